// SPDX-License-Identifier: MIT
#ifndef SCIO_DETAIL_ASSEMBLE_HPP
#define SCIO_DETAIL_ASSEMBLE_HPP

#include <cstdint>
#include <string_view>

#include <scio/detail/classify.hpp>
#include <scio/detail/conduct.hpp>
#include <scio/detail/introductions.hpp>
#include <scio/detail/language.hpp>
#include <scio/detail/ordinal.hpp>
#include <scio/detail/points.hpp>
#include <scio/detail/row_vector.hpp>
#include <scio/detail/scan.hpp>
#include <scio/detail/sort.hpp>
#include <scio/detail/speakers.hpp>
#include <scio/detail/tables.hpp>
#include <scio/detail/words.hpp>
#include <scio/dialect.hpp>
#include <scio/version.hpp>

// Third stage: classified lines become turns, turns exchanges, and the bytes a tiling of blocks.
namespace scio::inline v0::detail {

// All memory of a parser beside its tables, used again for each source.
struct workspace {
  scan_result scan;
  classified lines;
  row_vector<std::uint32_t> paragraph_lines;  // one for each paragraph
  row_vector<turn_notes> notes;               // one for each turn
  row_vector<turn_row> turns_again;           // those that were split, apart
  row_vector<turn_notes> notes_again;
  row_vector<participant_deeds> deeds;  // one for each participant
  point_scratch points;
  row_vector<std::uint32_t> order;  // of the pages
  row_vector<line> lines_again;     // those that were run on, apart
};

class assembler {
 public:
  constexpr assembler(tables& t, const dialect& words, workspace& w) noexcept
      : t_(&t), source_(t.source()), words_(&words), w_(&w) {}

  constexpr void run() {
    w_->paragraph_lines.clear();
    w_->notes.clear();
    inline_style_ = w_->lines.inline_balance > 0;
    take_header();
    speaker_resolver speakers(*t_, *words_, w_->lines);
    speakers.run();
    build_turns();
    split_off_answers();
    conduct_reader(*t_, *words_, w_->notes, w_->deeds).run();
    introduction_reader(*t_, w_->scan, w_->paragraph_lines, *words_).run();
    point_finder finder(*t_, w_->scan, w_->paragraph_lines, *words_, w_->points);
    for (std::uint32_t turn = 0; turn < t_->turns.size(); ++turn) finder.run(turn);
    settle_kind();
    build_blocks();
    note_source();
    note_refused();
    sort_diagnostics();
  }

 private:
  [[nodiscard]] constexpr std::string_view text(span s) const noexcept { return slice(source_, s.begin, s.end); }
  constexpr void note(diagnostic_code code, span place, span related = {}) {
    t_->diagnostics.push_back({code, place, related});
  }

  constexpr void take_header() {
    const header_facts& h = w_->lines.header;
    t_->title = h.title;
    if (!h.title_second_line.empty()) {
      t_->title.end = h.title_second_line.end;
      const std::string_view first = text(h.title);
      const std::string_view second = text(h.title_second_line);
      t_->joined_title.assign(first.data(), first.data() + first.size());
      t_->joined_title.push_back(' ');
      t_->joined_title.append(second.data(), second.data() + second.size());
    }
    t_->category = h.category;
    t_->abstract = h.abstract;
    t_->publisher = h.publisher;
    t_->place = h.place;
    t_->published = h.published;
    t_->event_date = h.event_date;
    t_->has_event_time = static_cast<bool>(h.event_time);
    t_->event_time = h.event_time.value;
    t_->breadcrumbs = {static_cast<std::uint32_t>(t_->passages.size()),
                       static_cast<std::uint32_t>(h.breadcrumbs.size())};
    for (const span crumb : h.breadcrumbs) t_->passages.push_back(crumb);
    note_pages();
    if (!w_->lines.repeated_roster.empty()) note(diagnostic_code::duplicate_roster, w_->lines.repeated_roster);
  }

