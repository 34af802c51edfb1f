// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include <algorithm>
#include <concepts>
#include <cstdint>
#include <iterator>
#include <memory>
#include <ranges>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include <scio/scio.hpp>

#include "support/pages.hpp"

namespace {

// Short enough for the buffer inside a std::string, which a move would take to another place.
constexpr std::string_view short_text = "Q: Why?";

// Whether a part is to be had from a transcript that is given so: by name, or as a temporary.
template <class Transcript>
struct offers {
  static constexpr bool source = requires(Transcript && t) { std::forward<Transcript>(t).source(); };
  static constexpr bool title = requires(Transcript && t) { std::forward<Transcript>(t).title(); };
  static constexpr bool category = requires(Transcript && t) { std::forward<Transcript>(t).category(); };
  static constexpr bool abstract = requires(Transcript && t) { std::forward<Transcript>(t).abstract(); };
  static constexpr bool publisher = requires(Transcript && t) { std::forward<Transcript>(t).publisher(); };
  static constexpr bool place = requires(Transcript && t) { std::forward<Transcript>(t).place(); };
  static constexpr bool breadcrumbs = requires(Transcript && t) { std::forward<Transcript>(t).breadcrumbs(); };
  static constexpr bool pages = requires(Transcript && t) { std::forward<Transcript>(t).pages(); };
  static constexpr bool participants = requires(Transcript && t) { std::forward<Transcript>(t).participants(); };
  static constexpr bool turns = requires(Transcript && t) { std::forward<Transcript>(t).turns(); };
  static constexpr bool exchanges = requires(Transcript && t) { std::forward<Transcript>(t).exchanges(); };
  static constexpr bool points = requires(Transcript && t) { std::forward<Transcript>(t).points(); };
  static constexpr bool blocks = requires(Transcript && t) { std::forward<Transcript>(t).blocks(); };
  static constexpr bool diagnostics = requires(Transcript && t) { std::forward<Transcript>(t).diagnostics(); };

  static constexpr bool all = source && title && category && abstract && publisher && place && breadcrumbs && pages &&
                              participants && turns && exchanges && points && blocks && diagnostics;
  static constexpr bool any = source || title || category || abstract || publisher || place || breadcrumbs || pages ||
                              participants || turns || exchanges || points || blocks || diagnostics;
};

template <class Range>
constexpr bool is_random_access_range_of(std::type_identity<typename Range::value_type>) {
  return std::ranges::random_access_range<Range> && std::ranges::sized_range<Range> &&
         std::ranges::common_range<Range> &&
         std::same_as<std::ranges::range_value_t<Range>, typename Range::value_type>;
}

template <class Range>
constexpr bool is_range = is_random_access_range_of<Range>({});

}  // namespace

// The type ------------------------------------------------------------------------------------------------------------

TEST_CASE("A transcript is a regular type that moves without an exception") {
  STATIC_REQUIRE(std::regular<scio::transcript>);
  STATIC_REQUIRE(std::is_nothrow_default_constructible_v<scio::transcript>);
  STATIC_REQUIRE(std::is_nothrow_move_constructible_v<scio::transcript>);
  STATIC_REQUIRE(std::is_nothrow_move_assignable_v<scio::transcript>);
  STATIC_REQUIRE(std::is_nothrow_destructible_v<scio::transcript>);
}

TEST_CASE("A handle is two words that are copied as bytes are") {
  STATIC_REQUIRE(sizeof(scio::turn) <= 2 * sizeof(void*));
  STATIC_REQUIRE(std::is_trivially_copyable_v<scio::turn>);
  STATIC_REQUIRE(std::is_trivially_copyable_v<scio::point>);
  STATIC_REQUIRE(std::equality_comparable<scio::turn>);
  STATIC_REQUIRE(std::copyable<scio::participant>);
}

TEST_CASE("A handle cannot be made from nothing") {
  STATIC_REQUIRE_FALSE(std::is_default_constructible_v<scio::turn>);
  STATIC_REQUIRE_FALSE(std::is_default_constructible_v<scio::paragraph>);
}

