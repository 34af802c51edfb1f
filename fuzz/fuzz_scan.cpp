// SPDX-License-Identifier: MIT
// The vector index finds what a walk over the bytes finds.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <scio/detail/scan.hpp>

#include "cuts.hpp"
#include "target.hpp"

namespace {

using fuzz::check;
namespace detail = scio::detail;

bool is_stop(char c) { return std::string_view(".?!:;\xE3\xEF").find(c) != std::string_view::npos; }

void check_masks(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto count = static_cast<std::uint32_t>(std::min<std::size_t>(detail::scan_step, text.size() - at));
    // Of its own, so that a load that is too wide leaves it.
    const fuzz::exact_copy step(text.substr(at, count));
    detail::step_masks fast;
    detail::index_of(step.view().data(), count, &fast);
    const detail::step_masks slow = detail::masks_scalar(step.view().data(), count);
    check(fast.line_ends == slow.line_ends, "vector and scalar find the same line ends");
    check(fast.stops == slow.stops, "vector and scalar find the same stops");
    check(fast.high == slow.high, "vector and scalar find the same bytes outside ASCII");
    for (std::uint32_t i = 0; i < count; ++i) {
      const char c = step.view()[i];
      check(((slow.line_ends >> i) & 1U) == (c == '\n' || c == '\r' ? 1U : 0U), "line ends are LF and CR");
      check(((slow.stops >> i) & 1U) == (is_stop(c) ? 1U : 0U), "stops are the bytes that they are said to be");
      check(((slow.high >> i) & 1U) == (static_cast<unsigned char>(c) >= 0x80 ? 1U : 0U), "high bytes are high");
    }
  }
}

bool is_blank_line(std::string_view line) {
  const auto size = static_cast<std::uint32_t>(line.size());
  return detail::skip_blanks(line, 0, size) == size;
}

// The lines of one page that hold more than blanks, by a walk over its bytes; the line end of the last one may be
// missing.
std::vector<scio::span> lines_of(std::string_view text, scio::span page) {
  std::vector<scio::span> lines;
  std::uint32_t begin = page.begin;
  for (std::uint32_t i = page.begin; i < page.end; ++i) {
    const bool pair = text[i] == '\r' && i + 1 < page.end && text[i + 1] == '\n';
    if (text[i] != '\n' && text[i] != '\r') continue;
    lines.push_back({begin, i});
    if (pair) ++i;
    begin = i + 1;
  }
  if (begin < page.end) lines.push_back({begin, page.end});
  std::erase_if(lines, [text](scio::span l) { return is_blank_line(text.substr(l.begin, l.size())); });
  return lines;
}

void check_lines(std::string_view text, const std::vector<scio::span>& pages, const detail::scan_result& found) {
  std::size_t next = 0;
  for (std::uint32_t page = 0; page < pages.size(); ++page)
    for (const scio::span want : lines_of(text, pages[page])) {
      check(next < found.lines.size(), "no line is missing");
      const detail::line& line = found.lines[next++];
      check(line.begin == want.begin && line.end == want.end, "lines are where they are");
      check(line.page == page, "a line knows its page");
      check(line.begin <= line.text_begin && line.text_begin <= line.text_end && line.text_end <= line.end,
            "a line's text is inside it");
      const std::string_view bytes = text.substr(line.begin, line.end - line.begin);
      const bool ascii =
          std::all_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
      check(line.ascii == ascii, "a line knows whether it is ASCII");
      const auto before = std::lower_bound(found.stops.begin(), found.stops.end(), line.begin);
      check(line.stops == static_cast<std::uint32_t>(before - found.stops.begin()), "a line knows its first stop");
    }
  check(next == found.lines.size(), "there is no line too many");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const fuzz::cut_input in = fuzz::cut(fuzz::input(data, size));
  std::string joined;
  std::vector<scio::span> pages;
  for (const std::string_view piece : in.pieces) {
    const auto begin = static_cast<std::uint32_t>(joined.size());
    joined += piece;
    pages.push_back({begin, static_cast<std::uint32_t>(joined.size())});
  }
  const fuzz::exact_copy copy(joined);
  check_masks(copy.view());

  detail::scan_result found;
  detail::scanner scan(copy.view(), found);
  for (std::uint32_t page = 0; page < pages.size(); ++page) scan.page(pages[page], page);
  check_lines(copy.view(), pages, found);

  std::vector<std::uint32_t> stops;
  for (const scio::span page : pages)
    for (std::uint32_t i = page.begin; i < page.end; ++i) {
      const bool cut = static_cast<unsigned char>(joined[i]) >= 0x80 && page.end - i < 3;  // by the page's end
      const bool ratio = std::string_view(joined).substr(i, 3) == "\xE2\x88\xB6";
      if ((is_stop(joined[i]) || ratio) && !cut) stops.push_back(i);
    }
  check(std::equal(stops.begin(), stops.end(), found.stops.begin(), found.stops.end()),
        "stops are all found, in order");
  check(pages.empty() || found.stops[found.stops.size()] == detail::none, "behind the last stop stands none");
  return 0;
}