  // Pages that the caller numbered and that do not make a whole.
  constexpr void note_pages() {
    for (std::uint32_t i = 0; i < t_->pages.size(); ++i) {
      page_row& page = t_->pages[i];
      page.count = w_->lines.pager_counts[i];
      const span top{page.extent.begin, page.extent.begin};
      const std::uint32_t before = i > 0 ? t_->pages[i - 1].number : 0;
      if (i > 0 && (page.duplicate || (page.number != 0 && page.number == before)))
        note(diagnostic_code::duplicate_page, top);
      else if (t_->pages.size() > 1 && page.number > before + 1 && (i == 0 || before != 0))
        note(diagnostic_code::missing_page, top);
    }
  }

  // Turns -----------------------------------------------------------------------------------------------------------

  constexpr void build_turns() {
    const auto& infos = w_->lines.infos;
    std::uint32_t next_label = 0;
    std::uint32_t page = none;
    open_ = false;
    for (std::uint32_t i = 0; i < infos.size(); ++i) {
      if (w_->scan.lines[i].page != page) {
        page = w_->scan.lines[i].page;
        begin_page(i, page, next_label);
      }
      while (next_label < w_->lines.labels.size() &&
             (w_->lines.labels[next_label].line < i || !w_->lines.labels[next_label].accepted))
        ++next_label;
      if (w_->lines.kinds[i] == block_kind::label) {
        begin_turn(w_->lines.labels[next_label], page);
        if (!w_->lines.labels[next_label].speech.empty()) add_paragraph(w_->lines.labels[next_label].speech, i, page);
      } else if (w_->lines.kinds[i] == block_kind::paragraph && open_ && i >= speech_begin_) {
        add_paragraph(infos[i].text, i, page);
      }
    }
    drop_empty_turn();
    if (open_) split_off_speech(nullptr);
  }

  // Speech above the first label of a page: it goes on from the page before, or its label is lost.
  constexpr void begin_page(std::uint32_t first_line, std::uint32_t page, std::uint32_t next_label) {
    const bool goes_on = open_ && !t_->turns.empty();
    if (goes_on) drop_empty_turn();
    open_ = false;
    border_ = page > 0;
    std::uint32_t first = none;  // the last run of paragraphs before the label
    std::uint32_t label = none;
    for (std::uint32_t i = first_line; i < w_->lines.infos.size() && w_->scan.lines[i].page == page; ++i) {
      if (w_->lines.kinds[i] == block_kind::label) {
        label = i;
        break;
      }
      if (w_->lines.kinds[i] == block_kind::paragraph) {
        if (first == none && (goes_on || !leads_in(text(w_->lines.infos[i].text)))) first = i;
      } else if (w_->lines.kinds[i] != block_kind::blank && w_->lines.kinds[i] != block_kind::chrome &&
                 w_->lines.kinds[i] != block_kind::pager) {
        first = none;
      }
    }
    if (first == none) return;
    if (label == none && !goes_on && speaks_of_conference()) first = first_greeting(first, page);
    const lost_label what =
        label != none ? judge_unlabelled(first, label, next_label) : judge_page(first, page, goes_on);
    if (what == lost_label::no_speech) return;
    speech_begin_ = first;
    if (what == lost_label::none_of_its_own && !t_->turns.empty() && page > 0) {
      t_->turns.back().continued = true;
      open_ = true;
      return;
    }
    add_unlabelled_turn(what, page, {static_cast<std::uint32_t>(t_->paragraphs.size()), 0},
                        w_->lines.infos[first].text);
    open_ = true;
    border_ = false;
  }

  constexpr void add_unlabelled_turn(lost_label what, std::uint32_t page, rows paragraphs, span place) {
    t_->turns.push_back({});
    t_->turns.back().page = page;
    t_->turns.back().paragraphs = paragraphs;
    w_->notes.push_back({});
    w_->notes.back().unlabelled = what;
    for (std::uint32_t p = paragraphs.first; p < paragraphs.first + paragraphs.count; ++p)
      t_->paragraphs[p].turn = static_cast<std::uint32_t>(t_->turns.size()) - 1;
    note(diagnostic_code::unlabelled_turn, place);
  }