TEST_CASE("A default transcript has an empty source and nothing in it") {
  const scio::transcript t;
  CHECK(t.source().empty());
  CHECK(t.kind() == scio::document_kind::news);
  CHECK(t.language() == scio::language::english);
  CHECK(t.title().empty());
  CHECK(t.title_span().empty());
  CHECK(t.category().empty());
  CHECK(t.abstract().empty());
  CHECK(t.publisher().empty());
  CHECK(t.place().empty());
  CHECK_FALSE(t.published());
  CHECK_FALSE(t.event_date());
  CHECK_FALSE(t.event_time());
  CHECK(t.breadcrumbs().empty());
  CHECK(t.pages().empty());
  CHECK(t.participants().empty());
  CHECK(t.turns().empty());
  CHECK(t.exchanges().empty());
  CHECK(t.points().empty());
  CHECK(t.blocks().empty());
  CHECK(t.diagnostics().empty());
  CHECK(t.locate(0) == scio::position{1, 1});
  CHECK(t.locate(99) == scio::position{1, 1});
}

TEST_CASE("A copy is equal to its original and outlives it") {
  const std::string_view text = GENERATE(short_text, support::own_line_page);
  auto original = std::make_unique<scio::transcript>(scio::parse(text));
  const scio::transcript copy = *original;
  CHECK(copy == *original);
  CHECK(copy.source().data() != original->source().data());
  original.reset();
  CHECK(copy.source() == text);
  CHECK(copy == scio::parse(text));
}

TEST_CASE("A copy of a borrowing transcript borrows the same text") {
  const std::string text(short_text);
  const scio::transcript t = scio::parse_view(text);
  const scio::transcript copy = t;
  CHECK(copy.source().data() == text.data());
}

TEST_CASE("Assigning replaces what a transcript was") {
  const scio::transcript page = scio::parse(support::own_line_page);
  scio::transcript t = scio::parse(short_text);

  SECTION("by a copy") {
    t = page;
    CHECK(t == page);
  }
  SECTION("by a temporary") {
    t = scio::parse(support::own_line_page);
    CHECK(t == page);
  }
  SECTION("by itself") {
    const scio::transcript& same = t;
    t = same;
    CHECK(t == scio::parse(short_text));
  }
  SECTION("by itself as a temporary") {
    scio::transcript& same = t;
    t = std::move(same);
    CHECK(t == scio::parse(short_text));
  }
  SECTION("by an empty one") {
    t = scio::transcript();
    CHECK(t == scio::transcript());
    CHECK(t.turns().empty());
  }
}

TEST_CASE("Handles and texts stay where they are when their transcript moves") {
  const std::string_view text = GENERATE(short_text, support::own_line_page);
  const bool borrowed = GENERATE(false, true);
  CAPTURE(text, borrowed);
  scio::transcript first = borrowed ? scio::parse_view(text) : scio::parse(text);
  REQUIRE_FALSE(first.turns().empty());
  const scio::turn turn = first.turns().front();
  const std::string_view label = turn.label();
  const std::string_view source = first.source();
  const std::string kept(label);

  const scio::transcript second = std::move(first);
  CHECK(second.source().data() == source.data());
  CHECK(turn == second.turns().front());
  CHECK(turn.label().data() == label.data());
  CHECK(label == kept);

  scio::transcript third;
  third = scio::transcript(second);
  const scio::turn other = third.turns().front();
  scio::transcript fourth;
  fourth = std::move(third);
  CHECK(other == fourth.turns().front());
  CHECK(other.label() == kept);
}

TEST_CASE("A transcript that was moved away can be assigned to again") {
  scio::transcript t = scio::parse(support::own_line_page);
  const scio::transcript taken = std::move(t);
  t = scio::parse(short_text);
  CHECK(t == scio::parse(short_text));
  CHECK(taken == scio::parse(support::own_line_page));
}

