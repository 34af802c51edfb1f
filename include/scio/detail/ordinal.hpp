// SPDX-License-Identifier: MIT
#ifndef SCIO_DETAIL_ORDINAL_HPP
#define SCIO_DETAIL_ORDINAL_HPP

#include <cstdint>
#include <optional>
#include <string_view>

#include <scio/detail/dates.hpp>
#include <scio/detail/han.hpp>
#include <scio/detail/tables.hpp>
#include <scio/detail/unicode.hpp>
#include <scio/detail/words.hpp>
#include <scio/dialect.hpp>
#include <scio/version.hpp>

// Markers of points: which words and figures can open one, and what refuses them.
namespace scio::inline v0::detail {

// How a list counts. Markers of one family, and of the two of ordinal words, follow each other.
enum class marker_family : std::uint8_t {
  adverb,        // `First,` `Secondly,` `First of all,` `First is`
  article,       // `The first project`, `The second`
  figure_dot,    // `1.`
  figure_close,  // `1)`
  figure_round,  // `(1)`
  circled,       // `①`
  letter_dot,    // `a.`
  letter_round,  // `(a)`
  roman_dot,     // `i.`
  roman_round,   // `(ii)`
  bullet,        // `•`
  han_is,        // `一是`
  han_list,      // `一、`
  han_round,     // `（一）`
  closer         // `Finally,`: goes on with any list of ordinal words
};
inline constexpr std::uint32_t marker_families = 15;

[[nodiscard]] constexpr bool is_ordinal_word(marker_family f) noexcept {
  return f == marker_family::adverb || f == marker_family::article;
}

struct marker {
  marker_family family = marker_family::adverb;
  std::uint32_t ordinal = 0;  // 0: the next one, whichever that is
  span text;                  // the marker as printed
  std::uint32_t begin = 0;    // of the point: the marker's, unless it names the point after the fact
  std::uint32_t paragraph = 0;
  std::uint32_t stop = none;  // in scan_result::stops, the one before it in its paragraph, if there is one
  bool behind_comma = false;  // `stop` is the one behind its clause, or the place behind the last
  bool opens_paragraph = false;
  bool names_back = false;  // stands behind its point: `This is the first point.`
  bool needs_lead = false;  // opens a list only where the sentence before announces one
};

inline constexpr std::uint32_t highest_ordinal = 64;

class marker_reader {
 public:
  // In a `question`, sub-questions may name who is to answer them.
  constexpr marker_reader(std::string_view source, const dialect& words, bool question) noexcept
      : source_(source), words_(&words), question_(question) {}

  // Whether the first bytes at `at` let a marker stand there: tells nearly all sentences apart from points. Bullets
  // stand only where a paragraph opens.
  [[nodiscard]] constexpr bool may_match(std::uint32_t at, bool opens_paragraph) const noexcept {
    const char c = source_[at];
    if (is_letter(c))
      return words_->marker_openings.may_stand_at(source_, at) ||
             (is_lower(c) && at + 1 < source_.size() && may_be_letter(at));
    if (is_digit(c)) return may_be_figure(at);
    return c == '(' || byte_at(source_, at) >= 0x80 || (opens_paragraph && (c == '-' || c == '*'));
  }

  // The marker at `at`, a place at which a sentence or a part of one starts, in a paragraph that ends at `end`.
  constexpr bool match(std::uint32_t at, std::uint32_t end, marker& out) const noexcept {
    if (at >= end) return false;
    const char c = to_lower(source_[at]);
    const bool found = c >= 'a' && c <= 'z'
                           ? match_letter(at, end, out) ||
                                 (words_->marker_openings.may_stand_at(source_, at) && match_words(at, end, out))
                       : is_digit(c) ? match_figure(at, end, out)
                       : c == '('    ? match_round(at, end, out)
                                     : match_sign(at, end, out) || match_han(at, end, out);
    if (found && out.begin == 0) out.begin = out.text.begin;
    return found;
  }

 private:
  [[nodiscard]] constexpr std::string_view text(std::uint32_t begin, std::uint32_t end) const noexcept {
    return source_.substr(begin, end - begin);
  }

