// SPDX-License-Identifier: MIT
// Whatever a page says, all formats for readers are well-formed: the page's text stays text.
#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <scio/scio.hpp>
#include <scio/write/csv.hpp>
#include <scio/write/html.hpp>
#include <scio/write/markdown.hpp>
#include <scio/write/stats.hpp>

#include "cuts.hpp"
#include "json_checker.hpp"
#include "pages.hpp"
#include "target.hpp"

namespace {

using fuzz::check;

// Valid UTF-8 whose only control characters are tabs and line ends.
void check_text(std::string_view text) {
  std::string json = "\"";
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    check(c != '\x7F' && (c != '\xC2' || text.substr(i + 1, 1) >= "\xA0"), "text has no DEL and no C1 control");
    const bool allowed = c == '\t' || c == '\n' || c == '\r' || c == '"' || c == '\\';
    json += allowed ? ' ' : c;
  }
  json += '"';
  check(fuzz::json_checker(json).check(), "text is UTF-8 without control characters");
}

// RFC 4180 to the letter, and no cell that a spreadsheet would run.
class csv_reader {
 public:
  explicit csv_reader(std::string_view text) : text_(text) {}

  // Gives how many rows there are; all have as many cells.
  std::size_t rows(std::size_t cells) {
    std::size_t count = 0;
    for (; at_ < text_.size(); ++count) {
      std::size_t found = 1;
      for (cell(); take(','); ++found) cell();
      check(take('\r') && take('\n'), "a row of CSV ends with CR LF");
      check(found == cells, "all rows of CSV have as many cells");
    }
    return count;
  }

 private:
  [[nodiscard]] bool at(char c) const { return at_ < text_.size() && text_[at_] == c; }
  bool take(char c) { return at(c) && ++at_ != 0; }

  void cell() {
    std::string value;
    if (take('"')) {
      while (!take('"') || at('"')) {
        check(at_ < text_.size(), "a quoted cell is closed");
        value += text_[at_++];
      }
    } else {
      while (at_ < text_.size() && !at(',') && !at('\r')) {
        check(!at('"') && !at('\n'), "a cell with marks is quoted");
        value += text_[at_++];
      }
    }
    check(value.empty() || std::string_view("=+-@\t\r\n").find(value.front()) == std::string_view::npos,
          "a cell opens no formula");
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

// The tags of a page of ours: closed in their turn, with attributes in quotation marks, and addresses that exist once.
class html_reader {
 public:
  explicit html_reader(std::string_view text) : text_(text) {}

  void read() {
    while (at_ < text_.size()) {
      if (text_[at_] == '<')
        tag();
      else if (text_[at_] == '&')
        entity();
      else
        ++at_;
    }
    check(open_.empty(), "all elements are closed");
    std::sort(ids_.begin(), ids_.end());
    check(std::adjacent_find(ids_.begin(), ids_.end()) == ids_.end(), "an address exists once");
    for (const std::string_view target : targets_)
      check(std::binary_search(ids_.begin(), ids_.end(), target), "an address that is linked to exists");
  }

 private:
  std::string_view until(std::string_view ends) {
    const std::size_t end = text_.find_first_of(ends, at_);
    check(end != std::string_view::npos, "a tag ends");
    const std::string_view part = text_.substr(at_, end - at_);
    at_ = end;
    return part;
  }

  void tag() {
    ++at_;
    const std::string_view name = until(" >");
    constexpr std::string_view known =
        " !DOCTYPE a article b body dd div dl dt h1 h2 h3 head header html li main meta nav ol p section span time "
        "title ul ";
    const bool closes = name.substr(0, 1) == "/";
    const std::string word = " " + std::string(closes ? name.substr(1) : name) + " ";
    check(known.find(word) != known.npos, "an element is ours");
    if (name == "!DOCTYPE") {
      until(">");
    } else if (closes) {
      check(!open_.empty() && open_.back() == name.substr(1), "an element is closed in its turn");
      open_.pop_back();
    } else {
      while (text_[at_] == ' ') attribute();
      if (name != "meta") open_.push_back(name);
    }
    check(text_[at_++] == '>', "a tag ends with its sign");
  }

  void attribute() {
    ++at_;
    const std::string_view name = until("= >\"");
    check(text_.substr(at_, 2) == "=\"", "an attribute has a value in quotation marks");
    at_ += 2;
    const std::string_view value = until("\"<");
    check(text_[at_++] == '"', "a value ends");
    if (name == "id") ids_.push_back(value);
    if (name == "href") {
      check(value.substr(0, 1) == "#", "links stay on the page");
      targets_.push_back(value.substr(1));
    }
  }

  void entity() {
    constexpr std::array known = {std::string_view("&amp;"), std::string_view("&lt;"), std::string_view("&gt;"),
                                  std::string_view("&quot;")};
    check(std::any_of(known.begin(), known.end(), [this](auto e) { return text_.substr(at_, e.size()) == e; }),
          "an ampersand is escaped");
    ++at_;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::vector<std::string_view> open_;
  std::vector<std::string_view> ids_;
  std::vector<std::string_view> targets_;
};

std::size_t lines_of(std::string_view text) {
  check(!text.empty() && text.back() == '\n', "a text ends its last line");
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

void check_csv(const scio::transcript& t, bool mark) {
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
  const auto rows_of = [&](std::string_view csv, std::size_t cells) {
    check_text(csv);
    check(mark == (csv.substr(0, byte_order_mark.size()) == byte_order_mark), "a mark stands where it is asked for");
    return csv_reader(csv.substr(mark ? byte_order_mark.size() : 0)).rows(cells);
  };
  const std::string turns = scio::to_csv(t, {.points = false, .byte_order_mark = mark});
  const std::string points = scio::to_csv(t, {.points = true, .byte_order_mark = mark});
  check(rows_of(turns, 11) == t.turns().size() + 1, "each turn is a row");
  check(rows_of(points, 8) == t.points().size() + 1, "each point is a row");
}

void check_markdown(const scio::transcript& t, bool body_only) {
  const std::string markdown = scio::to_markdown(t, {.body_only = body_only});
  check_text(markdown);
  std::size_t headings = 0;
  bool line_begins = true;
  for (const char c : markdown) {
    if (line_begins && c == '#') ++headings;
    line_begins = c == '\n';
  }
  const std::size_t in_header = body_only ? 0U : t.participants().empty() ? 1U : 2U;
  check(headings == t.turns().size() + in_header, "each turn has a heading, and no text is one");
  check(lines_of(markdown) != 0, "Markdown says something");
}

void check_stats(const scio::transcript& t) {
  const std::size_t speakers = scio::stats_of(t).size();
  const std::string table = scio::to_stats(t);
  const std::string csv = scio::to_stats(t, {.csv = true});
  check_text(table);
  check_text(csv);
  check(lines_of(table) == speakers + 2, "each speaker is a line between titles and total");
  check(table.find_first_of("\t\r") == table.npos, "a table has no tabs");
  check(csv_reader(csv).rows(8) == speakers + 1, "each speaker is a row");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const fuzz::cut_input in = fuzz::cut(fuzz::input(data, size));
  const scio::transcript t = fuzz::parse_pieces(in);

  const bool option = (in.option & 1U) != 0;
  check_csv(t, option);
  check_markdown(t, option);
  check_stats(t);

  const std::string html = scio::to_html(t, {.plain = true});
  check_text(html);
  html_reader(html).read();
  std::string twice = "before";
  scio::write_html(twice, scio::transcript(t), {.plain = true});
  check(twice == "before" + html, "writing appends, and a copy writes the same");
  return 0;
}
