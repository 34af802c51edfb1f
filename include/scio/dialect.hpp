// SPDX-License-Identifier: MIT
#ifndef SCIO_DIALECT_HPP
#define SCIO_DIALECT_HPP

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include <scio/detail/tables.hpp>
#include <scio/version.hpp>

// What a language and a house style are, as data. The stages of the parser hold no words of their own.
namespace scio::inline v0 {

/// The text of an entry of a list.
[[nodiscard]] constexpr std::string_view spelling_of(std::string_view word) noexcept { return word; }
template <class Word>
[[nodiscard]] constexpr std::string_view spelling_of(const Word& word) noexcept {
  return word.text;
}

/// A list of words or phrases in lower case, or of entries that have one. A blank in a phrase stands for any run of
/// blanks, `'` also for `’`. Refers to arrays that must outlive it.
template <class Word>
class lexicon {
 public:
  constexpr lexicon() noexcept = default;

  /// A list in any order.
  template <std::size_t Size>
  constexpr lexicon(const Word (&words)[Size]) noexcept : words_(words), size_(Size) {}  // NOLINT(google-explicit-constructor)

  /// A list sorted by bucket; bucket n is [starts[n], starts[n + 1]).
  constexpr lexicon(const Word* words, std::size_t size, const std::uint16_t* starts) noexcept
      : words_(words), size_(size), starts_(starts) {}

  /// Entries that start with the same byte are in one bucket, with others.
  static constexpr std::size_t buckets = 64;
  [[nodiscard]] static constexpr std::size_t bucket_of(char lead) noexcept {
    return static_cast<unsigned char>(lead) % buckets;
  }

  /// All entries that may start with `lead`, the longer ones first where the list is sorted.
  [[nodiscard]] constexpr std::span<const Word> starting_with(char lead) const noexcept {
    if (starts_ == nullptr) return {words_, size_};
    const std::size_t n = bucket_of(lead);
    return {words_ + starts_[n], words_ + starts_[n + 1]};
  }

  [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
  [[nodiscard]] constexpr const Word* begin() const noexcept { return words_; }
  [[nodiscard]] constexpr const Word* end() const noexcept { return words_ + size_; }
  [[nodiscard]] constexpr const Word& operator[](std::size_t n) const noexcept { return words_[n]; }

 private:
  const Word* words_ = nullptr;
  std::size_t size_ = 0;
  const std::uint16_t* starts_ = nullptr;
};

/// A list of words or phrases.
using word_list = lexicon<std::string_view>;

/// A heading of the roster and whom it lists; `unknown` heads the date.
struct roster_heading {
  std::string_view text;
  scio::role role = scio::role::unknown;
};

/// A label that names a part in the conversation and no person: `Q`, `Moderator`.
struct role_label {
  std::string_view text;
  scio::role role = scio::role::unknown;
  bool follow_up = false;  ///< says itself that it goes on from the question before
};

/// Two names of one outlet.
struct name_variant {
  std::string_view text;
  std::string_view same_as;
};

/// A number in words.
struct number_word {
  std::string_view text;
  std::uint32_t value = 0;
};

/// What must follow an ordinal that opens a point.
enum class ordinal_use : std::uint8_t {
  clause,     ///< a comma, a copula or a noun that counts: `First, …`, `Second is …`, `First question, …`
  free_form,  ///< anything: `Secondly …`, `First of all …`
  copula,     ///< a copula, and an announcement or a second point: `One is …`
  comma       ///< a comma only: `For one, …`
};

/// An ordinal that can open a point; `value` 0 is the one after the point before (`Another is …`).
struct ordinal_word {
  std::string_view text;
  std::uint32_t value = 0;
  ordinal_use use = ordinal_use::clause;
};

/// One language's tables. Each comment says what class of words a list stands for.
struct dialect {
  // Front matter
  word_list event_words{};       ///< what titles of conferences speak of
  word_list notice_words{};      ///< what announces a conference to come
  word_list gallery_words{};     ///< what heads a page of photographs
  word_list categories{};        ///< sections of a site that stand alone on a line below the title
  word_list crumb_roots{};       ///< first items of a breadcrumb line
  word_list crumb_items{};       ///< items of a site's breadcrumb, in lower case
  word_list publishers{};        ///< who publishes pages, beside anything that looks like a domain
  word_list publisher_marks{};   ///< what stands before or after a publisher: `Updated:`, `Source:`
  lexicon<roster_heading> roster_headings{};
  lexicon<number_word> months{};  ///< full and abbreviated names