  // `第一，`, `第二个问题，`, `一是`, `一、`, `（一）`, `首先，`, `最后一件，`
  constexpr bool match_han(std::uint32_t at, std::uint32_t end, marker& out) const noexcept {
    const std::string_view rest = text(at, end).substr(0, longest_look);
    if (static_cast<unsigned char>(rest[0]) < 0xE2) return false;
    const auto size = static_cast<std::uint32_t>(rest.size());
    const auto found = [&out, at](marker_family family, std::uint32_t ordinal, std::uint32_t length) {
      out.family = family;
      out.ordinal = ordinal;
      out.text = {at, at + length};
      return ordinal >= 1 && ordinal <= highest_ordinal;
    };
    if (stands_at(rest, 0, "（")) {
      const number_match n = match_han_number(rest, 3);
      return n.digits > 0 && stands_at(rest, n.end, "）") &&
             found(is_digit(rest[3]) ? marker_family::figure_round : marker_family::han_round, n.value, n.end + 3);
    }
    if (stands_at(rest, 0, "第")) return match_han_ordinal(rest, at, out);
    if (const number_match n = match_han_number(rest, 0); n.digits > 0 && n.end < size) {
      const std::string_view sign = rest.substr(n.end, 3);
      const bool is = sign == "是" && !stands_at(rest, n.end + 3, "一");
      const bool must = sign == "要" && !stands_at(rest, n.end + 3, "素");  // `一要…，二要…`, but `三要素`
      if (is || must) return found(marker_family::han_is, n.value, n.end + 3);
      if (sign == "、" && (out.opens_paragraph || opens_sentence(at, rest.substr(n.end + 3))))
        return found(marker_family::han_list, n.value, n.end + 3);
    }
    if (const phrase_match closer = match_any(rest, 0, words_->closers)) {
      const number_match n = match_han_number(rest, closer.end);
      const bool counted = n.digits > 0 && match_any(rest, n.end, words_->point_nouns);
      if (!counted && (!starts_clause(rest, closer.end) || is_courtesy(rest, closer.end))) return false;
      out.family = marker_family::closer;
      out.text = {at, at + closer.end};
      return true;
    }
    for (const ordinal_word& o : words_->ordinals.entries_at(rest, 0)) {
      const std::uint32_t length = match_phrase(rest, 0, o.text);
      if (length == none) continue;
      const bool clause = starts_clause(rest, length);
      if (o.use == ordinal_use::copula && o.value == 1 && behind_comma(at)) return false;  // `…，一个是甲，一个是乙`
      if ((!clause && o.use == ordinal_use::comma) || is_courtesy(rest, length)) return false;
      // 首先 without a comma is mostly an adverb: `首先要看到`.
      if (!clause && o.use == ordinal_use::free_form && match_any(rest, length, words_->copulas).begin == none)
        return false;
      found(o.use == ordinal_use::copula ? marker_family::article : marker_family::adverb, o.value, length);
      return true;
    }
    return false;
  }

  [[nodiscard]] constexpr bool behind_comma(std::uint32_t at) const noexcept {
    return at > 0 && (source_[at - 1] == ',' || (at > 2 && stands_at(source_, at - 3, "，")));
  }

  // `…5.2%。一、农业形势稳定。`: a heading in running text, and no row of numbers (`。一、二线城市`).
  [[nodiscard]] constexpr bool opens_sentence(std::uint32_t at, std::string_view after) const noexcept {
    if (at < 3 || match_han_number(after, 0).digits > 0) return false;
    const std::string_view before = source_.substr(at - 3, 3);
    return before == "。" || before == "：" || before == "；" || before[2] == ':' || before[2] == ';';
  }

  // 第 and a number; then a comma or 是, or a noun that counts points and no name or span of time.
  constexpr bool match_han_ordinal(std::string_view rest, std::uint32_t at, marker& out) const noexcept {
    const number_match n = match_han_number(rest, 3);
    if (n.digits == 0 || n.value == 0 || n.value > highest_ordinal) return false;
    std::uint32_t after = n.end;
    if (!starts_clause(rest, after) && !stands_at(rest, after, "、") && !match_any(rest, after, words_->copulas)) {
      if (match_any(rest, after, words_->not_counted)) return false;
      const phrase_match noun = match_any(rest, after, words_->point_nouns);
      if (!noun || (noun.end < rest.size() && is_digit(rest[noun.end]))) return false;  // `第二个100亿`
      after = noun.end;
      if (match_any(rest, after, words_->not_counted)) return false;
    }
    if (is_courtesy(rest, after)) return false;
    out.family = marker_family::adverb;
    out.ordinal = n.value;
    out.text = {at, at + after};
    return true;
  }

