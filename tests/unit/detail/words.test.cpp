// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include <scio/detail/words.hpp>
#include <scio/dialect/english.hpp>

namespace {

namespace detail = scio::detail;

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  for (detail::word_cursor w(text); w.next();) words.emplace_back(w.word());
  return words;
}

using strings = std::vector<std::string>;

bool ends_at(std::string_view text, std::size_t at) {
  return detail::ends_sentence(text, static_cast<std::uint32_t>(at), scio::english.abbreviations);
}

}  // namespace

TEST_CASE("A phrase is found whatever its case and blanks and apostrophes") {
  CHECK(detail::match_phrase("give the floor", 0, "give the floor") == 14);
  CHECK(detail::match_phrase("Give THE floor to", 0, "give the floor") == 14);
  CHECK(detail::match_phrase("give  the\xC2\xA0"
                             "floor",
                             0, "give the floor") == 16);
  CHECK(detail::match_phrase("let's start", 0, "let's start") == 11);
  CHECK(detail::match_phrase("let’s start", 0, "let's start") == 13);
  CHECK(detail::match_phrase("now give", 4, "give") == 8);
  CHECK(detail::match_phrase("Q&A.", 0, "q&a") == 3);
}

TEST_CASE("A phrase ends where its last word ends") {
  CHECK(detail::match_phrase("First, ", 0, "first") == 5);
  CHECK(detail::match_phrase("Firstly", 0, "first") == detail::none);
  CHECK(detail::match_phrase("first1", 0, "first") == detail::none);
  CHECK(detail::match_phrase("First、", 0, "first") == 5);
  CHECK(detail::match_phrase("share:x", 0, "share:") == 6);
}

TEST_CASE("A phrase is not found where a part of it is missing") {
  CHECK(detail::match_phrase("", 0, "first") == detail::none);
  CHECK(detail::match_phrase("fir", 0, "first") == detail::none);
  CHECK(detail::match_phrase("givethe floor", 0, "give the floor") == detail::none);
  CHECK(detail::match_phrase("give the", 0, "give the floor") == detail::none);
  CHECK(detail::match_phrase("lets start", 0, "let's start") == detail::none);
}

TEST_CASE("A list is searched for words of their own") {
  CHECK(detail::contains_any("We thank Mr. Han.", scio::english.honorifics));
  CHECK(detail::contains_any("(Ms Wu)", scio::english.honorifics));
  CHECK_FALSE(detail::contains_any("dramatic forms and mrx", scio::english.honorifics));
  CHECK(detail::is_any("Mr", scio::english.honorifics));
  CHECK_FALSE(detail::is_any("Mr Han", scio::english.honorifics));
  CHECK_FALSE(detail::is_any("", scio::english.honorifics));
  const detail::phrase_match found = detail::find_any("We thank Mr. Han.", scio::english.honorifics);
  CHECK(found.begin == 9);
  CHECK(found.end == 11);
}

TEST_CASE("Names are the same whatever their case and blanks") {
  CHECK(detail::same_name("Han Lei", "Han Lei"));
  CHECK(detail::same_name("HAN LEI", "Han  Lei"));
  CHECK(detail::same_name("Han\xC2\xA0Lei", "han lei"));
  CHECK(detail::same_name("", ""));
}

TEST_CASE("Names that differ by a letter or a blank or an end are not the same") {
  CHECK_FALSE(detail::same_name("Han Lei", "Han Le"));
  CHECK_FALSE(detail::same_name("Han Lei", "Han Lei B"));
  CHECK_FALSE(detail::same_name("Han Lei", "HanLei"));
  CHECK_FALSE(detail::same_name("Han Lei", "Han Wei"));
  CHECK_FALSE(detail::same_name("", "Han"));
}

TEST_CASE("Names that are the same have the same hash") {
  const std::string_view names[] = {
      "Han Lei", "HAN LEI", "Han  Lei", "Han\xC2\xA0Lei",          "Han\xE3\x80\x80 lei", "Han Wei",
      "HanLei",  "Han Le",  "",         "\xE9\x9F\xA9\xE7\xA3\x8A"};
  for (const std::string_view a : names)
    for (const std::string_view b : names) {
      CAPTURE(a, b);
      if (detail::same_name(a, b)) CHECK(detail::name_hash(a, 1) == detail::name_hash(b, 1));
      CHECK(detail::same_name(a, b) == detail::same_name(b, a));
    }
  CHECK(detail::name_hash("Han Lei", 1) != detail::name_hash("Han Wei", 1));
}

TEST_CASE("Words stand between blanks of any width") {
  CHECK(words_of("") == strings{});
  CHECK(words_of("  \xE3\x80\x80 ") == strings{});
  CHECK(words_of(" Mr. Han,\xC2\xA0vice\tminister ") == strings{"Mr.", "Han,", "vice", "minister"});
  CHECK(words_of("\xE9\x9F\xA9\xE3\x80\x80\xE7\xA3\x8A") == strings{"\xE9\x9F\xA9", "\xE7\xA3\x8A"});
}

TEST_CASE("A bare word is without marks around it and without a possessive") {
  CHECK(detail::bare_word("(DOB);") == "DOB");
  CHECK(detail::bare_word("\"First,\"") == "First");
  CHECK(detail::bare_word("“First”") == "First");
  CHECK(detail::bare_word("“First,”") == "First");
  CHECK(detail::bare_word("Office's") == "Office");
  CHECK(detail::bare_word("Office’s") == "Office");
  CHECK(detail::bare_word("five-fold:") == "five-fold");
  CHECK(detail::bare_word("&") == "&");
  CHECK(detail::bare_word("--").empty());
  CHECK(detail::bare_word("").empty());
}

