// SPDX-License-Identifier: MIT
#ifndef SCIO_DETAIL_CONDUCT_HPP
#define SCIO_DETAIL_CONDUCT_HPP

#include <cstdint>
#include <string_view>

#include <scio/detail/row_vector.hpp>
#include <scio/detail/speakers.hpp>
#include <scio/detail/tables.hpp>
#include <scio/detail/words.hpp>
#include <scio/dialect.hpp>
#include <scio/version.hpp>

// Third stage, second step: who conducts, who asks, who answers, and which answers belong to which question.
namespace scio::inline v0::detail {

// What speech without a label is.
enum class lost_label : std::uint8_t {
  labelled,
  no_speech,        // belongs to the page
  none_of_its_own,  // goes on from the page before
  question,
  moderation,
  statement,
  answer
};

// What is known of a turn while it is judged.
struct turn_notes {
  std::uint32_t label = none;  // the candidate
  lost_label unlabelled = lost_label::labelled;
  role hint = role::unknown;  // from the label
  role part = role::unknown;  // what the speaker is in this turn
  bool follow_up = false;     // says so in its label
};

// What a participant does whom neither roster nor label tells: how often in all its turns.
struct participant_deeds {
  std::uint32_t conducted = 0;
  std::uint32_t answered = 0;
  std::uint32_t asked = 0;
  std::uint32_t spoke = 0;
};

class conduct_reader {
 public:
  constexpr conduct_reader(tables& t, const dialect& words, row_vector<turn_notes>& notes,
                           row_vector<participant_deeds>& deeds) noexcept
      : t_(&t), source_(t.source()), words_(&words), notes_(&notes), deeds_(&deeds) {}

  constexpr void run() {
    settle_roles();
    for (std::uint32_t turn = 0; turn < t_->turns.size(); ++turn) (*notes_)[turn].part = part_of(turn);
    settle_kinds();
    build_exchanges();
  }

 private:
  [[nodiscard]] constexpr std::string_view text(span s) const noexcept { return slice(source_, s.begin, s.end); }
  [[nodiscard]] constexpr const turn_row& row(std::uint32_t turn) const noexcept { return t_->turns[turn]; }

  // The first and the last bytes of what is said in a turn; cues stand there.
  [[nodiscard]] constexpr std::string_view opening(std::uint32_t turn, std::size_t bytes) const noexcept {
    return speech(turn).substr(0, bytes);
  }
  [[nodiscard]] constexpr std::string_view ending(std::uint32_t turn, std::size_t bytes) const noexcept {
    const std::string_view all = speech(turn);
    return all.size() > bytes ? all.substr(all.size() - bytes) : all;
  }
  [[nodiscard]] constexpr std::string_view speech(std::uint32_t turn) const noexcept {
    const rows p = row(turn).paragraphs;
    return text({t_->paragraphs[p.first].text.begin, t_->paragraphs[p.first + p.count - 1].text.end});
  }

  [[nodiscard]] constexpr bool conducts(std::uint32_t turn) const noexcept {
    return contains_any(opening(turn, 400), words_->conduct_cues) ||
           contains_any(ending(turn, 400), words_->conduct_cues) || calls_up(turn) || welcomes(turn);
  }
  // A spokesperson who takes the questions or speaks on welcomes, too: then nobody else does next.
  [[nodiscard]] constexpr bool welcomes(std::uint32_t turn) const noexcept {
    return contains_any(opening(turn, 400), words_->welcome_cues) &&
           (turn + 1 == t_->turns.size() ||
            (told(turn + 1) != role::media &&
             (row(turn + 1).speaker != row(turn).speaker || row(turn).speaker == none)));
  }
  // `Mr. Sun, please.` at the end.
  [[nodiscard]] constexpr bool calls_up(std::uint32_t turn) const noexcept {
    const std::string_view last = ending(turn, 48);
    return last.size() > 9 && last.substr(last.size() - 9) == ", please." && contains_any(last, words_->honorifics);
  }
  // A spokesperson who takes the questions begins with news.
  [[nodiscard]] constexpr bool announces(std::uint32_t turn) const noexcept {
    return contains_any(opening(turn, 400), words_->announcement_cues);
  }
  [[nodiscard]] constexpr bool asks(std::uint32_t turn) const noexcept {
    return ends_asking(speech(turn)) || contains_any(opening(turn, 600), words_->asking_cues);
  }
  [[nodiscard]] constexpr bool greets(std::uint32_t turn) const noexcept {
    return contains_any(opening(turn, 160), words_->greeting_cues);
  }