  // What a web page adds
  word_list chrome_lines{};      ///< whole lines
  word_list chrome_starts{};     ///< lines that start so
  word_list end_matter{};        ///< lines after which nothing of the page is speech
  word_list caption_marks{};     ///< credits inside brackets
  std::string_view residue{};    ///< what an editor's tool leaves at page borders

  // People and labels
  word_list honorifics{};        ///< before a name, in rosters and in speech
  word_list titles{};            ///< posts and ranks that stand before a name, last word of each
  word_list posts{};             ///< words of which positions are made
  word_list chair_posts{};       ///< what a chairperson's position holds
  lexicon<role_label> role_labels{};
  word_list role_prefixes{};     ///< before a name: the chairperson's part
  word_list role_endings{};    ///< end the name of an outlet whose reporter asks
  word_list outlet_words{};      ///< words of which names of media are made
  word_list outlet_endings{};    ///< end a word of the name of a channel or a site
  word_list outlet_names{};      ///< names of media that hold none of those words
  lexicon<name_variant> outlet_variants{};  ///< names of one outlet that share a participant
  std::string_view surnames{};   ///< of one character, side by side
  word_list connectors{};        ///< words that stand in lower case inside a name
  word_list articles{};          ///< open names of media, and sentences
  word_list never_first{};       ///< words that open a sentence and no name
  word_list reporting_verbs{};   ///< tell what somebody said: no position holds one
  word_list form_fields{};       ///< what stands before a colon in forms, notices and headings

  // What speech does
  word_list conduct_cues{};      ///< a chairperson opens, gives the floor, closes
  word_list open_floor_cues{};   ///< of these, the ones that open the questions
  word_list closing_cues{};      ///< of these, the ones that end the conference
  word_list dispatch_cues{};     ///< hands a question to somebody
  word_list directing_cues{};    ///< of these, the ones that only a chairperson uses
  word_list calling_cues{};      ///< in a few words before a question or at the very end: a chairperson calls on somebody or closes
  word_list self_answer_cues{};  ///< a chairperson answers in person
  word_list greeting_cues{};     ///< opens a speech
  word_list asking_cues{};       ///< says that it asks, question mark or not
  word_list answer_cues{};       ///< thanks for a question, refers to it
  word_list announcement_cues{}; ///< a statement that nobody asked for
  word_list follow_up_cues{};    ///< the same outlet asks on
  word_list editor_cues{};       ///< an editor's line in brackets

  // Points
  const std::uint32_t* openings = nullptr;  ///< made of the lists below: for each letter the letters that may follow it
  lexicon<ordinal_word> ordinals{};
  lexicon<number_word> numbers{};
  word_list closers{};           ///< open the last point, a comma behind them
  word_list copulas{};           ///< verbs that stand between an ordinal and what it counts
  word_list leads{};             ///< words that may stand before an ordinal at the start of a sentence
  word_list naming_starts{};     ///< open a sentence that names a point after the fact: `This is the first point.`
  word_list courtesy_starts{};   ///< open a clause of thanks, welcome or hand-over …
  word_list courtesies{};        ///< … and what such a clause holds: an ordinal before it opens no point
  word_list not_counted{};       ///< after `the first`: spans of time, measures and parts of names
  word_list point_nouns{};       ///< nouns that count points, in the singular
  word_list point_noun_stems{};  ///< those of them in -y, without that letter
  word_list units{};             ///< plural nouns that measure and announce nothing
  word_list announcing{};        ///< say that a list follows: `following`, `as follows`
  word_list irregular_plurals{}; ///< plurals that no rule tells
  word_list conclusions{};       ///< open a paragraph that sums up
  word_list abbreviations{};     ///< end with a full stop that ends no sentence, without it
};

}  // namespace scio::inline v0

#endif
