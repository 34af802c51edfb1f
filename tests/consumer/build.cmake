# SPDX-License-Identifier: MIT
# Configures, builds and runs the project in `source`, from nothing: a cache of an earlier run would hide what a new
# user meets.
file(REMOVE_RECURSE "${binary}")
execute_process(
  COMMAND ${CMAKE_COMMAND} -S "${source}" -B "${binary}" -G "${generator}" "-DCMAKE_MAKE_PROGRAM=${make_program}"
    "-DCMAKE_CXX_COMPILER=${compiler}" "-DCMAKE_CXX_FLAGS=${flags}" ${options}
  COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${CMAKE_COMMAND} --build "${binary}" --target run COMMAND_ERROR_IS_FATAL ANY)
