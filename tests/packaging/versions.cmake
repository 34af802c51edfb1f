# SPDX-License-Identifier: MIT
# Every file that has to repeat the version repeats the one of the header.
foreach(file IN ITEMS vcpkg.json packaging/vcpkg/ports/scio/vcpkg.json)
  file(READ "${root}/${file}" manifest)
  string(JSON said GET "${manifest}" version-semver)
  if(NOT said STREQUAL version)
    message(SEND_ERROR "${file} says ${said}, the header ${version}")
  endif()
endforeach()

string(REGEX MATCH "^[0-9]+\\.[0-9]+" minor_version "${version}")
file(READ "${root}/README.md" readme)
foreach(said IN ITEMS "find_package(scio ${minor_version} CONFIG" "--requires=scio/${version} ")
  string(FIND "${readme}" "${said}" at)
  if(at EQUAL -1)
    message(SEND_ERROR "README.md does not say '${said}'")
  endif()
endforeach()

file(STRINGS "${root}/CHANGELOG.md" newest REGEX "^## " LIMIT_COUNT 1)
if(NOT newest MATCHES "^## ${version}( |$)")
  message(SEND_ERROR "CHANGELOG.md begins with '${newest}', the header says ${version}")
endif()
