// SPDX-License-Identifier: MIT
#ifndef SCIO_DETAIL_NUMBERS_HPP
#define SCIO_DETAIL_NUMBERS_HPP

#include <cstddef>
#include <cstdint>
#include <string>

#include <scio/detail/tables.hpp>
#include <scio/version.hpp>

// Numbers, days and times as all writers print them.
namespace scio::inline v0::detail {

inline void append_number(std::string& out, std::uint32_t value) {
  char digits[10];
  std::size_t count = 0;
  do {
    digits[count++] = static_cast<char>('0' + value % 10);
    value /= 10;
  } while (value != 0);
  while (count != 0) out += digits[--count];
}

// Two digits at least.
inline void append_padded(std::string& out, std::uint32_t value) {
  if (value < 10) out += '0';
  append_number(out, value);
}

// `2023-03-01`
inline void append_date(std::string& out, date d) {
  append_number(out, d.year);
  out += '-';
  append_padded(out, d.month);
  out += '-';
  append_padded(out, d.day);
}

// `15:00`
inline void append_time(std::string& out, time_of_day t) {
  append_padded(out, t.hour);
  out += ':';
  append_padded(out, t.minute);
}

}  // namespace scio::inline v0::detail

#endif
