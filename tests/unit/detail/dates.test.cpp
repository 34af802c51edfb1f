// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include <array>
#include <cstdint>
#include <string_view>

#include <scio/detail/dates.hpp>
#include <scio/dialect/english.hpp>

namespace {

namespace detail = scio::detail;

struct date_case {
  std::string_view text;
  scio::date value;
  std::string_view printed;
};

struct time_case {
  std::string_view text;
  scio::time_of_day value;
  std::string_view printed;
};

detail::date_match find_date(std::string_view text) { return detail::find_date(text, 0, scio::english.months); }

}  // namespace

TEST_CASE("Dates are read in all the forms that pages print") {
  for (const date_case& c : {
           date_case{"on March 1, 2021 in Beijing", {2021, 3, 1}, "March 1, 2021"},
           date_case{"Oct. 13, 2023", {2023, 10, 13}, "Oct. 13, 2023"},
           date_case{"on March 15th, 2012", {2012, 3, 15}, "March 15th, 2012"},
           date_case{"the morning of 15th March 2015", {2015, 3, 15}, "15th March 2015"},
           date_case{"2015-April-30 22:59", {2015, 4, 30}, "2015-April-30"},
           date_case{"(15/03/2002)", {2002, 3, 15}, "15/03/2002"},
           date_case{"03/12/2002", {2002, 3, 12}, "03/12/2002"},
           date_case{"Sept. 9, 2020.", {2020, 9, 9}, "Sept. 9, 2020"},
           date_case{"Sep 9, 2020", {2020, 9, 9}, "Sep 9, 2020"},
           date_case{"March 12,2015 14:50:35", {2015, 3, 12}, "March 12,2015"},
           date_case{"May 16 2020", {2020, 5, 16}, "May 16 2020"},
           date_case{"Feb.27, 2015", {2015, 2, 27}, "Feb.27, 2015"},
           date_case{"Updated:July 16, 2019", {2019, 7, 16}, "July 16, 2019"},
           date_case{"MARCH 1, 2021", {2021, 3, 1}, "MARCH 1, 2021"},
           date_case{"1 March 2021", {2021, 3, 1}, "1 March 2021"},
           date_case{"13 Oct. 2023", {2023, 10, 13}, "13 Oct. 2023"},
           date_case{"2023-04-28 19:13", {2023, 4, 28}, "2023-04-28"},
           date_case{"(2021/2/9 21:58:27)", {2021, 2, 9}, "2021/2/9"},
           date_case{"2022.03.29", {2022, 3, 29}, "2022.03.29"},
           date_case{"05/23/2014 10:30:08", {2014, 5, 23}, "05/23/2014"},
           date_case{"2019年03月05日 13:58", {2019, 3, 5}, "2019年03月05日"},
           date_case{"2019年3月5", {2019, 3, 5}, "2019年3月5"},
           date_case{"December 31, 1999", {1999, 12, 31}, "December 31, 1999"},
           date_case{"March\xC2\xA0"
                     "1,\xE3\x80\x80"
                     "2021",
                     {2021, 3, 1},
                     "March\xC2\xA0"
                     "1,\xE3\x80\x80"
                     "2021"},
       }) {
    CAPTURE(c.text);
    const detail::date_match found = find_date(c.text);
    REQUIRE(found);
    CHECK(found.value == c.value);
    CHECK(c.text.substr(found.begin, found.end - found.begin) == c.printed);
  }
}

TEST_CASE("A date without a year has none") {
  for (const date_case& c :
       {date_case{"held on March 1.", {0, 3, 1}, "March 1"}, date_case{"Sept. 11", {0, 9, 11}, "Sept. 11"},
        date_case{"3月13日", {0, 3, 13}, "3月13日"}}) {
    CAPTURE(c.text);
    const detail::date_match found = find_date(c.text);
    REQUIRE(found);
    CHECK(found.value == c.value);
    CHECK(c.text.substr(found.begin, found.end - found.begin) == c.printed);
  }
}

TEST_CASE("What only looks like a date is none") {
  for (const std::string_view text : {"",
                                      "March",
                                      "March forward",
                                      "in March 2021",
                                      "Marching 1, 2021",
                                      "March 32, 2021",
                                      "March 0, 2021",
                                      "Mayor 5, 2021",
                                      "may 5 people",
                                      "2023-13-01",
                                      "2023-00-10",
                                      "2023-02",
                                      "2023-02-32",
                                      "1.2.3",
                                      "10.5.2021.7x",
                                      "02/30/",
                                      "13/40/2014",
                                      "12345-01-01",
                                      "192.168.1.1",
                                      "2023/02-01",
                                      "3月",
                                      "3月13",
                                      "99月1日",
                                      "0:00",
                                      "20230301",
                                      "1 Marchioness 2021"}) {
    CAPTURE(text);
    CHECK_FALSE(find_date(text));
  }
}

TEST_CASE("The first date is found and the next one after it") {
  const std::string_view text = "March 1, 2021, then April 2, 2022";
  const detail::date_match first = find_date(text);
  CHECK(first.value == scio::date{2021, 3, 1});
  CHECK(detail::find_date(text, first.end, scio::english.months).value == scio::date{2022, 4, 2});
}

