// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include <scio/detail/measure.hpp>

using scio::detail::beginning;
using scio::detail::columns_of;
using scio::detail::count_words;

TEST_CASE("words are what stands between blanks") {
  CHECK(count_words("") == 0);
  CHECK(count_words("one") == 1);
  CHECK(count_words("  one two\tthree\nfour  ") == 4);
  CHECK(count_words("one\xC2\xA0two\xE3\x80\x80three") == 3);
  CHECK(count_words("it's well-known, isn't it?") == 4);
  CHECK(count_words("9.3% of 2,140") == 3);
}

TEST_CASE("punctuation between blanks is no word") {
  CHECK(count_words("ships \xE2\x80\x94 and & boats ...") == 3);
  CHECK(count_words("\"So?\" - (yes)") == 2);
}

TEST_CASE("each Han character is a word and ends the word before it") {
  CHECK(count_words("我们有9218个村落。") == 7);
  CHECK(count_words("5G时代，AI") == 4);
  CHECK(count_words("《人民日报》") == 4);
}

TEST_CASE("zero width characters do not part words") {
  CHECK(count_words("co\xC2\xADoperation un\xE2\x80\x8B"
                    "done") == 2);
  CHECK(count_words("\xEF\xBB\xBF") == 0);
}

TEST_CASE("columns are counted as a terminal draws them") {
  CHECK(columns_of("abc") == 3);
  CHECK(columns_of("岑松年") == 6);
  CHECK(columns_of("e\xCC\x81") == 1);
  CHECK(columns_of("\xFF") == 1);
}

TEST_CASE("a beginning ends with a whole word or Han character") {
  CHECK(beginning("one two three", 13) == "one two three");
  CHECK(beginning("one two three", 12) == "one two");
  CHECK(beginning("one two three", 7) == "one two");
  CHECK(beginning("one two three", 6) == "one");
  CHECK(beginning("岑松年先生", 5) == "岑松");
  CHECK(beginning("unbroken", 4) == "unbr");
  CHECK(beginning("", 4) == "");
}
