// SPDX-License-Identifier: MIT
// expect: deleted
#include <scio/scio.hpp>

// Before C++23 the transcript dies before the first turn is looked at.
void use() {
  for (auto t : scio::parse("x").turns()) static_cast<void>(t);
}