TEST_CASE("Transcripts are equal when their source and their parts are") {
  const std::string text(support::own_line_page);
  const scio::transcript t = scio::parse(text);
  CHECK(t == scio::parse(text));
  CHECK(t == scio::parse_view(text));
  CHECK(t != scio::transcript());
  CHECK(scio::transcript() == scio::transcript());

  SECTION("and differ by one byte of the source") {
    std::string other = text;
    other[other.find("bell")] = 'c';
    CHECK(t != scio::parse(other));
  }
  SECTION("and differ by what the caller told") { CHECK(t != scio::parse(text, {.page_number = 2})); }
}

TEST_CASE("Handles are equal when they mean the same part of the same transcript") {
  const scio::transcript t = scio::parse(support::own_line_page);
  const scio::transcript other = scio::parse(support::own_line_page);
  CHECK(t.turns()[1] == t.turns()[1]);
  CHECK(t.turns()[1] != t.turns()[2]);
  CHECK(t.turns()[1] != other.turns()[1]);
}

// Lifetimes -----------------------------------------------------------------------------------------------------------

TEST_CASE("All parts are to be had from a transcript that has a name") {
  STATIC_REQUIRE(offers<scio::transcript&>::all);
  STATIC_REQUIRE(offers<const scio::transcript&>::all);
}

TEST_CASE("No part that would dangle is to be had from a temporary transcript") {
  STATIC_REQUIRE_FALSE(offers<scio::transcript>::any);
  STATIC_REQUIRE_FALSE(offers<const scio::transcript>::any);
}

TEST_CASE("Facts that are values are to be had from a temporary transcript") {
  CHECK(scio::parse(support::own_line_page).kind() == scio::document_kind::transcript);
  CHECK(scio::parse(support::own_line_page).published() == scio::date{2023, 3, 21});
  CHECK(scio::parse(support::own_line_page).locate(0) == scio::position{1, 1});
}

// Ranges --------------------------------------------------------------------------------------------------------------

TEST_CASE("Every list of parts is a random-access range") {
  STATIC_REQUIRE(is_range<scio::handle_range<scio::passage>>);
  STATIC_REQUIRE(is_range<scio::handle_range<scio::page>>);
  STATIC_REQUIRE(is_range<scio::handle_range<scio::participant>>);
  STATIC_REQUIRE(is_range<scio::handle_range<scio::turn>>);
  STATIC_REQUIRE(is_range<scio::handle_range<scio::paragraph>>);
  STATIC_REQUIRE(is_range<scio::handle_range<scio::exchange>>);
  STATIC_REQUIRE(is_range<scio::handle_range<scio::enumeration>>);
  STATIC_REQUIRE(is_range<scio::handle_range<scio::point>>);
  STATIC_REQUIRE(is_range<scio::handle_range<scio::block>>);
  STATIC_REQUIRE(is_range<scio::handle_range<scio::diagnostic>>);
  STATIC_REQUIRE(is_range<scio::point_parts>);
  STATIC_REQUIRE(std::default_initializable<scio::handle_range<scio::turn>>);
}

TEST_CASE("Iterators move by any step and tell how far apart they are") {
  const scio::transcript t = scio::parse(support::own_line_page);
  const auto turns = t.turns();
  const auto count = static_cast<std::ptrdiff_t>(turns.size());
  REQUIRE(count > 5);

  CHECK(turns.end() - turns.begin() == count);
  CHECK(turns.begin() - turns.end() == -count);
  CHECK(*(turns.begin() + 3) == turns[3]);
  CHECK(*(3 + turns.begin()) == turns[3]);
  CHECK(*(turns.end() - 1) == turns.back());
  CHECK(turns.begin()[2] == turns[2]);
  CHECK((turns.begin() + 2)->label() == turns[2].label());
  CHECK((turns.begin() < turns.end()));
  CHECK_FALSE((turns.end() <= turns.begin()));

  auto i = turns.begin();
  CHECK(*i++ == turns[0]);
  CHECK(*++i == turns[2]);
  CHECK(*i-- == turns[2]);
  CHECK(*--i == turns[0]);
  i += 4;
  CHECK(*i == turns[4]);
  i -= 3;
  CHECK(*i == turns[1]);
  CHECK(turns.front() == turns[0]);
}

