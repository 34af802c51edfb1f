// SPDX-License-Identifier: MIT
#ifndef SCIO_TESTS_SUPPORT_LAYOUTS_HPP
#define SCIO_TESTS_SUPPORT_LAYOUTS_HPP

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

// The same page as different sites and extractors print it.
namespace support {

inline std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    lines.push_back(text.substr(0, end));
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  return lines;
}

// What stands before each line that is not blank, behind it, at its end and between it and the next.
struct layout {
  std::string_view name;
  std::string_view before;
  std::string_view behind;
  std::string_view line_end;
  int blank_lines = 0;
  bool last_line_ends = true;
};

inline constexpr layout layouts[] = {{"flattened", "", "", "\n"},
                                     {"spaced", "", "", "\n", 1},
                                     {"widely spaced", "", "", "\n", 3},
                                     {"with CR LF", "", "", "\r\n", 1},
                                     {"with lone CR", "", "", "\r"},
                                     {"with trailing blanks", "", "  ", "\n", 1},
                                     {"with trailing wide blanks", "", "\xC2\xA0\xE3\x80\x80", "\n"},
                                     {"indented", "    ", "", "\n", 1},
                                     {"indented with wide blanks", "\xE3\x80\x80\xE3\x80\x80", "", "\n"},
                                     {"with characters of no width", "\xE2\x80\x8B", "\xEF\xBB\xBF", "\n"},
                                     {"with tabs", "\t", "\t", "\r\n"},
                                     {"without a last line end", "", "", "\n", 0, false}};

inline std::string laid_out(std::string_view text, const layout& how) {
  std::string out;
  for (const std::string_view line : lines_of(text)) {
    if (line.empty()) continue;
    if (!out.empty()) {
      out += how.line_end;
      for (int i = 0; i < how.blank_lines; ++i) out += how.line_end;
    }
    out += how.before;
    out += line;
    out += how.behind;
  }
  if (how.last_line_ends) out += how.line_end;
  return out;
}

}  // namespace support

#endif