  constexpr bool match_words(std::uint32_t at, std::uint32_t end, marker& out) const noexcept {
    const std::string_view rest = text(at, end).substr(0, longest_look);
    if (opens_without_ordinal(rest)) return false;
    std::uint32_t skip = 0;
    if (const phrase_match lead = match_any(rest, 0, words_->leads))
      skip = skip_blanks(rest, lead.end, static_cast<std::uint32_t>(rest.size()));
    if (const phrase_match naming = match_any(rest, 0, words_->naming_starts);
        naming && match_naming(rest, naming.end, at, out))
      return true;
    if (const phrase_match closer = match_any(rest, skip, words_->closers)) {
      const bool named = match_determiner(rest, skip) != none;  // `The last question is …`
      if ((!starts_clause(rest, closer.end) && !(named && copula_or_comma(rest, closer.end))) ||
          is_courtesy(rest, closer.end))
        return false;
      out.family = marker_family::closer;
      out.ordinal = 0;
      out.text = {at + skip, at + closer.end};
      return true;
    }
    std::uint32_t word = skip;
    // `the other` counts with its article only.
    const std::uint32_t determiner = match_determiner(rest, skip);
    const bool other = determiner != none && match_phrase(rest, skip, "the other") != none;
    const std::uint32_t article = other ? none : determiner;
    if (article != none) word = skip_blanks(rest, article, static_cast<std::uint32_t>(rest.size()));
    if (word + 1 >= rest.size()) return false;
    const std::uint32_t letters = letters_at(rest, word);
    for (const ordinal_word& o : words_->ordinals.entries_at(rest, word)) {
      if (o.text.size() != letters && (o.text.size() < letters || o.text[letters] != ' ')) continue;
      const std::uint32_t after = match_phrase(rest, word, o.text);
      if (after == none) continue;
      out.ordinal = o.value;
      out.text = {at + skip, at + after};
      if (article != none) out.begin = at;  // `And my second question is …`, but `And` before `second, …` is none of it
      if (article == none) return reads_adverb(rest, after, o, out);
      return o.use == ordinal_use::clause && reads_article(rest, word, after, out);
    }
    return false;
  }
  static constexpr std::size_t longest_look = 400;  // bytes; what tells a marker stands within

  // `The work …`, `My colleague …`: most of what opens with a determiner goes on so, and is soon told.
  [[nodiscard]] constexpr bool opens_without_ordinal(std::string_view rest) const noexcept {
    const std::uint32_t determiner = match_determiner(rest, 0);
    if (determiner == none || words_->closers.may_open(rest, 0)) return false;
    const std::uint32_t next = skip_blanks(rest, determiner, static_cast<std::uint32_t>(rest.size()));
    return next < rest.size() && !words_->ordinals.may_open(rest, next) && match_phrase(rest, next, "other") == none;
  }

  // `the second`, `my second`: where the word before the ordinal ends, or none.
  [[nodiscard]] constexpr std::uint32_t match_determiner(std::string_view rest, std::uint32_t at) const noexcept {
    const bool may_stand = at < rest.size() && words_->determiners.may_open(rest, at);
    return may_stand ? match_any(rest, at, words_->determiners).end : none;
  }

  // How long the word at `at` is.
  [[nodiscard]] static constexpr std::uint32_t letters_at(std::string_view rest, std::uint32_t at) noexcept {
    std::uint32_t end = at;
    while (end < rest.size() && is_letter(rest[end])) ++end;
    return end - at;
  }