TEST_CASE("Iterators go forward and backward over the same parts") {
  const scio::transcript t = scio::parse(support::own_line_page);
  std::vector<std::uint32_t> forward;
  for (const scio::block b : t.blocks()) forward.push_back(b.index());
  std::vector<std::uint32_t> backward;
  for (auto i = t.blocks().end(); i != t.blocks().begin();) backward.push_back((*--i).index());
  std::reverse(backward.begin(), backward.end());
  CHECK(forward.size() == t.blocks().size());
  CHECK(forward == backward);
}

TEST_CASE("An iterator outlives the range object that it came from") {
  const scio::transcript t = scio::parse(support::own_line_page);
  const auto first = t.turns().begin();
  CHECK(first->label() == "Tian Bo");
}

TEST_CASE("The algorithms of the standard library take the ranges") {
  const scio::transcript t = scio::parse(support::own_line_page);
  const auto turns = t.turns();
  const auto asks = [](scio::turn turn) { return turn.kind() == scio::turn_kind::question; };
  CHECK(std::count_if(turns.begin(), turns.end(), asks) == 3);
  const auto found = std::ranges::find_if(turns, asks);
  REQUIRE(found != turns.end());
  CHECK((*found).label() == "CCTV");
}

// Handles, one by one -------------------------------------------------------------------------------------------------

TEST_CASE("The header says where each of its parts is printed") {
  const scio::transcript t = scio::parse(support::own_line_page);
  const auto at = [&t](scio::span s) { return t.source().substr(s.begin, s.size()); };
  CHECK(t.title() == "Press conference on the upkeep of lighthouses and harbor lamps");
  CHECK(at(t.title_span()) == "Press conference on the upkeep of lighthouses\nand harbor lamps");
  CHECK(t.category() == "Economy");
  CHECK(at(t.category_span()) == "Economy");
  CHECK(t.abstract() ==
        "The State Council Information Office held a press conference in Beijing on March 1 about lighthouses.");
  CHECK(at(t.abstract_span()) == t.abstract());
  CHECK(t.publisher() == "China.org.cn");
  CHECK(at(t.publisher_span()) == "China.org.cn");
  CHECK(t.place().empty());
  CHECK(t.place_span().empty());
  CHECK(t.published() == scio::date{2023, 3, 21});
  CHECK(t.event_date() == scio::date{2023, 3, 1});
  CHECK_FALSE(t.event_time());
  REQUIRE(t.breadcrumbs().size() == 2);
  CHECK(t.breadcrumbs()[0].text() == "Home");
  CHECK(t.breadcrumbs()[1].text() == "Press Room");
  CHECK(at(t.breadcrumbs()[1].span()) == "Press Room");

  const scio::transcript headless = scio::parse(support::headless_page);
  CHECK(headless.place() == "Beijing");
  CHECK(headless.source().substr(headless.place_span().begin, headless.place_span().size()) == "Beijing");
  CHECK(headless.event_time() == scio::time_of_day{10, 0});
}

TEST_CASE("A passage and a paragraph are string views where one is wanted") {
  const scio::transcript t = scio::parse(support::own_line_page);
  const std::string_view crumb = t.breadcrumbs()[0];
  CHECK(crumb == "Home");
  const std::string_view speech = t.turns()[4].paragraphs()[0];
  CHECK(speech == "I invite Ms. Wu to answer your question.");
}

