// SPDX-License-Identifier: MIT
// expect: deleted
#include <string>

#include <scio/scio.hpp>

// The transcript would refer to a string that is gone at the end of the line.
void use() {
  const auto t = scio::parse_view(std::string("x"));
  static_cast<void>(t);
}
