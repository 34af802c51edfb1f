// SPDX-License-Identifier: MIT
#ifndef SCIO_TESTS_SUPPORT_PARSE_HPP
#define SCIO_TESTS_SUPPORT_PARSE_HPP

#include <string_view>

#include <scio/pages.hpp>

namespace support {

// `scio::parse` and `scio::parse_pages`, compiled once for all tests: a file that calls the parser compiles all of it.
[[nodiscard]] scio::transcript parse(std::string_view text, const scio::parse_options& options = {});
[[nodiscard]] scio::transcript parse_pages(scio::array_view<scio::page_text> pages);

}  // namespace support

#endif
