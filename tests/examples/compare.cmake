# SPDX-License-Identifier: MIT
# Runs an example program as a user would, and compares what it leaves. With cmake -D before -P:
#   program    the program
#   arguments  its arguments, as a list
#   through    a line for sh in which "$@" is the program with its arguments (none: it is run as it is)
#   directory  where it runs
#   work       a folder for what it prints
#   input      a file for standard input (none)
#   status     the exit status that it must have (0)
#   expected   a file that standard output must be equal to, byte by byte (nothing is compared)
#   output     what it writes to with -o, which is compared instead of standard output
#   contains   a regular expression that standard output must match
#   message    a regular expression that the one line on standard error must match (standard error must be empty)
#   absent     files that must not be there afterwards
# Where SCIO_UPDATE_EXPECTED is set in the environment, `expected` is written anew instead; read it before you keep it.
file(MAKE_DIRECTORY "${work}")
if(DEFINED output)
  file(REMOVE "${output}")
endif()
set(standard_input)
if(DEFINED input)
  set(standard_input INPUT_FILE "${input}")
endif()

set(call "${program}" ${arguments})
if(DEFINED through)
  string(REPLACE ";" "\\;" through "${through}")
  list(PREPEND call sh -c "${through}" sh)
endif()
execute_process(
  COMMAND ${call}
  WORKING_DIRECTORY "${directory}"
  ${standard_input}
  OUTPUT_FILE "${work}/stdout"
  ERROR_FILE "${work}/stderr"
  RESULT_VARIABLE result)
file(READ "${work}/stderr" errors)

if(NOT DEFINED status)
  set(status 0)
endif()
if(NOT result STREQUAL status)
  message(FATAL_ERROR "exit status ${result}, expected ${status}; standard error:\n${errors}")
endif()

if(DEFINED message)
  if(NOT errors MATCHES "^${message}\r?\n$")
    message(FATAL_ERROR "standard error does not match '${message}':\n${errors}")
  endif()
elseif(NOT errors STREQUAL "")
  message(FATAL_ERROR "standard error is not empty:\n${errors}")
endif()

set(actual "${work}/stdout")
if(DEFINED output)
  file(SIZE "${work}/stdout" size)
  if(NOT size EQUAL 0)
    message(FATAL_ERROR "with -o, nothing may go to standard output: ${work}/stdout")
  endif()
  set(actual "${output}")
endif()
if(DEFINED contains)
  file(READ "${actual}" text)
  if(NOT text MATCHES "${contains}")
    message(FATAL_ERROR "does not match '${contains}':\n${text}")
  endif()
endif()
if(DEFINED expected)
  if(DEFINED ENV{SCIO_UPDATE_EXPECTED})
    configure_file("${actual}" "${expected}" COPYONLY)
  endif()
  execute_process(COMMAND ${CMAKE_COMMAND} -E compare_files "${actual}" "${expected}" RESULT_VARIABLE differs)
  if(differs)
    find_program(diff diff)
    if(diff)
      execute_process(COMMAND "${diff}" -u "${expected}" "${actual}")
    endif()
    message(FATAL_ERROR "${actual} differs from ${expected}")
  endif()
endif()

foreach(file IN LISTS absent)
  if(EXISTS "${file}")
    message(FATAL_ERROR "left behind: ${file}")
  endif()
endforeach()