  // `Thank you, Mr. X. …`, said briefly before a question or at the very end.
  [[nodiscard]] constexpr bool thanks_and_hands_over(std::uint32_t turn) const noexcept {
    if (speech(turn).size() > 400 || (turn + 1 < t_->turns.size() && told(turn + 1) != role::media)) return false;
    const std::string_view first = opening(turn, 100);
    if (!opens_with_thanks(first)) return false;
    return contains_any(first.substr(0, first.find('.', first.find('.') == first.npos ? 0 : first.find('.') + 1)),
                        words_->honorifics);
  }

  // A few words before a question or at the very end that call on somebody or close.
  [[nodiscard]] constexpr bool calls_on(std::uint32_t turn) const noexcept {
    const std::string_view all = speech(turn);
    if (all.size() > 160) return false;
    const bool there = turn + 1 == t_->turns.size() ? !asks(turn) : told(turn + 1) == role::media || asks(turn + 1);
    return there && contains_any(all, words_->calling_cues);
  }

  // `First, let's have Wang Haitao.`, `Next, Mr. Zeng will introduce …`: the last words name the one who speaks next.
  // An opening that greets and introduces people may go on behind the name.
  [[nodiscard]] constexpr bool hands_over_to_next(std::uint32_t turn) const noexcept {
    if (turn + 1 >= t_->turns.size()) return false;
    const std::uint32_t next = row(turn + 1).speaker;
    if (next == none || next == row(turn).speaker) return false;
    if (told(turn + 1) == role::media || told(turn + 1) == role::chairperson) return false;
    const std::string_view name = text(t_->participants[next].name);
    if (name.empty()) return false;
    const std::string_view last = ending(turn, 200);
    const std::size_t at = last.find(name);
    const bool named = names_with_honor(last, name) || (at != last.npos && !is_addressed(last, at, name.size())) ||
                       (turn == 0 && greets(0) && names_with_honor(opening(0, 4000), name));
    return named && !asks(turn);
  }
  // `Ambassador Cui, a pleasure to have you.`: an interviewer greets the guest. A name and a title are a sentence's
  // start.
  [[nodiscard]] static constexpr bool is_addressed(std::string_view said, std::size_t at, std::size_t size) noexcept {
    if (said.substr(at + size, 1) != ",") return false;
    std::string_view before = said.substr(0, at);
    for (std::uint32_t word = 0; word < 2; ++word) {
      while (!before.empty() && before.back() == ' ') before.remove_suffix(1);
      if (before.empty() || ends_in_stop(before)) return true;
      while (!before.empty() && is_letter(before.back())) before.remove_suffix(1);
    }
    return false;
  }
  [[nodiscard]] static constexpr bool ends_in_stop(std::string_view said) noexcept {
    return said.back() == '.' || said.back() == '?' || said.back() == '!';
  }
  [[nodiscard]] constexpr bool names_with_honor(std::string_view said, std::string_view name) const noexcept {
    bool honored = false;
    bool opens = true;  // the sentence does: whom a title names there is spoken to, as is_addressed has it
    for (word_cursor w(said); w.next();) {
      const std::string_view bare = bare_word(w.word());
      if (honored && !bare.empty() && has_surname(name, bare)) return true;
      const bool titled = is_any(bare, words_->titles) && !opens;
      honored = titled || is_any(bare, words_->honorifics);
      opens = ends_in_stop(w.word()) || (opens && is_any(bare, words_->titles));
    }
    return false;
  }

  // `The Chief Executive.`, `何议员。`: says no more than the label of the next turn, as in parliaments.
  [[nodiscard]] constexpr bool names_next(std::uint32_t turn) const noexcept {
    if (turn + 1 >= t_->turns.size() || row(turn + 1).label.empty()) return false;
    std::string_view said = speech(turn);
    for (const std::string_view sign : {std::string_view("."), std::string_view("。")})
      if (said.ends_with(sign)) said.remove_suffix(sign.size());
    return same_name(said, text(row(turn + 1).label));
  }

  // Roles -----------------------------------------------------------------------------------------------------------

