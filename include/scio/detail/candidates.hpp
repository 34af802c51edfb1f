// SPDX-License-Identifier: MIT
#ifndef SCIO_DETAIL_CANDIDATES_HPP
#define SCIO_DETAIL_CANDIDATES_HPP

#include <cstdint>
#include <string_view>

#include <scio/detail/dates.hpp>
#include <scio/detail/han.hpp>
#include <scio/detail/label.hpp>
#include <scio/detail/lines.hpp>
#include <scio/detail/names.hpp>
#include <scio/detail/row_vector.hpp>
#include <scio/detail/scan.hpp>
#include <scio/detail/tables.hpp>
#include <scio/detail/unicode.hpp>
#include <scio/detail/words.hpp>
#include <scio/dialect.hpp>
#include <scio/version.hpp>

// Second stage, second step: which lines may begin with a speaker's label.
namespace scio::inline v0::detail {

// Finds the candidates of a line: the text before its first colon, if that can be a label at all.
class label_finder {
 public:
  constexpr label_finder(std::string_view source, const scan_result& scan, const dialect& words, printed_table& printed,
                         name_table& names, row_vector<candidate>& out) noexcept
      : source_(source), scan_(&scan), words_(&words), printed_(&printed), names_(&names), out_(&out) {}

  // Adds the candidate of a line, if it has one.
  constexpr bool look(std::uint32_t line_number, const line& where, const line_info& info) {
    const std::uint32_t begin = behind_bullet(info);
    const bool bracketed = begin < info.text.end && (source_[begin] == '[' || stands_at(source_, begin, "【"));
    const std::uint32_t colon = first_colon(where, info);
    if (!bracketed && colon == none) return look_misprinted(line_number, info);
    candidate& c = out_->add_row();
    c.line = line_number;
    lettered_ = lettered_ || (colon != none && source_[scan_->stops[colon]] == '.');
    return keep(info, (bracketed && find_brackets(info, c)) || (colon != none && read_colon(where, info, colon, c)));
  }

  // `Farmers' Daily,` alone on its line: a comma in place of the colon, where no doubt is left that it is an outlet.
  constexpr bool look_misprinted(std::uint32_t line_number, const line_info& info) {
    if (!info.ascii || source_[info.text.end - 1] != ',' || info.text.size() > longest_short_line) return false;
    candidate& c = out_->add_row();
    c.line = line_number;
    c.label = c.core = {info.text.begin, info.text.end - 1};
    c.speech = {info.text.end, info.text.end};
    candidate trial = c;
    label_reader(source_, *words_, true, trial).read();
    return keep(info, trial.seen.has(evidence::outlet) && trial.seen.has(evidence::capitals) &&
                          !trial.seen.has(evidence::opens_sentence));
  }

  // The same for a line of Chinese above speech.
  constexpr bool look_bare(std::uint32_t line_number, const line& where, const line_info& info) {
    candidate& c = out_->add_row();
    c.line = line_number;
    return keep(info, find_han(where, info, c));
  }

  // `主持人` / `国家卫生健康委宣传司副司长` / `米锋`: a name above speech, on the lines above it a post and, it may be,
  // a part.
  constexpr bool look_below_post(std::uint32_t line_number, const row_vector<line_info>& infos) {
    const line_info& info = infos[line_number];
    const std::uint32_t count = count_only_han(text(info));
    if (count < 2 || count > 4 || line_number == 0 || !begins_with_surname(text(info), words_->surnames)) return false;
    const line_info& post = infos[line_number - 1];
    if (post.ascii || post.form != line_form::plain || post.text.size() > longest_post_line ||
        !ends_with_any(text(post), words_->titles) || text(post).find("，") != std::string_view::npos)
      return false;
    candidate& c = out_->add_row();
    c.line = line_number;
    c.label = c.core = info.text;
    c.speech = {info.text.end, info.text.end};
    c.style = label_style::bare;
    c.lines_above = 1;
    if (!keep(info, true)) return false;
    c.title = post.text;
    c.seen.add(evidence::post);
    if (line_number < 2 || !is_any(text(infos[line_number - 2]), words_->role_prefixes)) return true;
    c.lines_above = 2;
    c.hint = role::chairperson;
    c.seen.add(evidence::role_prefix);
    return true;
  }

 private:
  static constexpr std::uint32_t longest_post_line = 120;  // bytes

  [[nodiscard]] constexpr std::string_view text(const line_info& info) const noexcept {
    return slice(source_, info.text.begin, info.text.end);
  }