  // `洪磊首先发布消息：`, `…，温家宝说，`: leads into speech and is none itself.
  [[nodiscard]] constexpr bool leads_in(std::string_view line) const noexcept {
    if (match_any(line, 0, words_->greeting_cues)) return false;  // `Ladies and gentlemen:`
    return ends_in_colon(line) || line.ends_with("，") || (line.ends_with(',') && has_han(line));
  }

  // The first line of a page, from `first` on, that greets as a speech does; `first` where none does.
  [[nodiscard]] constexpr std::uint32_t first_greeting(std::uint32_t first, std::uint32_t page) const noexcept {
    for (std::uint32_t i = first; i < w_->lines.infos.size() && w_->scan.lines[i].page == page; ++i)
      if (w_->lines.kinds[i] == block_kind::paragraph && opens_speech(w_->lines.infos[i].text)) return i;
    return first;
  }
  // `各位媒体朋友，…`, `Good morning, …`; but `Good morning Tea, a brand of the south, …`.
  [[nodiscard]] constexpr bool opens_speech(span where) const noexcept {
    const std::string_view line = text(where);
    if (match_any(line, 0, words_->welcome_cues)) return true;
    const phrase_match greeting = match_any(line, 0, words_->greeting_cues);
    if (!greeting || speaks_of_conference()) return static_cast<bool>(greeting);
    // The first sign stands soon behind it, and a name before that only where nothing else is on the line.
    const std::uint32_t most = byte_at(line, 0) < 0x80 ? 40 : 12;  // bytes
    bool named = false;
    for (std::uint32_t at = greeting.end; at < line.size() && at <= greeting.end + most; ++at) {
      const stop s = stop_at(line, at);
      if (s.what == ',' || s.what == ':' || closes_sentence(s) || stands_at(line, at, "、"))
        return !named || s.end == line.size();
      named = named || is_upper(line[at]);
    }
    return greeting.end == line.size();
  }

  [[nodiscard]] constexpr bool speaks_of_conference() const noexcept {
    return contains_any(text(w_->lines.header.title), words_->event_words) ||
           contains_any(text(w_->lines.header.abstract), words_->event_words);
  }

  // Whether a paragraph below the title of a conference is a further point, whose forerunners stand on the page before.
  [[nodiscard]] constexpr bool goes_on_counting(span where) const noexcept {
    if (!speaks_of_conference()) return false;
    const auto opening = opening_marker(source_, *words_, where);
    return opening && opening->family == marker_family::adverb && opening->ordinal > 1;
  }

  // A page without any label: a speech goes on over all of it, or it is one that nobody is named for, which greets or
  // goes on counting. All else that has no labels is no transcript.
  [[nodiscard]] constexpr lost_label judge_page(std::uint32_t first, std::uint32_t page, bool goes_on) const noexcept {
    const dateline_reader datelines(source_, *words_);
    for (std::uint32_t i = first; goes_on && i < w_->lines.infos.size() && w_->scan.lines[i].page == page; ++i)
      if (w_->lines.kinds[i] == block_kind::paragraph && datelines.ends_as_sentence(w_->lines.infos[i].text))
        return lost_label::none_of_its_own;
    const span opening = w_->lines.infos[first].text;
    const bool spoken = opens_speech(opening) || goes_on_counting(opening);
    return spoken && !w_->lines.header.notice ? lost_label::statement : lost_label::no_speech;
  }

