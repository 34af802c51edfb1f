// SPDX-License-Identifier: MIT
// expect: could not convert|no viable conversion
#include <string>
#include <vector>

#include <scio/pages.hpp>

struct saved_page : scio::page_text {
  std::string file;
};

// They do not lie side by side as pages do.
void use(const std::vector<saved_page>& pages) { static_cast<void>(scio::parse_pages(pages)); }