  // `This is the first point.`: names the paragraph before it.
  constexpr bool match_naming(std::string_view rest, std::uint32_t from, std::uint32_t at, marker& out) const noexcept {
    const auto size = static_cast<std::uint32_t>(rest.size());
    const std::uint32_t begin = skip_blanks(rest, from, size);
    const std::uint32_t article = match_determiner(rest, begin);
    const std::uint32_t word = article == none ? begin : skip_blanks(rest, article, size);
    if (word >= size) return false;
    for (const ordinal_word& o : words_->ordinals.entries_at(rest, word)) {
      if (o.use != ordinal_use::clause) continue;
      std::uint32_t after = match_phrase(rest, word, o.text);
      if (after == none) continue;
      const std::string_view noun = next_word(rest, skip_blanks(rest, after, size));
      if (!is_any(bare_word(noun), words_->point_nouns)) return false;
      after = skip_blanks(rest, after, size) + static_cast<std::uint32_t>(noun.size());
      if (noun.back() != '.' && noun.back() != ':' && noun.back() != ';') return false;
      out.family = marker_family::adverb;
      out.ordinal = o.value;
      out.text = {at + begin, at + after - 1};
      out.names_back = true;
      return true;
    }
    return false;
  }

  // `, …`, `: …`, `——…`
  [[nodiscard]] static constexpr bool starts_clause(std::string_view rest, std::uint32_t at) noexcept {
    return at < rest.size() && (rest[at] == ',' || rest[at] == ':' || stands_at(rest, at, "，") ||
                                stands_at(rest, at, "：") || stands_at(rest, at, "──") || stands_at(rest, at, "——"));
  }

  constexpr bool reads_adverb(std::string_view rest, std::uint32_t after, const ordinal_word& o,
                              marker& out) const noexcept {
    out.family = o.use == ordinal_use::copula ? marker_family::article : marker_family::adverb;
    const auto size = static_cast<std::uint32_t>(rest.size());
    if (const std::uint32_t end = closer_behind(rest, after); end != none) {
      out.text.end += end - after;
      after = end;
    }
    if (stands_in_row(rest, after)) return false;
    std::uint32_t clause = after;
    if (o.use == ordinal_use::comma || o.use == ordinal_use::copula) {
      const std::uint32_t next = skip_blanks(rest, after, size);
      return o.use == ordinal_use::comma ? starts_clause(rest, after)
                                         : next > after && is_any(bare_word(next_word(rest, next)), words_->copulas);
    }
    if (!starts_clause(rest, after)) {
      const std::uint32_t next = skip_blanks(rest, after, size);
      if (next == after && next < size) return false;
      const std::string_view word = next_word(rest, next);
      const std::uint32_t end = next + static_cast<std::uint32_t>(word.size());
      const bool copula = is_any(bare_word(word), words_->copulas);
      const bool noun =
          is_any(bare_word(word), words_->point_nouns) && (word.back() == ',' || copula_or_comma(rest, end));
      if (o.use != ordinal_use::free_form && !copula && !noun) return false;
      clause = next;
    }
    return !is_courtesy(rest, clause);
  }

  // `Third and finally, …`, `Fourth and last, …`: where a closer behind an ordinal ends, or none.
  [[nodiscard]] constexpr std::uint32_t closer_behind(std::string_view rest, std::uint32_t after) const noexcept {
    const auto size = static_cast<std::uint32_t>(rest.size());
    const phrase_match lead = match_any(rest, skip_blanks(rest, after, size), words_->leads);
    return lead ? match_any(rest, skip_blanks(rest, lead.end, size), words_->closers).end : none;
  }

  // `Third, fourth and fifth visits`: ordinals side by side belong to what they count together.
  [[nodiscard]] constexpr bool stands_in_row(std::string_view rest, std::uint32_t after) const noexcept {
    const auto size = static_cast<std::uint32_t>(rest.size());
    if (after >= size || rest[after] != ',') return false;
    const std::uint32_t next = skip_blanks(rest, after + 1, size);
    if (next >= size) return false;
    for (const ordinal_word& o : words_->ordinals.entries_at(rest, next)) {
      const std::uint32_t end = o.use == ordinal_use::clause ? match_phrase(rest, next, o.text) : none;
      if (end != none) return starts_clause(rest, end) || match_any(rest, skip_blanks(rest, end, size), words_->leads);
    }
    return false;
  }

