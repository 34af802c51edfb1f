// SPDX-License-Identifier: MIT
#ifndef SCIO_DETAIL_MARKERS_HPP
#define SCIO_DETAIL_MARKERS_HPP

#include <cstdint>
#include <string_view>

#include <scio/detail/ordinal.hpp>
#include <scio/detail/point_drafts.hpp>
#include <scio/detail/scan.hpp>
#include <scio/detail/tables.hpp>
#include <scio/detail/turn_text.hpp>
#include <scio/detail/unicode.hpp>
#include <scio/detail/words.hpp>
#include <scio/dialect.hpp>
#include <scio/version.hpp>

// The markers of points in what a turn says, in order, each linked with the next that can follow it.
namespace scio::inline v0::detail {

class marker_gatherer {
 public:
  constexpr marker_gatherer(std::string_view source, const scan_result& scan, const dialect& words,
                            const turn_text& said, point_scratch& scratch) noexcept
      : source_(source), scan_(&scan), words_(&words), said_(&said), s_(&scratch) {}

  // In a `question`, sub-questions may name who is to answer them.
  constexpr void run(bool question) {
    gather(marker_reader(source_, *words_, question));
    if (!s_->markers.empty()) link();
  }

 private:
  constexpr void gather(const marker_reader& reader) {
    const std::uint32_t* const first = scan_->stops.begin();
    for (std::uint32_t p = 0; p < said_->paragraph_count(); ++p) {
      const span where = said_->paragraph(p);
      if (reader.may_match(where.begin, true)) look_at(reader, where.begin, where.end, p, none);
      const std::uint32_t* stop = first + said_->first_stop(p);
      while (*stop < where.begin) ++stop;
      const bool han = said_->language_of(p) == language::chinese;
      if (han) look_behind_commas(reader, {where.begin, *stop < where.end ? *stop : where.end}, where.end, p, stop);
      for (; *stop < where.end; ++stop) {
        const std::uint32_t begin = said_->behind_stop(*stop, where.end);
        if (begin < where.end && reader.may_match(begin, false))
          look_at(reader, begin, where.end, p, static_cast<std::uint32_t>(stop - first));
        if (han) look_behind_commas(reader, {*stop, stop[1] < where.end ? stop[1] : where.end}, where.end, p, stop + 1);
      }
    }
  }

  // A full-width comma is a stop, and many copies print `,` for it: `…两方面的情况,一是…`. `next` is the stop that
  // follows.
  constexpr void look_behind_commas(const marker_reader& reader, span clauses, std::uint32_t end, std::uint32_t p,
                                    const std::uint32_t* next) {
    const std::string_view before = slice(source_, 0, clauses.end);
    for (std::size_t at = before.find(',', clauses.begin); at != before.npos; at = before.find(',', at + 1)) {
      const std::uint32_t begin = skip_blanks(source_, static_cast<std::uint32_t>(at) + 1, end);
      if (begin < end && byte_at(source_, begin) >= 0x80)
        look_at(reader, begin, end, p, static_cast<std::uint32_t>(next - scan_->stops.begin()), true);
    }
  }

  constexpr void look_at(const marker_reader& reader, std::uint32_t at, std::uint32_t end, std::uint32_t p,
                         std::uint32_t stop_index, bool behind_comma = false) {
    const bool first_of_paragraph = s_->markers.empty() || s_->markers.back().paragraph != p;
    marker& m = s_->markers.add_row();
    m.paragraph = p;
    m.stop = stop_index;
    m.behind_comma = behind_comma;
    m.opens_paragraph = stop_index == none;
    // What a name behind its point names reaches back to its paragraph's start, if no point begins in between.
    if (!reader.match(at, end, m) || (m.names_back && !first_of_paragraph)) {
      s_->markers.pop_back();
    } else if (m.ordinal == 2 && m.family == marker_family::adverb && stop_index != none && !behind_comma &&
               source_[scan_->stops[stop_index]] == ';') {
      look_before(reader, p, stop_index);
    } else if (m.names_back) {
      m.begin = said_->paragraph(p).begin;
      m.opens_paragraph = true;
    }
  }

  // `It takes, first, wax; second, oil; …`: the first of such a row stands inside the sentence, behind a comma or a
  // word that goes on (`that`, `are`).
  constexpr void look_before(const marker_reader& reader, std::uint32_t p, std::uint32_t stop_index) {
    const std::uint32_t end = scan_->stops[stop_index];
    const span where{said_->sentence_begin(said_->paragraph(p), stop_index, end), end};
    const std::size_t place = s_->markers.size() - 1;  // of the one that is behind the semicolon
    if (place > 0 && s_->markers[place - 1].begin >= where.begin) return;
    std::string_view before;
    for (word_cursor w(said_->text(where)); w.next(); before = w.word()) {
      if (before.empty() || (before.back() != ',' && !is_any(before, words_->never_first))) continue;
      marker m;
      m.paragraph = p;
      m.stop = stop_index;
      if (!reader.match(where.begin + w.begin(), where.end, m) || m.ordinal != 1 || source_[m.text.end] != ',')
        continue;
      s_->markers.insert(place, m);
      return;
    }
  }

  // Links each marker with the next one that can follow it in a list, up to where its family starts again at one.
  constexpr void link() {
    std::uint32_t seen[highest_ordinal + 3][marker_families];
    std::uint32_t places = 0;  // ordinals that there are, and the two behind them
    for (const marker& m : s_->markers)
      if (m.ordinal + 3 > places) places = m.ordinal + 3;
    for (std::uint32_t i = 0; i < places; ++i)
      for (std::uint32_t& last : seen[i]) last = none;
    std::uint32_t bullet = none;
    std::uint32_t another = none;  // `another`, `the other`: the next of any number
    s_->follow.assign(s_->markers.size(), none);
    for (auto i = static_cast<std::uint32_t>(s_->markers.size()); i-- > 0;) {
      const marker& m = s_->markers[i];
      if (m.family == marker_family::bullet) {
        s_->follow[i] = bullet;
        bullet = i;
        continue;
      }
      if (m.family == marker_family::closer) continue;
      if (m.ordinal == 0) {
        s_->follow[i] = another;
        another = i;
        continue;
      }
      const auto own = static_cast<std::size_t>(m.family);
      std::uint32_t next = seen[m.ordinal + 1][own];
      if (is_ordinal_word(m.family)) {
        const auto other = m.family == marker_family::adverb ? marker_family::article : marker_family::adverb;
        const std::uint32_t crossing = seen[m.ordinal + 1][static_cast<std::size_t>(other)];
        if (crossing < next) next = crossing;
      }
      if (m.family == marker_family::adverb) {
        const std::uint32_t han = seen[m.ordinal + 1][static_cast<std::size_t>(marker_family::han_is)];
        if (next == none) next = han;
        if (next == none) next = seen[m.ordinal + 2][own];  // one is missing
      }
      if (m.family == marker_family::article) {
        if (next == none) next = another;
        if (m.ordinal == 1) another = none;
      }
      s_->follow[i] = next;
      for (std::uint32_t n = 0; n < places && m.ordinal == 1; ++n) seen[n][own] = none;
      seen[m.ordinal][own] = i;
    }
  }

  std::string_view source_;
  const scan_result* scan_;
  const dialect* words_;
  const turn_text* said_;
  point_scratch* s_;
};

}  // namespace scio::inline v0::detail

#endif
