// SPDX-License-Identifier: MIT
#ifndef SCIO_DIALECT_ALL_HPP
#define SCIO_DIALECT_ALL_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

#include <scio/dialect.hpp>
#include <scio/dialect/chinese.hpp>
#include <scio/dialect/english.hpp>
#include <scio/version.hpp>

namespace scio::inline v0 {

namespace detail {

// A list sorted by bucket and then by size, the longest first, so that the longest phrase wins.
template <class Word, std::size_t Size>
struct sorted_table {
  Word words[Size == 0 ? 1 : Size];
  opening_bytes openings[Size == 0 ? 1 : Size];
  lexicon_index index;

  template <class WordAt>
  static constexpr sorted_table make(WordAt word_at) noexcept {
    sorted_table out{};
    Word all[Size == 0 ? 1 : Size] = {};
    std::uint16_t* const starts = out.index.starts;
    for (std::size_t i = 0; i < Size; ++i) {
      all[i] = word_at(i);
      out.index.add(spelling_of(all[i]));
      ++starts[opening_filter::bucket_of(spelling_of(all[i])[0]) + 1];
    }
    for (std::size_t n = 0; n < opening_filter::buckets; ++n)
      starts[n + 1] = static_cast<std::uint16_t>(starts[n + 1] + starts[n]);
    std::uint16_t filled[opening_filter::buckets] = {};
    for (std::size_t i = 0; i < Size; ++i) {
      const std::string_view spelling = spelling_of(all[i]);
      const std::size_t n = opening_filter::bucket_of(spelling[0]);
      std::size_t place = starts[n] + std::size_t{filled[n]++};
      for (; place > starts[n] && spelling_of(out.words[place - 1]).size() < spelling.size(); --place)
        out.words[place] = out.words[place - 1];
      out.words[place] = all[i];
    }
    for (std::size_t i = 0; i < Size; ++i) out.openings[i] = opening_bytes::of_phrase(spelling_of(out.words[i]));
    return out;
  }

  [[nodiscard]] constexpr lexicon<Word> list() const noexcept { return {words, Size, openings, index}; }
};

// One list of all languages' lists. Words of different scripts do not meet in one place, so that no page needs to be
// told apart before it is read, and a bilingual page is a page like others.
template <auto List>
struct joined {
  using word = std::remove_cvref_t<decltype((english.*List)[0])>;
  static constexpr std::size_t first = (english.*List).size();
  static constexpr std::size_t size = first + (chinese.*List).size();

  [[nodiscard]] static constexpr word word_at(std::size_t i) noexcept {
    return i < first ? (english.*List)[i] : (chinese.*List)[i - first];
  }

  static constexpr auto table = sorted_table<word, size>::make(word_at);
  static constexpr lexicon<word> list = table.list();
};

// The spellings of several lists as one, which tells whether any word of them may stand in a place: of those that open
// with the same bytes one is enough, and those that end in them, as behind these less may stand.
template <auto... Lists>
struct spellings_of {
  static constexpr std::size_t size = (joined<Lists>::size + ...);

  [[nodiscard]] static constexpr std::string_view word_at(std::size_t i) noexcept {
    std::string_view found;
    const auto look = [&found, &i](std::size_t count, auto at) {
      if (i < count && found.empty()) found = spelling_of(at(i));
      i -= count;
    };
    (look(joined<Lists>::size, joined<Lists>::word_at), ...);
    return found;
  }

  struct choice {
    std::size_t places[size] = {};
    std::size_t count = 0;
  };
  static constexpr choice chosen = [] {
    choice out;
    opening_bytes openings[size];
    for (std::size_t i = 0; i < size; ++i) {
      openings[out.count] = opening_bytes::of_phrase(word_at(i));
      std::size_t same = 0;
      while (openings[same] != openings[out.count]) ++same;
      if (same == out.count || word_at(i).size() < 4) out.places[out.count++] = i;
    }
    return out;
  }();
  [[nodiscard]] static constexpr std::string_view chosen_at(std::size_t i) noexcept {
    return word_at(chosen.places[i]);
  }

  static constexpr auto table = sorted_table<std::string_view, chosen.count>::make(chosen_at);
  static constexpr word_list list = table.list();
};

template <auto... Lists>
[[nodiscard]] constexpr dialect join() noexcept {
  static_assert((sizeof...(Lists) + 3) * sizeof(word_list) + 2 * sizeof(std::string_view) == sizeof(dialect),
                "a list of the dialect is missing");
  dialect all;
  ((all.*Lists = joined<Lists>::list), ...);
  return all;
}

}  // namespace detail

/// All languages that scio reads.
// clang-format off
inline constexpr dialect every_language = [] {
  using d = dialect;
  dialect all = detail::join<
      &d::event_words, &d::notice_words, &d::gallery_words, &d::categories, &d::crumb_roots, &d::crumb_items,
      &d::publishers, &d::publisher_marks, &d::source_marks, &d::roster_headings, &d::months, &d::weekdays, &d::chrome_lines,
      &d::chrome_starts, &d::credits, &d::end_matter, &d::pager_words, &d::caption_marks, &d::honorifics, &d::titles,
      &d::posts, &d::chair_posts, &d::role_labels, &d::answer_labels, &d::role_prefixes, &d::role_endings, &d::outlet_words,
      &d::site_endings, &d::outlet_endings, &d::outlet_names, &d::outlet_variants, &d::saying_verbs, &d::connectors, &d::articles,
      &d::never_first, &d::reporting_verbs, &d::form_fields, &d::field_endings, &d::conduct_cues, &d::welcome_cues,
      &d::open_floor_cues, &d::handing_cues, &d::closing_cues, &d::dispatch_cues, &d::directing_cues, &d::calling_cues,
      &d::self_answer_cues, &d::greeting_cues, &d::asking_cues, &d::answer_cues, &d::announcement_cues,
      &d::follow_up_cues, &d::reference_cues, &d::editor_cues, &d::ordinals, &d::determiners, &d::numbers, &d::closers, &d::copulas,
      &d::leads, &d::naming_starts, &d::courtesy_starts, &d::courtesies, &d::not_counted, &d::point_nouns,
      &d::point_noun_stems, &d::units, &d::noun_phrase_ends, &d::announcing, &d::irregular_plurals, &d::conclusions,
      &d::abbreviations>();
  all.residue = english.residue;
  all.surnames = chinese.surnames;
  all.line_openings =
      detail::spellings_of<&d::chrome_lines, &d::chrome_starts, &d::credits, &d::end_matter, &d::roster_headings,
                           &d::crumb_roots, &d::crumb_items, &d::months, &d::pager_words>::list;
  all.marker_openings =
      detail::spellings_of<&d::ordinals, &d::closers, &d::leads, &d::naming_starts, &d::determiners>::list;
  all.announcing_openings = detail::spellings_of<&d::announcing, &d::numbers>::list;
  return all;
}();
// clang-format on

}  // namespace scio::inline v0

#endif
