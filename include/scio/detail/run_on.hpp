// SPDX-License-Identifier: MIT
#ifndef SCIO_DETAIL_RUN_ON_HPP
#define SCIO_DETAIL_RUN_ON_HPP

#include <cstdint>
#include <string_view>
#include <vector>

#include <scio/detail/dates.hpp>
#include <scio/detail/han.hpp>
#include <scio/detail/label.hpp>
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
                            std::vector<line>& scratch) noexcept
      : source_(source), scan_(&scan), words_(&words), lines_(&scratch) {}

  constexpr void run() {
    lines_->clear();
    bool split = false;
    for (const line& l : scan_->lines) {
      const std::size_t begin = lines_->size();
      lines_->push_back(l);
      if (l.end - l.begin < shortest) continue;
      take(l);
      if (labels_ < 2 || (reporters_ == 0 && labels_ == 2)) {
        lines_->resize(begin + 1, l);
        continue;
      }
      split = true;
      close(begin, l);
    }
    if (split) scan_->lines.swap(*lines_);
  }

 private:
  static constexpr std::uint32_t shortest = 400;     // bytes; other lines are not looked at
  static constexpr std::uint32_t longest_name = 96;  // bytes of a label

  // Adds a line for each label behind a sentence of `whole`.
  constexpr void take(const line& whole) {
    labels_ = reporters_ = 0;
    try_at(whole, whole.text_begin, whole.stops);
    for (std::uint32_t i = whole.stops; scan_->stops[i] < whole.text_end; ++i) {
      const stop s = stop_at(source_, scan_->stops[i]);
      if (s.what != '.' && s.what != '?' && s.what != '!') continue;
      std::uint32_t at = skip_blanks(source_, s.end, whole.text_end);
      while (at < whole.text_end && (source_[at] == '"' || stands_at(source_, at, "”")))
        at += source_[at] == '"' ? 1U : 3U;
      try_at(whole, skip_blanks(source_, at, whole.text_end), i + 1);
    }
  }

  // `stops` is the first stop behind `at`.
  constexpr void try_at(const line& whole, std::uint32_t at, std::uint32_t stops) {
    const std::uint32_t begin = at;
    if (at < whole.text_end && is_digit(source_[at])) at = behind_stamp(at, whole.text_end);
    while (scan_->stops[stops] < at) ++stops;
    candidate c;
    if (!find(whole, at, stops, c)) return;
    label_reader(source_, *words_, false, c).read();
    const bool reporter = c.hint == role::media;
    const bool known = c.seen.has(evidence::role_word) || c.seen.has(evidence::person_shape) ||
                       c.seen.has(evidence::post) || c.seen.has(evidence::role_prefix) || reporter ||
                       (at != begin && c.seen.has(evidence::capitals));  // behind a time
    const bool han = has_han(slice(source_, c.core.begin, c.core.end));
    if (!known || (!han && !c.seen.has(evidence::role_word)) || c.seen.has(evidence::opens_sentence) ||
        c.seen.has(evidence::lower_case) || c.seen.has(evidence::form_field))
      return;
    ++labels_;
    reporters_ += reporter ? 1 : 0;
    if (begin != whole.text_begin) add(whole, begin);
    if (at != begin) add(whole, at);  // the time has a line of its own
  }

  constexpr void add(line l, std::uint32_t begin) {
    l.begin = l.text_begin = begin;
    while (scan_->stops[l.stops] < begin) ++l.stops;
    lines_->push_back(l);
  }

  // `[路透社記者]…`, or what stands before a colon, no other stop before it.
  [[nodiscard]] constexpr bool find(const line& whole, std::uint32_t at, std::uint32_t stops,
                                    candidate& c) const noexcept {
    if (at >= whole.text_end) return false;
    const std::string_view rest = slice(source_, at, whole.text_end).substr(0, longest_name);
    if (rest.front() == '[') {
      const std::size_t close = rest.find(']');
      if (close == rest.npos || close < 2) return false;
      c.core = {at + 1, at + static_cast<std::uint32_t>(close)};
      c.style = label_style::bracketed;
      return true;
    }
    const std::uint32_t colon = scan_->stops[stops];
    if (colon >= whole.text_end || colon - at > longest_name || colon == at || stop_at(source_, colon).what != ':')
      return false;
    c.core = {at, trim_end(source_, at, colon)};
    return true;
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
  std::vector<line>* lines_;
  std::uint32_t labels_ = 0;
  std::uint32_t reporters_ = 0;
};

}  // namespace scio::inline v0::detail

#endif
