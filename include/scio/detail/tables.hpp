// SPDX-License-Identifier: MIT
#ifndef SCIO_DETAIL_TABLES_HPP
#define SCIO_DETAIL_TABLES_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <scio/detail/row_vector.hpp>
#include <scio/version.hpp>

namespace scio::inline v0 {

/// A half-open range [begin, end) of bytes of a transcript's source.
struct span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  [[nodiscard]] constexpr std::uint32_t size() const noexcept { return end - begin; }
  [[nodiscard]] constexpr bool empty() const noexcept { return begin == end; }
  friend constexpr bool operator==(const span&, const span&) = default;
};

/// A day of the Gregorian calendar, as printed; `year` 0 means that there is none.
struct date {
  std::uint16_t year = 0;
  std::uint8_t month = 0;  ///< 1 to 12
  std::uint8_t day = 0;    ///< 1 to 31
  friend constexpr bool operator==(const date&, const date&) = default;
};

/// A time of day, on the 24-hour clock.
struct time_of_day {
  std::uint8_t hour = 0;    ///< 0 to 23
  std::uint8_t minute = 0;  ///< 0 to 59
  friend constexpr bool operator==(const time_of_day&, const time_of_day&) = default;
};

/// What a source is as a whole. Only a transcript has turns.
enum class document_kind : std::uint8_t { transcript, notice, gallery, news };

/// The language of a source or of a part of it.
enum class language : std::uint8_t { english, chinese, bilingual };

/// What a participant is in the conference.
enum class role : std::uint8_t {
  unknown,
  chairperson,  ///< conducts: opens, gives the floor, closes
  speaker,      ///< an official who makes statements and answers
  media         ///< an outlet or a reporter who asks
};

/// What a turn does.
enum class turn_kind : std::uint8_t {
  moderation,  ///< the chairperson conducts
  statement,   ///< an official speaks without having been asked
  question,
  answer
};

/// What a run of source bytes is. The blocks of a transcript tile its source.
enum class block_kind : std::uint8_t {
  blank,  ///< white space, line ends, and the colon that ends a label
  breadcrumb,
  title,
  category,
  abstract,
  dateline,        ///< publisher, place, date and time lines
  roster_heading,  ///< `Speakers:` and its kin
  roster_entry,    ///< one person of the roster
  label,
  paragraph,
  pager,
  chrome  ///< what a web page adds: buttons, captions, editor's lines, links to other pages
};

/// What speaks for or against a line that may begin with a speaker's label. Each has a weight; a line is a label where
/// the weights add up to `label_threshold`.
enum class label_evidence : std::uint32_t {
  own_line = 1U << 0,         ///< nothing follows the colon
  bracketed = 1U << 1,        ///< `[Gao Feng]:`
  capitals = 1U << 2,         ///< every word of weight starts with a capital
  person_shape = 1U << 3,     ///< two to four words, no more
  single_word = 1U << 4,      ///< one word that no list knows
  lower_case = 1U << 5,       ///< a word of weight in lower case: a sentence
  opens_sentence = 1U << 6,   ///< starts with a word that no name starts with
  outlet = 1U << 7,           ///< holds a word of which names of media are made, or is such a name
  acronym = 1U << 8,          ///< a word in capitals only
  role_word = 1U << 9,        ///< is `Q`, `Moderator`, …
  role_prefix = 1U << 10,     ///< `Chairperson X`, `X (host)`
  titled = 1U << 11,          ///< `Premier X`, `Mr. X`
  post = 1U << 12,            ///< `X, person in charge of …`
  form_field = 1U << 13,      ///< `Venue`, `Note`, `Next Steps`, …
  long_label = 1U << 14,      ///< more than twelve words
  goes_on = 1U << 15,         ///< what follows the colon goes on in lower case
  known = 1U << 16,           ///< a name of the roster, of the caller, or of a label beyond doubt
  recurs = 1U << 17,          ///< at least two labels of this name
  recurs_often = 1U << 18,    ///< at least three
  house_style = 1U << 19,     ///< written as most labels of the source are
  other_style = 1U << 20,     ///< written as most labels of the source are not
  speech_follows = 1U << 21,  ///< the next words greet, thank or ask
  numbered = 1U << 22,        ///< `1. Outlet`
  article = 1U << 23,         ///< `The Nation`: names of media have one, and so have many headings
  answered = 1U << 24,        ///< what follows asks, and the next label is one that comes back
  named = 1U << 25,           ///< a name or a surname that the title or the lead has behind a title
  answers = 1U << 26          ///< comes back often, and the label before it asks
};

