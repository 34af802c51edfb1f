// SPDX-License-Identifier: MIT
#ifndef SCIO_DETAIL_CLASSIFY_HPP
#define SCIO_DETAIL_CLASSIFY_HPP

#include <cstdint>
#include <string_view>

#include <scio/detail/candidates.hpp>
#include <scio/detail/footer.hpp>
#include <scio/detail/han.hpp>
#include <scio/detail/header.hpp>
#include <scio/detail/headlines.hpp>
#include <scio/detail/known.hpp>
#include <scio/detail/label.hpp>
#include <scio/detail/language.hpp>
#include <scio/detail/lines.hpp>
#include <scio/detail/named.hpp>
#include <scio/detail/names.hpp>
#include <scio/detail/roster.hpp>
#include <scio/detail/row_vector.hpp>
#include <scio/detail/scan.hpp>
#include <scio/detail/sort.hpp>
#include <scio/detail/tables.hpp>
#include <scio/detail/words.hpp>
#include <scio/dialect.hpp>
#include <scio/version.hpp>

// Second stage: what every line is. A label is judged by the whole source: first what is seen in the line itself, then
// the roster, how often the name comes back, and how most labels are written.
namespace scio::inline v0::detail {

// What the stage hands on. All memory is used again for the next source.
struct classified {
  row_vector<line_info> infos;      // one for each line
  row_vector<block_kind> kinds;     // one for each line
  row_vector<candidate> labels;     // by line; the accepted ones begin turns
  row_vector<roster_entry> roster;  // of the conference
  name_table names;
  printed_table printed;  // candidates' labels
  name_table used;        // labels of participants
  header_facts header;    // of the conference: what its first pages say
  span repeated_roster;
  int inline_balance = 0;                  // labels with their speech on the same line less those alone on theirs
  row_vector<rows> page_lines;             // the lines of each page
  row_vector<std::uint32_t> pager_counts;  // one for each page, 0 where there is no pager

  // Of one page, while it is read.
  row_vector<roster_entry> page_roster;
  header_facts page_header;

  constexpr void clear() noexcept {
    infos.clear();
    kinds.clear();
    labels.clear();
    roster.clear();
    names.clear();
    printed.clear();
    used.clear();
    header.clear();
    repeated_roster = {};
    inline_balance = 0;
    pager_counts.clear();
  }
};

class classifier {
 public:
  constexpr classifier(tables& t, const scan_result& scan, const dialect& words, classified& out) noexcept
      : t_(&t), source_(t.source()), scan_(&scan), words_(&words), out_(&out) {}

  // The first half: what lines look like by themselves.
  constexpr void find_candidates() {
    out_->clear();
    classify_lines();
    collect_candidates();
    weigh_recurrence();
    share_variants();
  }

  // What the caller knows of a name, and of another of the same participant.
  constexpr void know(std::string_view name, role part, std::string_view same_as) noexcept {
    for (const std::string_view given : {name, same_as}) {
      const std::uint32_t id = given.empty() ? none : out_->names.find(source_, given);
      if (id == none) continue;
      out_->names[id].known = out_->names[id].given = true;
      if (part != role::unknown) out_->names[id].told = part;
    }
    share(name, same_as);
  }

  // The second half: what they are in this source.
  constexpr void judge() {
    for (candidate& c : out_->labels)
      if (is_given(c)) take_given(c);
    out_->pager_counts.assign(t_->pages.size(), 0);
    for (std::uint32_t page = 0; page < t_->pages.size(); ++page)
      if (!t_->pages[page].duplicate) read_roster(page, out_->page_lines[page]);
    name_people();
    add_bare_labels();
    weigh_page_evidence();
    settle_chair();
    pair_translations();
    for (std::uint32_t page = 0; page < t_->pages.size(); ++page)
      if (!t_->pages[page].duplicate) read_page(page, out_->page_lines[page]);
  }

 private:
  [[nodiscard]] constexpr std::string_view text(span s) const noexcept { return slice(source_, s.begin, s.end); }

  // A name of the caller's is a label whatever speaks against it.
  [[nodiscard]] constexpr bool is_given(const candidate& c) const noexcept {
    return c.id != none && out_->names[c.id].given;
  }
  constexpr void take_given(candidate& c) const noexcept {
    c.seen.bits &= ~contrary_evidence;
    c.seen.add(evidence::known);
    if (out_->names[c.id].told != role::unknown) c.hint = out_->names[c.id].told;
  }

