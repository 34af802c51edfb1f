// SPDX-License-Identifier: MIT
#ifndef SCIO_TESTS_CATCH_HPP
#define SCIO_TESTS_CATCH_HPP

// Catch2 2.13 (Debian 12) has one header, Catch2 3 has many. Tests use what both understand: no matcher `Contains`, no
// STATIC_CHECK, no SKIP.
#if __has_include(<catch2/catch_test_macros.hpp>)
#include <catch2/catch_template_test_macros.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/catch_tostring.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_adapters.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <catch2/matchers/catch_matchers.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>
#else
#include <catch2/catch.hpp>
#endif

#endif