TEST_CASE("A stop is one of ASCII or a wide one") {
  for (const char c : {'.', '?', '!', ':', ';'}) {
    const std::string text(1, c);
    CHECK(detail::stop_at(text, 0).what == c);
    CHECK(detail::stop_at(text, 0).end == 1);
  }
  CHECK(detail::stop_at("。", 0).what == '.');
  CHECK(detail::stop_at("？", 0).what == '?');
  CHECK(detail::stop_at("！", 0).what == '!');
  CHECK(detail::stop_at("：", 0).what == ':');
  CHECK(detail::stop_at("∶", 0).what == ':');
  CHECK(detail::stop_at("“", 0).what == 0);
  CHECK(detail::stop_at("；", 0).what == ';');
  CHECK(detail::stop_at("：", 0).end == 3);
  CHECK(detail::stop_at("ㄑ", 0).what == 0);
  CHECK(detail::stop_at("\xEF\xBC", 0).what == 0);
}

TEST_CASE("A full stop ends a sentence before a blank and before the end") {
  CHECK(ends_at("It is dry. We go.", 9));
  CHECK(ends_at("It is dry.", 9));
  CHECK(ends_at("It is dry.\" We", 9));
  CHECK(ends_at("It is dry.)", 9));
  CHECK(ends_at("“It is dry.” We", 12));
  CHECK(ends_at("‘It is dry.’ We", 12));
  CHECK_FALSE(ends_at("the “U.S.” firms", 11));
  CHECK(ends_at("在北京。", 9));
  CHECK(ends_at("Why? So.", 3));
  CHECK(ends_at("Oh! So.", 2));
  CHECK(ends_at("the lamp be added.Some more", 17));
}

TEST_CASE("A full stop ends a sentence before a blank of any width") {
  for (const std::string_view blank :
       {"\xC2\xA0", "\xE3\x80\x80", "\xE2\x80\x8B", "\xEF\xBB\xBF", "\xE2\x80\x83", "\t"}) {
    CAPTURE(blank);
    CHECK(ends_at("It is dry." + std::string(blank) + "We go.", 9));
    CHECK(ends_at("It is dry." + std::string(blank), 9));
    CHECK_FALSE(ends_at("We thank Mr." + std::string(blank) + "Han", 11));
    CHECK_FALSE(ends_at("at 10 a.m." + std::string(blank) + "today", 9));
    CHECK_FALSE(ends_at("J." + std::string(blank) + "Tarrow", 1));
  }
  CHECK_FALSE(ends_at("caf\xC3\xA9.\xC3\xA9t\xC3\xA9", 5));
  CHECK_FALSE(ends_at("It is dry.\xC2", 9));
}

TEST_CASE("A full stop in a number or a name or an abbreviation ends none") {
  CHECK_FALSE(ends_at("It cost 4.5 million", 9));
  CHECK_FALSE(ends_at("We thank Mr. Han", 11));
  CHECK_FALSE(ends_at("at 10 a.m. today", 9));
  CHECK_FALSE(ends_at("on Oct. 13", 6));
  CHECK_FALSE(ends_at("J. Tarrow", 1));
  CHECK_FALSE(ends_at("China.org.cn", 5));
  CHECK_FALSE(ends_at("U.S. ships", 1));
  CHECK_FALSE(ends_at("one; two", 3));
  CHECK_FALSE(ends_at("one: two", 3));
}

TEST_CASE("Words start where a walk by the book says, in texts of any length") {
  constexpr std::string_view alphabet = "ab1 -.\xC2\xA0\xE3";
  std::mt19937 random(7);
  for (const bool signs : {false, true})
    for (std::size_t size = 0; size < 300; ++size) {
      std::string text;
      while (text.size() < size) text += alphabet[random() % alphabet.size()];
      std::vector<std::uint32_t> by_the_book;
      bool in_word = false;
      for (std::uint32_t at = 0; at < text.size(); ++at) {
        const bool ascii_word = detail::is_letter(text[at]) || detail::is_digit(text[at]);
        const bool high = static_cast<unsigned char>(text[at]) >= 0x80;
        if ((ascii_word && !in_word) || high || (signs && !ascii_word)) by_the_book.push_back(at);
        in_word = ascii_word;
      }
      std::vector<std::uint32_t> found;
      for (detail::start_cursor start(text, signs); start.next();) found.push_back(start.at());
      CAPTURE(text, signs);
      REQUIRE(found == by_the_book);
    }
}

TEST_CASE("Words start in the compiler where they start in the program") {
  constexpr auto starts = [] {
    std::uint32_t sum = 0;
    for (detail::start_cursor start(
             "We will work on two aspects, as the plan of March says: roads and bridges, 2 of them.", false);
         start.next();)
      sum = sum * 3 + start.at();
    return sum;
  };
  constexpr std::uint32_t in_the_compiler = starts();
  CHECK(starts() == in_the_compiler);
}

TEST_CASE("The word that a place is in begins behind the blank before it") {
  CHECK(detail::word_begin("one two", 5) == 4);
  CHECK(detail::word_begin("one two", 2) == 0);
  CHECK(detail::word_begin("a\xC2\xA0(two", 4) == 3);
  CHECK(detail::word_begin("\xE2\x80\x9Ctwo", 3) == 0);
  CHECK(detail::word_begin("", 0) == 0);
}
