// SPDX-License-Identifier: MIT
#ifndef SCIO_DETAIL_TITLES_HPP
#define SCIO_DETAIL_TITLES_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <scio/detail/dateline.hpp>
#include <scio/detail/han.hpp>
#include <scio/detail/lines.hpp>
#include <scio/detail/row_vector.hpp>
#include <scio/detail/tables.hpp>
#include <scio/detail/unicode.hpp>
#include <scio/detail/words.hpp>
#include <scio/dialect.hpp>
#include <scio/version.hpp>

// Which of the lines above the speech is the page's title.
namespace scio::inline v0::detail {

class title_finder {
 public:
  constexpr title_finder(std::string_view source, const dialect& words) noexcept
      : source_(source), words_(&words), datelines_(source, words) {}

  // The first line that speaks of a conference and is no sentence; else the first line of three words that is none.
  [[nodiscard]] constexpr std::uint32_t find(const row_vector<line_info>& lines, std::uint32_t first,
                                             std::uint32_t last, const row_vector<block_kind>& kinds) const noexcept {
    std::uint32_t fallback = none;
    std::uint32_t sentences = 0;
    bool weak = false;  // the fallback may be a site's name or keywords, and yields to the next line that is neither
    for (std::uint32_t i = first; i < last; ++i) {
      const line_info& info = lines[i];
      if (kinds[i] != block_kind::blank) break;  // the roster begins
      if (info.form != line_form::plain || info.text.size() > dateline_reader::longest) continue;
      const dateline d = datelines_.read(info.text);
      const bool titled = d.kind == dateline_kind::after_title;
      if (!titled && (d.kind != dateline_kind::no_dateline || datelines_.is_publisher(info.text))) continue;
      // A headline may end in an exclamation mark, right below the breadcrumbs or above the date.
      const bool calls = exclaims(info.text) && ((i > first && lines[i - 1].form == line_form::breadcrumb) ||
                                                 datelines_.above_date(lines, i, last, kinds));
      if (!titled && !calls && datelines_.ends_as_sentence(info.text) && !has_titles_case(info.text)) {
        if (fallback != none || ++sentences == 2) break;  // an abstract may stand above, a story's body does not
        continue;
      }
      if (is_no_title(info)) continue;
      if (fallback != none && text(info.text).starts_with("——")) continue;  // a second title, below the first
      const bool han = !info.ascii && has_han(text(info.text));
      const bool long_enough = datelines_.word_count(info.text) > 2 || (info.text.size() > 18 && han);
      if (datelines_.has_event_words(info.text) && long_enough) return i;
      const bool doubtful = !titled && (datelines_.may_publish(info.text) ||
                                        (han && (rows_keywords(text(info.text)) || names_site(text(info.text)))));
      const bool staff = weak && han && match_any(text(info.text), 0, words_->outlet_words);  // `新华社记者张三`
      if ((fallback == none || (weak && !doubtful && !staff)) && (titled || long_enough) &&
          !is_lower(source_[info.text.begin])) {
        fallback = i;
        weak = doubtful;
      }
    }
    return fallback;
  }

 private:
  [[nodiscard]] constexpr std::string_view text(span s) const noexcept { return slice(source_, s.begin, s.end); }

  [[nodiscard]] constexpr bool exclaims(span where) const noexcept {
    return where.size() <= longest_form && (text(where).ends_with('!') || text(where).ends_with("！"));
  }

  // A field, a path, a lead or a caption, headlines in a row, a menu.
  [[nodiscard]] constexpr bool is_no_title(const line_info& info) const noexcept {
    const std::string_view line = text(info.text);
    if (line.back() == ':' || opens_with_field(info.text) || is_path(line)) return true;
    if (info.ascii) return false;
    return line.find("。") != line.npos || rows_headlines(line) ||
           (has_han(line) && contains_any(line, words_->crumb_roots));
  }

  // `Foreign Minister Wang Yi Meets the Press.`: speaks of a conference, and small words alone are in lower case.
  [[nodiscard]] constexpr bool has_titles_case(span where) const noexcept {
    if (where.size() > 160 || !datelines_.has_event_words(where)) return false;
    for (word_cursor w(text(where)); w.next();)
      if (is_lower(w.word().front()) && !is_any(bare_word(w.word()), words_->connectors)) return false;
    return true;
  }

  // `Headline • Another • A third`
  [[nodiscard]] static constexpr bool rows_headlines(std::string_view line) noexcept {
    const std::size_t first = line.find("•", 1);
    return first != line.npos && line.find("•", first + 3) != line.npos;
  }

  // `甲|乙|丙`, `甲_乙_丙`, `甲,乙,丙,丁`: what a page wants to be found by. A title of Chinese may have a comma or
  // two.
  [[nodiscard]] static constexpr bool rows_keywords(std::string_view line) noexcept {
    std::uint32_t commas = 0;
    std::uint32_t others = 0;
    for (std::size_t at = 1; at + 1 < line.size(); ++at) {
      if (line[at - 1] == line[at]) continue;
      const bool between_words = byte_at(line, at - 1) >= 0x80 && byte_at(line, at + 1) >= 0x80;
      commas += line[at] == ',' ? 1U : 0U;
      others += line[at] == '|' || line[at] == '_' || (line[at] == '-' && between_words) ? 1U : 0U;
    }
    return others >= 2 || commas >= 3;
  }

  // `中国台湾网移动版`
  [[nodiscard]] static constexpr bool names_site(std::string_view line) noexcept {
    return line.ends_with("移动版") || line.ends_with("移動版") || line.ends_with("手机版") || line.ends_with("手機版");
  }

  // `Venue: Briefing Hall of …`
  [[nodiscard]] constexpr bool opens_with_field(span where) const noexcept {
    const std::string_view line = text(where);
    const std::string_view field = line.substr(0, line.find(':'));
    return field.size() < line.size() && is_any(bare_word(field), words_->form_fields) &&
           !contains_any(field, words_->event_words);  // `Press conference: …`
  }

  std::string_view source_;
  const dialect* words_;
  dateline_reader datelines_;
};

}  // namespace scio::inline v0::detail

#endif
