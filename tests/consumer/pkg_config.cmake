# SPDX-License-Identifier: MIT
# Builds and runs the program with what pkg-config says and nothing else, from a prefix that was moved after the
# install: the .pc file must find its headers from where it lies.
set(moved "${work}/moved")
file(REMOVE_RECURSE "${moved}")
file(COPY "${prefix}/" DESTINATION "${moved}")

set(ENV{PKG_CONFIG_PATH} "${moved}/share/pkgconfig")
execute_process(COMMAND ${pkg_config} --exact-version=${version} scio COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${pkg_config} --cflags scio OUTPUT_VARIABLE flags COMMAND_ERROR_IS_FATAL ANY)
string(FIND "${flags}" "${prefix}" old)
if(NOT old EQUAL -1)
  message(FATAL_ERROR "the flags still name the first prefix: ${flags}")
endif()

separate_arguments(flags NATIVE_COMMAND "${flags}")
execute_process(
  COMMAND ${compiler} ${flags} "${CMAKE_CURRENT_LIST_DIR}/main.cpp" -o "${work}/pkg_config_consumer"
  COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND "${work}/pkg_config_consumer" COMMAND_ERROR_IS_FATAL ANY)
