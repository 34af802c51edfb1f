// SPDX-License-Identifier: MIT
#include <cstdio>

#include <scio/scio.hpp>

int main() {
  const scio::transcript t = scio::parse(
      "Mr. Li: Good afternoon. The floor is open for questions.\n\n"
      "Reuters: What is the outlook for this year?\n");
  std::printf("scio %d.%d.%d: %u turns\n", SCIO_VERSION_MAJOR, SCIO_VERSION_MINOR, SCIO_VERSION_PATCH,
              static_cast<unsigned>(t.turns().size()));
  return 0;
}