  [[nodiscard]] constexpr lost_label judge_unlabelled(std::uint32_t first, std::uint32_t label,
                                                      std::uint32_t next_label) const noexcept {
    bool asks = false;
    bool greets = false;
    bool conducts = false;
    bool news = false;  // says itself that it announces some
    bool sentences = true;
    const dateline_reader datelines(source_, *words_);
    for (std::uint32_t i = first; i < label; ++i) {
      if (w_->lines.kinds[i] != block_kind::paragraph) continue;
      const span where = w_->lines.infos[i].text;
      const std::string_view line = text(where);
      asks = asks || holds_question_mark(line) || contains_any(line.substr(0, 400), words_->asking_cues);
      greets = greets || contains_any(line.substr(0, 200), words_->greeting_cues);
      news = news || contains_any(line.substr(0, 160), words_->announcement_cues);
      conducts = conducts || contains_any(line.substr(0, 400), words_->conduct_cues) ||
                 contains_any(line.substr(0, 400), words_->welcome_cues);
      sentences = sentences && datelines.ends_as_sentence(where);
    }
    if (conducts || greets) return conducts && !news ? lost_label::moderation : lost_label::statement;
    // Who asks below was not asked here: `记者近日采访了…，请他谈…` above `问：`.
    if (asks && label_at(label, next_label).hint != role::media) return lost_label::question;
    if (!t_->turns.empty()) return lost_label::none_of_its_own;
    // Where a roster tells who is there, a sentence before the first label belongs to the page.
    const bool listed = !w_->lines.roster.empty();
    // Under a title, or above labels that are mere letters, as ministries print them.
    const bool announces = !t_->title.empty() || label_at(label, next_label).seen.has(evidence::role_word);
    return sentences && !listed && announces && inline_style_ ? lost_label::statement : lost_label::no_speech;
  }

  // The label of a line, which is among those from `next` on.
  [[nodiscard]] constexpr const candidate& label_at(std::uint32_t line, std::uint32_t next) const noexcept {
    while (w_->lines.labels[next].line < line) ++next;
    return w_->lines.labels[next];
  }

  constexpr void begin_turn(const candidate& c, std::uint32_t page) {
    if (c.twin != none && open_ && !t_->turns.empty()) {
      t_->turns.back().label_translation = c.label;
      return;
    }
    if (!t_->turns.empty() && open_ && t_->turns.back().paragraphs.count == 0) {
      const candidate& before = w_->lines.labels[w_->notes.back().label];
      if (before.speaker == c.speaker && same_name(text(before.label), text(c.label))) {
        note(diagnostic_code::duplicate_label, c.label, before.label);
        return;
      }
      drop_empty_turn();
    }
    if (border_ && !t_->turns.empty() && c.speaker != none && t_->turns.back().speaker == c.speaker) {
      t_->turns.back().continued = true;  // the label is repeated at the top of the page
      border_ = false;
      open_ = true;
      return;
    }
    border_ = false;
    if (open_) split_off_question(c);
    if (open_) split_off_speech(&c);
    open_ = true;
    t_->turns.push_back({});
    turn_row& turn = t_->turns.back();
    turn.label = c.label;
    turn.speaker = c.speaker;
    turn.evidence = c.seen.bits;
    if (c.ambiguous) note(diagnostic_code::ambiguous_speaker, c.label);
    turn.page = page;
    turn.paragraphs.first = static_cast<std::uint32_t>(t_->paragraphs.size());
    w_->notes.push_back({});
    w_->notes.back().label = static_cast<std::uint32_t>(&c - w_->lines.labels.data());
    w_->notes.back().hint = c.hint;
    w_->notes.back().follow_up = c.follow_up;
  }

  // `Let's move on to the questions.`, and then, without a label, one that the next speaker answers.
  constexpr void split_off_question(const candidate& next) {
    if (t_->turns.empty() || t_->turns.back().paragraphs.count < 2 || t_->turns.back().label.empty()) return;
    const turn_row whole = t_->turns.back();
    if (is_media(next) || next.speaker == none || next.speaker == whole.speaker) return;
    const rows all = whole.paragraphs;
    const std::string_view before = text(t_->paragraphs[all.first].text);
    const std::string_view asked = text(t_->paragraphs[all.first + 1].text);
    const std::string_view last = text(t_->paragraphs[all.first + all.count - 1].text);
    if (before.size() > longest_call || asked.size() < shortest_question) return;
    if (!ends_asking(last) && !holds_question_mark(asked)) return;
    if ((!conducts(before) && !contains_any(before, words_->calling_cues)) || conducts(asked)) return;
    t_->turns.back().paragraphs.count = 1;
    add_unlabelled_turn(lost_label::question, whole.page, {all.first + 1, all.count - 1},
                        t_->paragraphs[all.first + 1].text);
  }
  static constexpr std::size_t longest_call = 320;      // bytes of a chairperson's words before a question
  static constexpr std::size_t shortest_question = 60;  // bytes; shorter ones are a chairperson's own

