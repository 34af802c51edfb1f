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
    std::size_t next = 0;
    for (std::size_t n = 0; n < opening_filter::buckets; ++n) {
      out.index.starts[n] = static_cast<std::uint16_t>(next);
      const std::size_t begin = next;
      for (std::size_t i = 0; i < Size; ++i) {
        const Word added = word_at(i);
        if (opening_filter::bucket_of(spelling_of(added)[0]) != n) continue;
        std::size_t place = next++;
        for (; place > begin && spelling_of(out.words[place - 1]).size() < spelling_of(added).size(); --place)
          out.words[place] = out.words[place - 1];
        out.words[place] = added;
        out.index.add(spelling_of(added));
      }
    }
    out.index.starts[opening_filter::buckets] = static_cast<std::uint16_t>(next);
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

// The spellings of several lists as one: tells whether any word of them may stand in a place.
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

  static constexpr auto table = sorted_table<std::string_view, size>::make(word_at);
  static constexpr word_list list = table.list();
};

}  // namespace detail

/// All languages that scio reads.
inline constexpr dialect every_language{
    .event_words = detail::joined<&dialect::event_words>::list,
    .notice_words = detail::joined<&dialect::notice_words>::list,
    .gallery_words = detail::joined<&dialect::gallery_words>::list,
    .categories = detail::joined<&dialect::categories>::list,
    .crumb_roots = detail::joined<&dialect::crumb_roots>::list,
    .crumb_items = detail::joined<&dialect::crumb_items>::list,
    .publishers = detail::joined<&dialect::publishers>::list,
    .publisher_marks = detail::joined<&dialect::publisher_marks>::list,
    .roster_headings = detail::joined<&dialect::roster_headings>::list,
    .months = detail::joined<&dialect::months>::list,
    .line_openings = detail::spellings_of<&dialect::chrome_lines, &dialect::chrome_starts, &dialect::end_matter,
                                          &dialect::roster_headings, &dialect::crumb_roots, &dialect::crumb_items,
                                          &dialect::months, &dialect::pager_words>::list,
    .chrome_lines = detail::joined<&dialect::chrome_lines>::list,
    .chrome_starts = detail::joined<&dialect::chrome_starts>::list,
    .end_matter = detail::joined<&dialect::end_matter>::list,
    .pager_words = detail::joined<&dialect::pager_words>::list,
    .caption_marks = detail::joined<&dialect::caption_marks>::list,
    .residue = english.residue,
    .honorifics = detail::joined<&dialect::honorifics>::list,
    .titles = detail::joined<&dialect::titles>::list,
    .posts = detail::joined<&dialect::posts>::list,
    .chair_posts = detail::joined<&dialect::chair_posts>::list,
    .role_labels = detail::joined<&dialect::role_labels>::list,
    .role_prefixes = detail::joined<&dialect::role_prefixes>::list,
    .role_endings = detail::joined<&dialect::role_endings>::list,
    .outlet_words = detail::joined<&dialect::outlet_words>::list,
    .outlet_endings = detail::joined<&dialect::outlet_endings>::list,
    .outlet_names = detail::joined<&dialect::outlet_names>::list,
    .outlet_variants = detail::joined<&dialect::outlet_variants>::list,
    .surnames = chinese.surnames,
    .saying_verbs = detail::joined<&dialect::saying_verbs>::list,
    .connectors = detail::joined<&dialect::connectors>::list,
    .articles = detail::joined<&dialect::articles>::list,
    .never_first = detail::joined<&dialect::never_first>::list,
    .reporting_verbs = detail::joined<&dialect::reporting_verbs>::list,
    .form_fields = detail::joined<&dialect::form_fields>::list,
    .conduct_cues = detail::joined<&dialect::conduct_cues>::list,
    .open_floor_cues = detail::joined<&dialect::open_floor_cues>::list,
    .closing_cues = detail::joined<&dialect::closing_cues>::list,
    .dispatch_cues = detail::joined<&dialect::dispatch_cues>::list,
    .directing_cues = detail::joined<&dialect::directing_cues>::list,
    .calling_cues = detail::joined<&dialect::calling_cues>::list,
    .self_answer_cues = detail::joined<&dialect::self_answer_cues>::list,
    .greeting_cues = detail::joined<&dialect::greeting_cues>::list,
    .asking_cues = detail::joined<&dialect::asking_cues>::list,
    .answer_cues = detail::joined<&dialect::answer_cues>::list,
    .announcement_cues = detail::joined<&dialect::announcement_cues>::list,
    .follow_up_cues = detail::joined<&dialect::follow_up_cues>::list,
    .reference_cues = detail::joined<&dialect::reference_cues>::list,
    .editor_cues = detail::joined<&dialect::editor_cues>::list,
    .marker_openings = detail::spellings_of<&dialect::ordinals, &dialect::closers, &dialect::leads,
                                            &dialect::naming_starts, &dialect::articles>::list,
    .ordinals = detail::joined<&dialect::ordinals>::list,
    .numbers = detail::joined<&dialect::numbers>::list,
    .closers = detail::joined<&dialect::closers>::list,
    .copulas = detail::joined<&dialect::copulas>::list,
    .leads = detail::joined<&dialect::leads>::list,
    .naming_starts = detail::joined<&dialect::naming_starts>::list,
    .courtesy_starts = detail::joined<&dialect::courtesy_starts>::list,
    .courtesies = detail::joined<&dialect::courtesies>::list,
    .not_counted = detail::joined<&dialect::not_counted>::list,
    .point_nouns = detail::joined<&dialect::point_nouns>::list,
    .point_noun_stems = detail::joined<&dialect::point_noun_stems>::list,
    .units = detail::joined<&dialect::units>::list,
    .noun_phrase_ends = detail::joined<&dialect::noun_phrase_ends>::list,
    .announcing = detail::joined<&dialect::announcing>::list,
    .announcing_openings = detail::spellings_of<&dialect::announcing, &dialect::numbers>::list,
    .irregular_plurals = detail::joined<&dialect::irregular_plurals>::list,
    .conclusions = detail::joined<&dialect::conclusions>::list,
    .abbreviations = detail::joined<&dialect::abbreviations>::list,
};

}  // namespace scio::inline v0

#endif
