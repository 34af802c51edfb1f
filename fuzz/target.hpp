// SPDX-License-Identifier: MIT
#ifndef SCIO_FUZZ_TARGET_HPP
#define SCIO_FUZZ_TARGET_HPP

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <string_view>

// What libFuzzer and replay_main.cpp call. Returns 0, always: nothing that is parsed is worth keeping out of a corpus.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace fuzz {

/// Ends the process where something does not hold, in every build: a fuzzer sees nothing less.
inline void check(bool holds, std::string_view what) {
  if (holds) return;
  std::fprintf(stderr, "does not hold: %.*s\n", static_cast<int>(what.size()), what.data());
  std::abort();
}

/// A copy in memory of just its size, so that AddressSanitizer sees a read of the byte behind it.
class exact_copy {
 public:
  explicit exact_copy(std::string_view bytes) : bytes_(new char[bytes.size()]), size_(bytes.size()) {
    if (size_ != 0) std::memcpy(bytes_.get(), bytes.data(), size_);
  }
  [[nodiscard]] std::string_view view() const { return {bytes_.get(), size_}; }

 private:
  std::unique_ptr<char[]> bytes_;
  std::size_t size_;
};

/// The first bytes of an input choose options, the others are the text. Only the low bits of an option count, so that
/// inputs of a corpus can spell them in letters: `@` is 0, `A` 1, `B` 2, `C` 3.
class input {
 public:
  input(const std::uint8_t* data, std::size_t size) : rest_(reinterpret_cast<const char*>(data), size) {}

  /// The next byte, or 0 where there is none.
  std::uint8_t take() {
    if (rest_.empty()) return 0;
    const auto byte = static_cast<std::uint8_t>(rest_.front());
    rest_.remove_prefix(1);
    return byte;
  }
  [[nodiscard]] std::string_view rest() const { return rest_; }

 private:
  std::string_view rest_;
};

}  // namespace fuzz

#endif
