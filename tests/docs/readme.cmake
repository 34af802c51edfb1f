# SPDX-License-Identifier: MIT
# The first C++ program of README.md compiles, runs, and prints what the text block after it shows.
file(READ "${root}/README.md" readme)

# Takes the block that opens with the fence `opening` out of the front of `readme`; no other block may come before it.
macro(take_block opening block)
  string(FIND "${readme}" "${opening}\n" at)
  string(FIND "${readme}" "```" first)
  if(at EQUAL -1 OR NOT at EQUAL first)
    message(FATAL_ERROR "README.md: expected a block ${opening}")
  endif()
  string(LENGTH "${opening}\n" skip)
  math(EXPR at "${at} + ${skip}")
  string(SUBSTRING "${readme}" ${at} -1 readme)
  string(FIND "${readme}" "```" end)
  string(SUBSTRING "${readme}" 0 ${end} ${block})
  math(EXPR end "${end} + 3")
  string(SUBSTRING "${readme}" ${end} -1 readme)
endmacro()

string(FIND "${readme}" "```cpp\n" start)
if(start EQUAL -1)
  message(FATAL_ERROR "README.md: expected a block ```cpp")
endif()
string(SUBSTRING "${readme}" ${start} -1 readme)
take_block("```cpp" program)
take_block("```text" expected)

file(WRITE "${work}/readme.cpp" "${program}")
execute_process(
  COMMAND ${compiler} "-I${root}/include" readme.cpp -o readme
  WORKING_DIRECTORY "${work}"
  COMMAND_ERROR_IS_FATAL ANY)
execute_process(
  COMMAND "${work}/readme"
  WORKING_DIRECTORY "${root}"
  OUTPUT_VARIABLE printed
  COMMAND_ERROR_IS_FATAL ANY)
if(NOT printed STREQUAL expected)
  message(FATAL_ERROR "README.md shows\n${expected}\nbut its program prints\n${printed}")
endif()