  // Two names that are both used and mean one participant.
  constexpr void share(std::string_view name, std::string_view same_as) noexcept {
    if (name.empty() || same_as.empty()) return;
    const std::uint32_t a = out_->names.find(source_, name);
    const std::uint32_t b = out_->names.find(source_, same_as);
    if (a != none && b != none && a != b && out_->names[b].alias_of == none) out_->names[a].alias_of = b;
  }

  // The outlets that go by several names.
  constexpr void share_variants() noexcept {
    for (std::uint32_t id = 0; id < out_->names.size(); ++id) {
      const std::string_view name = text(out_->names[id].name);
      for (const name_variant& v : words_->outlet_variants.entries_at(name, 0))
        if (same_name(name, v.text)) share(name, v.same_as);
    }
  }

  constexpr void classify_lines() {
    out_->infos.reserve(scan_->lines.size());
    for (const line& l : scan_->lines) classify_line(source_, l, *words_, out_->infos.add_row());
    out_->kinds.assign(scan_->lines.size(), block_kind::blank);
    out_->page_lines.assign(t_->pages.size(), rows{});
    for (std::uint32_t i = 0; i < scan_->lines.size(); ++i) {
      rows& lines = out_->page_lines[scan_->lines[i].page];
      if (lines.count++ == 0) lines.first = i;
    }
  }

  constexpr void collect_candidates() {
    label_finder finder(source_, *scan_, *words_, out_->printed, out_->names, out_->labels);
    for (std::uint32_t i = 0; i < out_->infos.size(); ++i) {
      if (t_->pages[scan_->lines[i].page].duplicate) continue;
      const line_info& info = out_->infos[i];
      const bool dashed = info.form == line_form::breadcrumb && source_[info.text.begin] == '-';
      if (info.form != line_form::plain && !dashed && (info.form != line_form::heading || heads_roster(i))) continue;
      if (!finder.look(i, scan_->lines[i], info) && !info.ascii && info.text.size() <= 150 && han_speech_below(i) &&
          !finder.look_below_post(i, out_->infos))
        finder.look_bare(i, scan_->lines[i], info);
    }
  }

  // A line of names has no sign of a sentence in it, as a row of captions shows, or a colon first, as a label has.
  [[nodiscard]] constexpr bool han_speech_below(std::uint32_t i) const noexcept {
    if (!speech_below(i)) return false;
    const std::string_view below = text(out_->infos[line_below(i)].text);
    for (std::uint32_t at = 0; at < below.size(); at += decode(below, at).size) {
      const stop s = stop_at(below, at);
      if (s.what == ':' && at > 0 && is_digit(below[at - 1])) continue;  // `14:30`
      if (s.what == ':') return s.end == below.size();
      if (s.what == ',' || closes_sentence(s)) return true;
    }
    return false;
  }

  // `Chairperson:` and its kin are labels, too. Above a person, a date or another heading they head the roster.
  [[nodiscard]] constexpr bool heads_roster(std::uint32_t i) const noexcept {
    const line_info& info = out_->infos[i];
    if (!info.rest.empty()) {
      if (info.heading == role::unknown) return static_cast<bool>(find_date(text(info.rest), 0, words_->months));
      if (has_han(text(info.rest))) return match_han_person(source_, first_listed(source_, info.rest), *words_).found;
      // Behind `Host:` speech may begin with a name, too; a person listed there has a post or nothing more.
      if (match_post_and_person(source_, info.rest, *words_).found) return true;
      const roster_entry person = match_person(source_, info.rest, *words_);
      return person.found && (person.position.empty() || holds_post(text(person.position), *words_));
    }
    for (std::uint32_t next = i + 1; next < out_->infos.size(); ++next) {
      const line_info& follower = out_->infos[next];
      if (follower.form == line_form::chrome) continue;
      // `主持人：` is a label in most places.
      if (byte_at(source_, info.text.begin) >= 0x80 && info.heading != role::unknown)
        return match_han_person(source_, follower.text, *words_).found;
      return follower.form == line_form::heading || follower.form == line_form::stamp ||
             match_person(source_, follower.text, *words_).found;
    }
    return true;
  }

