// SPDX-License-Identifier: MIT
#ifndef SCIO_DETAIL_VECTORS_HPP
#define SCIO_DETAIL_VECTORS_HPP

#include <cstdint>

#include <scio/version.hpp>

// Many bytes at once. What is looked for in a step of 64 bytes is a mask of 64 bits, one for each byte.
namespace scio::inline v0::detail {

inline constexpr std::uint32_t scan_step = 64;

// How many bits are set. <bit> has this and what follows, too, at the cost of 250 lines for each who includes scio, and
// with a call into the compiler's library where the machine may lack an instruction for it.
[[nodiscard]] constexpr std::uint32_t count_bits(std::uint64_t bits) noexcept {
  bits -= (bits >> 1) & 0x5555555555555555U;
  bits = (bits & 0x3333333333333333U) + ((bits >> 2) & 0x3333333333333333U);
  bits = (bits + (bits >> 4)) & 0x0F0F0F0F0F0F0F0FU;
  return static_cast<std::uint32_t>((bits * 0x0101010101010101U) >> 56);
}

// The place of the lowest bit; one must be set.
[[nodiscard]] constexpr std::uint32_t lowest_bit(std::uint64_t bits) noexcept {
#if defined(__GNUC__)
  return static_cast<std::uint32_t>(__builtin_ctzll(bits));
#else
  return count_bits((bits & (~bits + 1)) - 1);
#endif
}

// The place behind the highest bit.
[[nodiscard]] constexpr std::uint32_t highest_end(std::uint64_t bits) noexcept {
  for (unsigned step = 1; step < 64; step *= 2) bits |= bits >> step;
  return count_bits(bits);
}

#if defined(__GNUC__) && (defined(__SSE2__) || defined(__AARCH64EL__))
// GNU vectors instead of <immintrin.h>, which alone would be an eighth of what including scio costs.
using bytes16 = unsigned char __attribute__((vector_size(16)));

// One bit for each byte whose highest bit is set. By reference: wide vectors have no way into functions that every
// machine agrees on.
template <class Bytes>
[[nodiscard]] inline std::uint64_t mask_bits16(const Bytes& mask) noexcept {
#if defined(__SSE2__)
  using signs = char __attribute__((vector_size(16)));
  return static_cast<unsigned>(__builtin_ia32_pmovmskb128(reinterpret_cast<signs>(mask)));
#else
  // NEON has no such instruction: each byte keeps the bit of its place, and a product adds up eight of them.
  using signs = signed char __attribute__((vector_size(16)));
  using halves = std::uint64_t __attribute__((vector_size(16)));
  constexpr halves places = {0x8040201008040201U, 0x8040201008040201U};
  const halves bits = reinterpret_cast<halves>(reinterpret_cast<signs>(mask) < 0) & places;
  constexpr std::uint64_t ones = 0x0101010101010101U;
  return (bits[0] * ones >> 56) | (bits[1] * ones >> 56 << 8);
#endif
}
#endif

#if defined(__GNUC__) && defined(__SSE2__)
using bytes32 = unsigned char __attribute__((vector_size(32)));

template <class Bytes>
[[nodiscard, gnu::target("avx2")]] inline std::uint64_t mask_bits32(const Bytes& mask) noexcept {
  using signs = char __attribute__((vector_size(32)));
  return static_cast<unsigned>(__builtin_ia32_pmovmskb256(reinterpret_cast<signs>(mask)));
}
#endif

}  // namespace scio::inline v0::detail

#endif
