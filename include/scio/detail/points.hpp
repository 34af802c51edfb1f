// SPDX-License-Identifier: MIT
#ifndef SCIO_DETAIL_POINTS_HPP
#define SCIO_DETAIL_POINTS_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <scio/detail/announcement.hpp>
#include <scio/detail/markers.hpp>
#include <scio/detail/ordinal.hpp>
#include <scio/detail/point_drafts.hpp>
#include <scio/detail/row_vector.hpp>
#include <scio/detail/scan.hpp>
#include <scio/detail/tables.hpp>
#include <scio/detail/turn_text.hpp>
#include <scio/detail/unicode.hpp>
#include <scio/detail/words.hpp>
#include <scio/dialect.hpp>
#include <scio/version.hpp>

// Third stage, last step: the enumerations of a turn. Markers are gathered first; then a stack of open lists takes each
// of them: it goes on with a list, opens one (nested or not), or is none.
namespace scio::inline v0::detail {

inline constexpr std::size_t deepest_list = 16;

class point_finder {
 public:
  constexpr point_finder(tables& t, const scan_result& scan, const row_vector<std::uint32_t>& paragraph_lines,
                         const dialect& words, point_scratch& scratch) noexcept
      : t_(&t),
        source_(t.source()),
        scan_(&scan),
        words_(&words),
        said_(t, scan, paragraph_lines, scratch.paragraphs, words),
        announcements_(source_, words),
        s_(&scratch) {}

  // Finds the enumerations of one turn and adds them to the tables. Where the turn is in two languages, those of the
  // first paragraph's count, and those of the other are their translation.
  constexpr void run(std::uint32_t turn) {
    turn_ = turn;
    const rows all = t_->turns[turn].paragraphs;
    const language spoken = t_->paragraphs[all.first].language;
    bool bilingual = false;
    for (std::uint32_t p = all.first; p < all.first + all.count; ++p)
      bilingual = bilingual || t_->paragraphs[p].language != spoken;
    find(all, spoken, true);
    emit();
    if (!bilingual) return;
    find(all, spoken, false);
    if (t_->turns[turn].enumerations.count == 0)
      emit();
    else
      translate(t_->turns[turn].enumerations, first_list_);
  }

 private:
  constexpr void find(rows all, language spoken, bool same) {
    s_->paragraphs.clear();
    for (std::uint32_t p = all.first; p < all.first + all.count; ++p)
      if ((t_->paragraphs[p].language == spoken) == same) s_->paragraphs.push_back(p);
    s_->markers.clear();
    s_->points.clear();
    s_->lists.clear();
    s_->open.clear();
    first_list_ = last_list_ = none;
    marker_gatherer(source_, *scan_, *words_, said_, *s_).run(t_->turns[turn_].kind == turn_kind::question);
    if (s_->markers.empty()) return;
    for (std::uint32_t i = 0; i < s_->markers.size(); ++i) take(i);
    settle_ends();
  }

  [[nodiscard]] constexpr std::string_view text(span s) const noexcept { return said_.text(s); }
  [[nodiscard]] constexpr span paragraph(std::uint32_t i) const noexcept { return said_.paragraph(i); }
  [[nodiscard]] constexpr std::uint32_t first_stop(std::uint32_t i) const noexcept { return said_.first_stop(i); }
  [[nodiscard]] constexpr std::uint32_t paragraph_count() const noexcept { return said_.paragraph_count(); }

  // Lists -----------------------------------------------------------------------------------------------------------

  constexpr void take(std::uint32_t i) {
    const marker& m = s_->markers[i];
    if (m.family == marker_family::closer) {
      take_closer(i);
      return;
    }
    if (const std::uint32_t fit = find_fit(m); fit != none) {
      close_above(fit);
      append(i, s_->lists[s_->open.back()]);
      return;
    }
    if (m.ordinal == 1 || m.family == marker_family::bullet)
      open_list(i);
    else if (m.ordinal != 0)
      take_gap(i);
  }

  // The open list that a marker goes on with: the same way of counting first, then one that is not full.
  [[nodiscard]] constexpr std::uint32_t find_fit(const marker& m) const noexcept {
    std::uint32_t best = none;
    int best_rank = -1;
    for (auto k = static_cast<std::uint32_t>(s_->open.size()); k-- > 0;) {
      const draft_list& list = s_->lists[s_->open[k]];
      if (!compatible(list.family, m.family)) continue;
      const draft_point& last = s_->points[list.last];
      if (m.ordinal != 0 && m.ordinal != last.ordinal + 1) continue;
      const std::uint32_t next = s_->follow[last.marker];
      if (m.ordinal == 0 && next != none && s_->markers[next].begin > m.begin) continue;  // the list goes on by number
      const int rank = (list.family == m.family ? 4 : 0) + (!is_full(list) ? 2 : 0) +
                       (s_->markers[last.marker].opens_paragraph == m.opens_paragraph ? 1 : 0);
      if (rank > best_rank) {
        best_rank = rank;
        best = k;
      }
    }
    return best;
  }