  constexpr void weigh_recurrence() noexcept {
    std::uint32_t listed = 0;
    for (const candidate& c : out_->labels) listed += is_listed(c) ? 1U : 0U;
    const headline_reader headlines(source_, *words_, out_->infos, out_->labels, out_->printed);
    const std::size_t above = headlines.count_han();
    for (std::size_t i = 0; i < out_->labels.size(); ++i) {
      candidate& c = out_->labels[i];
      if (listed == 1 && is_listed(c)) c.seen.add(evidence::form_field);  // `• 热门搜索词：` above a menu
      if (c.id == none) continue;
      const std::uint32_t uses = out_->names[c.id].uses;
      if (uses >= 2) c.seen.add(evidence::recurs);
      if (uses >= 3) c.seen.add(evidence::recurs_often);
      if (uses == 1 && headlines.is_english(c)) c.seen.add(evidence::form_field);
      if (i < above) {
        c.seen.add(evidence::form_field);
        c.id = none;  // whoever is named may speak below
      }
    }
  }

  // `• 郭卫民：` alone on its line: a webcast has many of them.
  [[nodiscard]] constexpr bool is_listed(const candidate& c) const noexcept {
    return c.style == label_style::own_line && stands_at(source_, out_->infos[c.line].text.begin, "•");
  }

  // The roster stands before the first line that is a label beyond doubt.
  constexpr void read_roster(std::uint32_t page, rows lines) {
    const std::uint32_t end = lines.first + lines.count;
    const std::uint32_t first_label = first_sure_label(lines.first, end);
    roster_reader reader(source_, *words_, out_->page_roster);
    reader.read(out_->infos, lines.first, first_label, first_label != end, out_->kinds);
    for (std::uint32_t i = lines.first; i < end; ++i)
      if (out_->infos[i].form == line_form::pager) out_->pager_counts[page] = out_->infos[i].count;
    if (out_->header.event_date.year == 0) {
      out_->header.event_date = reader.event_date();
      out_->header.event_time = reader.event_time();
    }
    if (out_->repeated_roster.empty()) out_->repeated_roster = reader.repeated();
    if (!out_->roster.empty()) return;
    for (const roster_entry& entry : out_->page_roster) {
      out_->roster.push_back(entry);
      out_->names[out_->names.add(source_, entry.name)].known = true;
    }
  }

  // The first line in [begin, end) that is a label beyond doubt, or `end`.
  [[nodiscard]] constexpr std::uint32_t first_sure_label(std::uint32_t begin, std::uint32_t end) const noexcept {
    for (std::uint32_t i = first_candidate(begin); i < out_->labels.size() && out_->labels[i].line < end; ++i)
      if (out_->labels[i].seen.score() >= label_threshold) return out_->labels[i].line;
    return end;
  }

  // Without a roster, titles and leads tell who is there.
  constexpr void name_people() {
    if (!out_->roster.empty()) return;
    const std::uint32_t last = first_sure_label(0, static_cast<std::uint32_t>(out_->infos.size()));
    named_people(source_, *words_, out_->names).read(out_->infos, last);
    for (candidate& c : out_->labels)
      if (c.id != none && out_->names[c.id].named && !c.seen.has(evidence::outlet)) c.seen.add(evidence::named);
  }

  // A known name alone on its line, without a colon, above speech. Where no label has a colon, the names of media that
  // stand so above a question are labels, too.
  constexpr void add_bare_labels() {
    const bool without_colons = know_bare_names();
    bool bare_style = false;
    for (const candidate& c : out_->labels)
      bare_style = bare_style || (c.style == label_style::bare && c.seen.score() >= label_threshold);
    if (out_->roster.empty() && !without_colons && !bare_style) return;
    const std::size_t before = out_->labels.size();
    for (std::uint32_t i = 0; i < out_->infos.size(); ++i) {
      const line_info& info = out_->infos[i];
      if (!may_be_bare(i)) continue;
      const std::uint32_t id = out_->names.find(source_, text(info.text));
      const bool known =
          id != none && !out_->names[id].with_colon && (out_->names[id].known || (bare_style && out_->names[id].named));
      if ((!known && !without_colons) || !speech_below(i)) continue;
      candidate c;
      c.line = i;
      c.label = c.core = c.name = info.text;
      c.speech = {info.text.end, info.text.end};
      c.id = id;
      c.style = label_style::bare;
      if (without_colons) label_reader(source_, *words_, info.ascii, c).read();
      if (known) {
        c.seen.add(evidence::known);
      } else {
        if (!c.seen.has(evidence::outlet) || !ends_asking(text(speech_of(c)))) continue;
        c.id = out_->names.add(source_, c.name);
      }
      out_->labels.push_back(c);
    }
    if (out_->labels.size() != before)
      sort(out_->labels, [](const candidate& a, const candidate& b) { return a.line < b.line; });
  }

