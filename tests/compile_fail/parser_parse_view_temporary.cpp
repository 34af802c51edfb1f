// SPDX-License-Identifier: MIT
// expect: deleted
#include <string>

#include <scio/scio.hpp>

void use() {
  scio::parser p;
  const auto& t = p.parse_view(std::string("x"));
  static_cast<void>(t);
}
