// SPDX-License-Identifier: MIT
#ifndef SCIO_DETAIL_RUN_ON_HPP
#define SCIO_DETAIL_RUN_ON_HPP

#include <cstdint>
#include <string_view>

#include <scio/detail/dates.hpp>
#include <scio/detail/han.hpp>
#include <scio/detail/label.hpp>
#include <scio/detail/row_vector.hpp>
#include <scio/detail/scan.hpp>
#include <scio/detail/unicode.hpp>
#include <scio/detail/words.hpp>
#include <scio/dialect.hpp>
#include <scio/version.hpp>

// Between the first stage and the second: mirrors print whole conferences on one line, `…属实？杨宇军：应…。记者：…`.
// Where labels stand behind the sentences of a long line, it becomes lines again.
namespace scio::inline v0::detail {

class run_on_splitter {
 public:
  constexpr run_on_splitter(std::string_view source, scan_result& scan, const dialect& words,
                            row_vector<line>& scratch) noexcept
      : source_(source), scan_(&scan), words_(&words), lines_(&scratch) {}

  constexpr void run() {
    const row_vector<line>& all = scan_->lines;
    std::size_t copied = 0;  // those up to the last one that was divided
    lines_->clear();
    for (std::size_t i = 0; i < all.size(); ++i) {
      const line& l = all[i];
      const bool long_enough = l.end - l.begin >= (l.ascii ? shortest : shortest_wide);
      if ((!long_enough && !ends_behind_dash(l)) || !divides(l)) continue;
      lines_->append(all.begin() + copied, all.begin() + i);
      divide(l);
      copied = i + 1;
    }
    if (copied == 0) return;
    lines_->append(all.begin() + copied, all.end());
    scan_->lines.swap(*lines_);
  }

 private:
  static constexpr std::uint32_t shortest = 600;       // bytes; other lines are not looked at
  static constexpr std::uint32_t shortest_wide = 120;  // the same where there are other scripts
  static constexpr std::uint32_t longest_name = 96;    // bytes of a label

  // `… 2003-02-20 10:02:05 - 徐冠华：`
  [[nodiscard]] constexpr bool ends_behind_dash(const line& l) const noexcept {
    const std::string_view text = slice(source_, l.text_begin, l.text_end);
    return !l.ascii && ends_in_colon(text) && text.find(" - ") != text.npos;
  }

  // Few labels, and none of the media among them, are words of a speech.
  constexpr bool divides(const line& whole) {
    const std::size_t kept = lines_->size();
    divide(whole);
    const bool divided = lines_->size() > kept + 1;
    lines_->resize(kept);
    return divided;
  }

  // Adds the lines that begin at labels, or the line as it is.
  constexpr void divide(const line& whole) {
    const std::size_t begin = lines_->size();
    for (const auto take : {&run_on_splitter::take_colons, &run_on_splitter::take_brackets}) {
      lines_->push_back(whole);
      labels_ = reporters_ = spaced_ = stamped_ = 0;
      (this->*take)(whole);
      if (labels_ > 2 || (labels_ == 2 && reporters_ > 0) || spaced_ > 0 || stamped_ > 0) {
        close(begin, whole);
        return;
      }
      lines_->resize(begin);
    }
    lines_->push_back(whole);
  }

  // What stands between a sentence and a colon, no other stop in it.
  constexpr void take_colons(const line& whole) {
    std::uint32_t behind = whole.text_begin;  // the last sentence, or none
    for (const std::uint32_t* at = scan_->stops.begin() + whole.stops; *at < whole.text_end; ++at) {
      const stop s = stop_at(source_, *at);
      if (closes_sentence(s)) {
        behind = s.end;
      } else if (s.what != ':') {
        if (s.what != 0) behind = none;
      } else if (!is_clock(*at)) {
        if (behind != none && *at - behind <= longest_name) take_label(whole, behind, *at);
        behind = none;
      }
    }
  }
  [[nodiscard]] constexpr bool is_clock(std::uint32_t colon) const noexcept {
    return colon > 0 && is_digit(source_[colon - 1]) && colon + 1 < source_.size() && is_digit(source_[colon + 1]);
  }

  constexpr void take_label(const line& whole, std::uint32_t begin, std::uint32_t colon) {
    while (begin < colon && (source_[begin] == '"' || stands_at(source_, begin, "”")))
      begin += source_[begin] == '"' ? 1U : 3U;
    begin = skip_blanks(source_, begin, colon);
    std::uint32_t name = begin < colon && is_digit(source_[begin]) ? behind_stamp(begin, colon) : begin;
    const bool dashed = name != begin && stands_at(source_, name, "- ");
    if (dashed) name = skip_blanks(source_, name + 1, colon);
    if (source_[name] == '[' || stands_at(source_, name, "【")) return;  // brackets are taken by themselves
    candidate c;
    c.core = {name, trim_end(source_, name, colon)};
    if (c.core.empty() || !is_label(c, name != begin)) return;
    const bool spaced = begin > whole.text_begin && blank_size(source_, begin - 1, begin) != 0;
    // `… 2003-02-20 10:02:05 - 徐冠華：`: webcasts print who speaks next below what was said.
    stamped_ += dashed && stop_at(source_, colon).end == whole.text_end ? 1U : 0U;
    spaced_ += spaced && c.seen.has(evidence::role_word) && !whole.ascii ? 1U : 0U;  // `…理解。  问：据了解`
    if (begin != whole.text_begin) add(whole, begin);
    if (name != begin) add(whole, name);  // the time has a line of its own
  }