  // `首先，…。二是…。三是…`: what opens with an ordinal word may go on so.
  [[nodiscard]] static constexpr bool compatible(marker_family list, marker_family next) noexcept {
    return list == next || (is_ordinal_word(list) && is_ordinal_word(next)) ||
           (list == marker_family::adverb && next == marker_family::han_is);
  }

  [[nodiscard]] constexpr bool is_full(const draft_list& list) const noexcept {
    return list.announced.count != 0 && list.size >= list.announced.count;
  }

  constexpr void close_above(std::uint32_t k) { s_->open.resize(k + 1); }

  constexpr void append(std::uint32_t i, draft_list& list) {
    const std::uint32_t ordinal = list.last == none ? 1 : s_->points[list.last].ordinal + 1;
    const auto id = static_cast<std::uint32_t>(s_->points.size());
    s_->points.push_back({i, s_->markers[i].ordinal != 0 ? s_->markers[i].ordinal : ordinal});
    if (list.last == none) {
      list.first = id;
    } else {
      draft_point& before = s_->points[list.last];
      before.next = id;
      list.spread = list.spread ||
                    (is_heading(before.marker) && s_->markers[i].paragraph > s_->markers[before.marker].paragraph + 1);
    }
    list.last = id;
    ++list.size;
  }

  // `Finally, …` is the last point of a list of ordinal words that is not full.
  constexpr void take_closer(std::uint32_t i) {
    for (auto k = static_cast<std::uint32_t>(s_->open.size()); k-- > 0;) {
      draft_list& list = s_->lists[s_->open[k]];
      if (!is_ordinal_word(list.family) || is_full(list)) continue;
      if (s_->markers[i].opens_paragraph != s_->markers[s_->points[list.last].marker].opens_paragraph && list.size < 2)
        continue;
      close_above(k);
      append(i, s_->lists[s_->open[k]]);
      s_->open.pop_back();
      return;
    }
  }

  constexpr void open_list(std::uint32_t i) {
    const marker& m = s_->markers[i];
    if (t_->turns[turn_].kind == turn_kind::answer && is_ordinal_word(m.family) && refers_to_question(m)) return;
    const span lead = lead_of(m);
    announcement announced = announcements_.read(behind_last_marker(i, lead));
    const bool colon = m.stop != none && !m.behind_comma && stop_at(source_, scan_->stops[m.stop]).what == ':';
    announced.leads = announced.leads || colon;
    if (m.needs_lead && announced.count == 0) return;
    const bool alone = s_->follow[i] == none && !heads_paragraph(m) && !goes_on_in_next_turn(m);
    if (alone && !announced.leads) return;
    if (alone && m.family != marker_family::adverb && announced.count == 0) return;
    start_list(i, announced, lead);
  }

  // A marker past one that goes on with no open list. With a stop of a sentence or a paragraph before it and a comma
  // behind, it is a point whose forerunners have no marker or stand on a page before.
  constexpr void take_gap(std::uint32_t i) {
    const marker& m = s_->markers[i];
    for (auto k = static_cast<std::uint32_t>(s_->open.size()); k-- > 0;) {
      draft_list& list = s_->lists[s_->open[k]];
      const std::uint32_t last = s_->points[list.last].ordinal;
      if (list.family != m.family) continue;
      // `第二，…。第二阶段…`: an ordinal that the list has had, in the words of its last point, counts something else.
      if (m.ordinal <= last && s_->markers[s_->points[list.last].marker].paragraph == m.paragraph) return;
      if (m.ordinal <= last || m.ordinal > last + 3) continue;
      close_above(k);
      append(i, list);
      return;
    }
    if (goes_on_from_turn_before(m) || goes_on_from_page_before(m)) {
      start_list(i, {}, {});
      return;
    }
    const bool asks = t_->turns[turn_].kind == turn_kind::question;
    const bool opens = m.family == marker_family::adverb ? asks || !names_question(m) : asks && tells_question(m);
    if (!opens) return;
    span lead = lead_of(m);
    // `I have two questions. What …? And second, …`: the first one has no marker, the count stands before it.
    if (m.ordinal == 2 && m.stop != none && m.begin - paragraph(m.paragraph).begin <= turn_text::longest_lead)
      lead = {paragraph(m.paragraph).begin, trim_end(source_, paragraph(m.paragraph).begin, m.begin)};
    start_list(i, m.ordinal == 2 ? announcements_.read(lead) : announcement{}, lead);
  }

