// SPDX-License-Identifier: MIT
#ifndef SCIO_DETAIL_WORDS_HPP
#define SCIO_DETAIL_WORDS_HPP

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include <scio/detail/tables.hpp>
#include <scio/detail/unicode.hpp>
#include <scio/dialect.hpp>
#include <scio/version.hpp>

// Words and phrases in running text: what the dialects' lists are compared with.
namespace scio::inline v0::detail {

// Where a phrase of a word list ends in `text` if it stands at `at`, else `none`. A phrase is in lower case; a blank in
// it stands for any run of blanks, `'` also for `’`; where it ends in a letter, so must the word in the text.
[[nodiscard]] constexpr std::uint32_t match_phrase(std::string_view text, std::uint32_t at,
                                                   std::string_view phrase) noexcept {
  const auto size = static_cast<std::uint32_t>(text.size());
  for (std::size_t i = 0; i < phrase.size(); ++i) {
    if (at >= size) return none;
    if (phrase[i] == ' ') {
      const std::uint32_t next = skip_blanks(text, at, size);
      if (next == at) return none;
      at = next;
    } else if (phrase[i] == '\'' && text.substr(at, 3) == "’") {
      at += 3;
    } else if (to_lower(text[at]) == phrase[i]) {
      ++at;
    } else {
      return none;
    }
  }
  const bool ascii_word = is_letter(phrase.back()) || is_digit(phrase.back());
  if (ascii_word && at < size && (is_letter(text[at]) || is_digit(text[at]))) return none;
  return at;
}

// Whether the first two bytes let a phrase stand at `at`: the cheap test that refuses nearly all of a bucket.
[[nodiscard]] constexpr bool may_match(std::string_view text, std::uint32_t at, std::string_view phrase) noexcept {
  if (to_lower(text[at]) != phrase[0]) return false;
  if (phrase.size() == 1 || phrase[1] == ' ' || phrase[1] == '\'') return true;
  return at + 1 < text.size() && to_lower(text[at + 1]) == phrase[1];
}

struct phrase_match {
  std::uint32_t begin = none;
  std::uint32_t end = none;
  constexpr explicit operator bool() const noexcept { return begin != none; }
};

// The phrase of the list that stands at `at`.
[[nodiscard]] constexpr phrase_match match_any(std::string_view text, std::uint32_t at, word_list phrases) noexcept {
  if (at >= text.size()) return {};
  const char lead = to_lower(text[at]);
  for (const std::string_view phrase : phrases.starting_with(lead)) {
    if (!may_match(text, at, phrase)) continue;
    const std::uint32_t end = match_phrase(text, at, phrase);
    if (end != none) return {at, end};
  }
  return {};
}

// The first place in `text` at which a phrase of the list stands as words of their own.
[[nodiscard]] constexpr phrase_match find_any(std::string_view text, word_list phrases) noexcept {
  bool in_word = false;
  for (std::uint32_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    const bool ascii_word = is_letter(c) || is_digit(c);
    if (!(ascii_word && in_word) && !phrases.starting_with(to_lower(c)).empty())
      if (const phrase_match found = match_any(text, at, phrases)) return found;
    in_word = ascii_word;
  }
  return {};
}

[[nodiscard]] constexpr bool contains_any(std::string_view text, word_list phrases) noexcept {
  return static_cast<bool>(find_any(text, phrases));
}

// Whether `text` as a whole is a phrase of the list.
[[nodiscard]] constexpr bool is_any(std::string_view text, word_list phrases) noexcept {
  if (text.empty()) return false;
  const char lead = to_lower(text[0]);
  for (const std::string_view phrase : phrases.starting_with(lead))
    if (phrase.size() <= text.size() && may_match(text, 0, phrase) && match_phrase(text, 0, phrase) == text.size())
      return true;
  return false;
}

// Whether speech ends in a question: behind its last one stands no more than thanks.
[[nodiscard]] constexpr bool ends_asking(std::string_view speech) noexcept {
  const std::string_view end = speech.size() > 120 ? speech.substr(speech.size() - 120) : speech;
  return end.find('?') != end.npos || end.find("？") != end.npos;
}

// Names are the same whatever their case, blanks and apostrophes.
[[nodiscard]] constexpr bool same_name(std::string_view a, std::string_view b) noexcept {
  const auto na = static_cast<std::uint32_t>(a.size());
  const auto nb = static_cast<std::uint32_t>(b.size());
  std::uint32_t i = 0;
  std::uint32_t j = 0;
  while (i < na && j < nb) {
    const std::uint32_t next_i = skip_blanks(a, i, na);
    const std::uint32_t next_j = skip_blanks(b, j, nb);
    if ((next_i != i) != (next_j != j)) return false;
    i = next_i;
    j = next_j;
    if (i == na || j == nb) break;
    if (to_lower(a[i]) != to_lower(b[j])) return false;
    ++i;
    ++j;
  }
  return i == na && j == nb;
}

// A number for names that are the same by same_name.
[[nodiscard]] constexpr std::uint32_t name_hash(std::string_view name) noexcept {
  std::uint32_t hash = 2166136261U;
  const auto size = static_cast<std::uint32_t>(name.size());
  for (std::uint32_t i = 0; i < size;) {
    const std::uint32_t next = skip_blanks(name, i, size);
    const char c = next != i ? ' ' : to_lower(name[i]);
    hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    i = next != i ? next : i + 1;
  }
  return hash;
}

// Words between blanks, one after the other: `for (word_cursor w(text); w.next();) use(w.word());`
class word_cursor {
 public:
  constexpr explicit word_cursor(std::string_view text) noexcept
      : text_(text), size_(static_cast<std::uint32_t>(text.size())) {}