  // What the label alone says of a turn's speaker.
  [[nodiscard]] constexpr role told(std::uint32_t turn) const noexcept {
    const turn_notes& n = (*notes_)[turn];
    if (n.unlabelled == lost_label::question) return role::media;
    if (n.unlabelled == lost_label::moderation) return role::chairperson;
    if (n.unlabelled == lost_label::statement || n.unlabelled == lost_label::answer) return role::speaker;
    const std::uint32_t speaker = row(turn).speaker;
    return speaker == none ? n.hint : t_->participants[speaker].role;
  }

  // Those whom neither roster nor label tells are what they do: who conducts while no question waits is a chairperson
  // unless as many answers are given, or all of them; who ends in asking is of the media; all others are officials.
  constexpr void settle_roles() {
    // An opening whose label was lost.
    if (!notes_->empty() && notes_->front().unlabelled == lost_label::statement && hands_over_to_next(0))
      notes_->front().unlabelled = lost_label::moderation;
    row_vector<participant_deeds>& of = *deeds_;
    of.assign(t_->participants.size(), {});
    bool answered = false;  // the turn before follows a question
    bool called = false;    // the turn before hands over to this one
    for (std::uint32_t turn = 0; turn < t_->turns.size(); ++turn) {
      const std::uint32_t speaker = row(turn).speaker;
      // What follows a question answers it, even where it asks something in return.
      const bool after_question =
          turn > 0 && (told(turn - 1) == role::media ||
                       (told(turn - 1) == role::unknown && asks(turn - 1) && !answered && !has_answered(turn - 1)));
      answered = after_question;
      const bool was_called = called;
      const bool open = told(turn) == role::unknown || (turn + 1 < t_->turns.size() && told(turn + 1) == role::unknown);
      called = open && hands_over_to_next(turn);
      if (speaker == none || t_->participants[speaker].role != role::unknown) continue;
      participant_deeds& d = of[speaker];
      ++d.spoke;
      const bool naming = names_next(turn);
      const bool directing =
          called || naming ||
          (!was_called && !announces(turn) && (conducts(turn) || thanks_and_hands_over(turn) || calls_on(turn)));
      if (directing && (!after_question || naming || contains_any(opening(turn, 200), words_->directing_cues)))
        ++d.conducted;
      if (after_question && !directing) ++d.answered;
      const bool politely = greets(turn) && !directing && turn + 1 < t_->turns.size();
      if (asks(turn) && (!greets(turn) || politely) && !after_question && !directing && !announces(turn)) ++d.asked;
    }
    bool listed_chair = false;
    for (const participant_row& p : t_->participants)
      listed_chair = listed_chair || (p.listed && p.role == role::chairperson);
    std::uint32_t all_answers = 0;
    for (const participant_deeds& d : of) all_answers += d.answered;
    for (std::uint32_t i = 0; i < of.size(); ++i) {
      participant_row& p = t_->participants[i];
      if (p.role != role::unknown || of[i].spoke == 0) continue;
      // One who mostly conducts may take a question while others take the rest.
      const bool leads = of[i].answered == 0 || (of[i].conducted > of[i].answered && all_answers > of[i].answered);
      if (of[i].conducted > 0 && leads && !listed_chair)
        p.role = role::chairperson;
      else if (of[i].asked * 2 >= of[i].spoke && of[i].asked > 0 && p.position.empty())
        p.role = role::media;
      else
        p.role = role::speaker;
    }
  }

  // Whoever has given answers asks nobody: a question at the end of a further one is a figure of speech.
  [[nodiscard]] constexpr bool has_answered(std::uint32_t turn) const noexcept {
    const std::uint32_t speaker = row(turn).speaker;
    return speaker != none && (*deeds_)[speaker].answered > 0;
  }

  [[nodiscard]] constexpr role part_of(std::uint32_t turn) const noexcept {
    const role r = told(turn);
    return r == role::unknown ? role::speaker : r;
  }

  // Kinds -----------------------------------------------------------------------------------------------------------

