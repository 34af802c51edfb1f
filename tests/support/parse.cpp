// SPDX-License-Identifier: MIT
#include "support/parse.hpp"

scio::transcript support::parse(std::string_view text, const scio::parse_options& options) {
  return scio::parse(text, options);
}
scio::transcript support::parse_pages(scio::array_view<scio::page_text> pages) { return scio::parse_pages(pages); }
