// SPDX-License-Identifier: MIT
#ifndef SCIO_DETAIL_SCAN_HPP
#define SCIO_DETAIL_SCAN_HPP

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>
#include <vector>

#include <scio/detail/tables.hpp>
#include <scio/detail/unicode.hpp>
#include <scio/version.hpp>

// First stage: one pass over the bytes that decides where anything can start. It finds lines and stops, the bytes at
// which a sentence or a label may end; all later stages look at the text only there.
namespace scio::inline v0::detail {

struct line {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;         // without the line end
  std::uint32_t text_begin = 0;  // without the blanks on both sides
  std::uint32_t text_end = 0;
  std::uint32_t stops = 0;  // the first one at or after `begin` in scan_result::stops
  std::uint32_t page = 0;
  bool ascii = true;  // no byte of it is above 0x7F

  [[nodiscard]] constexpr bool blank() const noexcept { return text_begin == text_end; }
};

struct scan_result {
  std::vector<line> lines;
  std::vector<std::uint32_t> stops;  // offsets of `. ? ! : ;` and of lead bytes of CJK and full-width punctuation
  span invalid;                      // the first bytes that are not valid UTF-8
  span mojibake;                     // the first characters that speak of a wrong decoding

  constexpr void clear() noexcept {
    lines.clear();
    stops.clear();
    invalid = mojibake = {};
  }
};

enum class byte_class : std::uint8_t { other, line_end, stop };

[[nodiscard]] constexpr byte_class classify_byte(unsigned char c) noexcept {
  switch (c) {
    case '\n':
    case '\r': return byte_class::line_end;
    case '.':
    case '?':
    case '!':
    case ':':
    case ';':
    case 0xE3:  // leads U+3002 (ideographic full stop)
    case 0xEF:  // leads U+FF01 to U+FF1F (full-width ! , : ; ?)
      return byte_class::stop;
    default: return byte_class::other;
  }
}

inline constexpr std::uint32_t scan_step = 64;

// One bit for each byte of a step.
struct step_masks {
  std::uint64_t line_ends = 0;
  std::uint64_t stops = 0;
  std::uint64_t high = 0;  // bytes that are not ASCII
};

[[nodiscard]] constexpr step_masks masks_scalar(const char* bytes, std::uint32_t count) noexcept {
  step_masks masks;
  for (std::uint32_t i = 0; i < count; ++i) {
    const auto c = static_cast<unsigned char>(bytes[i]);
    const std::uint64_t bit = std::uint64_t{1} << i;
    if (c >= 0x80) masks.high |= bit;
    const byte_class what = classify_byte(c);
    if (what == byte_class::line_end) masks.line_ends |= bit;
    if (what == byte_class::stop) masks.stops |= bit;
  }
  return masks;
}

#if defined(__GNUC__) && defined(__SSE2__)
#define SCIO_DETAIL_SSE2 1
// GNU vectors instead of <emmintrin.h>, which alone would be an eighth of what including scio costs.
using bytes16 = unsigned char __attribute__((vector_size(16)));
using signs16 = char __attribute__((vector_size(16)));

[[nodiscard]] inline std::uint64_t mask_bits(signs16 mask) noexcept {
  return static_cast<unsigned>(__builtin_ia32_pmovmskb128(mask));
}

[[nodiscard]] inline step_masks masks_sse2(const char* bytes) noexcept {
  step_masks masks;
  for (unsigned part = 0; part < scan_step; part += 16) {
    bytes16 v;
    std::memcpy(&v, bytes + part, sizeof v);
    // `:` and `;` differ in one bit only.
    const auto stops = (v == '.') | (v == '?') | (v == '!') | ((v | 1) == ';') | (v == 0xE3) | (v == 0xEF);
    masks.line_ends |= mask_bits(reinterpret_cast<signs16>((v == '\n') | (v == '\r'))) << part;
    masks.stops |= mask_bits(reinterpret_cast<signs16>(stops)) << part;
    masks.high |= mask_bits(reinterpret_cast<signs16>(v)) << part;
  }
  return masks;
}
#endif

[[nodiscard]] constexpr step_masks masks_of(const char* bytes, std::uint32_t count) noexcept {
#if defined(SCIO_DETAIL_SSE2)
  if (!std::is_constant_evaluated() && count == scan_step) return masks_sse2(bytes);
#endif
  return masks_scalar(bytes, count);
}

[[nodiscard]] constexpr std::uint32_t lowest_bit(std::uint64_t bits) noexcept {
  return static_cast<std::uint32_t>(std::countr_zero(bits));
}

class scanner {
 public:
  constexpr scanner(std::string_view text, scan_result& out) noexcept : text_(text), out_(&out) {}