  [[nodiscard]] constexpr bool may_be_bare(std::uint32_t i) const noexcept {
    const line_info& info = out_->infos[i];
    return info.text.size() <= longest_short_line && info.form == line_form::plain &&
           out_->kinds[i] == block_kind::blank && source_[info.text.end - 1] != ':';
  }

  // Where no label has a colon, names of people that stand alone above speech again and again are known. One that
  // comes twice may be a title printed twice; two of them, or one that comes three times, are not. Two that stand above
  // greetings, questions or thanks for one tell as much, and so does one that is of the media.
  constexpr bool know_bare_names() {
    for (const candidate& c : out_->labels)
      if (c.seen.score() >= label_threshold) return false;
    std::uint32_t repeated = 0;
    std::uint32_t speaking = 0;
    for (const bool counting : {true, false})
      for (std::uint32_t i = 0; i < out_->infos.size() && (counting || repeated >= 2 || speaking >= 2); ++i) {
        const span where = out_->infos[i].text;
        if (!may_be_bare(i) || !out_->infos[i].ascii || !looks_like_name(text(where), 4, *words_) ||
            text(where).find(' ') == std::string_view::npos || !speech_below(i))
          continue;
        name_table::entry& name = out_->names[out_->names.add(source_, where)];
        if (!counting) {
          name.known = name.known || name.alone >= 2 || speaking >= 2;
          continue;
        }
        if (++name.alone == 2 || name.alone == 3) ++repeated;
        if (sounds_spoken(text(out_->infos[line_below(i)].text)))
          speaking += contains_any(text(where), words_->outlet_words) ? 2U : 1U;
      }
    return repeated >= 2 || speaking >= 2;
  }

  // The next line that is not a picture's or a button's.
  [[nodiscard]] constexpr std::uint32_t line_below(std::uint32_t i) const noexcept {
    do ++i;
    while (i < out_->infos.size() && out_->infos[i].form == line_form::chrome);
    return i;
  }

  [[nodiscard]] constexpr bool speech_below(std::uint32_t i) const noexcept {
    i = line_below(i);
    if (i == out_->infos.size()) return false;
    const char last = source_[out_->infos[i].text.end - 1];
    const bool sentence = out_->infos[i].text.size() > longest_short_line || last == '.' || last == '?' ||
                          last == '!' || static_cast<unsigned char>(last) >= 0x80;
    return out_->infos[i].form == line_form::plain && out_->kinds[i] == block_kind::blank && sentence;
  }

