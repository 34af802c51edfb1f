// SPDX-License-Identifier: MIT
#ifndef SCIO_DETAIL_HEADLINES_HPP
#define SCIO_DETAIL_HEADLINES_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <scio/detail/han.hpp>
#include <scio/detail/label.hpp>
#include <scio/detail/lines.hpp>
#include <scio/detail/names.hpp>
#include <scio/detail/row_vector.hpp>
#include <scio/detail/tables.hpp>
#include <scio/detail/words.hpp>
#include <scio/dialect.hpp>
#include <scio/version.hpp>

// Second stage, while labels are judged: titles and headlines that hold a colon.
namespace scio::inline v0::detail {

class headline_reader {
 public:
  constexpr headline_reader(std::string_view source, const dialect& words, const row_vector<line_info>& infos,
                            const row_vector<candidate>& labels, const printed_table& printed) noexcept
      : source_(source), words_(&words), infos_(&infos), labels_(&labels), printed_(&printed) {}

  // How many candidates on top are headlines in Chinese, which no sign of a sentence ends:
  // `温总理：除了当好人民公仆没有任何权力`. Speech may have lost its full stop; so where the next label stands at once,
  // or there is none, only a first label that does not come back is a headline.
  [[nodiscard]] constexpr std::size_t count_han() const noexcept {
    const row_vector<candidate>& all = *labels_;
    std::size_t count = 0;
    while (count < all.size() && is_han(all[count])) ++count;
    if (count != 0 && (count == all.size() || all[count].line == all[count - 1].line + 1))
      return (*printed_)[all[0].printed].uses == 1 ? 1 : 0;
    return count;
  }

  // Whether a candidate whose name does not come back is one in English: `Premier Han Meets the Press: Full Text`, and,
  // if it is the first one, `An Hour on Tea: Remarks and Q&A`.
  [[nodiscard]] constexpr bool is_english(const candidate& c) const noexcept {
    if (!(*infos_)[c.line].ascii) return false;
    if (c.post.empty() && contains_any(text(c.core), words_->event_words)) return true;
    if (&c != &labels_->front() || c.style != label_style::inline_text) return false;
    return (c.post.empty() && names_event(text(c.speech))) || reads_as_headline(text(c.speech));
  }

 private:
  [[nodiscard]] constexpr std::string_view text(span s) const noexcept { return slice(source_, s.begin, s.end); }

  [[nodiscard]] constexpr bool is_han(const candidate& c) const noexcept {
    const std::string_view rest = text(c.speech);
    if (c.style == label_style::inline_text && is_any(text(c.core), words_->event_words)) return true;  // `答记者问：…`
    return c.style == label_style::inline_text && rest.size() > 3 && rest.size() <= longest_han &&
           !ends_with_any(text(c.core), words_->role_endings) && count_only_han(rest.substr(rest.size() - 3)) == 1 &&
           c.line + 1 < infos_->size() && !contains_any(rest, words_->greeting_cues);
  }
  static constexpr std::size_t longest_han = 90;  // bytes

  // `Full Text of the Press Conference`, `5th press conference | November 1, 2022`
  [[nodiscard]] constexpr bool names_event(std::string_view rest) const noexcept {
    if (const std::size_t bar = rest.find('|'); bar != rest.npos && bar > 0 && is_stamp(rest.substr(bar), *words_))
      rest = rest.substr(0, trim_end(rest, 0, static_cast<std::uint32_t>(bar)));
    return rest.size() <= longest_short_line && is_letter(rest.back()) && contains_any(rest, words_->event_words);
  }

  // `Harvest News: Ministry of Wax Responded to Concerns about Prices`: capitals, small words aside, and no full stop.
  [[nodiscard]] constexpr bool reads_as_headline(std::string_view rest) const noexcept {
    std::uint32_t count = 0;
    for (word_cursor w(rest); w.next(); ++count) {
      const std::string_view word = w.word();
      if (bare_word(word).size() != word.size()) return false;
      if (!is_upper(word.front()) && !is_any(word, words_->connectors) && !is_any(word, words_->never_first))
        return false;
    }
    return count >= 5;
  }

  std::string_view source_;
  const dialect* words_;
  const row_vector<line_info>* infos_;
  const row_vector<candidate>* labels_;
  const printed_table* printed_;
};

}  // namespace scio::inline v0::detail

#endif
