// SPDX-License-Identifier: MIT
#ifndef SCIO_DETAIL_SCAN_HPP
#define SCIO_DETAIL_SCAN_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

#include <scio/detail/row_vector.hpp>
#include <scio/detail/tables.hpp>
#include <scio/detail/unicode.hpp>
#include <scio/detail/vectors.hpp>
#include <scio/version.hpp>

// First stage: one pass over the bytes that decides where anything can start. It finds lines and stops, the bytes at
// which a sentence or a label may end; all later stages look at the text only there.
namespace scio::inline v0::detail {

// A line that holds more than blanks.
struct line {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;         // without the line end
  std::uint32_t text_begin = 0;  // without the blanks on both sides
  std::uint32_t text_end = 0;
  std::uint32_t stops = 0;  // the first one at or after `begin` in scan_result::stops
  std::uint32_t page = 0;
  bool ascii = true;  // no byte of it is above 0x7F
};

// Offsets in order. Room is made for many at once, so that adding one asks nothing; behind the last one stands `none`.
class offset_list {
 public:
  constexpr void clear() noexcept { size_ = 0; }

  // Where the next ones may be written, at most `more` of them; `wrote` says up to where they were.
  [[nodiscard]] constexpr std::uint32_t* make_room(std::uint32_t more) {
    if (offsets_.size() < std::size_t{size_} + more + 1) offsets_.resize(offsets_.size() * 2 + more + 1, none);
    return offsets_.data() + size_;
  }
  constexpr void wrote(const std::uint32_t* end) noexcept { size_ = static_cast<std::uint32_t>(end - offsets_.data()); }
  constexpr void close() { *make_room(0) = none; }

  [[nodiscard]] constexpr std::uint32_t size() const noexcept { return size_; }
  // Also at the place behind the last one, once closed.
  [[nodiscard]] constexpr std::uint32_t operator[](std::uint32_t i) const noexcept { return offsets_[i]; }
  [[nodiscard]] constexpr const std::uint32_t* begin() const noexcept { return offsets_.data(); }
  [[nodiscard]] constexpr const std::uint32_t* end() const noexcept { return offsets_.data() + size_; }

 private:
  row_vector<std::uint32_t> offsets_;  // those behind `size_` are left from other sources
  std::uint32_t size_ = 0;
};

struct scan_result {
  row_vector<line> lines;
  offset_list stops;  // of `. ? ! : ; ∶` and of lead bytes of CJK and full-width punctuation
  span invalid;       // the first bytes that are not valid UTF-8
  span mojibake;      // the first characters that speak of a wrong decoding

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

#if defined(__GNUC__) && (defined(__SSE2__) || defined(__AARCH64EL__))
// The masks of as many whole steps as there are.
inline void index_by_16(const char* bytes, std::uint32_t steps, step_masks* out) noexcept {
  for (const char* const end = bytes + std::size_t{steps} * scan_step; bytes != end; bytes += scan_step, ++out) {
    // One by one: a copy of all may go through memory in other pieces than it is read back.
    bytes16 v[4];
    for (unsigned part = 0; part < 4; ++part) __builtin_memcpy(&v[part], bytes + part * 16, 16);
    step_masks masks;
    for (unsigned part = 0; part < 4; ++part) {
      // `:` and `;` differ in one bit only.
      const auto stops = (v[part] == '.') | (v[part] == '?') | (v[part] == '!') | ((v[part] | 1) == ';');
      masks.stops |= mask_bits16(stops) << (part * 16);
      masks.line_ends |= mask_bits16((v[part] == '\n') | (v[part] == '\r')) << (part * 16);
    }
    if (mask_bits16(v[0] | v[1] | v[2] | v[3]) != 0)
      for (unsigned part = 0; part < 4; ++part) {
        masks.stops |= mask_bits16((v[part] == 0xE3) | (v[part] == 0xEF)) << (part * 16);
        masks.high |= mask_bits16(v[part]) << (part * 16);
      }
    *out = masks;
  }
}
#endif

#if defined(__GNUC__) && defined(__SSE2__)
// The same where the machine has wider vectors; whether it has, is asked while the program runs.
[[gnu::target("avx2")]] inline void index_by_32(const char* bytes, std::uint32_t steps, step_masks* out) noexcept {
  for (const char* const end = bytes + std::size_t{steps} * scan_step; bytes != end; bytes += scan_step, ++out) {
    bytes32 v[2];
    for (unsigned part = 0; part < 2; ++part) __builtin_memcpy(&v[part], bytes + part * 32, 32);
    step_masks masks;
    for (unsigned part = 0; part < 2; ++part) {
      const auto stops = (v[part] == '.') | (v[part] == '?') | (v[part] == '!') | ((v[part] | 1) == ';');
      const auto ends = (v[part] == '\n') | (v[part] == '\r');
      masks.stops |= mask_bits32(stops) << (part * 32);
      masks.line_ends |= mask_bits32(ends) << (part * 32);
    }
    if (mask_bits32(v[0] | v[1]) != 0)
      for (unsigned part = 0; part < 2; ++part) {
        const auto leads = (v[part] == 0xE3) | (v[part] == 0xEF);
        masks.stops |= mask_bits32(leads) << (part * 32);
        masks.high |= mask_bits32(v[part]) << (part * 32);
      }
    *out = masks;
  }
}
#endif

// The masks of `count` bytes; of the last step only the bits below its bytes may be set.
constexpr void index_of(const char* bytes, std::uint32_t count, step_masks* out) noexcept {
#if defined(__GNUC__) && (defined(__SSE2__) || defined(__AARCH64EL__))
  if (!std::is_constant_evaluated()) {
    const std::uint32_t steps = count / scan_step;
#if defined(__SSE2__)
    if (__builtin_cpu_supports("avx2"))
      index_by_32(bytes, steps, out);
    else
#endif
      index_by_16(bytes, steps, out);
    if (count % scan_step != 0) out[steps] = masks_scalar(bytes + steps * scan_step, count % scan_step);
    return;
  }
#endif
  for (; count > scan_step; count -= scan_step, bytes += scan_step) *out++ = masks_scalar(bytes, scan_step);
  *out = masks_scalar(bytes, count);
}

class scanner {
 public:
  constexpr scanner(std::string_view text, scan_result& out) noexcept : text_(text), out_(&out) {}