TEST_CASE("A page knows its number and the count on its pager") {
  SECTION("where the caller and the pager tell") {
    const scio::transcript t = scio::parse(support::own_line_page, {.page_number = 2});
    REQUIRE(t.pages().size() == 1);
    CHECK(t.pages()[0].number() == 2U);
    CHECK(t.pages()[0].count() == 3U);
    CHECK(t.pages()[0].span() == scio::span{0, static_cast<std::uint32_t>(support::own_line_page.size())});
  }
  SECTION("and else does not") {
    const scio::transcript t = scio::parse(support::headless_page);
    REQUIRE(t.pages().size() == 1);
    CHECK_FALSE(t.pages()[0].number());
    CHECK_FALSE(t.pages()[0].count());
  }
}

TEST_CASE("A participant has a name and a post and a part and labels") {
  const scio::transcript t = scio::parse(support::own_line_page);
  REQUIRE(t.participants().size() == 5);

  const scio::participant han = t.participants()[0];
  CHECK(han.index() == 0);
  CHECK(han.name() == "Han Lei");
  CHECK(t.source().substr(han.name_span().begin, han.name_span().size()) == "Han Lei");
  CHECK(han.honorific() == "Mr.");
  CHECK(han.position() == "vice minister of harbors, and head of the Lamp Bureau");
  CHECK(t.source().substr(han.position_span().begin, han.position_span().size()) == han.position());
  CHECK(han.role() == scio::role::speaker);
  CHECK(han.listed());
  REQUIRE(han.labels().size() == 1);
  CHECK(han.labels()[0].text() == "Han Lei");

  const scio::participant tian = t.participants()[2];
  CHECK(tian.honorific().empty());
  CHECK(tian.role() == scio::role::chairperson);

  const scio::participant outlet = t.participants()[3];
  CHECK(outlet.name() == "CCTV");
  CHECK(outlet.role() == scio::role::media);
  CHECK(outlet.position().empty());
  CHECK_FALSE(outlet.listed());
}

TEST_CASE("A turn has a speaker and a label and paragraphs and a place in an exchange") {
  const scio::transcript t = scio::parse(support::own_line_page);
  REQUIRE(t.turns().size() == 11);

  const scio::turn opening = t.turns()[0];
  CHECK(opening.index() == 0);
  CHECK(opening.kind() == scio::turn_kind::moderation);
  CHECK(opening.label() == "Tian Bo");
  CHECK(t.source().substr(opening.label_span().begin, opening.label_span().size()) == "Tian Bo");
  REQUIRE(opening.speaker());
  CHECK(*opening.speaker() == t.participants()[2]);
  CHECK(opening.speaker_name() == "Tian Bo");
  CHECK(opening.page_index() == 0);
  CHECK_FALSE(opening.continued());
  CHECK_FALSE(opening.exchange());
  REQUIRE(opening.paragraphs().size() == 2);
  CHECK(opening.paragraphs()[1].text() == "Now, I'll give the floor to Mr. Han.");
  CHECK(opening.paragraphs()[1].speech() == opening);
  CHECK(opening.paragraphs()[1].page_index() == 0);
  CHECK(opening.enumerations().empty());
  CHECK(opening.span().begin == opening.label_span().begin);
  CHECK(opening.span().end == opening.paragraphs()[1].span().end);

  const scio::turn question = t.turns()[3];
  CHECK(question.kind() == scio::turn_kind::question);
  REQUIRE(question.exchange());
  CHECK(*question.exchange() == t.exchanges()[0]);
}

TEST_CASE("A turn without a label has no speaker and begins with its first paragraph") {
  const scio::transcript t = scio::parse(support::inline_page);
  const scio::turn announcement = t.turns()[0];
  CHECK(announcement.label().empty());
  CHECK(announcement.label_span().empty());
  CHECK_FALSE(announcement.speaker());
  CHECK(announcement.speaker_name().empty());
  CHECK(announcement.span() == announcement.paragraphs()[0].span());
}

TEST_CASE("Where nobody is known by name the label says who speaks") {
  const scio::transcript t = scio::parse("Q: Is wax dear?\n\nPremier Han: It is.\n");
  REQUIRE(t.turns().size() == 2);
  CHECK_FALSE(t.turns()[0].speaker());
  CHECK(t.turns()[0].speaker_name() == "Q");
  CHECK(t.turns()[1].speaker_name() == "Han");
}

