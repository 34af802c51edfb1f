// SPDX-License-Identifier: MIT
#ifndef SCIO_DIALECT_HPP
#define SCIO_DIALECT_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <scio/detail/tables.hpp>
#include <scio/detail/unicode.hpp>
#include <scio/version.hpp>

// What a language and a house style are, as data. The stages of the parser hold no words of their own.
namespace scio::inline v0 {

/// The text of an entry of a list.
[[nodiscard]] constexpr std::string_view spelling_of(std::string_view word) noexcept { return word; }
template <class Word>
[[nodiscard]] constexpr std::string_view spelling_of(const Word& word) noexcept {
  return word.text;
}

namespace detail {

// The kinds of bytes that an opening_filter tells apart: letters one by one, later bytes of a code point by their last
// bits, and as one kind all the rest, among them what may stand for a blank or an apostrophe.
[[nodiscard]] constexpr unsigned opening_kind(unsigned byte) noexcept {
  const unsigned folded = byte | 0x20U;
  if (folded >= 'a' && folded <= 'z') return folded - 'a' + 1;
  return (byte & 0xC0U) == 0x80 ? 27 + byte % 8 : 0;
}
inline constexpr unsigned last_letter_kind = 26;
inline constexpr unsigned opening_kinds = 35;

// A number for each byte in each of three places, the same for bytes of one kind; their sum modulo the size of the
// filter is where three bytes are looked up.
struct opening_numbers {
  std::uint16_t first[256] = {};
  std::uint16_t second[256] = {};
  std::uint16_t third[256] = {};
  constexpr opening_numbers() noexcept {
    for (unsigned c = 0; c < 256; ++c) {
      first[c] = of((c | 0x20U) % 64);
      second[c] = second_of(opening_kind(c));
      third[c] = third_of(opening_kind(c));
    }
  }

  [[nodiscard]] static constexpr std::uint16_t second_of(unsigned kind) noexcept { return of(64 + kind); }
  [[nodiscard]] static constexpr std::uint16_t third_of(unsigned kind) noexcept { return of(128 + kind); }

 private:
  [[nodiscard]] static constexpr std::uint16_t of(unsigned n) noexcept {
    const std::uint64_t mixed = (n + 1) * 0x9E3779B97F4A7C15U;
    return static_cast<std::uint16_t>((mixed ^ (mixed >> 29)) * 0xBF58476D1CE4E5B9U >> 48);
  }
};
inline constexpr opening_numbers opening_number{};

}  // namespace detail

/// Which bytes may open the words that were added, three of them: tells nearly all text apart from them before any word
/// is compared.
class opening_filter {
 public:
  static constexpr std::size_t buckets = 64;

  /// Bytes of one bucket are not told apart; a letter in upper and lower case always shares one.
  [[nodiscard]] static constexpr std::size_t bucket_of(char lead) noexcept {
    return (static_cast<unsigned char>(lead) | 0x20U) % buckets;
  }

  constexpr void add(std::string_view word) noexcept {
    const kinds second = kinds_at(word, 1);
    const kinds third = kinds_at(word, 2);
    const std::uint32_t first = detail::opening_number.first[byte(word[0])];
    for (unsigned a = second.begin; a < second.end; a = second.after(a))
      for (unsigned b = third.begin; b < third.end; b = third.after(b)) {
        const std::uint32_t place =
            first + detail::opening_numbers::second_of(a) + detail::opening_numbers::third_of(b);
        bits_[place % size / 64] |= std::uint64_t{1} << (place % 64);
      }
  }

  /// Whether one of the words may stand at `at`, a place inside `text`.
  [[nodiscard]] constexpr bool may_open(std::string_view text, std::size_t at) const noexcept {
    const std::size_t left = text.size() - at;
    const std::uint32_t place = std::uint32_t{detail::opening_number.first[byte(text[at])]} +
                                detail::opening_number.second[byte(left > 1 ? text[at + 1] : ' ')] +
                                detail::opening_number.third[byte(left > 2 ? text[at + 2] : ' ')];
    return (bits_[place % size / 64] >> (place % 64) & 1) != 0;
  }

 private:
  static constexpr unsigned size = 4096;

  [[nodiscard]] static constexpr unsigned char byte(char c) noexcept { return static_cast<unsigned char>(c); }

