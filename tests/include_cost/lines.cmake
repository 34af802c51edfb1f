# SPDX-License-Identifier: MIT
# Fails when one #include <scio/scio.hpp> makes the compiler read more than `bar` lines.
execute_process(
  COMMAND ${compiler} -E -P "-I${include}" -include scio/scio.hpp -x c++ /dev/null
  OUTPUT_VARIABLE text
  COMMAND_ERROR_IS_FATAL ANY)

string(REGEX REPLACE "[ \t]+" "" text "${text}")
string(REGEX REPLACE "[^\n]+" "x" text "${text}")
string(REPLACE "\n" "" text "${text}")
string(LENGTH "${text}" lines)

if(lines GREATER bar)
  message(FATAL_ERROR "scio/scio.hpp costs ${lines} lines, more than ${bar}")
endif()
message("scio/scio.hpp costs ${lines} lines, of ${bar} allowed")