TEST_CASE("An exchange has a question and all its answers and what it follows up") {
  const scio::transcript t = scio::parse(support::own_line_page);
  REQUIRE(t.exchanges().size() == 3);
  const scio::exchange first = t.exchanges()[0];
  CHECK(first.question() == t.turns()[3]);
  REQUIRE(first.answers().size() == 2);
  CHECK(first.answers()[0] == t.turns()[4]);
  CHECK(first.answers()[1] == t.turns()[5]);
  CHECK_FALSE(first.follow_up_of());
  REQUIRE(t.exchanges()[1].follow_up_of());
  CHECK(*t.exchanges()[1].follow_up_of() == first);
  CHECK_FALSE(t.exchanges()[2].follow_up_of());
}

TEST_CASE("An enumeration has a lead and a count and points and knows what it is nested in") {
  const scio::transcript t = scio::parse(support::own_line_page);
  const scio::turn statement = t.turns()[1];
  REQUIRE(statement.enumerations().size() == 1);
  const scio::enumeration list = statement.enumerations()[0];
  const auto at = [&t](scio::span s) { return t.source().substr(s.begin, s.size()); };

  CHECK(list.announced() == 3U);
  CHECK(at(list.announcement_span()) == "three");
  CHECK(list.lead() == "I will report on the following three aspects:");
  CHECK(at(list.lead_span()) == list.lead());
  CHECK(list.speech() == statement);
  CHECK_FALSE(list.parent());
  REQUIRE(list.points().size() == 3);
  CHECK(list.span().begin == list.points()[0].span().begin);
  CHECK(list.span().end == list.points()[2].span().end);

  const scio::point second = list.points()[1];
  REQUIRE(second.enumerations().size() == 1);
  const scio::enumeration nested = second.enumerations()[0];
  REQUIRE(nested.parent());
  CHECK(*nested.parent() == second);
  CHECK(nested.speech() == statement);
  CHECK(nested.announced() == 2U);

  const scio::turn question = t.turns()[8];
  REQUIRE(question.enumerations().size() == 1);
  CHECK_FALSE(question.enumerations()[0].announced());
  CHECK(question.enumerations()[0].announcement_span().empty());
  CHECK(question.enumerations()[0].lead().empty());
}

TEST_CASE("A point has a number and a marker and text and parts") {
  const scio::transcript t = scio::parse(support::own_line_page);
  const scio::turn statement = t.turns()[1];
  const scio::enumeration list = statement.enumerations()[0];

  const scio::point first = list.points()[0];
  CHECK(first.ordinal() == 1);
  CHECK(first.marker() == "First");
  CHECK(t.source().substr(first.marker_span().begin, first.marker_span().size()) == "First");
  CHECK(first.text() == "First, the lenses.\n\nEvery one of them is clean.");
  CHECK(first.lead() == "First, the lenses.");
  CHECK(t.source().substr(first.span().begin, first.span().size()) == first.text());
  CHECK(first.paragraph() == statement.paragraphs()[1]);
  CHECK(first.enumeration() == list);
  CHECK(first.enumerations().empty());
  CHECK(first.speech() == statement);
  REQUIRE(first.parts().size() == 2);
  CHECK(first.parts()[0] == "First, the lenses.");
  CHECK(first.parts()[1] == "Every one of them is clean.");

  const scio::point second = list.points()[1];
  REQUIRE(second.parts().size() == 2);
  CHECK(second.parts()[0] ==
        "Second, we have trained the keepers. There are two tasks: first, they learn to row; second, they learn to "
        "cook.");
  CHECK(second.parts()[1] == "The boats are painted as well.");
  CHECK(second.enumerations()[0].points()[0].parts()[0] == "first, they learn to row;");
}

