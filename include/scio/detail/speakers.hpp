// SPDX-License-Identifier: MIT
#ifndef SCIO_DETAIL_SPEAKERS_HPP
#define SCIO_DETAIL_SPEAKERS_HPP

#include <cstdint>
#include <string_view>

#include <scio/detail/classify.hpp>
#include <scio/detail/label.hpp>
#include <scio/detail/names.hpp>
#include <scio/detail/tables.hpp>
#include <scio/detail/words.hpp>
#include <scio/dialect.hpp>
#include <scio/version.hpp>

// Third stage, first step: who stands behind a label. The roster names participants, then labels with full names, then
// labels with a surname (`Premier Li`), which mean the one participant of that surname, or nobody else.
namespace scio::inline v0::detail {

// The first word of a name as Chinese print it in Latin letters, the last one as others do; in Chinese it opens the
// name.
[[nodiscard]] constexpr bool has_surname(std::string_view name, std::string_view surname) noexcept {
  if (byte_at(surname, 0) >= 0x80 && name.substr(0, surname.size()) == surname && is_han(decode(surname, 0).value))
    return true;
  word_cursor w(name);
  if (!w.next()) return false;
  const std::string_view first = w.word();
  std::string_view last = first;
  while (w.next()) last = w.word();
  return same_name(first, surname) || same_name(last, surname);
}

class speaker_resolver {
 public:
  constexpr speaker_resolver(tables& t, const dialect& words, classified& lines) noexcept
      : t_(&t), source_(t.source()), words_(&words), lines_(&lines) {}

  constexpr void run() {
    for (const roster_entry& entry : lines_->roster) {
      const std::uint32_t id = lines_->names.add(source_, entry.name);
      lines_->names[id].participant = static_cast<std::uint32_t>(t_->participants.size());
      t_->participants.push_back({entry.name, entry.honorific, entry.position, {}, entry.heading, true});
      if (entry.heading == role::chairperson && chair_ == none) chair_ = lines_->names[id].participant;
    }
    for (candidate& c : lines_->labels)
      if (c.accepted && !is_surname(c)) resolve_name(c);
    for (candidate& c : lines_->labels)
      if (c.accepted && is_surname(c)) resolve_surname(c);
    for (candidate& c : lines_->labels)
      if (c.accepted && c.id == none && c.hint == role::chairperson) c.speaker = conductor(c);
    collect_labels();
  }

 private:
  [[nodiscard]] constexpr std::string_view text(span s) const noexcept { return slice(source_, s.begin, s.end); }

  // One word behind a title or an honorific.
  [[nodiscard]] constexpr bool is_surname(const candidate& c) const noexcept {
    if (!c.seen.has(evidence::titled) || c.name.empty()) return false;
    word_cursor w(text(c.name));
    return w.next() && w.end() == c.name.size();
  }

  constexpr void resolve_name(candidate& c) {
    if (c.id == none) return;
    if (c.twin != none && lines_->names[c.id].participant == none)
      lines_->names[c.id].participant = lines_->labels[c.twin].speaker;
    c.speaker = participant_of(c.id, c);
    if (c.hint == role::chairperson && t_->participants[c.speaker].role == role::unknown) {
      t_->participants[c.speaker].role = role::chairperson;
      if (chair_ == none) chair_ = c.speaker;
    }
    const bool told = c.hint == role::media || (c.hint == role::speaker && lines_->names[c.id].given);
    if (told && t_->participants[c.speaker].role == role::unknown) t_->participants[c.speaker].role = c.hint;
  }

  // `Moderator:` is the chairperson whom the roster or another label names, if there is one.
  constexpr std::uint32_t conductor(const candidate& c) {
    if (chair_ == none) {
      chair_ = static_cast<std::uint32_t>(t_->participants.size());
      t_->participants.push_back({c.core, {}, {}, {}, role::chairperson, false});
    }
    return chair_;
  }

  constexpr void resolve_surname(candidate& c) {
    std::uint32_t found = none;
    std::uint32_t count = 0;
    const std::uint32_t id = lines_->names.find(source_, text(c.name));
    if (id != none && lines_->names[id].participant != none) {
      c.speaker = lines_->names[id].participant;
      return;
    }
    if (id != none && lines_->names[id].ambiguous) {
      c.ambiguous = true;
      return;
    }
    for (std::uint32_t p = 0; p < t_->participants.size() && p < most_compared; ++p)
      if (t_->participants[p].role != role::media && has_surname(text(t_->participants[p].name), text(c.name))) {
        found = p;
        ++count;
      }
    if (count == 1) {
      c.speaker = found;
      lines_->names[c.id].participant = found;
    } else if (count == 0) {
      c.speaker = participant_of(c.id, c);
    } else {
      c.ambiguous = true;
      lines_->names[c.id].ambiguous = true;
    }
  }
  static constexpr std::uint32_t most_compared = 1024;  // keeps the work bounded on hostile sources

  static constexpr int most_aliases = 8;  // of one name, each the other name of the next

  constexpr std::uint32_t participant_of(std::uint32_t id, const candidate& c) {
    for (int step = 0; step < most_aliases && lines_->names[id].alias_of != none; ++step)
      id = lines_->names[id].alias_of;
    std::uint32_t& participant = lines_->names[id].participant;
    if (participant == none) {
      participant = static_cast<std::uint32_t>(t_->participants.size());
      participant_row row;
      row.name = c.name;
      row.position = c.post;
      // What stands before a name is an honorific or a post; the chairperson's part is a role.
      if (is_any(bare_word(text(c.title)), words_->honorifics))
        row.honorific = c.title;
      else if (c.post.empty() && !is_any(text(c.title), words_->role_prefixes) && c.hint != role::media)
        row.position = c.title;
      t_->participants.push_back(row);
    }
    return participant;
  }

  // The different labels of each participant lie side by side in the table of passages: count, place, fill.
  constexpr void collect_labels() {
    for (candidate& c : lines_->labels) c.first_use = c.accepted && c.speaker != none && is_new_label(c);
    for (const candidate& c : lines_->labels)
      if (c.first_use) ++t_->participants[c.speaker].labels.count;
    auto place = static_cast<std::uint32_t>(t_->passages.size());
    for (participant_row& p : t_->participants) {
      p.labels.first = place;
      place += p.labels.count;
      p.labels.count = 0;
    }
    t_->passages.resize(place);
    for (const candidate& c : lines_->labels)
      if (c.first_use) {
        rows& labels = t_->participants[c.speaker].labels;
        t_->passages[labels.first + labels.count++] = c.label;
      }
  }

  // Labels are numbered like names; the first use of a number is new.
  constexpr bool is_new_label(const candidate& c) {
    if (c.printed != none) {
      if (lines_->printed[c.printed].listed) return false;
      lines_->printed[c.printed].listed = true;
    }
    const std::uint32_t id = lines_->used.add(source_, c.label);
    return lines_->used[id].uses++ == 0;
  }

  tables* t_;
  std::string_view source_;
  const dialect* words_;
  classified* lines_;
  std::uint32_t chair_ = none;
};

}  // namespace scio::inline v0::detail

#endif