  // `一、工业生产平稳增长`; but `一、二线城市…` counts nothing.
  [[nodiscard]] constexpr bool heads_paragraph(const marker& m) const noexcept {
    return m.family == marker_family::han_list && m.opens_paragraph &&
           match_han_number(behind(m), 0).value != m.ordinal + 1;
  }

  // `四是…` at the start of a turn, in another of the same speaker right before it `三是…`: webcasts print a speech in
  // pieces, each under its label.
  [[nodiscard]] constexpr bool goes_on_from_turn_before(const marker& m) const noexcept {
    if (!m.opens_paragraph || m.paragraph != 0 || turn_ == 0 || refers_to_question(m)) return false;
    const turn_row& before = t_->turns[turn_ - 1];
    if (before.speaker == none || before.speaker != t_->turns[turn_].speaker || before.enumerations.count == 0)
      return false;
    const rows points = t_->enumerations[before.enumerations.first + before.enumerations.count - 1].points;
    const point_row& last = t_->points[points.first + points.count - 1];
    if (last.ordinal + 1 != m.ordinal) return false;
    const auto printed = opening_marker(source_, *words_, {last.marker.begin, last.text.end});
    return printed && compatible(printed->family, m.family);
  }

  // The same from the other side: `一是…`, and `二是…` opens the next turn of the same speaker.
  [[nodiscard]] constexpr bool goes_on_in_next_turn(const marker& m) const noexcept {
    if (turn_ + 1 >= t_->turns.size()) return false;
    const turn_row& next = t_->turns[turn_ + 1];
    if (next.speaker == none || next.speaker != t_->turns[turn_].speaker || next.paragraphs.count == 0) return false;
    const auto follower = opening_marker(source_, *words_, t_->paragraphs[next.paragraphs.first].text);
    return follower && follower->family == m.family && follower->ordinal == m.ordinal + 1;
  }

  // `三、…` heads a paragraph of a speech that a page begins with, its label on the page before.
  [[nodiscard]] constexpr bool goes_on_from_page_before(const marker& m) const noexcept {
    return turn_ == 0 && t_->turns[turn_].label.empty() && s_->lists.empty() && m.opens_paragraph &&
           m.family == marker_family::han_list;
  }

  // `第二个问题，我在前面…`, `Second question: …`: an answer refers to what was asked.
  [[nodiscard]] constexpr bool names_question(const marker& m) const noexcept {
    const std::string_view rest = behind(m);
    return stands_at(rest, 0, "问题") || stands_at(rest, 0, "問題") || match_phrase(rest, 0, "question") != none;
  }

  // `第一个问题，…`: the marker itself names what was asked.
  [[nodiscard]] constexpr bool refers_to_question(const marker& m) const noexcept {
    const std::string_view marker = text(m.text);
    return marker.ends_with("问题") || marker.ends_with("問題") || names_question(m);
  }

  // `The second question is related to …`, `The second one is …`, `My second question: …`
  [[nodiscard]] constexpr bool tells_question(const marker& m) const noexcept {
    const std::string_view rest = behind(m);
    std::uint32_t noun = match_phrase(rest, 0, "question");
    if (noun == none) noun = match_phrase(rest, 0, "one");
    return m.family == marker_family::article && noun != none &&
           (rest.substr(noun, 1) == ":" ||
            match_any(rest, skip_blanks(rest, noun, static_cast<std::uint32_t>(rest.size())), words_->copulas));
  }

  // What a marker stands before.
  [[nodiscard]] constexpr std::string_view behind(const marker& m) const noexcept {
    return source_.substr(skip_blanks(source_, m.text.end, paragraph(m.paragraph).end), 40);
  }