  // Kinds of bytes that may stand in a place: [begin, end), letters left out where a word ends in one before it.
  struct kinds {
    unsigned begin = 0;
    unsigned end = detail::opening_kinds;
    bool letters = true;
    [[nodiscard]] constexpr unsigned after(unsigned kind) const noexcept {
      return kind == 0 && !letters ? detail::last_letter_kind + 1 : kind + 1;
    }
  };

  // Behind a run of blanks, or an apostrophe of one byte or of three, anything may stand.
  [[nodiscard]] static constexpr kinds kinds_at(std::string_view word, std::size_t place) noexcept {
    for (std::size_t i = 1; i < place && i < word.size(); ++i)
      if (word[i] == ' ' || word[i] == '\'') return {};
    if (place > word.size()) return {};
    if (place == word.size()) return {0, detail::opening_kinds, !detail::is_letter(word.back())};
    const unsigned kind = detail::opening_kind(byte(word[place]));
    return {kind, kind + 1, true};
  }

  std::uint64_t bits_[size / 64] = {};
};

/// The first four bytes of a phrase, or of a text, case set aside: compared at once before the rest is.
struct opening_bytes {
  std::uint32_t bytes = 0;
  std::uint32_t mask = 0;     ///< of the bytes before the first blank, apostrophe or second Han character of a phrase
  std::uint32_t letters = 0;  ///< how many of them are letters from the start: what equal bytes leave no doubt about

  friend constexpr bool operator==(const opening_bytes&, const opening_bytes&) = default;

  [[nodiscard]] static constexpr opening_bytes of_phrase(std::string_view phrase) noexcept {
    opening_bytes out;
    const std::uint32_t most = byte(phrase, 0) < 0x80 ? 4 : 3;  // behind a character a reading may stand
    for (std::uint32_t i = 0; i < most && i < phrase.size() && phrase[i] != ' ' && phrase[i] != '\''; ++i) {
      out.bytes |= (byte(phrase, i) | 0x20U) << (8 * i);
      out.mask |= 0xFFU << (8 * i);
      if (out.letters == i && detail::is_letter(phrase[i])) ++out.letters;
    }
    return out;
  }

  [[nodiscard]] static constexpr std::uint32_t of_text(std::string_view text, std::size_t at) noexcept {
    std::uint32_t out = 0;
    if (text.size() - at >= 4)
      out = byte(text, at) | byte(text, at + 1) << 8 | byte(text, at + 2) << 16 | byte(text, at + 3) << 24;
    else
      for (std::uint32_t i = 0; at + i < text.size(); ++i) out |= byte(text, at + i) << (8 * i);
    return out | case_bits;
  }

 private:
  [[nodiscard]] static constexpr std::uint32_t byte(std::string_view text, std::size_t at) noexcept {
    return static_cast<unsigned char>(text[at]);
  }
  static constexpr std::uint32_t case_bits = 0x20202020U;
};

/// Where the entries of a sorted list begin that open with the same byte, others of its bucket among them.
struct lexicon_index {
  std::uint16_t starts[opening_filter::buckets + 1] = {};  ///< bucket n is [starts[n], starts[n + 1])
  opening_filter openings;
  bool opens_with_sign = false;  ///< an entry opens with a byte of ASCII that is no letter and no digit

  constexpr void add(std::string_view word) noexcept {
    openings.add(word);
    const bool in_word = detail::is_letter(word[0]) || detail::is_digit(word[0]) || detail::byte_at(word, 0) >= 0x80;
    opens_with_sign = opens_with_sign || !in_word;
  }
};

/// Entries of a list, those left out that cannot stand at the place in the text that was asked for.
template <class Word>
class entry_range {
 public:
  class iterator {
   public:
    constexpr iterator(const Word* word, const opening_bytes* opening, const Word* end, std::uint32_t text) noexcept
        : word_(word), opening_(opening), end_(end), text_(text) {
      skip();
    }
    [[nodiscard]] constexpr const Word& operator*() const noexcept { return *word_; }
    /// How many bytes of the entry are known to stand in the text.
    [[nodiscard]] constexpr std::uint32_t compared() const noexcept {
      return opening_ == nullptr ? 0 : opening_->letters;
    }
    constexpr iterator& operator++() noexcept {
      ++word_;
      if (opening_ != nullptr) ++opening_;
      skip();
      return *this;
    }
    [[nodiscard]] constexpr bool operator!=(const iterator& other) const noexcept { return word_ != other.word_; }

