// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include <string>
#include <string_view>
#include <vector>

#include <scio/scio.hpp>

#include "support/parse.hpp"

namespace {

using strings = std::vector<std::string>;

// The markers in a speech that says how many points there are, so that a marker alone decides.
strings markers(std::string_view text) {
  const scio::transcript t = support::parse(
      "Speaker:\nMr. He Jun, vice minister of wax\n\nHe Jun:\n\nThere are two points:\n" + std::string(text) + "\n");
  strings out;
  for (const scio::point p : t.points()) out.emplace_back(p.marker());
  return out;
}

}  // namespace

TEST_CASE("A marker is given as it is printed") {
  CHECK(markers("First, wax.\nSecond, oil.") == strings{"First", "Second"});
  CHECK(markers("FIRST, wax.\nSECOND, oil.") == strings{"FIRST", "SECOND"});
  CHECK(markers("Firstly, wax.\nSecondly, oil.") == strings{"Firstly", "Secondly"});
  CHECK(markers("First of all, wax.\nSecond, oil.") == strings{"First of all", "Second"});
  CHECK(markers("The first is wax.\nThe second is oil.") == strings{"The first", "The second"});
  CHECK(markers("1. Wax.\n2. Oil.") == strings{"1.", "2."});
  CHECK(markers("1) Wax.\n2) Oil.") == strings{"1)", "2)"});
  CHECK(markers("(1) Wax.\n(2) Oil.") == strings{"(1)", "(2)"});
  CHECK(markers("① Wax.\n② Oil.") == strings{"①", "②"});
  CHECK(markers("a. Wax.\nb. Oil.") == strings{"a.", "b."});
  CHECK(markers("(a) Wax.\n(b) Oil.") == strings{"(a)", "(b)"});
  CHECK(markers("i. Wax.\nii. Oil.") == strings{"i.", "ii."});
  CHECK(markers("• Wax.\n• Oil.") == strings{"•", "•"});
}

TEST_CASE("A word that connects stands before a marker and is no part of it") {
  CHECK(markers("First, wax. And second, oil.") == strings{"First", "second"});
  CHECK(markers("First, wax; and second, oil.") == strings{"First", "second"});
}

TEST_CASE("An ordinal wants a comma or a verb or a noun that counts behind it") {
  CHECK(markers("First, wax.\nSecond, oil.").size() == 2);
  CHECK(markers("First: wax.\nSecond: oil.").size() == 2);
  CHECK(markers("First is wax.\nSecond is oil.").size() == 2);
  CHECK(markers("First come and buy wax.\nSecond comes oil.").empty());
  CHECK(markers("First-class wax.\nSecond-hand oil.").empty());
  CHECK(markers("Firstborn, wax.\nSecondary, oil.").empty());
}

TEST_CASE("A closing word behind an ordinal belongs to the marker") {
  CHECK(markers("First, wax.\nSecond and last, oil.") == strings{"First", "Second and last"});
  CHECK(markers("First, wax.\nSecond and finally, oil.") == strings{"First", "Second and finally"});
  CHECK(markers("First, wax.\nSecond and dearest is oil.") == strings{"First"});
}

TEST_CASE("Ordinals side by side open no point") {
  CHECK(markers("First, second and third class wax is sold.") == strings{});
  CHECK(markers("First, second, third, all wax is sold.") == strings{});
  CHECK(markers("First, second-hand wax is sold.\nSecond, oil.") == strings{"First", "Second"});
}

TEST_CASE("Adverbs in -ly want nothing behind them") {
  CHECK(markers("Firstly we buy wax.\nSecondly we sell oil.") == strings{"Firstly", "Secondly"});
}

TEST_CASE("An article before a name or a span of time opens no point") {
  CHECK(markers("The first is wax.\nThe second is oil.").size() == 2);
  CHECK(markers("The First is wax.\nThe Second is oil.").empty());
  CHECK(markers("The first quarter is over.\nThe second quarter is not.").empty());
  CHECK(markers("The first 20 days are over.\nThe second 20 days are not.").empty());
}

TEST_CASE("Figures want a blank or another script behind them") {
  CHECK(markers("1. Wax.\n2. Oil.").size() == 2);
  CHECK(markers("1.5 tons of wax.\n2.5 tons of oil.").empty());
  CHECK(markers("1.wax\n2.oil").empty());
  CHECK(markers("1.蜡很贵。\n2.油便宜。").size() == 2);
  CHECK(markers("0. Wax.\n1 . Oil.").empty());
  CHECK(markers("100. Wax.\n101. Oil.").empty());
  CHECK(markers("1, wax.\n2, oil.").empty());
}

TEST_CASE("Letters are small ones alone and Roman numerals are small ones") {
  CHECK(markers("a. Wax.\nb. Oil.").size() == 2);
  CHECK(markers("A. Wax.\nB. Oil.").empty());
  CHECK(markers("ab. Wax.\nac. Oil.").empty());
  CHECK(markers("(ii) Wax.\n(iii) Oil.").empty());
  CHECK(markers("(i) Wax.\n(ii) Oil.").size() == 2);
  CHECK(markers("(one) Wax.\n(two) Oil.").empty());
}

TEST_CASE("Bullets count at the start of a paragraph only") {
  CHECK(markers("• Wax.\n• Oil.").size() == 2);
  CHECK(markers("– Wax.\n– Oil.").size() == 2);
  CHECK(markers("We sell wax. • Oil. • Tin.").empty());
  CHECK(markers("-Wax.\n-Oil.").empty());
}

TEST_CASE("A marker that ends the speech opens nothing") {
  CHECK(markers("First").empty());
  CHECK(markers("1.").empty());
  CHECK(markers("(1)").empty());
}

TEST_CASE("A Chinese ordinal before a sum counts no point") {
  CHECK(markers("第一个措施是买蜡。第二个措施是卖油。").size() == 2);
  CHECK(markers("第一个100亿已定。第二个100亿未定。").empty());
}
