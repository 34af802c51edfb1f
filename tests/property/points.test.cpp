// SPDX-License-Identifier: MIT
// Makes up enumerations, prints them as people speak them, and expects exactly them back.
#include "catch.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <scio/scio.hpp>

#include "support/parse.hpp"

namespace {

// xorshift: the same numbers on every machine.
class dice {
 public:
  explicit dice(std::uint32_t seed) : state_(seed * 2654435761U + 1) {}

  std::uint32_t below(std::uint32_t n) {
    state_ ^= state_ << 13;
    state_ ^= state_ >> 17;
    state_ ^= state_ << 5;
    return state_ % n;
  }
  bool one_in(std::uint32_t n) { return below(n) == 0; }

  template <std::size_t Size>
  std::string pick(const std::string_view (&from)[Size]) {
    return std::string(from[below(Size)]);
  }

 private:
  std::uint32_t state_;
};

struct expected_point {
  std::uint32_t depth;
  std::uint32_t ordinal;
  std::string text;  // its beginning
};

constexpr std::string_view plain[] = {
    "the piers are being mended before the winter", "every county keeps a store of rope and lamps",
    "boats are lighter than they used to be",       "young people learn the trade from old hands",
    "prices are posted where everybody reads them", "no bridge is older than its last inspection",
    "wool is spun where the sheep are shorn"};

// Sentences with ordinals and numbers that open no point.
constexpr std::string_view decoys[] = {"In the first quarter, output rose by 3.5 percent.",
                                       "The first batch of boats has left.",
                                       "The Second Department has moved to the harbor.",
                                       "On your second question, we fully agree.",
                                       "On the one hand, it rains a lot.",
                                       "Section 2.1 of the rules says so.",
                                       "We sold 14 million bricks in 2023.",
                                       "The third session ends in May.",
                                       "In the second half of the year, we rest.",
                                       "He called it \"the first of many.\""};

constexpr std::string_view courtesies[] = {"First, I would like to thank you all for coming.",
                                           "First of all, on behalf of the ministry, let me welcome you.",
                                           "First, let me express my gratitude to the press."};

constexpr std::string_view nouns[] = {"aspects", "measures", "points", "priorities", "steps", "areas"};
constexpr std::string_view counts[] = {"zero", "one", "two", "three", "four", "five", "six", "seven"};
constexpr std::string_view leads[] = {"Our work goes on in the following # @.", "I would like to make # @.",
                                      "The plan rests on # @:", "It can be summed up in # @.",
                                      "We have taken # @ since then."};

constexpr std::uint32_t families = 6;

std::string marker(std::uint32_t family, std::uint32_t n) {
  constexpr std::string_view words[] = {"First", "Second", "Third", "Fourth", "Fifth", "Sixth"};
  constexpr std::string_view circled[] = {"①", "②", "③", "④", "⑤", "⑥"};
  switch (family) {
    case 0: return std::string(words[n - 1]) + ",";
    case 1: return std::string(words[n - 1]) + "ly,";
    case 2: return std::to_string(n) + ".";
    case 3: return std::to_string(n) + ")";
    case 4: return "(" + std::to_string(n) + ")";
    default: return std::string(circled[n - 1]);
  }
}

class speech_maker {
 public:
  explicit speech_maker(std::uint32_t seed) : dice_(seed) {
    text_ = "Li Min:\n\nGood morning.";
    if (dice_.one_in(3)) text_ += " " + dice_.pick(courtesies);
    const std::uint32_t lists = 1 + dice_.below(3);
    for (std::uint32_t i = 0; i < lists; ++i) {
      text_ += "\n\n" + sentence();
      if (dice_.one_in(2)) text_ += " " + dice_.pick(decoys);
      add_list();
      if (dice_.one_in(2)) text_ += "\n\nIn conclusion, " + dice_.pick(plain) + ".";
    }
  }

  const std::string& text() const { return text_; }
  const std::vector<expected_point>& points() const { return points_; }

 private:
  std::string sentence() {
    std::string s = dice_.pick(plain);
    s[0] = static_cast<char>(s[0] - 'a' + 'A');
    return s + ".";
  }

  std::string lead(std::uint32_t count) {
    std::string s = dice_.pick(leads);
    s.replace(s.find('#'), 1, dice_.one_in(4) ? std::to_string(count) : std::string(counts[count]));
    s.replace(s.find('@'), 1, dice_.pick(nouns));
    return s;
  }

  void add_list() {
    const std::uint32_t count = 2 + dice_.below(5);
    const std::uint32_t family = dice_.below(families);
    const bool in_paragraphs = dice_.one_in(2);
    text_ += (in_paragraphs && dice_.one_in(2) ? "\n\n" : " ") + lead(count);
    for (std::uint32_t n = 1; n <= count; ++n) {
      text_ += in_paragraphs ? "\n\n" : " ";
      add_point(1, family, n);
      if (dice_.one_in(4)) text_ += " " + dice_.pick(decoys);
      if (dice_.one_in(4)) add_nested(family);
    }
  }

  void add_point(std::uint32_t depth, std::uint32_t family, std::uint32_t n) {
    const std::string point = marker(family, n) + " " + dice_.pick(plain) + ".";
    text_ += point;
    points_.push_back({depth, n, point});
  }

  // Inside a point, in another family: the same one would be read as going on.
  void add_nested(std::uint32_t outer) {
    const std::uint32_t count = 2 + dice_.below(2);
    std::uint32_t family = dice_.below(families);
    while (family == outer || (family < 2 && outer < 2)) family = dice_.below(families);
    text_ += " " + lead(count);
    for (std::uint32_t n = 1; n <= count; ++n) {
      text_ += " ";
      add_point(2, family, n);
    }
  }

  dice dice_;
  std::string text_;
  std::vector<expected_point> points_;
};

void collect(scio::enumeration list, std::vector<expected_point>& out) {
  for (const scio::point p : list.points()) {
    out.push_back({p.depth(), p.ordinal(), std::string(p.text())});
    for (const scio::enumeration inner : p.enumerations()) collect(inner, out);
  }
}

}  // namespace

TEST_CASE("Enumerations that were made up are found again and no others") {
  for (std::uint32_t seed = 1; seed <= 4000; ++seed) {
    const speech_maker speech(seed);
    const scio::transcript t = support::parse(speech.text());
    CAPTURE(seed, speech.text());
    REQUIRE(t.turns().size() == 1);
    std::vector<expected_point> found;
    for (const scio::enumeration list : t.turns()[0].enumerations()) {
      CHECK(list.announced() == list.points().size());
      collect(list, found);
    }
    REQUIRE(found.size() == speech.points().size());
    for (std::size_t i = 0; i < found.size(); ++i) {
      const expected_point& want = speech.points()[i];
      CHECK(found[i].depth == want.depth);
      CHECK(found[i].ordinal == want.ordinal);
      CHECK(found[i].text.substr(0, want.text.size()) == want.text);
    }
  }
}
