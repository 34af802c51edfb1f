// SPDX-License-Identifier: MIT
#ifndef SCIO_DETAIL_INTRODUCTIONS_HPP
#define SCIO_DETAIL_INTRODUCTIONS_HPP

#include <cstdint>
#include <string_view>

#include <scio/detail/roster.hpp>
#include <scio/detail/row_vector.hpp>
#include <scio/detail/scan.hpp>
#include <scio/detail/speakers.hpp>
#include <scio/detail/tables.hpp>
#include <scio/detail/unicode.hpp>
#include <scio/detail/words.hpp>
#include <scio/dialect.hpp>
#include <scio/version.hpp>

// Third stage, third step: the people whom a chairperson introduces in prose: `with us today are Mr. X, minister of …`.
// Those whom neither roster nor label names become participants that are not listed.
namespace scio::inline v0::detail {

class introduction_reader {
 public:
  constexpr introduction_reader(tables& t, const scan_result& scan, const row_vector<std::uint32_t>& paragraph_lines,
                                const dialect& words) noexcept
      : t_(&t), source_(t.source()), scan_(&scan), paragraph_lines_(&paragraph_lines), words_(&words) {}

  constexpr void run() {
    for (const turn_row& turn : t_->turns)
      if (turn.kind == turn_kind::moderation)
        for (std::uint32_t p = turn.paragraphs.first; p < turn.paragraphs.first + turn.paragraphs.count; ++p) read(p);
  }

 private:
  [[nodiscard]] constexpr std::string_view text(span s) const noexcept { return slice(source_, s.begin, s.end); }

  // Honorifics end in a full stop, so that names stand behind stops.
  constexpr void read(std::uint32_t paragraph) {
    const span where = t_->paragraphs[paragraph].text;
    for (std::uint32_t i = scan_->lines[(*paragraph_lines_)[paragraph]].stops; i < scan_->stops.size(); ++i) {
      const std::uint32_t at = scan_->stops[i];
      if (at >= where.end) return;
      if (at < where.begin + 2 || source_[at] != '.') continue;
      std::uint32_t begin = at;
      while (begin > where.begin && is_letter(source_[begin - 1])) --begin;
      if (is_any(text({begin, at}), words_->honorifics)) introduce({begin, at + 1}, where.end);
    }
  }

  // Words with capitals; then, behind a comma, a position.
  constexpr void introduce(span honorific, std::uint32_t end) {
    if (end - honorific.end > longest_introduction) end = honorific.end + longest_introduction;
    participant_row person;
    person.honorific = honorific;
    const std::uint32_t begin = skip_blanks(source_, honorific.end, end);
    person.name = {begin, begin};
    std::uint32_t count = 0;
    for (word_cursor w(text({begin, end})); w.next() && count < 5; ++count) {
      const std::string_view bare = bare_word(w.word());
      if (bare.empty() || !is_upper(bare.front())) break;
      const auto offset = static_cast<std::uint32_t>(w.word().find(bare));
      person.name.end = begin + w.begin() + offset + static_cast<std::uint32_t>(bare.size());
      if (bare.size() != w.word().size()) {
        ++count;
        break;
      }
    }
    if (count < 2 || t_->participants.size() >= most_participants || is_there(person)) return;
    if (person.name.end < end && source_[person.name.end] == ',') {
      const std::uint32_t post = skip_blanks(source_, person.name.end + 1, end);
      std::uint32_t post_end = post;
      while (post_end < end && source_[post_end] != ',' && source_[post_end] != ';' && source_[post_end] != '.')
        ++post_end;
      const bool position = post < end && is_lower(source_[post]) && holds_post(text({post, post_end}), *words_);
      if (position) person.position = {post, trim_end(source_, post, post_end)};
    }
    person.role = role::speaker;
    person.labels = {static_cast<std::uint32_t>(t_->passages.size()), 0};
    t_->participants.push_back(person);
  }
  static constexpr std::size_t most_participants = 256;       // keeps the comparison of names bounded
  static constexpr std::uint32_t longest_introduction = 400;  // bytes of a name and a position

  // Under that name, that label, or that surname alone (`MR. SHEN`), which then gets its full name.
  [[nodiscard]] constexpr bool is_there(const participant_row& person) noexcept {
    const std::string_view name = text(person.name);
    participant_row* surname = nullptr;
    for (participant_row& p : t_->participants) {
      if (same_name(text(p.name), name)) return true;
      for (std::uint32_t label = p.labels.first; label < p.labels.first + p.labels.count && label < p.labels.first + 8;
           ++label)
        if (same_name(text(t_->passages[label]), name)) return true;
      if (!p.listed && p.role != role::media && text(p.name).find(' ') == std::string_view::npos &&
          has_surname(name, text(p.name)))
        surname = &p;
    }
    if (surname == nullptr) return false;
    surname->name = person.name;
    return true;
  }

  tables* t_;
  std::string_view source_;
  const scan_result* scan_;
  const row_vector<std::uint32_t>* paragraph_lines_;
  const dialect* words_;
};

}  // namespace scio::inline v0::detail

#endif
