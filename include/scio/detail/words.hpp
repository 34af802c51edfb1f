// SPDX-License-Identifier: MIT
#ifndef SCIO_DETAIL_WORDS_HPP
#define SCIO_DETAIL_WORDS_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

#include <scio/detail/reading.hpp>
#include <scio/detail/tables.hpp>
#include <scio/detail/unicode.hpp>
#include <scio/detail/vectors.hpp>
#include <scio/dialect.hpp>
#include <scio/version.hpp>

// Words and phrases in running text: what the dialects' lists are compared with.
namespace scio::inline v0::detail {

// Where a phrase of a word list ends in `text` if it stands at `at`, else `none`. A phrase is in lower case; a blank in
// it stands for any run of blanks, `'` also for `’`; where it ends in a letter, so must the word in the text; readings
// in brackets are passed over. The first `compared` bytes are known to be the same.
[[nodiscard]] constexpr std::uint32_t match_phrase(std::string_view text, std::uint32_t at, std::string_view phrase,
                                                   std::uint32_t compared = 0) noexcept {
  const auto size = static_cast<std::uint32_t>(text.size());
  at += compared;
  for (std::size_t i = compared; i < phrase.size();) {
    const char p = phrase[i];
    if (at >= size) return none;
    if (p != ' ' && to_lower(text[at]) == p) {
      ++at;
      ++i;
    } else if (p == ' ') {
      const std::uint32_t next = skip_blanks(text, at, size);
      if (next == at) return none;
      at = next;
      ++i;
    } else if (p == '\'' && stands_at(text, at, "’")) {
      at += 3;
      ++i;
    } else {
      const std::size_t behind = i == 0 ? at : skip_reading(text, at);
      if (behind == at) return none;
      at = static_cast<std::uint32_t>(behind);
    }
  }
  const bool ascii_word = is_letter(phrase.back()) || is_digit(phrase.back());
  if (ascii_word && at < size && (is_letter(text[at]) || is_digit(text[at]))) return none;
  return static_cast<unsigned char>(phrase.back()) < 0x80 ? at : static_cast<std::uint32_t>(skip_reading(text, at));
}

struct phrase_match {
  std::uint32_t begin = none;
  std::uint32_t end = none;
  constexpr explicit operator bool() const noexcept { return begin != none; }
};

// The phrase of the list that stands at `at`.
[[nodiscard]] constexpr phrase_match match_any(std::string_view text, std::uint32_t at,
                                               const word_list& phrases) noexcept {
  if (at >= text.size()) return {};
  const auto entries = phrases.entries_at(text, at);
  for (auto entry = entries.begin(); entry != entries.end(); ++entry)
    if (const std::uint32_t end = match_phrase(text, at, *entry, entry.compared()); end != none) return {at, end};
  return {};
}

// Letters and digits of ASCII, and bytes outside it.
struct word_masks {
  std::uint64_t word = 0;
  std::uint64_t high = 0;
};

// Those of the `count` bytes at `at` of a text, at most a step of them.
[[nodiscard]] constexpr word_masks word_masks_of(std::string_view text, std::uint32_t at,
                                                 std::uint32_t count) noexcept {
  word_masks masks;
#if defined(__GNUC__) && (defined(__SSE2__) || defined(__AARCH64EL__))
  if (!std::is_constant_evaluated()) {
    // Of a step that is not whole, bytes before it are read as well; of a text shorter than a step, a copy.
    char copy[scan_step] = {};
    const char* bytes = copy;
    std::uint32_t before = 0;
    if (text.size() < scan_step) {
      __builtin_memcpy(copy, text.data(), text.size());
    } else {
      before = scan_step - count;
      bytes = text.data() + (at - before);
    }
    for (unsigned part = 0; part < scan_step / 16; ++part) {
      bytes16 v;
      __builtin_memcpy(&v, bytes + part * 16, sizeof v);
      const auto letters = (v | 0x20) - 'a' < 26;
      const auto digits = v - '0' < 10;
      masks.word |= mask_bits16(letters | digits) << (part * 16);
      masks.high |= mask_bits16(v) << (part * 16);
    }
    return {masks.word >> before, masks.high >> before};
  }
#endif
  for (std::uint32_t i = 0; i < count; ++i) {
    const std::uint64_t bit = std::uint64_t{1} << i;
    if (is_letter(text[at + i]) || is_digit(text[at + i])) masks.word |= bit;
    if (byte_at(text, at + i) >= 0x80) masks.high |= bit;
  }
  return masks;
}

// Places at which a word starts: `for (start_cursor s(text, false); s.next();) use(s.at());` A byte that is not ASCII
// starts one wherever it stands, and so do signs, blanks among them, where they are asked for.
class start_cursor {
 public:
  constexpr start_cursor(std::string_view text, bool signs) noexcept : text_(text), signs_(signs) {}