   private:
    constexpr void skip() noexcept {
      if (opening_ == nullptr) return;
      while (word_ != end_ && (text_ & opening_->mask) != opening_->bytes) {
        ++word_;
        ++opening_;
      }
    }

    const Word* word_;
    const opening_bytes* opening_;
    const Word* end_;
    std::uint32_t text_;
  };

  constexpr entry_range() noexcept = default;
  constexpr entry_range(const Word* begin, const Word* end, const opening_bytes* opening, std::uint32_t text) noexcept
      : begin_(begin), end_(end), opening_(opening), text_(text) {}
  [[nodiscard]] constexpr iterator begin() const noexcept { return {begin_, opening_, end_, text_}; }
  [[nodiscard]] constexpr iterator end() const noexcept { return {end_, nullptr, end_, text_}; }

 private:
  const Word* begin_ = nullptr;
  const Word* end_ = nullptr;
  const opening_bytes* opening_ = nullptr;
  std::uint32_t text_ = 0;
};

/// A list of words or phrases in lower case, or of entries that have one. A blank in a phrase stands for any run of
/// blanks, `'` also for `’`. Refers to arrays that must outlive it.
template <class Word>
class lexicon {
 public:
  constexpr lexicon() noexcept = default;

  /// A list in any order.
  template <std::size_t Size>
  constexpr lexicon(const Word (&words)[Size]) noexcept
      : words_(words), size_(Size) {}  // NOLINT(google-explicit-constructor)

  /// A list sorted by bucket.
  constexpr lexicon(const Word* words, std::size_t size, const opening_bytes* openings,
                    const lexicon_index& index) noexcept
      : words_(words), size_(size), openings_(openings), index_(&index) {}

  /// All entries that may stand at `at`, by their first bytes; the longer ones first where the list is sorted.
  [[nodiscard]] constexpr entry_range<Word> entries_at(std::string_view text, std::size_t at) const noexcept {
    if (index_ == nullptr) return {words_, words_ + size_, nullptr, 0};
    if (!index_->openings.may_open(text, at)) return {};
    const std::size_t n = opening_filter::bucket_of(text[at]);
    return {words_ + index_->starts[n], words_ + index_->starts[n + 1], openings_ + index_->starts[n],
            opening_bytes::of_text(text, at)};
  }

  /// Whether an entry may stand at `at`, by its first three bytes: the cheaper test of the two.
  [[nodiscard]] constexpr bool may_open(std::string_view text, std::size_t at) const noexcept {
    return index_ == nullptr || index_->openings.may_open(text, at);
  }

  /// Whether an entry may stand at `at`, by its first four bytes.
  [[nodiscard]] constexpr bool may_stand_at(std::string_view text, std::size_t at) const noexcept {
    if (index_ == nullptr) return true;
    if (!index_->openings.may_open(text, at)) return false;
    const std::size_t n = opening_filter::bucket_of(text[at]);
    const std::uint32_t bytes = opening_bytes::of_text(text, at);
    for (const opening_bytes* o = openings_ + index_->starts[n]; o != openings_ + index_->starts[n + 1]; ++o)
      if ((bytes & o->mask) == o->bytes) return true;
    return false;
  }

  /// Whether an entry may open with an ASCII byte that is no letter and no digit.
  [[nodiscard]] constexpr bool opens_with_sign() const noexcept { return index_ == nullptr || index_->opens_with_sign; }

