# SPDX-License-Identifier: MIT
# What makes scio findable: by find_package in a build tree and in an install, and by pkg-config in an install.
include(CMakePackageConfigHelpers)
include(GNUInstallDirs)

set(SCIO_INSTALL_CMAKEDIR "${CMAKE_INSTALL_DATADIR}/cmake/scio" CACHE STRING "Folder of the CMake package")
set(SCIO_INSTALL_PKGCONFIGDIR "${CMAKE_INSTALL_DATADIR}/pkgconfig" CACHE STRING "Folder of the pkg-config file")
mark_as_advanced(SCIO_INSTALL_CMAKEDIR SCIO_INSTALL_PKGCONFIGDIR)

configure_package_config_file(
  "${CMAKE_CURRENT_LIST_DIR}/scio-config.cmake.in" "${PROJECT_BINARY_DIR}/scio-config.cmake"
  INSTALL_DESTINATION "${SCIO_INSTALL_CMAKEDIR}"
  NO_SET_AND_CHECK_MACRO)
write_basic_package_version_file("${PROJECT_BINARY_DIR}/scio-config-version.cmake"
  COMPATIBILITY SameMinorVersion  # before 1.0 every minor version may break
  ARCH_INDEPENDENT)

# Without SCIO_INSTALL too: a parent project that exports its own targets needs ours to be exported somewhere.
export(TARGETS scio NAMESPACE scio:: FILE "${PROJECT_BINARY_DIR}/scio-targets.cmake")

if(NOT SCIO_INSTALL)
  return()
endif()

# An absolute folder is allowed in all these variables, yet the .pc file must survive a move of the whole prefix.
cmake_path(ABSOLUTE_PATH SCIO_INSTALL_PKGCONFIGDIR BASE_DIRECTORY "${CMAKE_INSTALL_PREFIX}" OUTPUT_VARIABLE scio_pc_dir)
file(RELATIVE_PATH scio_pc_prefix "${scio_pc_dir}" "${CMAKE_INSTALL_PREFIX}")
string(REGEX REPLACE "/$" "" scio_pc_prefix "${scio_pc_prefix}")
file(RELATIVE_PATH scio_pc_include "${CMAKE_INSTALL_PREFIX}" "${CMAKE_INSTALL_FULL_INCLUDEDIR}")
configure_file("${CMAKE_CURRENT_LIST_DIR}/scio.pc.in" "${PROJECT_BINARY_DIR}/scio.pc" @ONLY)

install(TARGETS scio
  EXPORT scio-targets
  FILE_SET HEADERS
  INCLUDES DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}")  # CMake before 3.23 cannot read file sets, it needs the folder
install(EXPORT scio-targets NAMESPACE scio:: DESTINATION "${SCIO_INSTALL_CMAKEDIR}")
install(
  FILES "${PROJECT_BINARY_DIR}/scio-config.cmake" "${PROJECT_BINARY_DIR}/scio-config-version.cmake"
  DESTINATION "${SCIO_INSTALL_CMAKEDIR}")
install(FILES "${PROJECT_BINARY_DIR}/scio.pc" DESTINATION "${SCIO_INSTALL_PKGCONFIGDIR}")