TEST_CASE("Times are read in all the forms that pages print") {
  for (const time_case& c : {
           time_case{"10 a.m. March 1", {10, 0}, "10 a.m."},
           time_case{"at 11:30 a.m.", {11, 30}, "11:30 a.m."},
           time_case{"3 p.m.", {15, 0}, "3 p.m."},
           time_case{"3:05 P.M. sharp", {15, 5}, "3:05 P.M."},
           time_case{"12 p.m.", {12, 0}, "12 p.m."},
           time_case{"12 a.m.", {0, 0}, "12 a.m."},
           time_case{"4 p.m", {16, 0}, "4 p.m"},
           time_case{"2015-02-27 21:43", {21, 43}, "21:43"},
           time_case{"20:37:25", {20, 37}, "20:37:25"},
           time_case{"00:00", {0, 0}, "00:00"},
           time_case{"23:59", {23, 59}, "23:59"},
           time_case{"上午11时30分", {11, 30}, "11时30分"},
           time_case{"下午3时", {15, 0}, "3时"},
       }) {
    CAPTURE(c.text);
    const detail::time_match found = detail::find_time(c.text, 0);
    REQUIRE(found);
    CHECK(found.value == c.value);
    CHECK(c.text.substr(found.begin, found.end - found.begin) == c.printed);
  }
}

TEST_CASE("What only looks like a time is none") {
  for (const std::string_view text : {"", "10", "10 men", "25:00", "24:00", "10:60", "13 a.m.", "10:5", "1:234",
                                      "100:30", "a.m.", "10 am", "in 2021", "ratio 3:2"}) {
    CAPTURE(text);
    CHECK_FALSE(detail::find_time(text, 0));
  }
}

TEST_CASE("A date without a year gets that of the page") {
  const scio::date march{0, 3, 1};
  CHECK(detail::complete_date(march, {2023, 3, 21}) == scio::date{2023, 3, 1});
  CHECK(detail::complete_date(march, {2023, 3, 1}) == scio::date{2023, 3, 1});
  CHECK(detail::complete_date({0, 12, 30}, {2023, 1, 4}) == scio::date{2022, 12, 30});
  CHECK(detail::complete_date({0, 4, 3}, {2023, 3, 28}) == scio::date{2023, 4, 3});
  CHECK(detail::complete_date({0, 1, 5}, {2020, 12, 28}) == scio::date{2021, 1, 5});  // a notice
  CHECK(detail::complete_date({0, 2, 5}, {2020, 11, 28}) == scio::date{2020, 2, 5});
}

TEST_CASE("A date that has a year keeps it and one without any page date stays without") {
  CHECK(detail::complete_date({2020, 3, 1}, {2023, 3, 21}) == scio::date{2020, 3, 1});
  CHECK(detail::complete_date({0, 3, 1}, {}) == scio::date{0, 3, 1});
}

TEST_CASE("A number has nine digits at most") {
  CHECK(detail::match_number("0427x", 0).value == 427);
  CHECK(detail::match_number("0427x", 0).digits == 4);
  CHECK(detail::match_number("0427x", 0).end == 4);
  CHECK(detail::match_number("x", 0).digits == 0);
  CHECK(detail::match_number("1234567890", 0).value == 123456789);
  CHECK(detail::match_number("1234567890", 0).digits == 9);
  CHECK(detail::match_number("", 0).digits == 0);
}

TEST_CASE("Words that only begin as dates do are none") {
  CHECK_FALSE(find_date("15thly March 2015"));
  CHECK_FALSE(find_date("2015-Wax-30"));
  CHECK_FALSE(find_date("15/15/2002"));
}

TEST_CASE("Halves of a day are told with full stops and without them") {
  const auto time_of = [](std::string_view text) {
    const scio::detail::time_match found = scio::detail::find_time(text, 0);
    return found ? found.value.hour * 100 + found.value.minute : -1;
  };
  CHECK(time_of("8:38 PM") == 2038);
  CHECK(time_of("8:38 p.m.") == 2038);
  CHECK(time_of("12:05 am") == 5);
  CHECK(time_of("10 am") == -1);
  CHECK(time_of("10 a.m") == 1000);
  CHECK(time_of("10 amounts") == -1);
  CHECK(time_of("10 a man") == -1);
  CHECK(time_of("13 PM") == -1);
}

TEST_CASE("A day is one of the calendar") {
  using scio::detail::is_date;
  CHECK(is_date(2024, 2, 29));
  CHECK(is_date(2000, 2, 29));
  CHECK(is_date(0, 2, 29));
  CHECK(is_date(2023, 12, 31));
  for (const auto& [year, month, day] : {std::array{2021U, 2U, 29U},
                                         {2100U, 2U, 29U},
                                         {0U, 2U, 30U},
                                         {2023U, 4U, 31U},
                                         {2023U, 13U, 1U},
                                         {2023U, 0U, 1U},
                                         {2023U, 1U, 0U},
                                         {1899U, 1U, 1U},
                                         {2200U, 1U, 1U}}) {
    CAPTURE(year, month, day);
    CHECK_FALSE(is_date(year, month, day));
  }
}
