# SPDX-License-Identifier: MIT
# The steps that the package managers' recipes share.
function(run)
  execute_process(COMMAND ${ARGN} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

set(toolchain -G "${generator}" "-DCMAKE_MAKE_PROGRAM=${make_program}" "-DCMAKE_CXX_COMPILER=${compiler}")

function(configure_scio build)
  run(${CMAKE_COMMAND} -S "${root}" -B "${build}" ${toolchain} -DCMAKE_BUILD_TYPE=Release ${ARGN})
endfunction()

# The package's root holds these folders and no others.
function(check_layout prefix)
  file(GLOB found RELATIVE "${prefix}" "${prefix}/*")
  set(expected ${ARGN})
  list(SORT expected)
  list(SORT found)
  if(NOT found STREQUAL expected)
    message(FATAL_ERROR "${prefix} holds ${found}, expected ${expected}")
  endif()
  file(GLOB_RECURSE have RELATIVE "${prefix}/include" "${prefix}/include/*")
  file(GLOB_RECURSE want RELATIVE "${root}/include" "${root}/include/*.hpp")
  if(NOT have STREQUAL want)
    message(FATAL_ERROR "${prefix}/include holds ${have}, expected ${want}")
  endif()
endfunction()

function(check_same file original)
  file(SHA256 "${file}" a)
  file(SHA256 "${original}" b)
  if(NOT a STREQUAL b)
    message(FATAL_ERROR "${file} is not ${original}")
  endif()
endfunction()

# Builds Conan's test package, which is an ordinary user's project, and runs its program.
function(try_package)
  run(${CMAKE_COMMAND} -S "${root}/packaging/conan/test_package" -B "${work}/test_package" ${toolchain} ${ARGN})
  run(${CMAKE_COMMAND} --build "${work}/test_package")
  execute_process(
    COMMAND "${work}/test_package/test_package"
    OUTPUT_VARIABLE printed
    COMMAND_ERROR_IS_FATAL ANY)
  if(NOT printed MATCHES "^scio ${version}: ")
    message(FATAL_ERROR "the test package printed: ${printed}")
  endif()
endfunction()

file(REMOVE_RECURSE "${work}")