  // Reads the last candidate if it was found, else takes it back.
  constexpr bool keep(const line_info& info, bool found) {
    candidate& c = out_->back();
    if (!found || c.label.empty() || c.label.size() > longest_label) {
      out_->pop_back();
      return false;
    }
    read(info, c);
    // `【中央电视台】请问…？`: a station that asks signs no report.
    if (c.style == label_style::bracketed && holds_question_mark(slice(source_, c.speech.begin, c.speech.end)))
      c.seen.remove(evidence::form_field);
    if (c.speech.empty()) {
      c.seen.add(evidence::own_line);
    } else if (is_lower(source_[c.speech.begin])) {
      c.seen.add(evidence::goes_on);
    }
    return true;
  }

  // The same label is read once.
  constexpr void read(const line_info& info, candidate& c) {
    c.printed = printed_->add(source_, c.label);
    printed_table::entry& entry = (*printed_)[c.printed];
    if (entry.uses++ == 0) {
      label_reader(source_, *words_, info.ascii, c).read();
      if (!c.name.empty()) c.id = names_->add(source_, c.name);
      entry.model = static_cast<std::uint32_t>(out_->size()) - 1;
    } else {
      const candidate& model = (*out_)[entry.model];
      const std::uint32_t moved = c.label.begin - model.label.begin;
      c.seen.bits |= model.seen.bits & read_evidence;
      c.name = moved_by(model.name, moved);
      c.title = moved_by(model.title, moved);
      c.post = moved_by(model.post, moved);
      c.hint = model.hint;
      c.follow_up = model.follow_up;
      c.id = model.id;
    }
    if (c.id == none) return;
    ++(*names_)[c.id].uses;
    if (c.style != label_style::bare) (*names_)[c.id].with_colon = true;
  }

  [[nodiscard]] static constexpr span moved_by(span s, std::uint32_t distance) noexcept {
    return s.empty() ? s : span{s.begin + distance, s.end + distance};
  }

  // `• [王伟]：…`: webcasts are printed as lists.
  [[nodiscard]] constexpr std::uint32_t behind_bullet(const line_info& info) const noexcept {
    const bool bullet = stands_at(source_, info.text.begin, "•");
    return bullet ? skip_blanks(source_, info.text.begin + 3, info.text.end) : info.text.begin;
  }

  // `[Gao Feng]: …`, `【李克强】…`, `[Wang Hua]`
  constexpr bool find_brackets(line_info info, candidate& c) const noexcept {
    info.text.begin = behind_bullet(info);
    const std::string_view text = source_.substr(info.text.begin, info.text.size());
    std::uint32_t open = 0;
    std::string_view close;
    if (text.front() == '[') {
      open = 1;
      close = "]";
    } else if (stands_at(text, 0, "【")) {
      open = 3;
      close = "】";
    } else {
      return false;
    }
    const std::size_t end = text.substr(0, longest_label).find(close);
    if (end == text.npos || end == open || is_no_name(text.substr(open, end - open)) ||
        is_stamp(text.substr(open, end - open), *words_) || is_any(text.substr(open, end - open), words_->editor_cues))
      return false;
    const auto after = static_cast<std::uint32_t>(end + close.size());
    c.style = label_style::bracketed;
    c.seen.add(evidence::bracketed);
    c.label = {info.text.begin, info.text.begin + after};
    c.core = {info.text.begin + open, info.text.begin + static_cast<std::uint32_t>(end)};
    std::uint32_t speech = skip_blanks(source_, info.text.begin + after, info.text.end);
    const std::string_view line = source_.substr(0, info.text.end);
    speech = skip_blanks(source_, skip_stamp(speech, info.text.end), info.text.end);
    if (speech < info.text.end && stop_at(line, speech).what == ':')
      speech = skip_blanks(source_, stop_at(line, speech).end, info.text.end);
    c.speech = {speech, info.text.end};
    if (!c.speech.empty() && is_stamp(source_.substr(speech, c.speech.size()), *words_)) c.speech.begin = c.speech.end;
    return true;
  }

  // `【编辑：李雪萍】`, `[… 订阅。]`
  [[nodiscard]] static constexpr bool is_no_name(std::string_view inside) noexcept {
    return inside.find(':') != inside.npos || inside.find("：") != inside.npos || inside.find("。") != inside.npos;
  }

  // `中国经济网记者`; but `移动新媒体` is a menu's.
  [[nodiscard]] constexpr bool ends_in_part(std::string_view text) const noexcept {
    for (const role_label& part : words_->role_labels)
      if (text.ends_with(part.text) && is_any(part.text, words_->role_endings)) return true;
    return false;
  }

