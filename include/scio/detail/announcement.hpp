// SPDX-License-Identifier: MIT
#ifndef SCIO_DETAIL_ANNOUNCEMENT_HPP
#define SCIO_DETAIL_ANNOUNCEMENT_HPP

#include <cstdint>
#include <string_view>

#include <scio/detail/dates.hpp>
#include <scio/detail/han.hpp>
#include <scio/detail/ordinal.hpp>
#include <scio/detail/tables.hpp>
#include <scio/detail/unicode.hpp>
#include <scio/detail/words.hpp>
#include <scio/dialect.hpp>
#include <scio/version.hpp>

// Counts that announce points: what the sentence before a list says of it.
namespace scio::inline v0::detail {

// What a sentence announces.
struct announcement {
  std::uint32_t count = 0;  // 0: none
  span number;
  bool leads = false;  // a count, or `as follows`, `the following …`, a colon at the end
};

// Reads the sentence before a list: `in the following four aspects:`, `are five-fold:`, `I have two questions.`
class announcement_reader {
 public:
  constexpr announcement_reader(std::string_view source, const dialect& words) noexcept
      : source_(source), words_(&words) {}

  // Thanks for questions count what was asked.
  [[nodiscard]] constexpr announcement read(span sentence) const noexcept {
    announcement out;
    const std::string_view text = source_.substr(sentence.begin, sentence.size());
    if (thanks_for_something(text)) return out;
    bool best_is_noun = false;  // the count stands before a noun that counts points
    std::uint32_t behind = 0;   // the last word that was read
    for (start_cursor start(text, false); start.next();) {
      if (start.at() < behind || !may_announce(text, start.at())) continue;
      word_cursor w(text, word_begin(text, start.at()));
      w.next();
      behind = w.end();
      const std::string_view bare = bare_word(w.word());
      if (bare.empty()) continue;
      if (is_any(bare, words_->announcing)) {
        out.leads = true;
        if (!counts_next(text, w.end()) && names_plural(text, w.end())) {
          // `the following areas`: whatever was counted before is not what follows.
          out.count = 0;
          best_is_noun = false;
          continue;
        }
      }
      const std::uint32_t folded = fold_value(bare);
      const std::uint32_t value = folded != 0 ? folded : number_value(bare);
      if (value < 2 || value > highest_ordinal) continue;
      const noun_match noun = folded != 0 ? noun_match{true, true} : find_noun(text, w.end());
      if (!noun.found || (!noun.counts_points && (best_is_noun || value > largest_plain))) continue;
      best_is_noun = noun.counts_points;
      out.count = value;
      const auto inner = static_cast<std::uint32_t>(w.word().find(bare));
      const auto begin = sentence.begin + w.begin() + inner;
      out.number = {begin, begin + static_cast<std::uint32_t>(bare.size())};
      out.leads = true;
    }
    if (has_han(text)) read_han(sentence, out);
    if (out.count == 0) out.number = {};
    const std::uint32_t end = trim_end(source_, sentence.begin, sentence.end);
    out.leads = out.leads || ends_in_colon(slice(source_, sentence.begin, end));
    return out;
  }

 private:
  // Whether a word can be one that announces, or begin with a number: as few do.
  [[nodiscard]] constexpr bool may_announce(std::string_view text, std::uint32_t at) const noexcept {
    return is_digit(text[at]) || words_->announcing_openings.may_stand_at(text, at);
  }

  static constexpr std::uint32_t largest_han = 20;    // `45项制度` is a measure
  static constexpr std::uint32_t largest_plain = 12;  // `26 hearings` is a measure, `four silences` a list

