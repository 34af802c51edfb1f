# SPDX-License-Identifier: MIT
# One ctest for each file of Catch2 tests. Not catch_discover_tests: it splits names at semicolons and brackets, and
# Catch2 2.13 calls it a success when the torn name then matches no test.

# add_catch_tests(PROGRAM FILE...): a program of these files, and a ctest for each that ends in .test.cpp.
function(add_catch_tests program)
  add_executable(${program} ${ARGN})
  target_link_libraries(${program} PRIVATE scio_dev_quick Catch2::Catch2WithMain)
  target_include_directories(${program} PRIVATE "${CMAKE_CURRENT_SOURCE_DIR}")
  # Nearly all of the time went into reading the same two headers once a file.
  target_precompile_headers(${program} PRIVATE catch.hpp <scio/scio.hpp>)
  target_compile_definitions(${program} PRIVATE
    SCIO_TEST_DIR="${CMAKE_CURRENT_SOURCE_DIR}"
    SCIO_TEST_VERSION="${PROJECT_VERSION}")

  # Catch2 tags a test with the bare name of its file, so files of one name in several folders make one ctest together.
  set(tags)
  foreach(file IN LISTS ARGN)
    if(NOT file MATCHES "\\.test\\.cpp$")
      continue()
    endif()
    cmake_path(GET file STEM LAST_ONLY tag)
    string(REPLACE ".test.cpp" "" name "${file}")
    list(APPEND tags ${tag})
    list(APPEND names_${tag} ${name})
  endforeach()
  list(REMOVE_DUPLICATES tags)

  set(fail_when_none)
  if(Catch2_VERSION VERSION_LESS 3)
    set(fail_when_none --warn NoTests)  # Catch2 3 does so by itself and has no such option
  endif()
  foreach(tag IN LISTS tags)
    list(JOIN names_${tag} " " name)
    add_test(NAME "${name}" COMMAND ${program} --filenames-as-tags ${fail_when_none} "[#${tag}]")
    set_tests_properties("${name}" PROPERTIES TIMEOUT 600)
  endforeach()
endfunction()

file(GLOB_RECURSE test_files CONFIGURE_DEPENDS
  RELATIVE "${CMAKE_CURRENT_SOURCE_DIR}"
  corpus/*.test.cpp property/*.test.cpp regression/*.test.cpp unit/*.test.cpp)
add_catch_tests(scio_tests ${test_files} support/parse.cpp)

# A program of its own, for it replaces operator new and delete.
add_catch_tests(scio_allocation_tests allocations/parser.test.cpp support/allocations.cpp)
