// SPDX-License-Identifier: MIT
// What must not depend on the words of a page: its labels on the prose between them, its structure on its names.
#include "catch.hpp"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <scio/scio.hpp>

#include "support/files.hpp"
#include "support/parse.hpp"

namespace fs = std::filesystem;

namespace {

struct named_page {
  std::string name;
  std::string text;
};

std::vector<named_page> pages_of(std::string_view folder) {
  std::vector<named_page> pages;
  for (const fs::directory_entry& entry : fs::directory_iterator(fs::path(SCIO_TEST_DIR) / "corpus" / folder))
    if (entry.path().extension() == ".txt")
      pages.push_back({entry.path().filename().string(), read_file(entry.path())});
  REQUIRE(pages.size() >= 10);
  return pages;
}

// Kinds, exchanges, points and paragraphs as numbers: all that is no text.
std::vector<std::uint32_t> structure_of(const scio::transcript& t) {
  std::vector<std::uint32_t> out{t.turns().size(), t.exchanges().size(), t.points().size()};
  for (const scio::turn turn : t.turns()) {
    out.push_back(static_cast<std::uint32_t>(turn.kind()));
    out.push_back(turn.paragraphs().size());
    out.push_back(turn.speaker() ? static_cast<std::uint32_t>(turn.speaker()->role()) + 1 : 0);
  }
  for (const scio::exchange e : t.exchanges()) {
    out.push_back(e.question().index());
    for (const scio::turn answer : e.answers()) out.push_back(answer.index());
  }
  for (const scio::point p : t.points()) out.push_back(p.ordinal() * 16 + p.depth());
  return out;
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != text.npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
  return text;
}

}  // namespace

TEST_CASE("A colon added inside any paragraph adds no turn") {
  for (const named_page& page : pages_of("own_line")) {
    const scio::transcript t = support::parse(page.text);
    for (const scio::turn turn : t.turns())
      for (const scio::paragraph p : turn.paragraphs()) {
        std::uint32_t words = 0;
        for (std::uint32_t at = p.span().begin + 1; at + 1 < p.span().end && words < 12; ++at) {
          if (page.text[at] != ' ') continue;
          ++words;
          std::string with = page.text;
          with.insert(at, ":");
          const scio::transcript again = support::parse(with);
          CAPTURE(page.name, with.substr(p.span().begin, at - p.span().begin + 12));
          CHECK(again.turns().size() == t.turns().size());
        }
      }
  }
}

TEST_CASE("Other names for the people of a page leave its structure as it is") {
  // Names of other lengths and scripts, each for one participant with a name of two words or more.
  const std::string_view names[] = {"Ülker Öztürk", "Wu Fan",          "Maximiliane Theresia Hohenberg",
                                    "Ян Лин",       "Oyun Bat-Erdene", "Zhuge Sima"};
  for (const named_page& page : pages_of("own_line")) {
    const scio::transcript t = support::parse(page.text);
    for (const scio::participant who : t.participants()) {
      if (who.role() == scio::role::media || who.name().find(' ') == std::string_view::npos) continue;
      // A surname used alone could not be told from the word it is.
      const std::string_view surname = who.name().substr(0, who.name().find(' '));
      if (page.text.find(". " + std::string(surname) + ".") != std::string::npos) continue;
      for (const std::string_view name : names) {
        const scio::transcript renamed = support::parse(replaced(page.text, who.name(), name));
        CAPTURE(page.name, std::string(who.name()), std::string(name));
        CHECK(structure_of(renamed) == structure_of(t));
      }
    }
  }
}

TEST_CASE("Other prose in the place of a paragraph leaves the labels as they are") {
  const std::string_view prose[] = {"The bridges were built of wood and stood for a long time.",
                                    "It rains: nobody minds. There are three reasons for that, and all are good."};
  for (const named_page& page : pages_of("own_line")) {
    const scio::transcript t = support::parse(page.text);
    if (t.participants().empty() || !t.participants()[0].listed()) continue;  // without a roster, prose tells roles
    for (const scio::turn turn : t.turns())
      for (const std::string_view other : prose) {
        std::string text = page.text;
        const scio::span where = turn.paragraphs().back().span();
        text.replace(where.begin, where.size(), other);
        const scio::transcript again = support::parse(text);
        CAPTURE(page.name, std::string(turn.label()));
        REQUIRE(again.turns().size() == t.turns().size());
        for (const scio::turn same : again.turns()) CHECK(same.label() == t.turns()[same.index()].label());
      }
  }
}