  // `以下四个方面`, `两个问题`, `五件小事`: a number and a noun that counts, no measure and no ordinal; the last one.
  constexpr void read_han(span sentence, announcement& out) const noexcept {
    const std::string_view text = source_.substr(sentence.begin, sentence.size());
    out.leads = out.leads || contains_any(text, words_->announcing);
    for (std::uint32_t at = 0; at < text.size();) {
      const number_match n = match_han_number(text, at);
      if (n.digits == 0) {
        at += decode(text, at).size;
        continue;
      }
      const bool ordinal = at >= 3 && stands_at(text, at - 3, "第");
      std::uint32_t noun = n.end;
      if (stands_at(text, noun, "大")) noun += 3;
      if (!ordinal && n.value >= 2 && n.value <= largest_han && !match_any(text, n.end, words_->units) &&
          match_any(text, noun, words_->point_nouns)) {
        out.count = n.value;
        out.number = {sentence.begin + at, sentence.begin + n.end};
        out.leads = true;
      }
      at = n.end;
    }
  }

  struct noun_match {
    bool found = false;
    bool counts_points = false;
  };

  [[nodiscard]] constexpr std::uint32_t number_value(std::string_view word) const noexcept {
    if (word.empty()) return 0;
    for (const number_word& n : words_->numbers.entries_at(word, 0))
      if (n.text.size() == word.size() && match_phrase(word, 0, n.text) != none) return n.value;
    const number_match n = match_number(word, 0);
    return n.digits > 0 && n.digits <= 2 && n.end == word.size() ? n.value : 0;
  }

  // `five-fold`, `fivefold`, `three-pronged`
  [[nodiscard]] constexpr std::uint32_t fold_value(std::string_view word) const noexcept {
    if (word.size() < 6 || to_lower(word.back()) != 'd') return 0;
    for (const std::string_view ending : {std::string_view("fold"), std::string_view("pronged")}) {
      if (word.size() <= ending.size() || !same_name(word.substr(word.size() - ending.size()), ending)) continue;
      word.remove_suffix(ending.size());
      if (word.back() == '-') word.remove_suffix(1);
      return number_value(word);
    }
    return 0;
  }

  // Whether a number comes next, adjectives set aside: `the following four aspects`.
  [[nodiscard]] constexpr bool counts_next(std::string_view text, std::uint32_t from) const noexcept {
    word_cursor w(text.substr(from));
    for (int i = 0; i < 3 && w.next(); ++i)
      if (number_value(bare_word(w.word())) != 0) return true;
    return false;
  }

  [[nodiscard]] constexpr bool names_plural(std::string_view text, std::uint32_t from) const noexcept {
    return find_noun(text, from).found;
  }

  // A plural noun within three words behind a number; `pieces of information` and `kinds of …` count as one noun.
  [[nodiscard]] constexpr noun_match find_noun(std::string_view text, std::uint32_t from) const noexcept {
    word_cursor w(text.substr(from));
    for (int i = 0; i < 4 && w.next(); ++i) {
      const std::string_view bare = bare_word(w.word());
      if (bare.empty() || is_digit(bare.front())) return {};
      if (is_any(bare, words_->units) || is_any(bare, words_->noun_phrase_ends)) return {};
      if (is_any(bare, words_->irregular_plurals)) return {true, true};
      if (bare.size() > 3 && bare.back() == 's' && bare[bare.size() - 2] != 's')
        return {true, is_any(singular(bare), words_->point_nouns) || is_any(stem_of_y(bare), words_->point_noun_stems)};
      if (w.word().back() == ',' || w.word().back() == '.' || w.word().back() == ':') return {};
    }
    return {};
  }

  [[nodiscard]] static constexpr std::string_view singular(std::string_view plural) noexcept {
    return plural.substr(0, plural.size() - 1);
  }
  // `priorities` → `priorit`, which is compared with nouns in -y without that letter.
  [[nodiscard]] static constexpr std::string_view stem_of_y(std::string_view plural) noexcept {
    const bool ies = plural.size() > 4 && plural.substr(plural.size() - 3) == "ies";
    return ies ? plural.substr(0, plural.size() - 3) : std::string_view();
  }

  std::string_view source_;
  const dialect* words_;
};

}  // namespace scio::inline v0::detail

#endif