  constexpr void weigh_page_evidence() {
    std::uint32_t written[4] = {};
    const known_names known(source_, out_->names);
    for (candidate& c : out_->labels) {
      known.recognise(c);
      if (c.seen.score() >= label_threshold) ++written[static_cast<std::size_t>(c.style)];
    }
    const std::uint32_t own = written[static_cast<std::size_t>(label_style::own_line)];
    const std::uint32_t in_line = written[static_cast<std::size_t>(label_style::inline_text)];
    for (candidate& c : out_->labels) {
      if (c.style == label_style::own_line && own > in_line) c.seen.add(evidence::house_style);
      if (c.style != label_style::inline_text) continue;
      if (in_line > own) c.seen.add(evidence::house_style);
      // A line of its own sets a label apart in any style; text behind a colon is what sentences have, too.
      if (in_line < own && !c.seen.has(evidence::role_word) && !is_given(c)) c.seen.add(evidence::other_style);
    }
    // A name that is a label beyond doubt is one wherever it stands.
    for (const candidate& c : out_->labels)
      if (c.id != none && c.seen.score() > label_threshold) out_->names[c.id].known = true;
    // … and so is what ends in it, its post before it.
    for (candidate& c : out_->labels)
      if (c.style == label_style::own_line && c.seen.score() < label_threshold && c.seen.has(evidence::capitals))
        known.recognise(c);
    bool answered = false;  // the next label comes back and is no name of media
    for (std::size_t i = out_->labels.size(); i-- > 0;) {
      candidate& c = out_->labels[i];
      if (c.id != none && out_->names[c.id].known) c.seen.add(evidence::known);
      if (c.seen.score() < label_threshold && answered && ends_asking(text(speech_of(c))))
        c.seen.add(evidence::answered);
      if (c.seen.score() == label_threshold - 1 && speech_follows(c)) c.seen.add(evidence::speech_follows);
      accept(c);
      if (!c.accepted) continue;
      answered = c.hint != role::media && (c.seen.has(evidence::recurs) || c.seen.has(evidence::known));
      if (c.id != none) out_->names[c.id].known = true;
    }
    bool asked = false;  // what the label before says
    for (candidate& c : out_->labels) {
      if (asked && c.seen.score() == label_threshold - 1 && c.seen.has(evidence::recurs_often)) {
        c.seen.add(evidence::answers);
        accept(c);
        if (c.accepted && c.id != none) out_->names[c.id].known = true;
      }
      if (c.accepted) asked = ends_asking(text(speech_of(c)));
    }
    // What is a label once is one each time.
    for (candidate& c : out_->labels) {
      if (c.accepted || c.id == none || !out_->names[c.id].known || c.seen.has(evidence::known)) continue;
      c.seen.add(evidence::known);
      accept(c);
    }
  }

  constexpr void accept(candidate& c) noexcept {
    c.accepted = c.seen.score() >= label_threshold && out_->kinds[c.line] == block_kind::blank;
    if (c.accepted) out_->inline_balance += c.style == label_style::own_line ? -1 : 1;
  }

  // The last of those who are listed under no heading conducts, if the first label is that name.
  constexpr void settle_chair() noexcept {
    if (out_->roster.size() < 2 || !out_->roster.back().headless) return;
    for (const roster_entry& entry : out_->roster)
      if (entry.heading == role::chairperson) return;
    for (const candidate& c : out_->labels) {
      if (!c.accepted) continue;
      if (c.id != none && same_name(text(out_->names[c.id].name), text(out_->roster.back().name)))
        out_->roster.back().heading = role::chairperson;
      return;
    }
  }

  // On bilingual pages a label is printed in one language and, on the next line or below what is said, in the other.
  constexpr void pair_translations() noexcept {
    if (t_->language != language::bilingual) return;
    std::uint32_t before = none;  // the last accepted label
    for (std::uint32_t i = 0; i < out_->labels.size(); ++i) {
      candidate& c = out_->labels[i];
      if (!c.accepted) continue;
      if (before != none && out_->labels[before].twin == none && translates(out_->labels[before], c)) c.twin = before;
      before = i;
    }
  }

  [[nodiscard]] constexpr bool translates(const candidate& a, const candidate& b) const noexcept {
    const language first = language_of_label(a);
    if (first == language_of_label(b) || (a.hint == role::media) != (b.hint == role::media)) return false;
    if (a.speech.empty() && b.line == a.line + 1) return true;
    if (language_of_text(text(speech_of(b))) == first) return false;
    if (!a.speech.empty() && language_of_text(text(a.speech)) != first) return false;
    for (std::uint32_t i = a.line + 1; i < b.line; ++i)
      if (out_->infos[i].form == line_form::plain && language_of_text(text(out_->infos[i].text)) != first) return false;
    return true;
  }
  [[nodiscard]] constexpr language language_of_label(const candidate& c) const noexcept {
    return has_han(text(c.core)) ? language::chinese : language::english;
  }

  [[nodiscard]] constexpr span speech_of(const candidate& c) const noexcept {
    span speech = c.speech;
    for (std::uint32_t i = c.line + 1; speech.empty() && i < out_->infos.size() && i < c.line + 4; ++i)
      if (out_->infos[i].form == line_form::plain) speech = out_->infos[i].text;
    return speech;
  }

  // Whether what follows a label greets, thanks or asks, as speech does.
  [[nodiscard]] constexpr bool speech_follows(const candidate& c) const noexcept {
    return sounds_spoken(text(speech_of(c)));
  }
  [[nodiscard]] constexpr bool sounds_spoken(std::string_view speech) const noexcept {
    const std::string_view opening = speech.substr(0, 400);
    return holds_question_mark(opening) || contains_any(opening, words_->greeting_cues) ||
           contains_any(opening, words_->asking_cues) || contains_any(opening, words_->answer_cues) ||
           match_phrase(opening, 0, "thank you") != none;
  }