  constexpr bool next() noexcept {
    while (rest_ == 0) {
      if (step_end_ >= text_.size()) return false;
      step_ = step_end_;
      const std::size_t left = text_.size() - step_;
      const std::uint32_t count = left < scan_step ? static_cast<std::uint32_t>(left) : scan_step;
      const word_masks masks = word_masks_of(text_, step_, count);
      const std::uint64_t all = ~std::uint64_t{0} >> (scan_step - count);
      rest_ = (masks.word & ~(masks.word << 1 | in_word_)) | (signs_ ? ~masks.word & all : masks.high);
      in_word_ = masks.word >> 63;
      step_end_ = step_ + count;
    }
    at_ = step_ + lowest_bit(rest_);
    rest_ &= rest_ - 1;
    return true;
  }

  [[nodiscard]] constexpr std::uint32_t at() const noexcept { return at_; }

 private:
  std::string_view text_;
  bool signs_;
  std::uint32_t step_ = 0;
  std::uint32_t step_end_ = 0;
  std::uint32_t at_ = 0;
  std::uint64_t rest_ = 0;     // starts in the step that have not been given
  std::uint64_t in_word_ = 0;  // the lowest bit: the step before ends in a word
};

// The first place in `text` at which a phrase of the list stands as words of their own.
[[nodiscard]] constexpr phrase_match find_any(std::string_view text, const word_list& phrases) noexcept {
  for (start_cursor start(text, phrases.opens_with_sign()); start.next();) {
    if (!phrases.may_open(text, start.at())) continue;
    if (const phrase_match found = match_any(text, start.at(), phrases)) return found;
  }
  return {};
}

[[nodiscard]] constexpr bool contains_any(std::string_view text, const word_list& phrases) noexcept {
  return static_cast<bool>(find_any(text, phrases));
}

// Whether `text` as a whole is a phrase of the list.
[[nodiscard]] constexpr bool is_any(std::string_view text, const word_list& phrases) noexcept {
  if (text.empty()) return false;
  const auto entries = phrases.entries_at(text, 0);
  for (auto entry = entries.begin(); entry != entries.end(); ++entry)
    if ((*entry).size() <= text.size() && match_phrase(text, 0, *entry, entry.compared()) == text.size()) return true;
  return false;
}

// Whether `text` ends in a phrase of the list, in scripts without blanks.
[[nodiscard]] constexpr bool ends_with_any(std::string_view text, const word_list& endings) noexcept {
  for (const std::string_view ending : endings)
    if (find_ending(text, ending) != text.npos) return true;
  return false;
}

[[nodiscard]] constexpr bool holds_question_mark(std::string_view text) noexcept {
  return text.find('?') != text.npos || text.find("？") != text.npos;
}

// `Thank you for your question.`
[[nodiscard]] constexpr bool thanks_for_something(std::string_view speech) noexcept {
  return match_phrase(speech, 0, "thank you for") != none || match_phrase(speech, 0, "thanks for") != none;
}

[[nodiscard]] constexpr bool opens_with_thanks(std::string_view speech) noexcept {
  return match_phrase(speech, 0, "thank you") != none || match_phrase(speech, 0, "thanks") != none;
}

// Whether speech ends in a question: behind its last one stands no more than thanks.
[[nodiscard]] constexpr bool ends_asking(std::string_view speech) noexcept {
  return holds_question_mark(speech.size() > 120 ? speech.substr(speech.size() - 120) : speech);
}

// Names are the same whatever their case, blanks and apostrophes.
[[nodiscard]] constexpr bool same_name(std::string_view a, std::string_view b) noexcept {
  const auto na = static_cast<std::uint32_t>(a.size());
  const auto nb = static_cast<std::uint32_t>(b.size());
  std::uint32_t i = 0;
  std::uint32_t j = 0;
  while (i < na && j < nb) {
    if (!is_plain_ascii(byte_at(a, i)) || !is_plain_ascii(byte_at(b, j))) {
      const std::uint32_t next_i = skip_blanks(a, i, na);
      const std::uint32_t next_j = skip_blanks(b, j, nb);
      if ((next_i != i) != (next_j != j)) return false;
      i = next_i;
      j = next_j;
      if (i == na || j == nb) break;
    }
    if (to_lower(a[i]) != to_lower(b[j])) return false;
    ++i;
    ++j;
  }
  return i == na && j == nb;
}

// One byte more of what a hash is made of, and the hash of all of them.
[[nodiscard]] constexpr std::uint64_t mix(std::uint64_t state, char c) noexcept {
  return (state ^ static_cast<unsigned char>(c)) * 0x9E3779B97F4A7C15U;
}
[[nodiscard]] constexpr std::uint32_t folded(std::uint64_t state) noexcept {
  return static_cast<std::uint32_t>((state >> 32) ^ (state >> 11));
}

// A number that names share which are the same by same_name.
[[nodiscard]] constexpr std::uint32_t name_hash(std::string_view name, std::uint64_t seed) noexcept {
  const auto size = static_cast<std::uint32_t>(name.size());
  for (std::uint32_t i = 0; i < size;) {
    const std::uint32_t next = is_plain_ascii(byte_at(name, i)) ? i : skip_blanks(name, i, size);
    seed = mix(seed, next != i ? ' ' : to_lower(name[i]));
    i = next != i ? next : i + 1;
  }
  return folded(seed);
}

// Words between blanks, one after the other: `for (word_cursor w(text); w.next();) use(w.word());`
class word_cursor {
 public:
  constexpr explicit word_cursor(std::string_view text, std::uint32_t from = 0) noexcept
      : text_(text), size_(static_cast<std::uint32_t>(text.size())), end_(from) {}