  constexpr bool next() noexcept {
    begin_ = skip_blanks(text_, end_, size_);
    end_ = begin_;
    while (end_ < size_) {
      const std::uint32_t step = decode(text_, end_).size;
      if (skip_blanks(text_, end_, end_ + step) != end_) break;
      end_ += step;
    }
    return begin_ < end_;
  }

  [[nodiscard]] constexpr std::uint32_t begin() const noexcept { return begin_; }
  [[nodiscard]] constexpr std::uint32_t end() const noexcept { return end_; }
  [[nodiscard]] constexpr std::string_view word() const noexcept { return text_.substr(begin_, end_ - begin_); }

 private:
  std::string_view text_;
  std::uint32_t size_;
  std::uint32_t begin_ = 0;
  std::uint32_t end_ = 0;
};

// A word without the punctuation around it; a possessive `'s` goes too.
[[nodiscard]] constexpr std::string_view bare_word(std::string_view word) noexcept {
  while (!word.empty() && !is_word_byte(word.front()) && word.front() != '&') word.remove_prefix(1);
  for (const std::string_view quote : {std::string_view("“"), std::string_view("‘"), std::string_view("《")})
    if (word.substr(0, quote.size()) == quote) word.remove_prefix(quote.size());
  while (!word.empty() && !is_word_byte(word.back()) && word.back() != '&') word.remove_suffix(1);
  for (const std::string_view quote : {std::string_view("”"), std::string_view("’"), std::string_view("》")})
    if (word.size() >= quote.size() && word.substr(word.size() - quote.size()) == quote) {
      word.remove_suffix(quote.size());
      while (!word.empty() && !is_word_byte(word.back())) word.remove_suffix(1);  // `focuses.”`
    }
  for (const std::string_view possessive : {std::string_view("'s"), std::string_view("’s")})
    if (word.size() > possessive.size() && word.substr(word.size() - possessive.size()) == possessive)
      word.remove_suffix(possessive.size());
  return word;
}

// What a stop is, and where the text goes on after it.
struct stop {
  char what = 0;              // `.`, `?`, `!`, `:`, `;`, a full-width `,`, or 0 where the byte is no stop after all
  std::uint32_t end = 0;      // just behind it
};

[[nodiscard]] constexpr stop stop_at(std::string_view text, std::uint32_t at) noexcept {
  const unsigned lead = byte_at(text, at);
  if (lead < 0x80) return {text[at], at + 1};
  const std::string_view three = text.substr(at, 3);
  if (three == "。") return {'.', at + 3};
  if (three == "！") return {'!', at + 3};
  if (three == "：") return {':', at + 3};
  if (three == "；") return {';', at + 3};
  if (three == "？") return {'?', at + 3};
  if (three == "，") return {',', at + 3};
  return {0, at + 1};
}

// Whether a stop of a sentence ends one: a question or exclamation mark does; a full stop does unless it belongs to a
// number, a name, an initial or an abbreviation.
[[nodiscard]] constexpr bool ends_sentence(std::string_view text, std::uint32_t at, word_list abbreviations) noexcept {
  const stop s = stop_at(text, at);
  if (s.what == '?' || s.what == '!') return true;
  if (s.what != '.') return false;
  if (byte_at(text, at) >= 0x80) return true;
  const bool at_end = s.end >= text.size();
  if (!at_end && is_word_byte(text[s.end])) {
    // `be added.Some`: a blank lost in joining. Lower case before, upper case and lower case after: no domain, no initials.
    return at > 0 && is_lower(text[at - 1]) && is_upper(text[s.end]) && s.end + 1 < text.size() &&
           is_lower(text[s.end + 1]);
  }
  if (at_end || text[s.end] == '\n' || text[s.end] == '\r') return true;
  std::uint32_t begin = at;
  while (begin > 0 && at - begin < 8 && (is_letter(text[begin - 1]) || text[begin - 1] == '.')) --begin;
  const std::string_view word = text.substr(begin, at - begin);
  if (word.empty()) return true;
  if (word.size() == 1 && is_upper(word[0]) && word[0] != 'I') return false;
  return !is_any(word, abbreviations);
}

}  // namespace scio::inline v0::detail

#endif
