// SPDX-License-Identifier: MIT
#include <cstdio>

#include <scio/scio.hpp>

int main() {
  const scio::transcript t = scio::parse("Reuters: What is new?\n");
  std::printf("scio %d.%d.%d\n", SCIO_VERSION_MAJOR, SCIO_VERSION_MINOR, SCIO_VERSION_PATCH);
  return t.source().size() == 22 ? 0 : 1;
}
