// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include <random>
#include <string>
#include <string_view>
#include <vector>

#include <scio/detail/words.hpp>
#include <scio/dialect/all.hpp>

namespace {

namespace detail = scio::detail;
using scio::every_language;

// The same words without an index, so that each is compared in each place.
template <class Word>
detail::phrase_match find_slowly(std::string_view text, const scio::lexicon<Word>& list) {
  bool in_word = false;
  for (std::uint32_t at = 0; at < text.size(); ++at) {
    const bool ascii_word = detail::is_letter(text[at]) || detail::is_digit(text[at]);
    if (!(ascii_word && in_word))
      for (const Word& word : list)
        if (const std::uint32_t end = detail::match_phrase(text, at, scio::spelling_of(word)); end != detail::none)
          return {at, end};
    in_word = ascii_word;
  }
  return {};
}

std::string upper(std::string_view text) {
  std::string out(text);
  for (char& c : out)
    if (detail::is_lower(c)) c = static_cast<char>(c - 32);
  return out;
}

std::string with_other_blanks(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == ' ')
      out += "\xC2\xA0\t";
    else if (c == '\'')
      out += "\xE2\x80\x99";
    else
      out += c;
  }
  return out;
}

const std::vector<scio::word_list>& lists() {
  static const std::vector<scio::word_list> all = {
      every_language.conduct_cues, every_language.chrome_lines,  every_language.chrome_starts,
      every_language.courtesies,   every_language.never_first,   every_language.outlet_names,
      every_language.end_matter,   every_language.caption_marks, every_language.answer_cues,
      every_language.closers,      every_language.conclusions,   every_language.courtesy_starts};
  return all;
}

}  // namespace

TEST_CASE("Each word of a list is found in it whatever its case and blanks") {
  for (const scio::word_list& list : lists())
    for (const std::string_view word : list) {
      CAPTURE(word);
      CHECK(detail::is_any(word, list));
      CHECK(detail::is_any(upper(word), list));
      CHECK(detail::is_any(with_other_blanks(word), list));
      CHECK(list.may_stand_at(upper(word), 0));
      CHECK(list.may_open(with_other_blanks(word), 0));
      CHECK(detail::contains_any("* " + std::string(word) + " *", list));
      CHECK_FALSE(detail::is_any("zq" + std::string(word), list));
    }
}

TEST_CASE("What a list finds in texts made of its words and their pieces is what comparing each word finds") {
  std::mt19937 random(26);
  for (const scio::word_list& list : lists())
    for (int round = 0; round < 300; ++round) {
      std::string text;
      for (std::size_t pieces = random() % 9; pieces > 0; --pieces) {
        const std::string_view word = list[random() % list.size()];
        const std::string_view piece = word.substr(0, 1 + random() % word.size());
        text += random() % 2 == 0 ? with_other_blanks(piece) : std::string(piece);
        text += (std::string_view(" x-,'.\xE3\x80")[random() % 8]);
      }
      CAPTURE(text);
      const detail::phrase_match fast = detail::find_any(text, list);
      const detail::phrase_match slow = find_slowly(text, list);
      REQUIRE(fast.begin == slow.begin);
    }
}

TEST_CASE("The longest phrase of a list wins") {
  CHECK(detail::match_any("last but not least, we", 0, every_language.closers).end == 18);
  CHECK(detail::match_any("last of all, we", 0, every_language.closers).end == 11);
  CHECK(detail::match_any("last, we", 0, every_language.closers).end == 4);
}

TEST_CASE("Several lists as one tell where a word of any of them may stand") {
  for (const scio::ordinal_word& word : every_language.ordinals)
    CHECK(every_language.marker_openings.may_stand_at(upper(word.text), 0));
  for (const std::string_view word : every_language.closers)
    CHECK(every_language.marker_openings.may_stand_at(word, 0));
  for (const scio::number_word& word : every_language.months)
    CHECK(every_language.line_openings.may_stand_at(word.text, 0));
  for (const std::string_view word : {"Wax is dear", "Lu Wei:", "In recent years"}) {
    CHECK_FALSE(every_language.marker_openings.may_stand_at(word, 0));
    CHECK_FALSE(every_language.line_openings.may_stand_at(word, 0));
  }
}
