# SPDX-License-Identifier: MIT
# Runs the port's own portfile.cmake with stand-ins for the few functions of vcpkg it calls, then builds a user's
# project against the package.
include("${CMAKE_CURRENT_LIST_DIR}/steps.cmake")

set(PORT scio)
set(CURRENT_PACKAGES_DIR "${work}/package")

function(vcpkg_cmake_configure)
  cmake_parse_arguments(PARSE_ARGV 0 arg "" "SOURCE_PATH" "OPTIONS")
  if(arg_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "vcpkg_cmake_configure does not know ${arg_UNPARSED_ARGUMENTS}")
  endif()
  cmake_path(ABSOLUTE_PATH arg_SOURCE_PATH NORMALIZE)
  if(NOT arg_SOURCE_PATH STREQUAL "${root}/" AND NOT arg_SOURCE_PATH STREQUAL root)
    message(FATAL_ERROR "the port builds ${arg_SOURCE_PATH}, not ${root}")
  endif()
  configure_scio("${work}/build" "-DCMAKE_INSTALL_PREFIX=${CURRENT_PACKAGES_DIR}" ${arg_OPTIONS})
endfunction()

function(vcpkg_cmake_install)
  run(${CMAKE_COMMAND} --build "${work}/build" --target install)
endfunction()

# Moves the CMake package to share/scio and corrects the way from there to the prefix.
function(vcpkg_cmake_config_fixup)
  cmake_parse_arguments(PARSE_ARGV 0 arg "" "CONFIG_PATH" "")
  file(COPY "${CURRENT_PACKAGES_DIR}/${arg_CONFIG_PATH}/" DESTINATION "${CURRENT_PACKAGES_DIR}/share/${PORT}")
  file(REMOVE_RECURSE "${CURRENT_PACKAGES_DIR}/share/cmake")
  file(READ "${CURRENT_PACKAGES_DIR}/share/${PORT}/scio-targets.cmake" targets)
  set(step "get_filename_component(_IMPORT_PREFIX \"\${_IMPORT_PREFIX}\" PATH)\n")
  string(REPLACE "${step}${step}${step}" "${step}${step}" targets "${targets}")
  file(WRITE "${CURRENT_PACKAGES_DIR}/share/${PORT}/scio-targets.cmake" "${targets}")
endfunction()

function(vcpkg_fixup_pkgconfig)
  if(NOT EXISTS "${CURRENT_PACKAGES_DIR}/share/pkgconfig/scio.pc")
    message(FATAL_ERROR "the port corrects a pkg-config file that is not installed")
  endif()
endfunction()

function(vcpkg_install_copyright)
  cmake_parse_arguments(PARSE_ARGV 0 arg "" "" "FILE_LIST")
  file(COPY_FILE ${arg_FILE_LIST} "${CURRENT_PACKAGES_DIR}/share/${PORT}/copyright")
endfunction()

include("${root}/packaging/vcpkg/ports/scio/portfile.cmake")

check_layout("${CURRENT_PACKAGES_DIR}" include share)
check_same("${CURRENT_PACKAGES_DIR}/share/scio/copyright" "${root}/LICENSE")

# vcpkg refuses a package that names the folders of the machine it was built on.
file(GLOB_RECURSE texts "${CURRENT_PACKAGES_DIR}/share/*")
foreach(text IN LISTS texts)
  file(READ "${text}" content)
  string(FIND "${content}" "${work}" at)
  if(NOT at EQUAL -1)
    message(FATAL_ERROR "${text} names ${work}")
  endif()
endforeach()

try_package("-DCMAKE_PREFIX_PATH=${CURRENT_PACKAGES_DIR}")