  constexpr bool reads_article(std::string_view rest, std::uint32_t word, std::uint32_t after,
                               marker& out) const noexcept {
    // `The First Department`: a name. `The first quarter`: a span of time. `The first one will go to Mr. Liang`: a
    // question.
    const auto size = static_cast<std::uint32_t>(rest.size());
    const std::uint32_t next = skip_blanks(rest, after, size);
    if (next == after) return false;
    const std::string_view follower = bare_word(next_word(rest, next));
    if (follower.empty() || !is_lower(follower.front()) || is_any(follower, words_->not_counted)) return false;
    const bool counts = is_any(follower, words_->point_nouns);
    if (is_upper(rest[word]) && !counts) return false;
    if (!question_ && goes_to_somebody(rest.substr(next, 48))) return false;
    out.family = marker_family::article;
    out.needs_lead = !counts && !is_any(follower, words_->copulas);
    return true;
  }

  // `… will go to Mr. Liang`
  [[nodiscard]] constexpr bool goes_to_somebody(std::string_view clause) const noexcept {
    std::string_view before;
    std::string_view last;
    for (word_cursor w(clause); w.next(); before = last, last = bare_word(w.word()))
      if (last == "to" && (before == "go" || before == "goes") && is_any(bare_word(w.word()), words_->honorifics))
        return true;
    return false;
  }

  [[nodiscard]] constexpr bool copula_or_comma(std::string_view rest, std::uint32_t at) const noexcept {
    if (starts_clause(rest, at)) return true;
    const std::uint32_t next = skip_blanks(rest, at, static_cast<std::uint32_t>(rest.size()));
    return next > at && is_any(bare_word(next_word(rest, next)), words_->copulas);
  }

  [[nodiscard]] static constexpr std::string_view next_word(std::string_view rest, std::uint32_t at) noexcept {
    word_cursor w(rest.substr(at));
    return w.next() && w.begin() == 0 ? w.word() : std::string_view();
  }

  // Thanks, welcomes and hand-overs, which people open with `First` and do not count.
  [[nodiscard]] constexpr bool is_courtesy(std::string_view rest, std::uint32_t at) const noexcept {
    const auto size = static_cast<std::uint32_t>(rest.size());
    while (at < size && !is_word_byte(rest[at])) ++at;
    if (!match_any(rest, at, words_->courtesy_starts)) return false;
    std::string_view clause = rest.substr(at, 160);
    for (const char sign : {'.', ';'}) clause = clause.substr(0, clause.find(sign));
    return contains_any(clause, words_->courtesies);
  }

  // A sign behind one digit or two.
  [[nodiscard]] constexpr bool may_be_figure(std::uint32_t at) const noexcept {
    std::uint32_t end = at + 1;
    if (end < source_.size() && is_digit(source_[end])) ++end;
    return end < source_.size() && (source_[end] == '.' || source_[end] == ')' || byte_at(source_, end) >= 0x80);
  }

  // `1. `, `1) `: a figure of two digits at most, and a blank or a letter of another script behind the sign.
  constexpr bool match_figure(std::uint32_t at, std::uint32_t end, marker& out) const noexcept {
    const number_match n = match_number(text(at, end), 0);
    if (n.digits > 2 || n.value == 0 || n.value > highest_ordinal || at + n.end + 1 >= end) return false;
    const char sign = source_[at + n.end];
    const bool han = stands_at(source_, at + n.end, "、") || stands_at(source_, at + n.end, "．");
    if (han) {
      out.family = marker_family::figure_dot;
      out.ordinal = n.value;
      out.text = {at, at + n.end + 3};
      return out.opens_paragraph || opens_sentence(at, text(out.text.end, end).substr(0, 6));
    }
    if (sign != '.' && sign != ')') return false;
    const std::uint32_t after = at + n.end + 1;
    if (is_digit(source_[after]) || (sign == '.' && is_letter(source_[after]))) return false;
    out.family = sign == '.' ? marker_family::figure_dot : marker_family::figure_close;
    out.ordinal = n.value;
    out.text = {at, after};
    return true;
  }

