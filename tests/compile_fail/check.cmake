# SPDX-License-Identifier: MIT
# Compiles `case`. With an `// expect: REGEX` line it must be refused, in that file and with a message that matches, so
# that a typo in the case or a broken header does not pass for a refusal; without one it must be accepted.
file(STRINGS "${case}" expected REGEX "^// expect: ")
list(TRANSFORM expected REPLACE "^// expect: " "")
list(LENGTH expected expectations)

execute_process(
  COMMAND ${compiler} -fsyntax-only "-I${include}" "${case}"
  RESULT_VARIABLE result
  OUTPUT_VARIABLE messages
  ERROR_VARIABLE messages)

if(expectations EQUAL 0)
  if(NOT result EQUAL 0)
    message(FATAL_ERROR "refused, though nothing is wrong with it:\n${messages}")
  endif()
  message("accepted as expected")
  return()
endif()

if(result EQUAL 0)
  message(FATAL_ERROR "accepted, though it must not compile")
endif()
cmake_path(GET case FILENAME file)
string(REGEX MATCH "${file}:[0-9]+:[0-9]+: error: [^\n]*" error "${messages}")
if(NOT error MATCHES "${expected}")
  message(FATAL_ERROR "refused, but its first error does not match '${expected}':\n${messages}")
endif()
message("refused as expected: ${error}")