  constexpr void settle_kinds() noexcept {
    bool asked = false;    // a question stands before, and no statement since
    bool waiting = false;  // … that nobody has answered yet
    bool anything_asked = false;
    const bool interview = is_interview();
    for (std::uint32_t turn = 0; turn < t_->turns.size(); ++turn) {
      turn_kind& kind = t_->turns[turn].kind;
      switch ((*notes_)[turn].part) {
        case role::media:
          if (stands_at(source_, row(turn).label.begin, "[") && narrates(turn) && !asks(turn)) {
            kind = turn_kind::moderation;
            break;
          }
          kind = turn_kind::question;
          asked = waiting = anything_asked = true;
          break;
        case role::chairperson:
          if (interview && ends_asking(speech(turn))) {
            kind = turn_kind::question;
            asked = waiting = anything_asked = true;
            break;
          }
          kind = waiting && answers_in_person(turn) ? turn_kind::answer : turn_kind::moderation;
          if (kind == turn_kind::answer) waiting = false;
          asked = asked || (!anything_asked && sends_on(turn));
          break;
        case role::speaker:
        case role::unknown:
          if (narrates(turn)) {
            kind = turn_kind::moderation;
            break;
          }
          kind = official_kind(turn, asked, waiting, anything_asked);
          if (kind == turn_kind::answer) waiting = false;
          if (kind == turn_kind::statement) asked = false;
          break;
      }
    }
  }

  // `[人民网]：记者已陆续进场。`: a site that asks nothing and tells what happens in the hall.
  [[nodiscard]] constexpr bool narrates(std::uint32_t turn) const noexcept {
    if (row(turn).speaker == none) return false;
    const participant_row& site = t_->participants[row(turn).speaker];
    return !site.listed && site.position.empty() && ends_with_any(text(site.name), words_->site_endings);
  }

  // Where nobody of the media speaks, a host who asks is who asks; beside a roster one question may be a manner of
  // handing over.
  [[nodiscard]] constexpr bool is_interview() const noexcept {
    std::uint32_t asked = 0;
    for (std::uint32_t turn = 0; turn < t_->turns.size(); ++turn) {
      if ((*notes_)[turn].part == role::media) return false;
      if ((*notes_)[turn].part == role::chairperson && ends_asking(speech(turn))) ++asked;
    }
    bool listed = false;
    for (const participant_row& p : t_->participants) listed = listed || p.listed;
    return asked > (listed ? 1U : 0U);
  }

  // `The question about prices goes to Mr. Tao.`: it was asked on the page before.
  [[nodiscard]] constexpr bool sends_on(std::uint32_t turn) const noexcept {
    const std::string_view all = ending(turn, 400);
    const phrase_match cue = find_any(all, words_->directing_cues);
    if (!cue) return false;
    const std::string_view before = all.substr(0, cue.begin);
    const std::size_t stop = before.rfind('.');
    return contains_any(before.substr(stop == before.npos ? 0 : stop), words_->answer_cues);
  }

  // A chairperson who takes a question says so, or speaks at length and hands over to nobody.
  [[nodiscard]] constexpr bool answers_in_person(std::uint32_t turn) const noexcept {
    const std::string_view first = opening(turn, 300);
    if (contains_any(first, words_->self_answer_cues)) return true;
    const bool official_next = turn + 1 < t_->turns.size() && (*notes_)[turn + 1].part == role::speaker;
    return !official_next && speech(turn).size() > 240 && !contains_any(first, words_->dispatch_cues) &&
           !contains_any(first, words_->conduct_cues);
  }

  [[nodiscard]] constexpr turn_kind official_kind(std::uint32_t turn, bool asked, bool waiting,
                                                  bool anything_asked) const noexcept {
    const std::string_view all = speech(turn);
    const bool brief = all.size() <= 320;
    if (row(turn).speaker == none && is_any(text(row(turn).label), words_->answer_labels)) return turn_kind::answer;
    if (!waiting && brief && anything_asked && (contains_any(all, words_->closing_cues) || takes_leave(turn)))
      return turn_kind::moderation;
    // `Next question, please.`: a few words after an answer that call for what comes next.
    if (!waiting && anything_asked && all.size() <= 60 && contains_any(all, words_->conduct_cues))
      return turn_kind::moderation;
    if (!waiting && contains_any(opening(turn, 160), words_->announcement_cues) &&
        !contains_any(opening(turn, 160), words_->answer_cues))
      return turn_kind::statement;
    if (asked) return turn_kind::answer;
    if (anything_asked) return turn_kind::statement;
    const std::string_view first = opening(turn, 240);
    const bool opens = !thanks_for_something(first) && contains_any(first, words_->open_floor_cues);
    if (all.size() <= 160 && !greets(turn) && opens) return turn_kind::moderation;
    if (contains_any(first, words_->answer_cues) && !greets(turn) && !opens) return turn_kind::answer;
    if (goes_on_from_before(turn)) return turn_kind::answer;
    return turn_kind::statement;
  }

