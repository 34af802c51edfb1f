// SPDX-License-Identifier: MIT
#include "part.hpp"

#include <cstdio>
#include <utility>

namespace {

constexpr std::string_view page =
    "Mr. Li: Good afternoon. The floor is open for questions.\n\n"
    "Reuters: What is the outlook for this year?\n\n"
    "Mr. Wang: Thank you. There are two points. First, growth is steady. Second, prices are stable.\n";

// A transcript made by one part is read, copied and destroyed by the other.
bool agree(const part& maker, const part& reader) {
  scio::transcript t = maker.parse(page);
  const std::size_t turns = maker.count_turns(t);
  const scio::transcript moved = std::move(t);
  return reader.count_turns(moved) == turns && moved == reader.parse(page);
}

}  // namespace

int main() {
  const part bare = bare_part();
  const part full = full_part();
  if (bare.transcript_size != full.transcript_size || bare.parser_size != full.parser_size) {
    std::puts("a flag changes the size of a type");
    return 1;
  }
  if (!agree(bare, full) || !agree(full, bare)) {
    std::puts("two parts of one program read a transcript differently");
    return 1;
  }
  return 0;
}