  // Scans one page, whose lines do not run into the next.
  constexpr void page(span extent, std::uint32_t number) {
    page_ = number;
    page_end_ = extent.end;
    line_begin_ = high_end_ = extent.begin;
    line_stops_ = out_->stops.size();
    for (std::uint32_t at = extent.begin; at < extent.end;) {
      const std::uint32_t end = extent.end - at < stretch ? extent.end : at + stretch;
      std::uint32_t* next = out_->stops.make_room(end - at + 1);
      step_masks masks[stretch / scan_step];
      index_of(text_.data() + at, end - at, masks);
      // Not up to `end`: behind the last step of the largest source there is no offset of 32 bits.
      const std::uint32_t steps = (end - at - 1) / scan_step + 1;
      for (std::uint32_t step = 0; step < steps; ++step) next = take_step(at + step * scan_step, masks[step], next);
      at = end;
      out_->stops.wrote(next);
    }
    if (line_begin_ < extent.end) add_line(extent.end);
    out_->stops.close();
  }

 private:
  static constexpr std::uint32_t stretch = 64 * scan_step;  // bytes between two looks at the room for stops

  // Writes the stops of a step to `next` and gives where the next ones go. Whether there is one nobody can foresee, so
  // one is written in any case, and the place behind it counted where it is one.
  constexpr std::uint32_t* take_step(std::uint32_t at, step_masks masks, std::uint32_t* next) {
    if (masks.high != 0) look_at_high(at, masks);
    if (masks.line_ends != 0) take_lines(at, masks, static_cast<std::uint32_t>(next - out_->stops.begin()));
    if (masks.high != 0) high_end_ = at + highest_end(masks.high);
    *next = at + lowest_bit(masks.stops | std::uint64_t{1} << 63);
    next += masks.stops != 0 ? 1 : 0;
    for (std::uint64_t rest = masks.stops & (masks.stops - 1); rest != 0; rest &= rest - 1)
      *next++ = at + lowest_bit(rest);
    return next;
  }

  // `stops` is how many there are up to the step.
  constexpr void take_lines(std::uint32_t at, const step_masks& masks, std::uint32_t stops) {
    for (std::uint64_t rest = masks.line_ends; rest != 0; rest &= rest - 1) {
      const std::uint32_t end = at + lowest_bit(rest);
      if (end == line_begin_ && text_[end] == '\n') {  // an empty line, which has no stops
        ++line_begin_;
        continue;
      }
      const std::uint64_t below = (rest & (~rest + 1)) - 1;
      if ((masks.high & below) != 0) high_end_ = at + highest_end(masks.high & below);
      end_line(end, stops + count_bits(masks.stops & below));
    }
  }

  // `stops` is how many there are up to here.
  constexpr void end_line(std::uint32_t at, std::uint32_t stops) {
    if (at < line_begin_) return;  // the LF of a CR LF
    if (at > line_begin_) add_line(at);
    const bool pair = text_[at] == '\r' && at + 1 < page_end_ && text_[at + 1] == '\n';
    line_begin_ = at + (pair ? 2 : 1);
    line_stops_ = stops;
  }

  constexpr void add_line(std::uint32_t end) {
    const std::uint32_t begin = skip_blanks(text_, line_begin_, end);
    if (begin == end) return;
    line& l = out_->lines.add_row();
    l.begin = line_begin_;
    l.end = end;
    l.text_begin = begin;
    l.text_end = trim_end(text_, begin, end);
    l.stops = line_stops_;
    l.page = page_;
    l.ascii = high_end_ <= line_begin_;
  }

  static constexpr char32_t ratio_sign = 0x2236;  // `∶`, which some pages print for a colon

  // Checks each code point of a step that has not been looked at. A stop whose later bytes are another page's is none.
  constexpr void look_at_high(std::uint32_t step, step_masks& masks) noexcept {
    for (std::uint64_t rest = masks.high; rest != 0; rest &= rest - 1) {
      const std::uint32_t at = step + lowest_bit(rest);
      if (page_end_ - at < 3) masks.stops &= ~(rest & (~rest + 1));
      if (at < checked_) continue;
      const code_point c = decode(text_, at);
      // Its lead byte leads quotation marks, too: a stop for each of them would cost more than to tell it here.
      if (c.value == ratio_sign && page_end_ - at >= c.size) masks.stops |= rest & (~rest + 1);
      if (!c.valid && out_->invalid.empty()) out_->invalid = {at, at + 1};
      if (out_->mojibake.empty() && speaks_of_mojibake(c.value)) out_->mojibake = {at, at + c.size};
      checked_ = at + c.size;
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
  std::uint32_t page_end_ = 0;
  std::uint32_t line_begin_ = 0;
  std::uint32_t line_stops_ = 0;
  std::uint32_t high_end_ = 0;  // behind the last byte so far that is not ASCII
  std::uint32_t checked_ = 0;   // behind the last code point looked at
};

}  // namespace scio::inline v0::detail

#endif
