# SPDX-License-Identifier: MIT
# Installs into an empty prefix: a file of an earlier install must not stand in for one that is no longer installed.
file(REMOVE_RECURSE "${prefix}")
execute_process(
  COMMAND ${CMAKE_COMMAND} --install "${build}" --prefix "${prefix}" --config "${config}"
  COMMAND_ERROR_IS_FATAL ANY)
