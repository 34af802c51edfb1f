// SPDX-License-Identifier: MIT
#ifndef SCIO_DIALECT_ALL_HPP
#define SCIO_DIALECT_ALL_HPP

#include <cstddef>
#include <span>
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
  using word = std::remove_cvref_t<decltype((english.*List)[0])>;
  static constexpr std::size_t first = (english.*List).size();
  static constexpr std::size_t second = (chinese.*List).size();

  struct words {
    word all[first + second == 0 ? 1 : first + second];
  };

  static constexpr words make() noexcept {
    words out{};
    for (std::size_t i = 0; i < first; ++i) out.all[i] = (english.*List)[i];
    for (std::size_t i = 0; i < second; ++i) out.all[first + i] = (chinese.*List)[i];
    return out;
  }

  static constexpr words value = make();
  static constexpr std::span<const word> list{value.all, first + second};
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
    .outlet_names = detail::joined<&dialect::outlet_names>::list,
    .surnames = chinese.surnames,
    .connectors = detail::joined<&dialect::connectors>::list,
    .articles = detail::joined<&dialect::articles>::list,
    .never_first = detail::joined<&dialect::never_first>::list,
    .form_fields = detail::joined<&dialect::form_fields>::list,
    .conduct_cues = detail::joined<&dialect::conduct_cues>::list,
    .open_floor_cues = detail::joined<&dialect::open_floor_cues>::list,
    .closing_cues = detail::joined<&dialect::closing_cues>::list,
    .dispatch_cues = detail::joined<&dialect::dispatch_cues>::list,
    .directing_cues = detail::joined<&dialect::directing_cues>::list,
    .self_answer_cues = detail::joined<&dialect::self_answer_cues>::list,
    .greeting_cues = detail::joined<&dialect::greeting_cues>::list,
    .answer_cues = detail::joined<&dialect::answer_cues>::list,
    .announcement_cues = detail::joined<&dialect::announcement_cues>::list,
    .follow_up_cues = detail::joined<&dialect::follow_up_cues>::list,
    .editor_cues = detail::joined<&dialect::editor_cues>::list,
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
