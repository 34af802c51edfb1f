# SPDX-License-Identifier: MIT
# What `conan create` does with conanfile.py: export the sources, configure, install, take out what Conan generates by
# itself, add the licence, and build the test package against the result.
include("${CMAKE_CURRENT_LIST_DIR}/steps.cmake")

# Only what the recipe exports is there to build from.
file(STRINGS "${root}/conanfile.py" exported REGEX "^ +exports_sources = ")
string(REGEX MATCHALL "\"[^\"]+\"" exported "${exported}")
if(NOT exported)
  message(FATAL_ERROR "conanfile.py: no exports_sources on one line")
endif()
foreach(pattern IN LISTS exported)
  string(REPLACE "\"" "" pattern "${pattern}")
  string(REGEX REPLACE "/\\*$" "" path "${pattern}")
  if(NOT EXISTS "${root}/${path}")
    message(FATAL_ERROR "conanfile.py exports ${pattern}, which is not there")
  endif()
  cmake_path(GET path PARENT_PATH parent)
  file(COPY "${root}/${path}" DESTINATION "${work}/source/${parent}")
endforeach()

set(checkout "${root}")
set(root "${work}/source")
configure_scio("${work}/build" -DSCIO_BUILD_TESTS=OFF -DSCIO_BUILD_EXAMPLES=OFF)
run(${CMAKE_COMMAND} --install "${work}/build" --prefix "${work}/package")
set(root "${checkout}")

# CMakeDeps writes these two for the consumer from package_info(); here the installed ones serve in their place.
file(RENAME "${work}/package/share" "${work}/generators")
file(COPY "${work}/source/LICENSE" DESTINATION "${work}/package/licenses")
check_layout("${work}/package" include licenses)
check_same("${work}/package/licenses/LICENSE" "${root}/LICENSE")

file(RENAME "${work}/generators" "${work}/package/share")
try_package("-Dscio_ROOT=${work}/package")