  [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
  [[nodiscard]] constexpr const Word* begin() const noexcept { return words_; }
  [[nodiscard]] constexpr const Word* end() const noexcept { return words_ + size_; }
  [[nodiscard]] constexpr const Word& operator[](std::size_t n) const noexcept { return words_[n]; }

 private:
  const Word* words_ = nullptr;
  std::size_t size_ = 0;
  const opening_bytes* openings_ = nullptr;
  const lexicon_index* index_ = nullptr;
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
  word_list event_words{};      ///< what titles of conferences speak of
  word_list notice_words{};     ///< what announces a conference to come
  word_list gallery_words{};    ///< what heads a page of photographs
  word_list categories{};       ///< sections of a site that stand alone on a line below the title
  word_list crumb_roots{};      ///< first items of a breadcrumb line
  word_list crumb_items{};      ///< items of a site's breadcrumb, in lower case
  word_list publishers{};       ///< who publishes pages, beside anything that looks like a domain
  word_list publisher_marks{};  ///< what stands before or after a publisher: `Updated:`, `Source:`
  word_list source_marks{};     ///< of these, the ones whose colon stands before a publisher, whatever its name
  lexicon<roster_heading> roster_headings{};
  lexicon<number_word> months{};  ///< full and abbreviated names
  word_list weekdays{};           ///< may stand before a date

  // What a web page adds
  word_list line_openings{};   ///< made of all lists that tell what a line is by its first word
  word_list chrome_lines{};    ///< whole lines
  word_list chrome_starts{};   ///< lines that start so
  word_list credits{};         ///< lines that start so, however long they are, say who made the page
  word_list end_matter{};      ///< lines after which nothing of the page is speech
  word_list pager_words{};     ///< before the numbers of a pager: `Page 4 of 10`
  word_list caption_marks{};   ///< credits inside brackets
  std::string_view residue{};  ///< what an editor's tool leaves at page borders

  // People and labels
  word_list honorifics{};   ///< before a name, in rosters and in speech; in Chinese behind it
  word_list titles{};       ///< posts and ranks that stand before a name, last word of each
  word_list posts{};        ///< words of which positions are made
  word_list chair_posts{};  ///< what a chairperson's position holds
  lexicon<role_label> role_labels{};
  word_list answer_labels{};                ///< of these, the ones that say that the turn answers
  word_list role_prefixes{};                ///< before a name: the chairperson's part
  word_list role_endings{};                 ///< end the name of an outlet whose reporter asks
  word_list outlet_words{};                 ///< words of which names of media are made
  word_list site_endings{};                 ///< end the name of a site, which may tell what happens in the hall
  word_list outlet_endings{};               ///< end a word of the name of a channel or a site
  word_list outlet_names{};                 ///< names of media that hold none of those words
  lexicon<name_variant> outlet_variants{};  ///< names of one outlet that share a participant
  std::string_view surnames{};              ///< of one character, side by side
  word_list saying_verbs{};                 ///< in scripts without blanks: end a sentence that quotes, and no name
  word_list connectors{};                   ///< words that stand in lower case inside a name
  word_list articles{};                     ///< open names of media, and sentences
  word_list never_first{};                  ///< words that open a sentence and no name
  word_list reporting_verbs{};              ///< tell what somebody said: no position holds one
  word_list form_fields{};                  ///< what stands before a colon in forms, notices and headings
  word_list field_endings{};                ///< in scripts without blanks: end what stands before a colon so

  // What speech does
  word_list conduct_cues{};     ///< a chairperson opens, gives the floor, closes
  word_list welcome_cues{};     ///< opens a conference: whoever leads it, a chairperson or not
  word_list open_floor_cues{};  ///< of these, the ones that open the questions
  word_list handing_cues{};     ///< gives the floor to somebody who speaks next
  word_list closing_cues{};     ///< of these, the ones that end the conference
  word_list dispatch_cues{};    ///< hands a question to somebody
  word_list directing_cues{};   ///< of these, the ones that only a chairperson uses
  word_list calling_cues{};  ///< in a few words before a question or at the very end: a chairperson calls on somebody
                             ///< or closes
  word_list self_answer_cues{};   ///< a chairperson answers in person
  word_list greeting_cues{};      ///< opens a speech
  word_list asking_cues{};        ///< says that it asks, question mark or not
  word_list answer_cues{};        ///< thanks for a question, refers to it
  word_list announcement_cues{};  ///< a statement that nobody asked for
  word_list follow_up_cues{};     ///< the same outlet asks on
  word_list reference_cues{};     ///< speaks of what the answer before has said
  word_list editor_cues{};        ///< an editor's line in brackets

  // Points
  word_list marker_openings{};  ///< made of the lists of words that may open a point
  lexicon<ordinal_word> ordinals{};
  word_list determiners{};  ///< stand before an ordinal: `the second`, `my second`
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
  word_list noun_phrase_ends{};  ///< function words and measures, behind which the noun of a number is not looked for
  word_list announcing{};        ///< say that a list follows: `following`, `as follows`
  word_list announcing_openings{};  ///< those words and the numbers
  word_list irregular_plurals{};    ///< plurals that no rule tells
  word_list conclusions{};          ///< open a paragraph that sums up
  word_list abbreviations{};        ///< end with a full stop that ends no sentence, without it
};

}  // namespace scio::inline v0

#endif