  constexpr void start_list(std::uint32_t i, const announcement& announced, span lead) {
    std::uint32_t keep = static_cast<std::uint32_t>(s_->open.size());
    while (keep > 0 && !contains(s_->lists[s_->open[keep - 1]], i, announced, lead)) --keep;
    s_->open.resize(keep);
    if (s_->open.size() == deepest_list) return;
    const auto id = static_cast<std::uint32_t>(s_->lists.size());
    draft_list list;
    list.family = s_->markers[i].family;
    list.announced = announced;
    list.lead = lead;
    if (s_->open.empty()) {
      (last_list_ == none ? first_list_ : s_->lists[last_list_].next) = id;
      last_list_ = id;
    } else {
      list.parent = s_->lists[s_->open.back()].last;
      draft_point& parent = s_->points[list.parent];
      (parent.last_child == none ? parent.first_child : s_->lists[parent.last_child].next) = id;
      parent.last_child = id;
    }
    s_->lists.push_back(list);
    s_->open.push_back(id);
    append(i, s_->lists.back());
  }

  // Whether a list that opens at marker `i` is inside the last point of `list`: in the same paragraph, before a point
  // that goes on with `list`, or below a point that is only a heading, which announces it or is one as those before it.
  [[nodiscard]] constexpr bool contains(const draft_list& list, std::uint32_t i, const announcement& announced,
                                        span lead) const noexcept {
    const draft_point& last = s_->points[list.last];
    const marker& m = s_->markers[i];
    const bool same_paragraph = s_->markers[last.marker].paragraph == m.paragraph;
    const bool counted = announced.count != 0 && !is_full(list);
    const bool below = counted && is_heading(last.marker) && lead.begin >= s_->markers[last.marker].begin;
    if (list.family == m.family)
      return counted && (same_paragraph || (below && lead.begin < paragraph(s_->markers[last.marker].paragraph).end));
    if (outranks(list.family, m.family) && is_heading(last.marker) &&
        (list.size == 1 || stands_below(m, s_->markers[last.marker])))
      return true;
    const std::uint32_t next = s_->follow[last.marker];
    const bool awaited = list.announced.count != 0;
    return same_paragraph || (next != none && next > i) || (list.spread && is_heading(last.marker)) ||
           (below && awaited) || (awaited && !is_full(list) && announced.count == 0);
  }

  // Right below a heading, or anywhere below one that is no sentence: other lists are over before.
  [[nodiscard]] constexpr bool stands_below(const marker& m, const marker& heading) const noexcept {
    return m.paragraph == heading.paragraph + 1 || !text(paragraph(heading.paragraph)).ends_with("。");
  }

  // `一、…` and `（一）…` head what is counted by figures or by `一是`, and not the other way round.
  [[nodiscard]] static constexpr bool outranks(marker_family outer, marker_family inner) noexcept {
    const bool counts = inner == marker_family::han_is || inner == marker_family::figure_dot ||
                        inner == marker_family::figure_round || inner == marker_family::circled;
    return (outer == marker_family::han_list && (counts || inner == marker_family::han_round)) ||
           (outer == marker_family::han_round && counts);
  }

  // What of a lead stands behind the marker before the one at `i`: nothing is announced before a point and counted
  // behind it, and a sentence may hold many.
  [[nodiscard]] constexpr span behind_last_marker(std::uint32_t i, span lead) const noexcept {
    if (i == 0) return lead;
    const std::uint32_t end = s_->markers[i - 1].text.end;
    return end > lead.begin && end <= lead.end ? span{end, lead.end} : lead;
  }

  // The sentence before a marker: in its paragraph, or the last one of the paragraph before.
  [[nodiscard]] constexpr span lead_of(const marker& m) const noexcept {
    if (m.stop != none && !m.names_back) {
      const span where = paragraph(m.paragraph);
      const std::uint32_t at = m.behind_comma ? m.begin : scan_->stops[m.stop];
      std::uint32_t begin = said_.sentence_begin(where, m.stop, at);
      if (m.behind_comma && at - begin > turn_text::longest_lead)
        begin = behind_comma(at - turn_text::longest_lead, at);
      return {begin, at < m.begin ? stop_at(source_, at).end : trim_end(source_, begin, m.begin)};
    }
    if (m.paragraph == 0) return {};
    const span before = paragraph(m.paragraph - 1);
    std::uint32_t i = first_stop(m.paragraph - 1);
    while (i < scan_->stops.size() && scan_->stops[i] < before.end) ++i;
    if (i == 0) return before;
    return {said_.last_sentence_begin(before, i), before.end};
  }

  // Behind the first comma in [begin, end): commas may go on without any stop.
  [[nodiscard]] constexpr std::uint32_t behind_comma(std::uint32_t begin, std::uint32_t end) const noexcept {
    const std::size_t comma = text({begin, end}).find(',');
    return comma == std::string_view::npos ? end : begin + static_cast<std::uint32_t>(comma) + 1;
  }