TEST_CASE("The list of all points holds nested ones after the list they are nested in") {
  const scio::transcript t = scio::parse(support::own_line_page);
  std::vector<std::string> markers;
  for (const scio::point p : t.points()) {
    CHECK(t.points()[p.index()] == p);
    markers.emplace_back(p.marker());
  }
  CHECK(markers ==
        std::vector<std::string>{"First", "Second", "Third", "first", "second", "First", "Second", "First", "Second"});
}

TEST_CASE("A block has a kind and a text") {
  const scio::transcript t = scio::parse("Tian Bo:\nWelcome to this press conference.\n");
  std::vector<std::string> kinds;
  std::vector<std::string> texts;
  for (const scio::block b : t.blocks()) {
    kinds.emplace_back(name_of(b.kind()));
    texts.emplace_back(b.text());
    CHECK(t.source().substr(b.span().begin, b.span().size()) == b.text());
  }
  CHECK(kinds == std::vector<std::string>{"label", "blank", "paragraph", "blank"});
  CHECK(texts == std::vector<std::string>{"Tian Bo", ":\n", "Welcome to this press conference.", "\n"});
}

TEST_CASE("A diagnostic has a code and a severity and a message and places") {
  const scio::transcript t = scio::parse("Han Lei:\nWelcome. There are three aspects: First, oil. Second, wax.\n");
  REQUIRE(t.diagnostics().size() == 1);
  const scio::diagnostic d = t.diagnostics()[0];
  CHECK(d.code() == scio::diagnostic_code::announced_count_mismatch);
  CHECK(d.severity() == scio::severity::warning);
  CHECK(d.severity() == severity_of(d.code()));
  CHECK(d.message() == message_of(d.code()));
  CHECK_FALSE(d.message().empty());
  CHECK(t.source().substr(d.span().begin, d.span().size()) == "three");
  CHECK(t.source().substr(d.related_span().begin, d.related_span().size()) == "Second");
}

// Names ---------------------------------------------------------------------------------------------------------------

TEST_CASE("Enumerators have the names that the JSON schema gives them") {
  CHECK(name_of(scio::document_kind::transcript) == "transcript");
  CHECK(name_of(scio::document_kind::notice) == "notice");
  CHECK(name_of(scio::document_kind::gallery) == "gallery");
  CHECK(name_of(scio::document_kind::news) == "news");
  CHECK(name_of(scio::language::english) == "en");
  CHECK(name_of(scio::language::chinese) == "zh");
  CHECK(name_of(scio::language::bilingual) == "bilingual");
  CHECK(name_of(scio::role::chairperson) == "chairperson");
  CHECK(name_of(scio::role::speaker) == "speaker");
  CHECK(name_of(scio::role::media) == "media");
  CHECK(name_of(scio::role::unknown) == "unknown");
  CHECK(name_of(scio::turn_kind::moderation) == "moderation");
  CHECK(name_of(scio::turn_kind::statement) == "statement");
  CHECK(name_of(scio::turn_kind::question) == "question");
  CHECK(name_of(scio::turn_kind::answer) == "answer");
  CHECK(name_of(scio::severity::note) == "note");
  CHECK(name_of(scio::severity::warning) == "warning");
  CHECK(name_of(scio::severity::error) == "error");
  CHECK(name_of(scio::block_kind::blank) == "blank");
  CHECK(name_of(scio::block_kind::breadcrumb) == "breadcrumb");
  CHECK(name_of(scio::block_kind::title) == "title");
  CHECK(name_of(scio::block_kind::category) == "category");
  CHECK(name_of(scio::block_kind::abstract) == "abstract");
  CHECK(name_of(scio::block_kind::dateline) == "dateline");
  CHECK(name_of(scio::block_kind::roster_heading) == "roster-heading");
  CHECK(name_of(scio::block_kind::roster_entry) == "roster-entry");
  CHECK(name_of(scio::block_kind::label) == "label");
  CHECK(name_of(scio::block_kind::paragraph) == "paragraph");
  CHECK(name_of(scio::block_kind::pager) == "pager");
  CHECK(name_of(scio::block_kind::chrome) == "chrome");
}