  // `…提問。 [路透社記者]我的問題是…`, `…[09:25] [人民網]…`, `…谢谢。 【高峰】：…`
  constexpr void take_brackets(const line& whole) {
    const std::string_view text = slice(source_, whole.text_begin, whole.text_end);
    const bool square = text.find('[') != text.npos;
    const std::string_view left = square ? "[" : "【";
    const std::string_view right = square ? "]" : "】";
    for (std::size_t open = text.find(left); open != text.npos; open = text.find(left, open + 1)) {
      const std::size_t close = text.substr(open, longest_name).find(right);
      const std::uint32_t begin = whole.text_begin + static_cast<std::uint32_t>(open);
      if (close == text.npos || close <= left.size() || !follows_sentence(whole, begin)) continue;
      candidate c;
      c.label = {begin, begin + static_cast<std::uint32_t>(close + right.size())};
      c.core = {begin + static_cast<std::uint32_t>(left.size()), begin + static_cast<std::uint32_t>(close)};
      c.style = label_style::bracketed;
      if (is_label(c, false) && open != 0) add(whole, begin);
    }
  }
  [[nodiscard]] constexpr bool follows_sentence(const line& whole, std::uint32_t at) const noexcept {
    std::uint32_t end = trim_end(source_, whole.text_begin, at);
    if (end > whole.text_begin && source_[end - 1] == '|') end = trim_end(source_, whole.text_begin, end - 1);
    if (end == whole.text_begin) return true;
    if (end - whole.text_begin > 1 && source_[end - 1] == ']' && is_digit(source_[end - 2])) return true;
    const std::uint32_t size = byte_at(source_, end - 1) < 0x80 ? 1 : 3;
    if (end - whole.text_begin < size) return false;
    return closes_sentence(stop_at(source_, end - size));
  }

  // Counts it if it is one. In English only letters and parts are: sentences hold colons, too.
  constexpr bool is_label(candidate& c, bool timed) {
    label_reader(source_, *words_, false, c).read();
    const auto has = [&c](evidence e) { return c.seen.has(e); };
    const bool reporter = c.hint == role::media;
    const bool person = has(evidence::person_shape) || has(evidence::post) || has(evidence::role_prefix) ||
                        (timed && has(evidence::capitals));
    const bool han = has_han(slice(source_, c.core.begin, c.core.end));
    if (!has(evidence::role_word) && (!han || !(person || reporter))) return false;
    if (has(evidence::opens_sentence) || has(evidence::lower_case) || has(evidence::form_field)) return false;
    ++labels_;
    reporters_ += reporter ? 1U : 0U;
    return true;
  }

  constexpr void add(line l, std::uint32_t begin) {
    l.begin = l.text_begin = begin;
    l.stops = lines_->back().stops;
    while (scan_->stops[l.stops] < begin) ++l.stops;
    lines_->push_back(l);
  }

  // `2018-10-29 15:30续梅：…`
  [[nodiscard]] constexpr std::uint32_t behind_stamp(std::uint32_t at, std::uint32_t end) const noexcept {
    const std::string_view rest = slice(source_, at, end).substr(0, 48);
    const date_match day = find_date(rest, 0, words_->months);
    std::uint32_t behind = day && day.begin == 0 ? day.end : 0;
    behind = skip_blanks(rest, behind, static_cast<std::uint32_t>(rest.size()));
    if (const time_match time = find_time(rest, behind); time && time.begin == behind) behind = time.end;
    return skip_blanks(source_, at + behind, end);
  }

  // Each line ends where the next one begins.
  constexpr void close(std::size_t first, const line& whole) noexcept {
    for (std::size_t i = first; i < lines_->size(); ++i) {
      line& l = (*lines_)[i];
      l.end = i + 1 < lines_->size() ? (*lines_)[i + 1].begin : whole.end;
      l.text_end = i + 1 < lines_->size() ? trim_end(source_, l.text_begin, l.end) : whole.text_end;
    }
  }

  std::string_view source_;
  scan_result* scan_;
  const dialect* words_;
  row_vector<line>* lines_;
  std::uint32_t labels_ = 0;
  std::uint32_t reporters_ = 0;
  std::uint32_t stamped_ = 0;  // behind a time at the end of the line
  std::uint32_t spaced_ = 0;   // parts in the conversation behind a blank: no words of a speech
};

}  // namespace scio::inline v0::detail

#endif
