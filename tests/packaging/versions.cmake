# SPDX-License-Identifier: MIT
# Every file that has to repeat the version repeats the one of the header.
foreach(file IN ITEMS vcpkg.json packaging/vcpkg/ports/scio/vcpkg.json)
  file(READ "${root}/${file}" manifest)
  string(JSON said GET "${manifest}" version-semver)
  if(NOT said STREQUAL version)
    message(SEND_ERROR "${file} says ${said}, the header ${version}")
  endif()
endforeach()

file(STRINGS "${root}/CHANGELOG.md" newest REGEX "^## " LIMIT_COUNT 1)
if(NOT newest MATCHES "^## ${version}( |$)")
  message(SEND_ERROR "CHANGELOG.md begins with '${newest}', the header says ${version}")
endif()