  // `Now, let's welcome Mr. Lu.`, and then, without a label, what he says: before a question, words of the same
  // chairperson or the end. Where the label of somebody else follows, the floor was given to that one.
  constexpr void split_off_speech(const candidate* next) {
    if (t_->turns.empty() || t_->turns.back().label.empty() || t_->turns.back().paragraphs.count < 2) return;
    const turn_row whole = t_->turns.back();
    const role part = part_told(static_cast<std::uint32_t>(t_->turns.size()) - 1);
    if (part != role::chairperson && part != role::unknown) return;
    if (next != nullptr && (next->speaker == none || next->speaker != whole.speaker) && !is_media(*next)) return;
    const rows all = whole.paragraphs;
    for (std::uint32_t p = all.first; p + 1 < all.first + all.count; ++p) {
      const std::string_view call = text(t_->paragraphs[p].text);
      if (!hands_over(call)) continue;
      // An official who says so at the end of a longer answer speaks on.
      const bool chairs = part == role::chairperson || (p == all.first && call.size() <= longest_thanks) ||
                          contains_any(text(t_->paragraphs[all.first].text).substr(0, 400), words_->welcome_cues);
      if (!chairs) return;
      const std::string_view said =
          text({t_->paragraphs[p + 1].text.begin, t_->paragraphs[all.first + all.count - 1].text.end});
      if (said.size() < shortest_speech || !sounds_new(said) || conducts(said.substr(0, 400)) || ends_asking(said))
        return;
      const bool asked =
          t_->turns.size() > 1 && part_told(static_cast<std::uint32_t>(t_->turns.size()) - 2) == role::media;
      const std::uint32_t kept = p + 1 - all.first;
      t_->turns.back().paragraphs.count = kept;
      add_unlabelled_turn(asked ? lost_label::answer : lost_label::statement, whole.page, {p + 1, all.count - kept},
                          t_->paragraphs[p + 1].text);
      return;
    }
  }
  static constexpr std::size_t shortest_speech = 200;  // bytes; shorter ones are a chairperson's own words
  static constexpr std::size_t longest_thanks = 400;   // bytes of thanks to one speaker before the next is called

  [[nodiscard]] constexpr bool is_media(const candidate& c) const noexcept {
    return c.hint == role::media || (c.speaker != none && t_->participants[c.speaker].role == role::media);
  }
  [[nodiscard]] constexpr bool conducts(std::string_view said) const noexcept {
    return contains_any(said, words_->conduct_cues) || contains_any(said, words_->open_floor_cues);
  }
  // Greets, thanks or refers to a question, as who begins to speak does.
  [[nodiscard]] constexpr bool sounds_new(std::string_view said) const noexcept {
    const std::string_view opening = said.substr(0, 160);
    return opens_with_thanks(said) || contains_any(opening, words_->greeting_cues) ||
           contains_any(opening, words_->answer_cues);
  }
  // Whether the last sentence gives the floor to somebody.
  [[nodiscard]] constexpr bool hands_over(std::string_view said) const noexcept {
    if (said.size() > longest_hand_over) said.remove_prefix(said.size() - longest_hand_over);
    const phrase_match cue = find_any(said, words_->handing_cues);
    if (!cue) return false;
    const std::string_view rest = said.substr(cue.begin);
    for (std::uint32_t at = 0; at + 3 < rest.size(); ++at)
      if (closes_sentence(stop_at(rest, at)) && ends_sentence(rest, at, words_->abbreviations)) return false;
    return !contains_any(rest, words_->open_floor_cues) && !holds_question_mark(rest);
  }
  static constexpr std::size_t longest_hand_over = 240;  // bytes