  // Everything before the first label is front matter, everything after the last speech end matter.
  constexpr void read_page(std::uint32_t page, rows lines) {
    const std::uint32_t end = lines.first + lines.count;
    std::uint32_t first_label = end;
    std::uint32_t last_label = none;
    for (std::uint32_t i = first_candidate(lines.first); i < out_->labels.size() && out_->labels[i].line < end; ++i)
      if (out_->labels[i].accepted) {
        if (first_label == end) first_label = out_->labels[i].line;
        last_label = out_->labels[i].line;
      }
    header_reader reader(source_, *words_, out_->page_header);
    const bool announces = out_->inline_balance > 0 && out_->roster.empty();
    reader.read(out_->infos, lines.first, first_label, first_label != end, announces, out_->kinds);
    merge_header(page);
    bool ended = false;
    for (std::uint32_t i = first_label; i < end; ++i) {
      const line_form form = out_->infos[i].form;
      if (form == line_form::end_matter && i > last_label) ended = true;
      if (form == line_form::pager)
        out_->kinds[i] = block_kind::pager;
      else if (ended || !is_speech(form))
        out_->kinds[i] = block_kind::chrome;
      else
        out_->kinds[i] = block_kind::paragraph;
    }
    for (std::uint32_t i = first_candidate(lines.first); i < out_->labels.size() && out_->labels[i].line < end; ++i)
      if (const candidate& c = out_->labels[i]; c.accepted) {
        for (std::uint32_t above = 1; above <= c.lines_above; ++above) out_->kinds[c.line - above] = block_kind::chrome;
        out_->kinds[c.line] = block_kind::label;
      }
    if (first_label == end) return;
    const footer_reader foot(source_, *words_, scan_->lines, out_->infos);
    if (out_->header.published.year == 0) out_->header.published = foot.day_below(first_label, end, out_->kinds);
    if (out_->header.event_date.year == 0) out_->header.event_date = foot.day_of_log(first_label, last_label);
  }

  // Below the first label, headings and breadcrumbs are words like others.
  [[nodiscard]] static constexpr bool is_speech(line_form form) noexcept {
    return form == line_form::plain || form == line_form::heading || form == line_form::breadcrumb;
  }

  // What the first page does not say, a later one may.
  constexpr void merge_header(std::uint32_t page) {
    header_facts& all = out_->header;
    const header_facts& one = out_->page_header;
    if (all.title.empty()) {
      all.title = one.title;
      all.title_second_line = one.title_second_line;
    } else if (page > 0 && !one.title.empty() && !same_name(text(all.title), text(one.title))) {
      t_->diagnostics.push_back({diagnostic_code::mixed_conferences, one.title, all.title});
    }
    const auto take = [](auto& ours, const auto& theirs, bool empty) {
      if (empty) ours = theirs;
    };
    take(all.category, one.category, all.category.empty());
    take(all.abstract, one.abstract, all.abstract.empty());
    take(all.publisher, one.publisher, all.publisher.empty());
    take(all.place, one.place, all.place.empty());
    take(all.published, one.published, all.published.year == 0);
    take(all.breadcrumbs, one.breadcrumbs, all.breadcrumbs.empty());
    if (all.event_date.year == 0) {
      all.event_date = one.event_date;
      all.event_time = one.event_time;
    } else if (all.event_date == one.event_date && !all.event_time) {
      all.event_time = one.event_time;
    }
    all.notice = all.notice || one.notice;
    all.gallery = all.gallery || one.gallery;
    all.captions = all.captions || one.captions;
  }

  [[nodiscard]] constexpr std::uint32_t first_candidate(std::uint32_t line) const noexcept {
    std::uint32_t low = 0;
    auto high = static_cast<std::uint32_t>(out_->labels.size());
    while (low < high) {
      const std::uint32_t middle = low + (high - low) / 2;
      if (out_->labels[middle].line < line)
        low = middle + 1;
      else
        high = middle;
    }
    return low;
  }

  tables* t_;
  std::string_view source_;
  const scan_result* scan_;
  const dialect* words_;
  classified* out_;
};

}  // namespace scio::inline v0::detail

#endif
