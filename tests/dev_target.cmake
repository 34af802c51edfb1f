# SPDX-License-Identifier: MIT
# The flags of our own programs. None of them is on the exported target: a user's compiler may be one we never met.
add_library(scio_dev INTERFACE)
target_link_libraries(scio_dev INTERFACE scio::scio)

if(MSVC)
  target_compile_options(scio_dev INTERFACE /W4 /permissive- $<$<BOOL:${SCIO_WERROR}>:/WX>)
elseif(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  target_compile_options(scio_dev INTERFACE
    -Wall -Wextra -Wpedantic
    -Wcast-align=strict -Wcast-qual -Wcomma-subscript -Wconversion -Wdouble-promotion -Wduplicated-branches
    -Wduplicated-cond -Wextra-semi -Wformat=2 -Wlogical-op -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual
    -Wredundant-decls -Wshadow -Wsign-conversion -Wundef -Wuseless-cast -Wzero-as-null-pointer-constant
    # g++ 12 sees overlapping copies in std::string's operator+ where there are none (GCC bug 105651).
    $<$<VERSION_LESS:$<CXX_COMPILER_VERSION>,13>:-Wno-restrict>
    $<$<BOOL:${SCIO_WERROR}>:-Werror>)
elseif(CMAKE_CXX_COMPILER_ID MATCHES "Clang")
  target_compile_options(scio_dev INTERFACE
    -Weverything
    -Wno-unknown-warning-option  # the exceptions below come from clang 14 to 20
    # The library is C++20: what older standards lack is no news.
    -Wno-c++98-compat -Wno-c++98-compat-pedantic -Wno-c++20-compat -Wno-pre-c++20-compat-pedantic
    # A switch over an enumeration names all enumerators or has a default; these ask for both at once.
    -Wno-covered-switch-default -Wno-switch-default -Wno-switch-enum
    # They ask for what the language does not (a home for vtables, bounds-checked pointers, guides for each template)
    # or report how the compiler lays out and returns objects.
    -Wno-weak-vtables -Wno-unsafe-buffer-usage -Wno-ctad-maybe-unsupported -Wno-padded -Wno-nrvo
    # Clang reports a constexpr variable of a type with a constexpr destructor, for which it then emits nothing.
    -Wno-exit-time-destructors -Wno-global-constructors
    -Wno-extra-semi-stmt  # the macros of Catch2 and assert end in an empty statement
    $<$<BOOL:${SCIO_WERROR}>:-Werror>)
endif()

# For programs that run briefly. Most of them include the whole parser: optimising each costs minutes, with sanitizers
# more than it then saves, and finds nothing. The examples, fuzz targets and benchmarks are built as the build type says.
add_library(scio_dev_quick INTERFACE)
target_link_libraries(scio_dev_quick INTERFACE scio_dev)
if(NOT MSVC)
  target_compile_options(scio_dev_quick INTERFACE -O0)
endif()

if(SCIO_SANITIZE)
  # Without the second flag a finding is printed and the test passes.
  target_compile_options(scio_dev INTERFACE
    -fsanitize=${SCIO_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(scio_dev INTERFACE -fsanitize=${SCIO_SANITIZE})
  target_compile_definitions(scio_dev INTERFACE _GLIBCXX_ASSERTIONS)
endif()