  // Extents ---------------------------------------------------------------------------------------------------------

  // A paragraph with one short sentence, the point's: what it names follows below.
  [[nodiscard]] constexpr bool is_heading(std::uint32_t i) const noexcept {
    const marker& m = s_->markers[i];
    const span where = paragraph(m.paragraph);
    if (!m.opens_paragraph || where.size() > longest_heading) return false;
    const std::string_view line = text(where);
    std::uint32_t ends = 0;
    for (std::uint32_t k = first_stop(m.paragraph); k < scan_->stops.size(); ++k) {
      const std::uint32_t at = scan_->stops[k];
      if (at >= where.end) break;
      if (at >= m.text.end && ends_sentence(source_, at, words_->abbreviations)) ++ends;
    }
    return ends <= 1 && !line.empty();
  }
  static constexpr std::uint32_t longest_heading = 120;

  // Ends are settled from the last point of the turn to its first: a point ends where the next one of its list begins,
  // and holds the lists inside it.
  constexpr void settle_ends() {
    const std::uint32_t turn_end = paragraph_count();
    for (std::uint32_t list = first_list_; list != none; list = s_->lists[list].next) {
      const std::uint32_t after = s_->lists[list].next;
      settle_list(list, after == none ? none : s_->points[s_->lists[after].first].marker, turn_end);
    }
  }

  // `limit` is the marker that comes after the list, if any.
  constexpr void settle_list(std::uint32_t list, std::uint32_t limit, std::uint32_t turn_end) {
    for (std::uint32_t p = s_->lists[list].first; p != none; p = s_->points[p].next) {
      draft_point& point = s_->points[p];
      const std::uint32_t after = point.next == none ? limit : s_->points[point.next].marker;
      for (std::uint32_t child = point.first_child; child != none; child = s_->lists[child].next) {
        const std::uint32_t sibling = s_->lists[child].next;
        settle_list(child, sibling == none ? after : s_->points[s_->lists[sibling].first].marker, turn_end);
      }
      const marker& m = s_->markers[point.marker];
      point.end = point.next != none ? end_before(s_->markers[after])
                                     : last_end(point.marker, after, s_->lists[list].spread ? turn_end : 0);
      for (std::uint32_t child = point.first_child; child != none; child = s_->lists[child].next) {
        const std::uint32_t inner = s_->points[s_->lists[child].last].end;
        if (inner > point.end) point.end = inner;
      }
      if (point.end < m.text.end) point.end = m.text.end;
    }
  }

  // What is before a marker: the text up to it in its paragraph, or the paragraph before.
  [[nodiscard]] constexpr std::uint32_t end_before(const marker& next) const noexcept {
    const span where = paragraph(next.paragraph);
    if (!next.opens_paragraph) return trim_end(source_, where.begin, next.begin);
    return paragraph(next.paragraph - 1).end;
  }

  // The end of a list's last point: its paragraph, or, where that is only a heading as those of the list are, the last
  // one before a conclusion.
  [[nodiscard]] constexpr std::uint32_t last_end(std::uint32_t i, std::uint32_t after,
                                                 std::uint32_t turn_end) const noexcept {
    const marker& m = s_->markers[i];
    std::uint32_t end = paragraph(m.paragraph).end;
    if (is_heading(i))
      for (std::uint32_t p = m.paragraph + 1; p < turn_end; ++p) {
        if (after != none && s_->markers[after].paragraph <= p) break;
        if (match_any(text(paragraph(p)), 0, words_->conclusions)) break;
        end = paragraph(p).end;
      }
    if (after != none && s_->markers[after].begin < end) end = end_before(s_->markers[after]);
    return end;
  }

  // The end of a point's first sentence.
  [[nodiscard]] constexpr std::uint32_t lead_end(const marker& m, std::uint32_t end) const noexcept {
    const std::uint32_t after = m.names_back ? m.begin : m.text.end;
    for (std::uint32_t i = m.stop == none ? first_stop(m.paragraph) : m.stop; i < scan_->stops.size(); ++i) {
      const std::uint32_t at = scan_->stops[i];
      if (at >= end) break;
      if (at >= after && ends_sentence(source_, at, words_->abbreviations)) return stop_at(source_, at).end;
    }
    return end < paragraph(m.paragraph).end ? end : paragraph(m.paragraph).end;
  }

