// SPDX-License-Identifier: MIT
#ifndef SCIO_DETAIL_READING_HPP
#define SCIO_DETAIL_READING_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <scio/detail/unicode.hpp>
#include <scio/version.hpp>

// `發(fā)布會(huì)`, `衛(wang)`: mirrors that turn simplified characters into traditional ones print readings behind
// those that have several. They are no part of what is written.
namespace scio::inline v0::detail {

inline constexpr std::size_t longest_reading = 9;  // bytes from the first bracket up to the second

// Where the reading ends whose bracket is at `at`, or `at`. Apart, as few texts hold any.
#if defined(__GNUC__)
[[gnu::noinline]]
#endif
[[nodiscard]] constexpr std::size_t
end_of_reading(std::string_view text, std::size_t at) noexcept {
  for (std::size_t end = at + 1; end < text.size() && end - at <= longest_reading;) {
    if (text[end] == ')') return end == at + 1 ? at : end + 1;
    const code_point c = decode(text, end);
    const bool accented = c.value >= 0xE0 && c.value < 0x250;
    if (!is_lower(text[end]) && !accented) return at;
    end += c.size;
  }
  return at;
}

// Where the reading ends that begins at `at`, a place behind a character; `at` where none does.
[[nodiscard]] constexpr std::size_t skip_reading(std::string_view text, std::size_t at) noexcept {
  const bool may_begin = at > 0 && at < text.size() && text[at] == '(' && byte_at(text, at - 1) >= 0x80;
  return may_begin ? end_of_reading(text, at) : at;
}

// Where the reading begins that ends at `end`, or `end`.
[[nodiscard]] constexpr std::size_t reading_before(std::string_view text, std::size_t end) noexcept {
  if (end == 0 || text[end - 1] != ')') return end;
  const std::size_t first = end > longest_reading + 1 ? end - longest_reading - 1 : 0;
  const std::size_t open = text.substr(first, end - first).rfind('(');
  return open != text.npos && skip_reading(text, first + open) == end ? first + open : end;
}

// Where `ending` begins if `text` ends in it, readings passed over; else `text.npos`.
[[nodiscard]] constexpr std::size_t find_ending(std::string_view text, std::string_view ending) noexcept {
  if (text.ends_with(ending)) return text.size() - ending.size();
  if (text.find(')') == text.npos) return text.npos;
  std::size_t begin = reading_before(text, text.size());
  for (std::size_t left = ending.size(); left > 0; --left) {
    if (begin == 0 || text[begin - 1] != ending[left - 1]) return text.npos;
    --begin;
    if (left > 1) begin = reading_before(text, begin);
  }
  return begin;
}

// Where the last `count` characters of a text begin, with their readings, if all of them are Han; else `text.npos`.
[[nodiscard]] constexpr std::size_t last_han(std::string_view text, std::uint32_t count) noexcept {
  std::size_t begin = text.size();
  for (; count > 0; --count) {
    const std::size_t end = reading_before(text, begin);
    if (end < 3 || !is_han(decode(text, end - 3).value)) return text.npos;
    begin = end - 3;
  }
  return begin;
}

// How many bytes a text has without its readings.
[[nodiscard]] constexpr std::size_t size_without_readings(std::string_view text) noexcept {
  std::size_t size = text.size();
  for (std::size_t open = text.find('('); open != text.npos; open = text.find('(', open + 1))
    size -= skip_reading(text, open) - open;
  return size;
}

}  // namespace scio::inline v0::detail

#endif
