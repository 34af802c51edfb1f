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

// One list of all languages' lists. Words of different scripts do not meet in one place, so that no page needs to be
// told apart before it is read, and a bilingual page is a page like others.
template <auto List>
struct joined {
  using list_type = std::remove_cvref_t<decltype(english.*List)>;
  using word = std::remove_cvref_t<decltype((english.*List)[0])>;
  static constexpr std::size_t first = (english.*List).size();
  static constexpr std::size_t size = first + (chinese.*List).size();

  struct table {
    word all[size == 0 ? 1 : size];
    std::uint16_t starts[list_type::buckets + 1];
  };

  [[nodiscard]] static constexpr word word_at(std::size_t i) noexcept {
    return i < first ? (english.*List)[i] : (chinese.*List)[i - first];
  }

  // Sorted by bucket and then by size, the longest first, so that the longest phrase wins.
  static constexpr table make() noexcept {
    table out{};
    std::size_t next = 0;
    for (std::size_t n = 0; n < list_type::buckets; ++n) {
      out.starts[n] = static_cast<std::uint16_t>(next);
      const std::size_t begin = next;
      for (std::size_t i = 0; i < size; ++i) {
        const word added = word_at(i);
        if (list_type::bucket_of(spelling_of(added)[0]) != n) continue;
        std::size_t place = next++;
        for (; place > begin && spelling_of(out.all[place - 1]).size() < spelling_of(added).size(); --place)
          out.all[place] = out.all[place - 1];
        out.all[place] = added;
      }
    }
    out.starts[list_type::buckets] = static_cast<std::uint16_t>(next);
    return out;
  }

  static constexpr table value = make();
  static constexpr list_type list{value.all, size, value.starts};
};

// Which letters may follow which at the start of a marker in words: bit n for the n-th letter, bit 26 for a blank. Tells
// nearly all sentences apart from points by their first two bytes.
struct marker_openings {
  std::uint32_t seconds[26];

  constexpr void add(std::string_view word) noexcept {
    if (word[0] < 'a' || word[0] > 'z') return;
    const bool letter = word[1] >= 'a' && word[1] <= 'z';
    seconds[word[0] - 'a'] |= letter ? 1U << (word[1] - 'a') : 1U << 26;
  }

  static constexpr marker_openings make() noexcept {
    marker_openings out{};
    for (const ordinal_word& o : english.ordinals) out.add(o.text);
    for (const word_list list : {english.closers, english.leads, english.naming_starts, english.articles})
      for (const std::string_view word : list) out.add(word);
    return out;
  }
};
inline constexpr marker_openings openings = marker_openings::make();

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
    .chrome_lines = detail::joined<&dialect::chrome_lines>::list,
    .chrome_starts = detail::joined<&dialect::chrome_starts>::list,
    .end_matter = detail::joined<&dialect::end_matter>::list,
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
    .editor_cues = detail::joined<&dialect::editor_cues>::list,
    .openings = detail::openings.seconds,
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
    .announcing = detail::joined<&dialect::announcing>::list,
    .irregular_plurals = detail::joined<&dialect::irregular_plurals>::list,
    .conclusions = detail::joined<&dialect::conclusions>::list,
    .abbreviations = detail::joined<&dialect::abbreviations>::list,
};

}  // namespace scio::inline v0

#endif