  // Scans one page, whose lines do not run into the next.
  constexpr void page(span extent, std::uint32_t number) {
    page_ = number;
    high_before_ = false;
    line_begin_ = extent.begin;
    line_stops_ = static_cast<std::uint32_t>(out_->stops.size());
    for (std::uint32_t at = extent.begin; at < extent.end; at += scan_step) {
      const std::uint32_t count = extent.end - at < scan_step ? extent.end - at : scan_step;
      const step_masks masks = masks_of(text_.data() + at, count);
      if (masks.high != 0) check_utf8(at, at + count);
      high_ = masks.high;
      step_ = at;
      for (std::uint64_t rest = masks.line_ends | masks.stops; rest != 0; rest &= rest - 1) {
        const std::uint32_t bit = lowest_bit(rest);
        if (((masks.stops >> bit) & 1U) != 0) {
          // One that the page's end cuts is none: its other bytes are another page's.
          if (byte_at(text_, at + bit) < 0x80 || extent.end - (at + bit) >= 3) out_->stops.push_back(at + bit);
        } else {
          end_line(at + bit, extent.end);
        }
      }
      // What is left of the step belongs to a line that ends later.
      const std::uint32_t from = line_begin_ > at ? line_begin_ - at : 0;
      if (from < scan_step && (masks.high >> from) != 0) high_before_ = true;
    }
    if (line_begin_ < extent.end) add_line(extent.end);
  }

 private:
  constexpr void end_line(std::uint32_t at, std::uint32_t page_end) {
    if (at < line_begin_) return;  // the LF of a CR LF
    add_line(at);
    const bool pair = text_[at] == '\r' && at + 1 < page_end && text_[at + 1] == '\n';
    line_begin_ = at + (pair ? 2 : 1);
    line_stops_ = static_cast<std::uint32_t>(out_->stops.size());
  }

  constexpr void add_line(std::uint32_t end) {
    const std::uint32_t begin = skip_blanks(text_, line_begin_, end);
    // The step's mask tells of the bytes from its start; of those before it, what is left from earlier steps.
    const std::uint32_t in_step = end > step_ ? end - step_ : 0;
    const std::uint64_t below = in_step >= scan_step ? high_ : high_ & ((std::uint64_t{1} << in_step) - 1);
    const std::uint32_t from = line_begin_ > step_ ? line_begin_ - step_ : 0;
    const bool high = high_before_ || (from < scan_step && (below >> from) != 0);
    out_->lines.push_back({line_begin_, end, begin, trim_end(text_, begin, end), line_stops_, page_, !high});
    high_before_ = false;
  }

  // Looks at every code point that starts in [begin, end) and has not been looked at.
  constexpr void check_utf8(std::uint32_t begin, std::uint32_t end) noexcept {
    if (checked_ < begin) checked_ = begin;
    while (checked_ < end) {
      if (byte_at(text_, checked_) < 0x80) {
        ++checked_;
        continue;
      }
      const code_point c = decode(text_, checked_);
      if (!c.valid && out_->invalid.empty()) out_->invalid = {checked_, checked_ + 1};
      if (out_->mojibake.empty() && speaks_of_mojibake(c.value)) out_->mojibake = {checked_, checked_ + c.size};
      checked_ += c.size;
    }
  }

  // Characters that UTF-8 punctuation turns into when it is read as GBK: U+9225 from quotation marks and dashes,
  // U+951B from full-width commas and colons, U+9286 and U+9288 from ideographic stops. None is in common use.
  [[nodiscard]] static constexpr bool speaks_of_mojibake(char32_t c) noexcept {
    return c == 0x9225 || c == 0x951B || c == 0x9286 || c == 0x9288;
  }

  std::string_view text_;
  scan_result* out_;
  std::uint32_t page_ = 0;
  std::uint32_t line_begin_ = 0;
  std::uint32_t line_stops_ = 0;
  std::uint32_t checked_ = 0;
  std::uint64_t high_ = 0;     // of the step at `step_`
  std::uint32_t step_ = 0;
  bool high_before_ = false;   // a step before the one at hand has such a byte in the line at hand
};

}  // namespace scio::inline v0::detail

#undef SCIO_DETAIL_SSE2

#endif
