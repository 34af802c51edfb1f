// SPDX-License-Identifier: MIT
#ifndef SCIO_DETAIL_LINES_HPP
#define SCIO_DETAIL_LINES_HPP

#include <cstdint>
#include <string_view>

#include <scio/detail/dates.hpp>
#include <scio/detail/han.hpp>
#include <scio/detail/reading.hpp>
#include <scio/detail/scan.hpp>
#include <scio/detail/tables.hpp>
#include <scio/detail/unicode.hpp>
#include <scio/detail/words.hpp>
#include <scio/dialect.hpp>
#include <scio/version.hpp>

// Second stage, first step: what a line is by its own form, whatever stands around it.
namespace scio::inline v0::detail {

enum class line_form : std::uint8_t {
  plain,       // a sentence, a label, a title, …: what it is, its place tells
  pager,       // `<  1  2  3  >`
  chrome,      // a button, a player, an image
  end_matter,  // opens what follows the last speech
  breadcrumb,
  heading,   // of the roster
  stamp,     // a date, a time or both, and nothing else
  caption,   // of a photograph
  editorial  // an editor's line in brackets
};

struct line_info {
  span text;  // without blanks and residue
  line_form form = line_form::plain;
  role heading = role::unknown;  // whom a heading of the roster lists
  span rest;                     // what follows a heading on its line
  bool ascii = true;
  std::uint32_t count = 0;  // of a pager's pages
};

inline constexpr std::size_t longest_short_line = 48;  // bytes; buttons and headings are shorter

inline constexpr std::size_t longest_form = 300;  // bytes; all but captions are shorter

inline constexpr std::size_t longest_credit = 90;  // bytes; a photographer's name and agency are shorter

// Whether the first byte lets a line be a pager: few lines of a page begin so.
[[nodiscard]] constexpr bool may_be_pager(char first) noexcept {
  return first == '<' || is_digit(first) || first == '(' || to_lower(first) == 'p' ||
         static_cast<unsigned char>(first) >= 0x80;
}

// The last number of a pager, or 0 where the line is none.
[[nodiscard]] constexpr std::uint32_t match_pager(std::string_view text, const word_list& pager_words) noexcept {
  const bool angled = text.front() == '<';
  const phrase_match word = match_any(text, 0, pager_words);
  const bool worded = static_cast<bool>(word);
  const bool chinese = stands_at(text, 0, "【") || stands_at(text, 0, "第");
  if (!angled && !chinese && !worded && !is_digit(text.front())) return 0;
  if (chinese && text.find("页") == text.npos && text.find("頁") == text.npos) return 0;
  std::uint32_t last = 0;
  std::uint32_t numbers = 0;
  bool ascending = true;
  const auto size = static_cast<std::uint32_t>(text.size());
  for (std::uint32_t at = worded ? word.end : 0; at < size;) {
    if (const number_match n = match_number(text, at); n.digits > 0) {
      if (n.digits > 4) return 0;
      ascending = ascending && n.value > last;
      if (n.value > last) last = n.value;
      ++numbers;
      at = n.end;
      continue;
    }
    const std::uint32_t next = skip_blanks(text, at, size);
    if (next != at) {
      at = next;
    } else if (text[at] == '<' || text[at] == '>' || text[at] == '.' || text[at] == '|' || text[at] == ')') {
      ++at;
    } else if (worded && match_phrase(text, at, "of") != none) {
      at += 2;
    } else if (chinese && static_cast<unsigned char>(text[at]) >= 0x80) {
      at += decode(text, at).size;
    } else {
      return 0;
    }
  }
  if (worded) return numbers == 2 ? last : 0;
  if (angled || chinese) return numbers > 0 ? last : 0;
  return numbers > 2 && ascending && last == numbers ? last : 0;  // bare numbers: only the full row
}

[[nodiscard]] constexpr bool has_word(std::string_view text) noexcept {
  for (std::uint32_t at = 0; at < text.size();) {
    const std::uint32_t next = skip_blanks(text, at, static_cast<std::uint32_t>(text.size()));  // some are wide
    if (next == at && is_word_byte(text[at])) return true;
    at = next == at ? at + 1 : next;
  }
  return false;
}

// `W0202309.jpg`
[[nodiscard]] constexpr bool is_image_name(std::string_view text) noexcept {
  if (text.size() < 5 || (text[text.size() - 4] != '.' && text[text.size() - 5] != '.')) return false;
  if (text.find(' ') != text.npos) return false;
  for (const std::string_view ending : {std::string_view(".jpg"), std::string_view(".jpeg"), std::string_view(".png"),
                                        std::string_view(".gif"), std::string_view(".bmp")})
    if (text.size() > ending.size() && same_name(text.substr(text.size() - ending.size()), ending)) return true;
  return false;
}

// `عربي Español Русский`: languages that a site is offered in, two at least, each in its own script.
[[nodiscard]] constexpr bool is_language_bar(std::string_view text) noexcept {
  constexpr std::string_view names[] = {"عربي",   "العربية", "Español",   "Русский", "Français", "日本語",
                                        "한국어", "Deutsch", "Português", "中文",    "English"};
  if (text.size() > 300) return false;
  int found = 0;
  std::size_t bytes = 0;
  for (const std::string_view name : names)
    if (text.find(name) != text.npos) {
      ++found;
      bytes += name.size();
    }
  return found >= 2 && text.size() < bytes * 2 + 16;
}

// Behind the `1-19` of `1-19 14:02:00`, as logs print the day; 0 where there is none.
[[nodiscard]] constexpr std::uint32_t skip_month_and_day(std::string_view text) noexcept {
  const number_match month = match_number(text, 0);
  if (month.value < 1 || month.value > 12 || text.substr(month.end, 1) != "-") return 0;
  const number_match day = match_number(text, month.end + 1);
  return day.value >= 1 && day.value <= 31 && text.substr(day.end, 1) == " " ? day.end : 0;
}

// Only dates and times, with brackets, bars and the words that announce a date around them.
[[nodiscard]] constexpr bool is_stamp(std::string_view text, const dialect& words) noexcept {
  if (text.size() > longest_short_line || !has_digit(text)) return false;
  const date_match d = find_date(text, 0, words.months);
  const time_match t = find_time(text, 0);
  if (!d && !t) return false;
  for (std::uint32_t at = d ? 0 : skip_month_and_day(text); at < text.size(); ++at) {
    if (d && at == d.begin) at = d.end;
    if (t && at == t.begin) at = t.end;
    if (stands_at(text, at, "（")) at += 3;
    if (stands_at(text, at, "星期") && at + 9 <= text.size()) at += 9;
    if (stands_at(text, at, "）")) at += 3;
    if (const phrase_match weekday = match_any(text, at, words.weekdays)) at = weekday.end;
    if (at < text.size() && is_word_byte(text[at])) return false;
  }
  return true;
}

// Whether the first or the last byte lets a line be a caption: few lines begin or end so.
[[nodiscard]] constexpr bool may_be_caption(std::string_view text, bool ascii) noexcept {
  const char last = text.back();
  return !ascii || text.front() == '/' || last == ']' || last == ')' || last == '|';
}

// `/5    Chen Wenjun` on a page of photographs; credits in brackets; `图为…摄`.
[[nodiscard]] constexpr bool is_caption(std::string_view text, const dialect& words) noexcept {
  if (text.front() == '/' && text.size() > 1 && is_digit(text[1])) return true;
  if (stands_at(text, 0, "图为") || stands_at(text, 0, "圖為")) return true;
  if (byte_at(text, text.size() - 1) >= 0x80) {  // `…答记者问。张智程 摄`
    if (!text.ends_with("摄") && !text.ends_with("攝")) return false;
    const std::size_t stop = text.rfind("。");
    return stop == text.npos ? text.size() <= longest_form : text.size() - stop <= longest_credit;
  }
  if (text.back() == '|') text = text.substr(0, trim_end(text, 0, static_cast<std::uint32_t>(text.size()) - 1));
  if (text.empty()) return false;
  if (text.back() != ']' && text.back() != ')') return false;
  const std::size_t open = text.rfind(text.back() == ']' ? '[' : '(');
  if (open == text.npos) return false;
  const auto inside = static_cast<std::uint32_t>(open + 1);
  const phrase_match mark =
      match_any(text, skip_blanks(text, inside, static_cast<std::uint32_t>(text.size())), words.caption_marks);
  // `…举行发布会（来源：湖北日报）`; beside a date it is the page's source.
  if (match_any(text, inside, words.source_marks)) return open > 0 && !has_digit(text.substr(0, open));
  // `( by Sun Zhiying)` credits a photograph, too, where nothing else stands before it as speech would.
  return static_cast<bool>(mark) || match_phrase(text.substr(inside), 0, "by") != none ||
         match_phrase(text.substr(inside), 0, " by") != none;
}

// Before a title that a site took over from another one.
inline constexpr std::string_view taken_title_marks[] = {"原标题", "原標題"};

// A whole line in brackets. Square ones hold labels, too, so there an editor's words must stand inside.
[[nodiscard]] constexpr bool is_editorial(std::string_view text, const dialect& words) noexcept {
  if (text.front() == '[' && text.back() == ']')
    return byte_at(text, 1) < 0x80 ? contains_any(text.substr(0, 200), words.editor_cues)
                                   : static_cast<bool>(match_any(text, 1, words.editor_cues));
  for (const std::string_view mark : taken_title_marks)
    if (text.find(mark) != text.npos) return false;
  if (text.front() == '(' && text.back() == ')') return text.find(')') == text.size() - 1;
  return stands_at(text, 0, "（") && text.find("）") == text.size() - 3;
}

// `首页 国际 港澳 华人 中国 社会`, `Home   Embassy Info   News   Visa`, `首页|搜视|直播|新闻`: short items of a site's
// menu, four at least. Where blanks part them, which in English are more than one, an item must be a site's.
[[nodiscard]] constexpr bool is_menu(std::string_view text, bool ascii, const dialect& words) noexcept {
  constexpr std::size_t longest_item = 24;  // bytes
  constexpr std::size_t shortest = 12;
  if (text.size() < shortest || text.size() > 2 * longest_form || ends_in_colon(text)) return false;
  const bool han = !ascii && has_han(text);
  const std::string_view sign = text.find('|') != text.npos ? "|" : han ? " " : "  ";
  if (text.find(sign) == text.npos) return false;
  std::uint32_t items = 0;
  bool sites = sign == "|";
  for (std::size_t begin = 0; begin < text.size();) {
    std::size_t end = text.find(sign, begin);
    if (end == text.npos) end = text.size();
    const std::string_view item = text.substr(begin, end - begin);
    begin = end + 1;
    if (item.empty() || item == " ") continue;
    if (size_without_readings(item) > longest_item || has_digit(item) || ends_in_colon(item)) return false;
    ++items;
    if (!han || byte_at(item, 0) >= 0x80)
      sites = sites || is_any(item, words.chrome_lines) || is_any(item, words.crumb_roots) ||
              (han && ends_with_any(item, words.crumb_roots));  // `新华网首页`
  }
  return items >= 4 && sites;
}

// `新闻中心 > 国内新闻 > 新闻发布会`, `News › Xinjiang › Press`: three short items at least, none of them a sentence.
[[nodiscard]] constexpr bool is_path(std::string_view text) noexcept {
  constexpr std::size_t longest_item = 60;
  if (text.front() == '<' || text.find(". ") != text.npos) return false;
  const std::uint32_t least = text.front() == '>' ? 2 : 3;  // the first item stands on the line above
  for (const std::string_view sign : {std::string_view(">"), std::string_view("›")}) {
    std::uint32_t items = 1;
    std::size_t begin = 0;
    bool close = true;
    for (std::size_t at = text.find(sign); at != text.npos && close; at = text.find(sign, begin)) {
      if (at + sign.size() == text.size()) break;
      close = at - begin <= longest_item;
      items += at > begin ? 1 : 0;  // `>>` is one sign
      begin = at + sign.size();
    }
    if (close && items >= least && text.size() - begin <= longest_item) return true;
  }
  return false;
}

[[nodiscard]] constexpr bool is_breadcrumb(std::string_view text, const dialect& words) noexcept {
  if (stands_at(text, 0, "ㄑ")) return true;
  const auto size = static_cast<std::uint32_t>(text.size());
  if (text.size() > 300) return false;
  if (stands_at(text, 0, "- ")) {  // `- CHINA & THE WORLD - News - China`
    std::uint32_t items = 0;
    for (std::size_t at = text.find(" - "); at != text.npos; at = text.find(" - ", at + 1)) ++items;
    return items >= 1 && text.size() < 120 && text.find(". ") == text.npos && is_upper(text[2]);
  }
  std::uint32_t at = 0;
  phrase_match root = match_any(text, at, words.crumb_roots);
  if (root && root.end < size && (text[root.end] == ':' || stands_at(text, root.end, "："))) {
    at = skip_blanks(text, stop_at(text, root.end).end, size);
    root = match_any(text, at, words.crumb_roots);
    if (!root || (root.end < size && text[root.end] == '/'))  // `You are here:   Home/ Policy`
      return text.find('>', at) != text.npos || (text.size() <= 160 && text.find('/', at) != text.npos);
  }
  if (root) {
    at = skip_blanks(text, root.end, size);
    if (at < size && (text[at] == '>' || text.substr(at, 2) == "»" || text.substr(at, 2) == "->")) return true;
    if (stands_at(text, at, "/ ") && text.find(" / ", at) != text.npos) return true;  // `Home / News / Video`
    if (at < size && text[at] == '-' && text.back() == '-') return true;              // `Home -  Press Room -`
  }
  if (is_path(text)) return true;
  // `Press RoomPress Conference Transcripts`: separators lost, words glued.
  for (const std::string_view item : words.crumb_items.entries_at(text, 0)) {
    if (text.size() <= item.size() || !same_name(text.substr(0, item.size()), item) || !is_upper(text[item.size()]))
      continue;
    if (is_lower(text[item.size() - 1])) return true;
  }
  return false;
}

struct heading_match {
  bool found = false;
  role whom = role::unknown;
  std::uint32_t rest = 0;  // where what follows the heading begins
};

// `Speakers:`, `Chairperson`, `Chair:Guo Weimin, …`, `Date: Oct. 13, 2023`
[[nodiscard]] constexpr heading_match match_heading(std::string_view text, const dialect& words) noexcept {
  const auto size = static_cast<std::uint32_t>(text.size());
  heading_match best;
  const char lead = to_lower(text[0]);
  for (const roster_heading& heading : words.roster_headings.entries_at(text, 0)) {
    if (heading.text[0] != lead) continue;
    const std::uint32_t end = match_phrase(text, 0, heading.text);
    if (end == none) continue;
    const std::uint32_t at = skip_blanks(text, end, size);
    if (at == size && byte_at(text, 0) >= 0x80) continue;  // a word of Chinese wants its colon
    if (at == size) return {true, heading.role, size};
    if (stop_at(text, at).what == ':') best = {true, heading.role, skip_blanks(text, stop_at(text, at).end, size)};
  }
  return best;
}

// The end of a line without the time in brackets that logs put there: `… our duty.[10:32]`, `…( 07-09 10:00:46 )`. A
// line that is nothing but such a time keeps it.
[[nodiscard]] constexpr std::uint32_t strip_clock(std::string_view source, span text, const dialect& words) noexcept {
  constexpr std::size_t longest = 32;  // bytes
  const char close = source[text.end - 1];
  std::string_view tail = slice(source, text.begin, text.end);
  if (tail.size() > longest) tail.remove_prefix(tail.size() - longest);
  const std::size_t open = tail.rfind(close == ']' ? '[' : '(');
  if (open == tail.npos) return text.end;
  const std::string_view inside = tail.substr(open + 1, tail.size() - open - 2);
  const std::uint32_t first = skip_blanks(inside, 0, static_cast<std::uint32_t>(inside.size()));
  const time_match clock = find_time(inside, first);
  if (!clock || !is_stamp(inside.substr(first), words)) return text.end;
  // In round brackets it may be what is said, unless it has seconds.
  if (close != ']' && inside.find(':') == inside.rfind(':')) return text.end;
  const std::uint32_t begin = text.end - static_cast<std::uint32_t>(tail.size() - open);
  const std::uint32_t end = trim_end(source, text.begin, begin);
  return end == text.begin ? text.end : end;
}

// What a line is whose first word is of no list: nearly all lines of a page.
[[nodiscard]] constexpr line_form form_of_prose(std::string_view text, bool ascii, const dialect& words) noexcept {
  if (may_be_caption(text, ascii) && is_caption(text, words)) return line_form::caption;
  if (text.size() <= longest_short_line && is_image_name(text)) return line_form::chrome;
  return !ascii && text.size() <= longest_form && is_language_bar(text) ? line_form::chrome : line_form::plain;
}

// `时间：2020-03-07  来源：中国网`, `time: 2022-05-07 18:23:29`: the page's date, not the conference's, which begins on
// no odd second.
[[nodiscard]] constexpr bool tells_publication(std::string_view field, const dialect& words) noexcept {
  if (contains_any(field, words.source_marks)) return true;
  const time_match time = find_time(field, 0);
  const std::string_view clock = time ? slice(field, time.begin, time.end) : std::string_view();
  return clock.find(':') != clock.rfind(':') && !clock.ends_with(":00");
}

// What a line is by its first word or sign; `info.text` holds it. Apart from what most lines need.
#if defined(__GNUC__)
[[gnu::noinline]]
#endif
constexpr void
classify_listed(std::string_view text, bool ascii, const dialect& words, line_info& info) noexcept {
  if (text.size() <= longest_short_line) {
    if (!has_word(text) || is_any(text, words.chrome_lines) || is_image_name(text)) {
      info.form = line_form::chrome;
      return;
    }
    if (is_any(text, words.end_matter)) {
      info.form = line_form::end_matter;
      return;
    }
    if (is_stamp(text, words)) {
      info.form = line_form::stamp;
      return;
    }
  }
  if (const heading_match heading = match_heading(text, words);
      heading.found && (heading.whom != role::unknown || !tells_publication(text.substr(heading.rest), words))) {
    info.form = line_form::heading;
    info.heading = heading.whom;
    info.rest = {info.text.begin + heading.rest, info.text.end};
    return;
  }
  if (const std::uint32_t count = match_pager(text, words.pager_words); count != 0) {
    info.form = line_form::pager;
    info.count = count;
    return;
  }
  if (is_breadcrumb(text, words))
    info.form = line_form::breadcrumb;
  else if (is_caption(text, words))
    info.form = line_form::caption;
  else if (is_editorial(text, words))
    info.form = line_form::editorial;
  else if (match_any(text, 0, words.chrome_starts) || (!ascii && is_language_bar(text)) || is_menu(text, ascii, words))
    info.form = line_form::chrome;
  else if (const phrase_match more = match_any(text, 0, words.end_matter); more && text.size() <= longest_short_line)
    info.form = line_form::end_matter;
}

// How many bytes before the text are none of it: what an editor's tool leaves, or the sign that papers set before a
// caption or a question: `▲新华社记者：…`.
[[nodiscard]] constexpr std::uint32_t residue_size(std::string_view text, const dialect& words) noexcept {
  if (text.front() == '_' && text.starts_with(words.residue)) return static_cast<std::uint32_t>(words.residue.size());
  return stands_at(text, 0, "▲") ? 3 : 0;
}

// Fills `info`, which is new.
constexpr void classify_line(std::string_view source, const line& where, const dialect& words,
                             line_info& info) noexcept {
  info.text.begin = where.text_begin;
  info.text.end = where.text_end;
  info.ascii = where.ascii;
  std::string_view text = slice(source, where.text_begin, where.text_end);
  if (const std::uint32_t residue = residue_size(text, words); residue != 0) {
    info.text.begin = skip_blanks(source, info.text.begin + residue, info.text.end);
    text = source.substr(info.text.begin, info.text.size());
    if (text.empty()) {
      info.text = {where.text_begin, where.text_end};
      info.form = line_form::chrome;
      return;
    }
  }
  if (text.back() == ']' || text.back() == ')') {
    info.text.end = strip_clock(source, info.text, words);
    text = slice(source, info.text.begin, info.text.end);
  }
  if (words.credits.may_open(text, 0) && match_any(text, 0, words.credits)) {
    info.form = line_form::chrome;
    return;
  }
  if (is_letter(text.front()) && (text.size() > longest_form || !words.line_openings.may_stand_at(text, 0))) {
    info.form = form_of_prose(text, where.ascii, words);
    return;
  }
  classify_listed(text, where.ascii, words, info);
}

}  // namespace scio::inline v0::detail

#endif
