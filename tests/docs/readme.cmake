# SPDX-License-Identifier: MIT
# The first C++ program of README.md compiles, runs, and prints what the text block after it shows; it runs on a page, too,
# on which nobody is known by name. And the names of the library that README.md uses are in its headers.
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

# Labels that are mere letters.
file(WRITE "${work}/letters.txt" "Q: What is next?\n\nA: First, this.\n")
string(REPLACE "examples/pages/seed_banks.txt" "letters.txt" program "${program}")
file(WRITE "${work}/letters.cpp" "${program}")
execute_process(
  COMMAND ${compiler} "-I${root}/include" letters.cpp -o letters
  WORKING_DIRECTORY "${work}"
  COMMAND_ERROR_IS_FATAL ANY)
execute_process(
  COMMAND "${work}/letters"
  WORKING_DIRECTORY "${work}"
  OUTPUT_VARIABLE printed
  COMMAND_ERROR_IS_FATAL ANY)
if(NOT printed MATCHES "asks *Q\nanswers *A\n")
  message(FATAL_ERROR "the program of README.md prints for labels that are letters\n${printed}")
endif()

file(GLOB headers "${root}/include/scio/*.hpp" "${root}/include/scio/write/*.hpp" "${root}/include/scio/detail/tables.hpp")
set(declared)
foreach(header IN LISTS headers)
  file(READ "${header}" text)
  string(APPEND declared "${text}")
endforeach()
file(READ "${root}/README.md" readme)
string(REGEX MATCHALL "scio::[a-z_]+" names "${readme}")
list(REMOVE_DUPLICATES names)
foreach(name IN LISTS names)
  string(REPLACE "scio::" "" name "${name}")
  if(NOT name STREQUAL "scio" AND NOT declared MATCHES "[^a-z_]${name}[^a-z_]")
    message(FATAL_ERROR "README.md speaks of scio::${name}, which no header declares")
  endif()
endforeach()
