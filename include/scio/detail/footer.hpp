// SPDX-License-Identifier: MIT
#ifndef SCIO_DETAIL_FOOTER_HPP
#define SCIO_DETAIL_FOOTER_HPP

#include <cstdint>
#include <string_view>

#include <scio/detail/dates.hpp>
#include <scio/detail/lines.hpp>
#include <scio/detail/row_vector.hpp>
#include <scio/detail/scan.hpp>
#include <scio/detail/tables.hpp>
#include <scio/detail/unicode.hpp>
#include <scio/detail/words.hpp>
#include <scio/dialect.hpp>
#include <scio/version.hpp>

// Second stage, last step: the days that stand between what is said and below it.
namespace scio::inline v0::detail {

class footer_reader {
 public:
  constexpr footer_reader(std::string_view source, const dialect& words, const row_vector<line>& lines,
                          const row_vector<line_info>& infos) noexcept
      : source_(source), words_(&words), lines_(&lines), infos_(&infos) {}

  // `Ends/Saturday, November 19, 2016`, `2014年9月19日（星期五）`: governments print the day of publication below the
  // last speech. Year 0 where none stands in the lines [first, end).
  [[nodiscard]] constexpr date day_below(std::uint32_t first, std::uint32_t end,
                                         const row_vector<block_kind>& kinds) const noexcept {
    date published;
    for (std::uint32_t i = end; i-- > first && kinds[i] != block_kind::paragraph;) {
      std::string_view line = slice(source_, (*infos_)[i].text.begin, (*infos_)[i].text.end);
      if (match_phrase(line, 0, "ends") != none && line.find('/') != line.npos) line.remove_prefix(line.find('/') + 1);
      const date_match day = is_stamp(line, *words_) ? find_date(line, 0, words_->months) : date_match{};
      if (day && day.value.year != 0 && !find_time(line, 0)) published = day.value;
    }
    return published;
  }

  // Logs say when it was said, on lines of their own or behind it: on the day of the conference. The last one up to
  // the label on line `last` counts, as they may begin with an announcement the day before. Year 0 where there is none.
  [[nodiscard]] constexpr date day_of_log(std::uint32_t first, std::uint32_t last) const noexcept {
    for (std::uint32_t i = last + 1; i-- > first;) {
      const line_info& info = (*infos_)[i];
      const std::string_view stamp = info.form == line_form::stamp && i != last
                                         ? slice(source_, info.text.begin, info.text.end)
                                         : slice(source_, info.text.end, (*lines_)[i].text_end);
      if (stamp.empty() || !find_time(stamp, 0)) continue;
      if (const date_match day = find_date(stamp, 0, words_->months); day && day.value.year != 0) return day.value;
    }
    return {};
  }

 private:
  std::string_view source_;
  const dialect* words_;
  const row_vector<line>* lines_;
  const row_vector<line_info>* infos_;
};

}  // namespace scio::inline v0::detail

#endif