  // The first paragraph behind a list that sums up.
  [[nodiscard]] constexpr std::uint32_t conclusion_of(std::uint32_t list) const noexcept {
    const std::uint32_t end = s_->points[s_->lists[list].last].end;
    for (std::uint32_t p = s_->markers[s_->points[s_->lists[list].last].marker].paragraph + 1; p < paragraph_count();
         ++p) {
      if (paragraph(p).begin < end) continue;
      if (s_->lists[list].next != none &&
          s_->markers[s_->points[s_->lists[s_->lists[list].next].first].marker].paragraph <= p)
        break;
      if (match_any(text(paragraph(p)), 0, words_->conclusions)) return s_->paragraphs[p];
    }
    return none;
  }

  // Tables ----------------------------------------------------------------------------------------------------------

  // Level by level, so that the lists of a point and the points of a list lie side by side.
  constexpr void emit() {
    turn_row& turn = t_->turns[turn_];
    const auto first = static_cast<std::uint32_t>(t_->enumerations.size());
    s_->emitted_lists.clear();
    for (std::uint32_t list = first_list_; list != none; list = s_->lists[list].next) emit_list(list, none);
    turn.enumerations = {first, static_cast<std::uint32_t>(t_->enumerations.size()) - first};
    for (std::uint32_t e = first; e < t_->enumerations.size(); ++e) emit_points(e, s_->emitted_lists[e - first]);
  }

  constexpr void emit_list(std::uint32_t list, std::uint32_t parent) {
    const draft_list& d = s_->lists[list];
    t_->enumerations.push_back({d.announced.count,
                                d.announced.number,
                                d.lead,
                                turn_,
                                parent,
                                parent == none ? conclusion_of(list) : none,
                                {}});
    s_->emitted_lists.push_back(list);
  }

  constexpr void emit_points(std::uint32_t e, std::uint32_t list) {
    const auto first = static_cast<std::uint32_t>(t_->points.size());
    for (std::uint32_t p = s_->lists[list].first; p != none; p = s_->points[p].next) {
      const draft_point& d = s_->points[p];
      const marker& m = s_->markers[d.marker];
      t_->points.push_back(
          {d.ordinal, m.text, {m.begin, d.end}, lead_end(m, d.end), {}, s_->paragraphs[m.paragraph], e, {}});
      const bool opens = t_->points.size() - first == 1;
      const point_row before = opens ? point_row() : t_->points[t_->points.size() - 2];
      if (d.ordinal != before.ordinal + 1)
        t_->diagnostics.push_back({diagnostic_code::ordinal_gap, m.text, before.marker});
    }
    t_->enumerations[e].points = {first, static_cast<std::uint32_t>(t_->points.size()) - first};
    std::uint32_t row = first;
    for (std::uint32_t p = s_->lists[list].first; p != none; p = s_->points[p].next, ++row) {
      const auto inner = static_cast<std::uint32_t>(t_->enumerations.size());
      for (std::uint32_t child = s_->points[p].first_child; child != none; child = s_->lists[child].next)
        emit_list(child, row);
      t_->points[row].enumerations = {inner, static_cast<std::uint32_t>(t_->enumerations.size()) - inner};
    }
    const enumeration_row& done = t_->enumerations[e];
    if (done.announced != 0 && done.announced != done.points.count)
      t_->diagnostics.push_back(
          {diagnostic_code::announced_count_mismatch, done.announcement, t_->points.back().marker});
  }

  // Walks the lists of the tables and those just found side by side; points of one number are the same point.
  constexpr void translate(rows lists, std::uint32_t list) {
    for (std::uint32_t e = lists.first; e < lists.first + lists.count && list != none;
         ++e, list = s_->lists[list].next) {
      const rows points = t_->enumerations[e].points;
      std::uint32_t p = s_->lists[list].first;
      for (std::uint32_t row = points.first; row < points.first + points.count && p != none; ++row) {
        if (s_->points[p].ordinal != t_->points[row].ordinal) continue;
        t_->points[row].translation = {s_->markers[s_->points[p].marker].begin, s_->points[p].end};
        if (s_->points[p].first_child != none) translate(t_->points[row].enumerations, s_->points[p].first_child);
        p = s_->points[p].next;
      }
    }
  }

  tables* t_;
  std::string_view source_;
  const scan_result* scan_;
  const dialect* words_;
  turn_text said_;
  announcement_reader announcements_;
  point_scratch* s_;
  std::uint32_t turn_ = 0;
  std::uint32_t first_list_ = none;
  std::uint32_t last_list_ = none;
};

}  // namespace scio::inline v0::detail

#endif