  // Where all labels are of those who ask, what stands below the questions is nobody's of them: the answers have none.
  constexpr void split_off_answers() {
    std::uint32_t splits = 0;
    bool media = true;  // all of them by their labels
    const std::uint32_t first = opens_without_asking() ? 1 : 0;
    for (std::uint32_t turn = first; turn < t_->turns.size(); ++turn) {
      if (t_->turns[turn].label.empty() || is_official(turn)) return;
      media = media && part_told(turn) == role::media;
      if (question_size(t_->turns[turn]) != 0)
        ++splits;
      else if (turn + 1 < t_->turns.size())
        return;
    }
    if (splits < (media ? 2U : 3U)) return;
    w_->turns_again.clear();
    w_->notes_again.clear();
    for (std::uint32_t turn = 0; turn < t_->turns.size(); ++turn) {
      turn_row& whole = w_->turns_again.add_row();
      whole = t_->turns[turn];
      const std::uint32_t asked = turn < first ? 0 : question_size(whole);
      if (asked != 0)
        (whole.speaker == none ? w_->notes[turn].hint : t_->participants[whole.speaker].role) = role::media;
      w_->notes_again.push_back(w_->notes[turn]);
      if (asked == 0) continue;
      const rows rest{whole.paragraphs.first + asked, whole.paragraphs.count - asked};
      whole.paragraphs.count = asked;
      turn_row& answer = w_->turns_again.add_row();
      answer.page = t_->paragraphs[rest.first].page;
      answer.paragraphs = rest;
      w_->notes_again.add_row().unlabelled = lost_label::answer;
      note(diagnostic_code::unlabelled_turn, t_->paragraphs[rest.first].text);
    }
    t_->turns.swap(w_->turns_again);
    w_->notes.swap(w_->notes_again);
    for (std::uint32_t turn = 0; turn < t_->turns.size(); ++turn)
      for (std::uint32_t p = 0; p < t_->turns[turn].paragraphs.count; ++p)
        t_->paragraphs[t_->turns[turn].paragraphs.first + p].turn = turn;
  }

  // What a turn's label says of its speaker.
  [[nodiscard]] constexpr role part_told(std::uint32_t turn) const noexcept {
    const std::uint32_t speaker = t_->turns[turn].speaker;
    return speaker != none ? t_->participants[speaker].role : w_->notes[turn].hint;
  }
  [[nodiscard]] constexpr bool is_official(std::uint32_t turn) const noexcept {
    return part_told(turn) == role::speaker || part_told(turn) == role::chairperson;
  }
  [[nodiscard]] constexpr bool opens_without_asking() const noexcept {
    return !t_->turns.empty() && (t_->turns[0].label.empty() || is_official(0));
  }

  // How many paragraphs of a turn ask, where others follow that say more than thanks; else 0.
  [[nodiscard]] constexpr std::uint32_t question_size(const turn_row& row) const noexcept {
    std::uint32_t size = 0;
    while (size < row.paragraphs.count && ends_asking(text(t_->paragraphs[row.paragraphs.first + size].text))) ++size;
    if (size == 0 || size == row.paragraphs.count) return 0;
    return t_->paragraphs[row.paragraphs.first + size].text.size() >= shortest_question ? size : 0;
  }

  constexpr void drop_empty_turn() {
    if (t_->turns.empty() || t_->turns.back().paragraphs.count != 0) return;
    note(diagnostic_code::empty_turn, t_->turns.back().label);
    t_->turns.pop_back();
    w_->notes.pop_back();
    open_ = false;
  }

  constexpr void add_paragraph(span where, std::uint32_t line, std::uint32_t page) {
    const language spoken = t_->language == language::bilingual ? language_of_text(text(where)) : t_->language;
    paragraph_row& row = t_->paragraphs.add_row();
    row.text = where;
    row.turn = static_cast<std::uint32_t>(t_->turns.size()) - 1;
    row.page = page;
    row.language = spoken;
    w_->paragraph_lines.push_back(line);
    ++t_->turns.back().paragraphs.count;
  }

  // The whole -------------------------------------------------------------------------------------------------------