  constexpr bool next() noexcept {
    begin_ = skip_blanks(text_, end_, size_);
    std::uint32_t at = begin_;
    while (at < size_) {
      if (is_plain_ascii(byte_at(text_, at))) {
        ++at;
        continue;
      }
      if (blank_size(text_, at, size_) != 0) break;
      at += decode(text_, at).size;
    }
    end_ = at;
    return begin_ < end_;
  }

  [[nodiscard]] constexpr std::uint32_t begin() const noexcept { return begin_; }
  [[nodiscard]] constexpr std::uint32_t end() const noexcept { return end_; }
  [[nodiscard]] constexpr std::string_view word() const noexcept { return slice(text_, begin_, end_); }

 private:
  std::string_view text_;
  std::uint32_t size_;
  std::uint32_t begin_ = 0;
  std::uint32_t end_ = 0;
};

// Where the word between blanks begins that `at` is in.
[[nodiscard]] constexpr std::uint32_t word_begin(std::string_view text, std::uint32_t at) noexcept {
  while (at > 0) {
    const std::uint32_t size = is_plain_ascii(byte_at(text, at - 1)) ? 1 : size_before(text, at);
    if (blank_size(text, at - size, at) != 0) break;
    at -= size;
  }
  return at;
}

// The part of bare_word that few words need.
#if defined(__GNUC__)
[[gnu::noinline]]
#endif
[[nodiscard]] constexpr std::string_view
strip_signs(std::string_view word) noexcept {
  const auto is_sign = [](char c) { return !is_word_byte(c) && c != '&'; };
  const auto ends_with = [&word](const auto& ending) {
    return word.size() >= sizeof ending - 1 && stands_at(word, word.size() - (sizeof ending - 1), ending);
  };
  while (!word.empty() && is_sign(word.front())) word.remove_prefix(1);
  if (stands_at(word, 0, "“")) word.remove_prefix(3);
  if (stands_at(word, 0, "‘")) word.remove_prefix(3);
  if (stands_at(word, 0, "《")) word.remove_prefix(3);
  while (!word.empty() && is_sign(word.back())) word.remove_suffix(1);
  const auto unquote = [&](const auto& quote) {
    if (!ends_with(quote)) return;
    word.remove_suffix(3);
    while (!word.empty() && !is_word_byte(word.back())) word.remove_suffix(1);  // `focuses.”`
  };
  unquote("”");
  unquote("’");
  unquote("》");
  if (word.size() > 2 && ends_with("'s")) word.remove_suffix(2);
  if (word.size() > 4 && ends_with("’s")) word.remove_suffix(4);
  return word;
}

// A word without the punctuation around it; a possessive `'s` goes too.
[[nodiscard]] constexpr std::string_view bare_word(std::string_view word) noexcept {
  const bool bare = !word.empty() && is_letter(word.front()) && is_letter(word.back()) &&
                    (word.size() < 3 || is_letter(word[word.size() - 2]));
  return bare ? word : strip_signs(word);
}

// What a stop is, and where the text goes on after it.
struct stop {
  char what = 0;          // `.`, `?`, `!`, `:`, `;`, a full-width `,`, or 0 where the byte is no stop after all
  std::uint32_t end = 0;  // just behind it
};

[[nodiscard]] constexpr stop stop_at(std::string_view text, std::uint32_t at) noexcept {
  const unsigned lead = byte_at(text, at);
  if (lead < 0x80) return {text[at], at + 1};
  if (stands_at(text, at, "。")) return {'.', at + 3};
  if (stands_at(text, at, "！")) return {'!', at + 3};
  if (stands_at(text, at, "：") || stands_at(text, at, "︰") || stands_at(text, at, "﹕") || stands_at(text, at, "∶"))
    return {':', at + 3};
  if (stands_at(text, at, "；")) return {';', at + 3};
  if (stands_at(text, at, "？")) return {'?', at + 3};
  if (stands_at(text, at, "，")) return {',', at + 3};
  return {0, at + 1};
}

// Whether a stop is a full stop, a question or an exclamation mark, of whatever width.
[[nodiscard]] constexpr bool closes_sentence(stop s) noexcept {
  return s.what == '.' || s.what == '?' || s.what == '!';
}

[[nodiscard]] constexpr bool ends_in_colon(std::string_view text) noexcept {
  return text.ends_with(':') || text.ends_with("：") || text.ends_with("∶");
}

// Whether a stop of a sentence ends one: a question or exclamation mark does; a full stop does unless it belongs to a
// number, a name, an initial or an abbreviation.
[[nodiscard]] constexpr bool ends_sentence(std::string_view text, std::uint32_t at,
                                           const word_list& abbreviations) noexcept {
  const stop s = stop_at(text, at);
  if (s.what == '?' || s.what == '!') return true;
  if (s.what != '.') return false;
  if (byte_at(text, at) >= 0x80) return true;
  const bool at_end = s.end >= text.size();
  const bool quoted = stands_at(text, s.end, "”") || stands_at(text, s.end, "’");
  if (!at_end && !quoted && is_word_byte(text[s.end]) && !is_blank(decode(text, s.end).value)) {
    // `be added.Some`: a blank lost in joining. Lower case before, upper case and lower case after: no domain, no
    // initials.
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