  // `(1)`, `(a)`, `(ii)`
  constexpr bool match_round(std::uint32_t at, std::uint32_t end, marker& out) const noexcept {
    const std::string_view rest = text(at, end).substr(0, 8);
    const std::size_t close = rest.find(')');
    if (close == rest.npos || close < 2 || at + close + 1 >= end) return false;
    const std::string_view inside = rest.substr(1, close - 1);
    const number_match n = match_number(inside, 0);
    if (n.digits > 0 && n.end == inside.size() && n.digits <= 2) {
      out.family = marker_family::figure_round;
      out.ordinal = n.value;
    } else if (const std::uint32_t roman = roman_value(inside); roman != 0) {
      out.family = marker_family::roman_round;
      out.ordinal = roman;
    } else if (inside.size() == 1 && is_lower(inside[0])) {
      out.family = marker_family::letter_round;
      out.ordinal = static_cast<std::uint32_t>(inside[0] - 'a') + 1;
    } else {
      return false;
    }
    out.text = {at, at + static_cast<std::uint32_t>(close) + 1};
    return out.ordinal >= 1 && out.ordinal <= highest_ordinal;
  }

  // `a.`, `i.`, `iv.`: a full stop behind the letter, or behind more that are numerals, too.
  [[nodiscard]] constexpr bool may_be_letter(std::uint32_t at) const noexcept {
    const char c = source_[at];
    return source_[at + 1] == '.' || c == 'i' || c == 'v' || c == 'x';
  }

  // `a. `, `i. `
  constexpr bool match_letter(std::uint32_t at, std::uint32_t end, marker& out) const noexcept {
    if (!is_lower(source_[at]) || at + 1 >= end || !may_be_letter(at)) return false;
    const std::string_view rest = text(at, end).substr(0, 6);
    const std::size_t dot = rest.find('.');
    if (dot == rest.npos || dot == 0 || dot + 1 >= rest.size() ||
        skip_blanks(rest, static_cast<std::uint32_t>(dot) + 1, static_cast<std::uint32_t>(rest.size())) == dot + 1)
      return false;
    const std::string_view inside = rest.substr(0, dot);
    if (const std::uint32_t roman = roman_value(inside); roman != 0) {
      out.family = marker_family::roman_dot;
      out.ordinal = roman;
    } else if (inside.size() == 1 && is_lower(inside[0])) {
      out.family = marker_family::letter_dot;
      out.ordinal = static_cast<std::uint32_t>(inside[0] - 'a') + 1;
    } else {
      return false;
    }
    out.text = {at, at + static_cast<std::uint32_t>(dot) + 1};
    return true;
  }

  // Small roman numerals up to twelve; 0 for anything else.
  [[nodiscard]] static constexpr std::uint32_t roman_value(std::string_view s) noexcept {
    constexpr std::string_view numerals[] = {"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"};
    for (std::uint32_t i = 0; i < 12; ++i)
      if (s == numerals[i]) return i + 1;
    return 0;
  }

  // `①`, and bullets at the start of a paragraph.
  constexpr bool match_sign(std::uint32_t at, std::uint32_t end, marker& out) const noexcept {
    const code_point c = decode(text(at, end), 0);
    if (c.value >= 0x2460 && c.value <= 0x2473) {
      out.family = marker_family::circled;
      out.ordinal = c.value - 0x2460 + 1;
      out.text = {at, at + c.size};
      return true;
    }
    const bool bullet = c.value == '-' || c.value == '*' || c.value == 0x2022 || c.value == 0xB7 || c.value == 0x2013 ||
                        c.value == 0x25CF || c.value == 0x25AA || c.value == 0x25A0 || c.value == 0x2023;
    if (!bullet || !out.opens_paragraph || skip_blanks(source_, at + c.size, end) == at + c.size) return false;
    out.family = marker_family::bullet;
    out.ordinal = 0;
    out.text = {at, at + c.size};
    return true;
  }

  std::string_view source_;
  const dialect* words_;
  bool question_;
};

// The marker that a paragraph, or what is left of one, opens with.
[[nodiscard]] constexpr std::optional<marker> opening_marker(std::string_view source, const dialect& words,
                                                             span where) noexcept {
  marker m;
  m.opens_paragraph = true;
  return marker_reader(source, words, false).match(where.begin, where.end, m) ? std::optional(m) : std::nullopt;
}

}  // namespace scio::inline v0::detail

#endif