  constexpr void settle_kind() {
    const header_facts& h = w_->lines.header;
    bool body = false;
    for (const block_kind kind : w_->lines.kinds) body = body || kind == block_kind::paragraph;
    if (!t_->turns.empty())
      t_->kind = document_kind::transcript;
    else if (h.notice)
      t_->kind = document_kind::notice;
    else if (h.gallery || !w_->lines.roster.empty() || (!body && (!h.title.empty() || h.captions)))
      t_->kind = document_kind::gallery;
    else
      t_->kind = document_kind::news;
    if (t_->turns.empty()) note(diagnostic_code::no_turns, {});
  }

  // Every line is one block or two; what is between them is blank.
  constexpr void build_blocks() {
    const auto& infos = w_->lines.infos;
    std::uint32_t next_label = 0;
    at_ = 0;
    for (std::uint32_t i = 0; i < infos.size(); ++i) {
      const line& where = w_->scan.lines[i];
      if (infos[i].text.begin != where.text_begin)  // residue glued to a line
        add_block({where.text_begin, trim_end(source_, where.text_begin, infos[i].text.begin)}, block_kind::chrome);
      if (w_->lines.kinds[i] == block_kind::label) {
        while (w_->lines.labels[next_label].line < i || !w_->lines.labels[next_label].accepted) ++next_label;
        const candidate& c = w_->lines.labels[next_label];
        add_block({infos[i].text.begin, trim_end(source_, infos[i].text.begin, c.label.begin)}, block_kind::chrome);
        add_block(c.label, block_kind::label);
        if (!c.speech.empty()) add_block(c.speech, block_kind::paragraph);
      } else if (w_->lines.kinds[i] == block_kind::roster_heading && !infos[i].rest.empty()) {
        const span heading{infos[i].text.begin, trim_end(source_, infos[i].text.begin, infos[i].rest.begin)};
        add_block(heading, block_kind::roster_heading);
        add_block(infos[i].rest, infos[i].heading == role::unknown ? block_kind::dateline : block_kind::roster_entry);
      } else {
        add_block(infos[i].text, w_->lines.kinds[i] == block_kind::blank ? block_kind::chrome : w_->lines.kinds[i]);
      }
      if (at_ == where.text_end) continue;
      // Of what is left, signs (brackets, a colon) are blank, and times are not.
      const std::uint32_t rest = skip_blanks(source_, at_, where.text_end);
      if (has_word(text({rest, where.text_end}))) add_block({rest, where.text_end}, block_kind::chrome);
    }
    if (const auto size = static_cast<std::uint32_t>(source_.size()); at_ < size)
      t_->blocks.push_back({{at_, size}, block_kind::blank});
  }

  constexpr void add_block(span where, block_kind kind) {
    if (where.empty()) return;
    if (at_ < where.begin) {
      block_row& blank = t_->blocks.add_row();
      blank.text.begin = at_;
      blank.text.end = where.begin;
    }
    block_row& block = t_->blocks.add_row();
    block.text = where;
    block.kind = kind;
    at_ = where.end;
  }

  // What one more piece of evidence would have made a label.
  constexpr void note_refused() {
    for (const candidate& c : w_->lines.labels)
      if (!c.accepted && c.seen.score() == label_threshold - 1 && w_->lines.kinds[c.line] == block_kind::paragraph)
        note(diagnostic_code::refused_label, c.label);
  }

  constexpr void note_source() {
    if (!w_->scan.invalid.empty()) note(diagnostic_code::invalid_utf8, w_->scan.invalid);
    if (!w_->scan.mojibake.empty()) note(diagnostic_code::mojibake, w_->scan.mojibake);
  }

  constexpr void sort_diagnostics() {
    sort(t_->diagnostics, [](const diagnostic_row& a, const diagnostic_row& b) {
      return a.place.begin != b.place.begin ? a.place.begin < b.place.begin : a.code < b.code;
    });
  }

  tables* t_;
  std::string_view source_;
  const dialect* words_;
  workspace* w_;
  std::uint32_t at_ = 0;
  bool inline_style_ = false;       // most labels have their speech on the same line
  std::uint32_t speech_begin_ = 0;  // the line of a page where speech without a label begins
  bool open_ = false;               // a turn takes paragraphs
  bool border_ = false;             // a page has begun and no label has come yet
};

}  // namespace scio::inline v0::detail

#endif