  // A few words of thanks under a label of their own, behind the same speaker's answer, before nobody of the media.
  [[nodiscard]] constexpr bool takes_leave(std::uint32_t turn) const noexcept {
    if (turn == 0 || speech(turn).size() > 160 || row(turn - 1).kind != turn_kind::answer) return false;
    if (row(turn).speaker == none || row(turn - 1).speaker != row(turn).speaker) return false;
    if (turn + 1 < t_->turns.size() && row(turn + 1).speaker != none) return false;
    return opens_with_thanks(speech(turn));
  }

  // The first turn of a later page of a conference, which neither greets nor is followed by the opening of the floor.
  [[nodiscard]] constexpr bool goes_on_from_before(std::uint32_t turn) const noexcept {
    if (turn != 0 || greets(turn)) return false;
    const page_row& page = t_->pages[row(turn).page];
    // Page 2 opens the questions or goes on with the opening statement.
    const bool later = page.number > 2 || (page.number == 0 && page.count > 1);
    if (!later) return false;
    for (const participant_row& p : t_->participants)
      if (p.listed) return false;
    for (std::uint32_t next = turn + 1; next < t_->turns.size() && next < turn + 3; ++next)
      if ((*notes_)[next].part == role::chairperson && contains_any(opening(next, 400), words_->open_floor_cues))
        return false;
    return true;
  }

  // Exchanges -------------------------------------------------------------------------------------------------------

  constexpr void build_exchanges() {
    std::uint32_t question = none;
    std::uint32_t last_exchange = none;
    bool open = false;
    for (std::uint32_t turn = 0; turn < t_->turns.size(); ++turn) {
      switch (row(turn).kind) {
        case turn_kind::question:
          if (question != none && !open) note_unanswered(question);
          question = turn;
          open = false;
          break;
        case turn_kind::statement:
          if (question != none && !open) note_unanswered(question);
          question = none;
          break;
        case turn_kind::answer:
          if (question == none) {
            t_->diagnostics.push_back({diagnostic_code::orphan_answer, place_of(turn), {}});
            break;
          }
          if (!open) {
            last_exchange = open_exchange(question, last_exchange);
            open = true;
          }
          t_->answers.push_back(turn);
          ++t_->exchanges.back().answers.count;
          t_->turns[turn].exchange = last_exchange;
          break;
        case turn_kind::moderation: break;
      }
    }
    if (question != none && !open) note_unanswered(question);
  }

  constexpr std::uint32_t open_exchange(std::uint32_t question, std::uint32_t before) {
    const auto id = static_cast<std::uint32_t>(t_->exchanges.size());
    exchange_row e;
    e.question = question;
    e.answers.first = static_cast<std::uint32_t>(t_->answers.size());
    if (before != none && follows_up(question, before)) e.follow_up_of = before;
    t_->exchanges.push_back(e);
    t_->turns[question].exchange = id;
    return id;
  }

  // The same outlet right after its answer, or one that says so.
  [[nodiscard]] constexpr bool follows_up(std::uint32_t question, std::uint32_t before) const noexcept {
    const std::uint32_t asked = t_->exchanges[before].question;
    const std::uint32_t speaker = row(question).speaker;
    if (speaker != none && speaker == row(asked).speaker) {
      for (std::uint32_t turn = asked + 1; turn < question; ++turn)
        if (row(turn).kind != turn_kind::answer) return false;
      return true;
    }
    if ((*notes_)[question].follow_up || contains_any(opening(question, 80), words_->follow_up_cues)) return true;
    const bool nameless = speaker == none && row(asked).speaker == none && row(question - 1).kind == turn_kind::answer;
    return nameless && static_cast<bool>(match_any(speech(question), 0, words_->reference_cues));
  }

  [[nodiscard]] constexpr span place_of(std::uint32_t turn) const noexcept {
    return row(turn).label.empty() ? t_->paragraphs[row(turn).paragraphs.first].text : row(turn).label;
  }
  constexpr void note_unanswered(std::uint32_t question) {
    t_->diagnostics.push_back({diagnostic_code::unanswered_question, place_of(question), {}});
  }

  tables* t_;
  std::string_view source_;
  const dialect* words_;
  row_vector<turn_notes>* notes_;
  row_vector<participant_deeds>* deeds_;
};

}  // namespace scio::inline v0::detail

#endif