/// One kind of evidence with its weight.
struct weighed_evidence {
  label_evidence what = label_evidence::own_line;
  int weight = 0;
  std::string_view name;
};

inline constexpr int label_threshold = 4;

/// The one table of weights.
// clang-format off
inline constexpr weighed_evidence label_weights[] = {
    {label_evidence::own_line, 2, "own-line"},
    {label_evidence::bracketed, 3, "bracketed"},
    {label_evidence::capitals, 2, "capitals"},
    {label_evidence::person_shape, 1, "person-shape"},
    {label_evidence::single_word, -2, "single-word"},
    {label_evidence::lower_case, -6, "lower-case"},
    {label_evidence::opens_sentence, -5, "opens-sentence"},
    {label_evidence::outlet, 3, "outlet"},
    {label_evidence::acronym, 2, "acronym"},
    {label_evidence::role_word, 4, "role-word"},
    {label_evidence::role_prefix, 3, "role-prefix"},
    {label_evidence::titled, 2, "titled"},
    {label_evidence::post, 4, "post"},
    {label_evidence::form_field, -8, "form-field"},
    {label_evidence::long_label, -4, "long-label"},
    {label_evidence::goes_on, -3, "goes-on"},
    {label_evidence::known, 5, "known"},
    {label_evidence::recurs, 1, "recurs"},
    {label_evidence::recurs_often, 1, "recurs-often"},
    {label_evidence::house_style, 1, "house-style"},
    {label_evidence::other_style, -3, "other-style"},
    {label_evidence::speech_follows, 1, "speech-follows"},
    {label_evidence::numbered, 0, "numbered"},
    {label_evidence::article, -2, "article"},
    {label_evidence::answered, 3, "answered"},
    {label_evidence::named, 4, "named"},
    {label_evidence::answers, 1, "answers"}};
// clang-format on

/// How much a diagnostic matters.
enum class severity : std::uint8_t { note, warning, error };

/// What a diagnostic is about. A code, once released, keeps its meaning.
enum class diagnostic_code : std::uint8_t {
  input_too_large,
  announced_count_mismatch,
  ordinal_gap,
  unlabelled_turn,
  unanswered_question,
  missing_page,
  duplicate_page,
  page_order,
  invalid_utf8,
  mixed_conferences,
  no_turns,
  duplicate_roster,
  duplicate_label,
  empty_turn,
  mojibake,
  orphan_answer,
  refused_label,
  ambiguous_speaker
};