  // `[Zhou Xiaochuan] (2012-03-12 10:02:15): …`, `[马晓光] [10:11]：…`: webcasts put the time between a label and its
  // colon.
  [[nodiscard]] constexpr std::uint32_t skip_stamp(std::uint32_t at, std::uint32_t end) const noexcept {
    if (at == end || (source_[at] != '(' && source_[at] != '[')) return at;
    const std::size_t close = source_.substr(at, end - at).find(source_[at] == '(' ? ')' : ']');
    if (close == std::string_view::npos || !is_stamp(source_.substr(at, close), *words_)) return at;
    return at + static_cast<std::uint32_t>(close) + 1;
  }

  // `经济日报、中国经济网记者`, `国务院研究室主任 黄守宏`: in Chinese a reporter's outlet or a post with a name may
  // stand above speech without a colon.
  constexpr bool find_han(const line& where, const line_info& info, candidate& c) noexcept {
    const std::string_view text = source_.substr(info.text.begin, info.text.size());
    if (text.size() > 150 || static_cast<unsigned char>(text.back()) < 0x80 || !has_han(text)) return false;
    const std::uint32_t first = scan_->stops[where.stops];
    if (first < info.text.end && stop_at(source_, first).what != 0) return false;
    c.label = c.core = info.text;
    c.speech = {info.text.end, info.text.end};
    c.style = label_style::bare;
    candidate trial = c;
    label_reader(source_, *words_, false, trial).read();
    // `总理会见中外记者` ends in the same word and is a title.
    const bool reporter =
        trial.seen.has(evidence::outlet) && ends_in_part(text) && !contains_any(text, words_->event_words);
    // A caption has a post and a name, too, but no blank between them.
    const bool apart = !trial.title.empty() && trial.title.end < trial.name.begin;
    const std::string_view post = slice(source_, trial.title.begin, trial.title.end);
    const bool named = ends_with_any(post, words_->titles) || ends_with_any(post, words_->role_prefixes) ||
                       begins_with_surname(source_.substr(trial.name.begin), words_->surnames);
    // `主持人` alone above speech; below it, names alone are labels, too, with posts or without.
    const bool host = trial.seen.has(evidence::role_word) && trial.hint == role::chairperson;
    const bool named_host = trial.seen.has(evidence::role_prefix) &&
                            begins_with_surname(slice(source_, trial.name.begin, trial.name.end), words_->surnames);
    const bool guest = hosted_ && (trial.seen.has(evidence::person_shape) || trial.seen.has(evidence::titled) ||
                                   trial.seen.has(evidence::post));
    // The same below a reporter, but only a person's name: much else that stands alone is no sentence either.
    const std::uint32_t characters = count_only_han(text);
    const bool person = reported_ && characters >= 2 && characters <= 4 && trial.seen.has(evidence::person_shape) &&
                        begins_with_surname(text, words_->surnames);
    hosted_ = hosted_ || host;
    reported_ = reported_ || reporter;
    return host || named_host || guest || reporter || person ||
           (apart && named && (trial.seen.has(evidence::post) || trial.seen.has(evidence::role_prefix)));
  }

  // `Q. How …?`, `A.`: a full stop behind the letter of a part. `A. Smith …` is none where nobody asks so.
  [[nodiscard]] constexpr bool is_lettered_part(const line_info& info, std::uint32_t stop) const noexcept {
    const char letter = source_[info.text.begin];
    return source_[stop] == '.' && (letter == 'Q' || (letter == 'A' && lettered_)) &&
           (stop + 1 == info.text.end || skip_blanks(source_, stop + 1, info.text.end) != stop + 1);
  }

  // The first colon that is near enough to the start of a line to end a label, among the stops, or none.
  [[nodiscard]] constexpr std::uint32_t first_colon(const line& where, const line_info& info) const noexcept {
    const std::uint32_t limit = info.text.size() < longest_label ? info.text.end : info.text.begin + longest_label + 1;
    const std::uint32_t begin = is_letter(source_[info.text.begin]) ? info.text.begin : skip_clock(info);
    const std::uint32_t* stop = scan_->stops.begin() + where.stops;
    if (*stop == info.text.begin + 1 && is_lettered_part(info, *stop))
      return static_cast<std::uint32_t>(stop - scan_->stops.begin());
    for (; *stop < limit; ++stop)
      if ((source_[*stop] == ':' || (byte_at(source_, *stop) >= 0x80 && stop_at(source_, *stop).what == ':')) &&
          *stop >= begin)
        return static_cast<std::uint32_t>(stop - scan_->stops.begin());
    return none;
  }

