// SPDX-License-Identifier: MIT
#ifndef SCIO_DETAIL_TURN_TEXT_HPP
#define SCIO_DETAIL_TURN_TEXT_HPP

#include <cstdint>
#include <string_view>

#include <scio/detail/row_vector.hpp>
#include <scio/detail/scan.hpp>
#include <scio/detail/tables.hpp>
#include <scio/detail/unicode.hpp>
#include <scio/detail/words.hpp>
#include <scio/dialect.hpp>
#include <scio/version.hpp>

// What a turn says in one language: its paragraphs, and where sentences begin in them.
namespace scio::inline v0::detail {

class turn_text {
 public:
  // `paragraphs` holds those of the turn, as places in the table of paragraphs, and `paragraph_lines` the lines of all.
  constexpr turn_text(const tables& t, const scan_result& scan, const row_vector<std::uint32_t>& paragraph_lines,
                      const row_vector<std::uint32_t>& paragraphs, const dialect& words) noexcept
      : t_(&t),
        source_(t.source()),
        scan_(&scan),
        paragraph_lines_(&paragraph_lines),
        paragraphs_(&paragraphs),
        words_(&words) {}

  [[nodiscard]] constexpr std::string_view text(span s) const noexcept { return slice(source_, s.begin, s.end); }
  [[nodiscard]] constexpr std::uint32_t paragraph_count() const noexcept {
    return static_cast<std::uint32_t>(paragraphs_->size());
  }
  [[nodiscard]] constexpr span paragraph(std::uint32_t i) const noexcept {
    return t_->paragraphs[(*paragraphs_)[i]].text;
  }
  [[nodiscard]] constexpr language language_of(std::uint32_t i) const noexcept {
    return t_->paragraphs[(*paragraphs_)[i]].language;
  }
  // Of the paragraph's line, in scan_result::stops.
  [[nodiscard]] constexpr std::uint32_t first_stop(std::uint32_t i) const noexcept {
    return scan_->lines[(*paragraph_lines_)[(*paragraphs_)[i]]].stops;
  }

  // Where the text goes on behind a stop, quotation marks, brackets and blanks set aside; `end` where it is no stop.
  [[nodiscard]] constexpr std::uint32_t behind_stop(std::uint32_t at, std::uint32_t end) const noexcept {
    std::uint32_t begin = at + 1;
    if (byte_at(source_, at) >= 0x80) {
      const stop s = stop_at(source_, at);
      if (s.what == 0) return end;
      begin = s.end;
    }
    while (begin < end && source_[begin] != ' ' && closes_quotation(begin)) begin += closing_size(begin);
    return skip_blanks(source_, begin, end);
  }

  // Quotation marks and brackets that close behind the stop of a sentence.
  [[nodiscard]] constexpr bool closes_quotation(std::uint32_t at) const noexcept { return closing_size(at) != 0; }
  [[nodiscard]] constexpr std::uint32_t closing_size(std::uint32_t at) const noexcept {
    const char c = source_[at];
    if (c == '"' || c == '\'' || c == ')') return 1;
    return stands_at(source_, at, "”") || stands_at(source_, at, "’") ? 3 : 0;
  }

  // Where the sentence begins that `end` is in, before the stop with this index.
  [[nodiscard]] constexpr std::uint32_t sentence_begin(span where, std::uint32_t stop_index,
                                                       std::uint32_t end) const noexcept {
    for (std::uint32_t i = stop_index; i-- > 0;) {
      const std::uint32_t at = scan_->stops[i];
      if (at < where.begin) break;
      if (end - at > longest_lead || ends_sentence(source_, at, words_->abbreviations))
        return skip_blanks(source_, stop_at(source_, at).end, where.end);
    }
    return where.begin;
  }
  static constexpr std::uint32_t longest_lead = 800;  // bytes; keeps the work per marker bounded

  // Where the last sentence of a paragraph begins; `end_index` is the stop after its last one.
  [[nodiscard]] constexpr std::uint32_t last_sentence_begin(span where, std::uint32_t end_index) const noexcept {
    for (std::uint32_t i = end_index; i-- > 0;) {
      const std::uint32_t at = scan_->stops[i];
      if (at < where.begin) break;
      std::uint32_t after = stop_at(source_, at).end;
      while (after < where.end && closes_quotation(after)) after += closing_size(after);
      if (skip_blanks(source_, after, where.end) < where.end && ends_sentence(source_, at, words_->abbreviations))
        return skip_blanks(source_, after, where.end);
    }
    return where.begin;
  }

 private:
  const tables* t_;
  std::string_view source_;
  const scan_result* scan_;
  const row_vector<std::uint32_t>* paragraph_lines_;
  const row_vector<std::uint32_t>* paragraphs_;
  const dialect* words_;
};

}  // namespace scio::inline v0::detail

#endif