namespace detail {

inline constexpr std::uint32_t none = 0xFFFFFFFFU;  // an index or a number that is not there

// A run of rows in another table.
struct rows {
  std::uint32_t first = 0;
  std::uint32_t count = 0;
  friend constexpr bool operator==(const rows&, const rows&) = default;
};

struct participant_row {
  span name;
  span honorific;
  span position;
  rows labels;  // in tables::passages, one for each label
  scio::role role = role::unknown;
  bool listed = false;
  friend constexpr bool operator==(const participant_row&, const participant_row&) = default;
};

struct turn_row {
  span label;              // empty where the text has none
  span label_translation;  // on bilingual pages
  std::uint32_t speaker = none;
  std::uint32_t page = 0;
  rows paragraphs;
  rows enumerations;  // the top-level ones
  std::uint32_t exchange = none;
  std::uint32_t evidence = 0;  // bits of label_evidence
  turn_kind kind = turn_kind::statement;
  bool continued = false;
  friend constexpr bool operator==(const turn_row&, const turn_row&) = default;
};

struct paragraph_row {
  span text;
  std::uint32_t turn = 0;
  std::uint32_t page = 0;
  scio::language language = scio::language::english;
  friend constexpr bool operator==(const paragraph_row&, const paragraph_row&) = default;
};

struct enumeration_row {
  std::uint32_t announced = 0;  // 0: no count was announced
  span announcement;            // the number as printed
  span lead;                    // the sentence that leads in
  std::uint32_t turn = 0;
  std::uint32_t parent = none;      // the point it is nested in
  std::uint32_t conclusion = none;  // the paragraph that sums it up
  rows points;
  friend constexpr bool operator==(const enumeration_row&, const enumeration_row&) = default;
};

struct point_row {
  std::uint32_t ordinal = 0;
  span marker;
  span text;
  std::uint32_t lead_end = 0;   // of its first sentence
  span translation;             // on bilingual pages
  std::uint32_t paragraph = 0;  // in tables::paragraphs
  std::uint32_t enumeration = 0;
  rows enumerations;  // nested ones
  friend constexpr bool operator==(const point_row&, const point_row&) = default;
};

struct exchange_row {
  std::uint32_t question = 0;
  rows answers;  // in tables::answers
  std::uint32_t follow_up_of = none;
  friend constexpr bool operator==(const exchange_row&, const exchange_row&) = default;
};

struct page_row {
  span extent;
  std::uint32_t number = 0;  // 0: not known
  std::uint32_t count = 0;   // 0: not known
  bool duplicate = false;    // given before: kept, not read again
  friend constexpr bool operator==(const page_row&, const page_row&) = default;
};

struct block_row {
  span text;
  block_kind kind = block_kind::blank;
  friend constexpr bool operator==(const block_row&, const block_row&) = default;
};

struct diagnostic_row {
  diagnostic_code code = diagnostic_code::no_turns;
  span place;
  span related;  // a second place that the diagnostic speaks of, or empty
  friend constexpr bool operator==(const diagnostic_row&, const diagnostic_row&) = default;
};

// All that is known of one conference. Rows hold spans and indices only, so that tables can be copied and moved.
struct tables {
  std::string_view borrowed;      // the source where the caller keeps it
  row_vector<char> owned;         // the source where the transcript keeps it
  row_vector<char> joined_title;  // the title where it was printed on more than one line
  document_kind kind = document_kind::news;
  scio::language language = language::english;
  span title;
  span category;
  span abstract;
  span publisher;
  span place;
  date published;
  date event_date;
  time_of_day event_time;
  bool has_event_time = false;
  rows breadcrumbs;  // in tables::passages
  row_vector<participant_row> participants;
  row_vector<span> passages;
  row_vector<turn_row> turns;
  row_vector<paragraph_row> paragraphs;
  row_vector<enumeration_row> enumerations;
  row_vector<point_row> points;
  row_vector<exchange_row> exchanges;
  row_vector<std::uint32_t> answers;
  row_vector<page_row> pages;
  row_vector<block_row> blocks;
  row_vector<diagnostic_row> diagnostics;

  [[nodiscard]] constexpr std::string_view source() const noexcept {
    return owned.empty() ? borrowed : std::string_view(owned.data(), owned.size());
  }

  [[nodiscard]] constexpr std::string_view text(span s) const noexcept { return source().substr(s.begin, s.size()); }

  // Makes the tables as good as new but keeps their memory.
  constexpr void clear() noexcept {
    borrowed = {};
    owned.clear();
    joined_title.clear();
    kind = document_kind::news;
    language = language::english;
    title = category = abstract = publisher = place = {};
    published = event_date = {};
    event_time = {};
    has_event_time = false;
    breadcrumbs = {};
    participants.clear();
    passages.clear();
    turns.clear();
    paragraphs.clear();
    enumerations.clear();
    points.clear();
    exchanges.clear();
    answers.clear();
    pages.clear();
    blocks.clear();
    diagnostics.clear();
  }

  friend constexpr bool operator==(const tables& a, const tables& b) {
    return a.source() == b.source() && a.joined_title == b.joined_title && a.kind == b.kind &&
           a.language == b.language && a.title == b.title && a.category == b.category && a.abstract == b.abstract &&
           a.publisher == b.publisher && a.place == b.place && a.published == b.published &&
           a.event_date == b.event_date && a.event_time == b.event_time && a.has_event_time == b.has_event_time &&
           a.breadcrumbs == b.breadcrumbs && a.participants == b.participants && a.passages == b.passages &&
           a.turns == b.turns && a.paragraphs == b.paragraphs && a.enumerations == b.enumerations &&
           a.points == b.points && a.exchanges == b.exchanges && a.answers == b.answers && a.pages == b.pages &&
           a.blocks == b.blocks && a.diagnostics == b.diagnostics;
  }
};

}  // namespace detail

}  // namespace scio::inline v0

#endif