  constexpr bool read_colon(const line& where, const line_info& info, std::uint32_t colon,
                            candidate& c) const noexcept {
    const std::uint32_t begin = skip_clock(info);
    const std::uint32_t at = scan_->stops[colon];
    const std::uint32_t after = stop_at(source_, at).end;
    std::uint32_t first = where.stops;
    while (scan_->stops[first] < begin) ++first;
    if (!may_stand_in_label(info, first, colon) || !can_end_label(info, at, after)) return false;
    c.label = {begin, trim_end(source_, begin, at)};
    c.speech = {skip_blanks(source_, after, info.text.end), info.text.end};
    if (stands_at(source_, begin, "•")) {
      if (info.ascii || !c.speech.empty()) return false;  // `• Name: …`: a field of a form
      c.label.begin = behind_bullet(info);                // `• 郭卫民：`: webcasts are printed as lists
    }
    c.style = c.speech.empty() ? label_style::own_line : label_style::inline_text;
    if (stands_at(source_, c.label.begin, "- "))  // `- Wang Hui :`
      c.label.begin = skip_blanks(source_, c.label.begin + 1, c.label.end);
    c.core = c.label;
    if (source_[at] == '.') c.label.end = after;
    return true;
  }

  // Whether the stops in [first, last) belong to names, numbers and abbreviations.
  [[nodiscard]] constexpr bool may_stand_in_label(const line_info& info, std::uint32_t first,
                                                  std::uint32_t last) const noexcept {
    for (std::uint32_t i = first; i < last; ++i) {
      const std::uint32_t at = scan_->stops[i];
      const char what = stop_at(source_, at).what;
      if (what == ';' ||
          (what != 0 && what != ',' && !numbers_label(info, at) && ends_sentence(source_, at, words_->abbreviations)))
        return false;
    }
    return true;
  }

  // `15:03:30 Prairie Daily: …`, `[09:46] | Host: …`: logs put the time before the label.
  [[nodiscard]] constexpr std::uint32_t skip_clock(const line_info& info) const noexcept {
    const std::uint32_t open = source_[info.text.begin] == '[' ? 1 : 0;
    if (!is_digit(source_[info.text.begin + open])) return info.text.begin;
    const std::string_view line = source_.substr(info.text.begin, info.text.size()).substr(0, 48);
    if (const date_match day = find_date(line, 0, words_->months); open == 0 && day && day.begin == 0) {
      // `2006-08-08 09:50:17 - 王伟：`
      const std::uint32_t after = skip_blanks(line, day.end, static_cast<std::uint32_t>(line.size()));
      const time_match time = find_time(line, after);
      return time && time.begin == after ? skip_blanks(source_, info.text.begin + time.end, info.text.end)
                                         : info.text.begin;
    }
    const time_match clock = find_time(line, 0);
    if (!clock || clock.begin != open || line.find(':') > clock.end) return info.text.begin;
    if (open == 0) return skip_blanks(source_, info.text.begin + clock.end, info.text.end);
    if (line.substr(clock.end, 1) != "]") return info.text.begin;
    const std::uint32_t after = skip_blanks(source_, info.text.begin + clock.end + 1, info.text.end);
    return after < info.text.end && source_[after] == '|' ? skip_blanks(source_, after + 1, info.text.end) : after;
  }

  // A full stop behind a number that opens the line.
  [[nodiscard]] constexpr bool numbers_label(const line_info& info, std::uint32_t at) const noexcept {
    return at - info.text.begin <= 2 && at > info.text.begin && is_digit(source_[info.text.begin]) &&
           is_digit(source_[at - 1]);
  }

  // No times (`14:07`), no addresses (`http://`).
  [[nodiscard]] constexpr bool can_end_label(const line_info& info, std::uint32_t at,
                                             std::uint32_t after) const noexcept {
    if (at == info.text.begin || after >= info.text.end) return at != info.text.begin;
    if (is_digit(source_[at - 1]) && is_digit(source_[after])) return false;
    return source_[after] != '/';
  }

  std::string_view source_;
  const scan_result* scan_;
  const dialect* words_;
  printed_table* printed_;
  name_table* names_;
  row_vector<candidate>* out_;
  bool hosted_ = false;    // a host's part has stood alone above speech
  bool reported_ = false;  // a reporter's has
  bool lettered_ = false;  // a question has been labelled `Q.`
};

}  // namespace scio::inline v0::detail

#endif
