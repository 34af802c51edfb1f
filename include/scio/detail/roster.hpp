// SPDX-License-Identifier: MIT
#ifndef SCIO_DETAIL_ROSTER_HPP
#define SCIO_DETAIL_ROSTER_HPP

#include <cstdint>
#include <string_view>

#include <scio/detail/dates.hpp>
#include <scio/detail/han.hpp>
#include <scio/detail/label.hpp>
#include <scio/detail/lines.hpp>
#include <scio/detail/reading.hpp>
#include <scio/detail/row_vector.hpp>
#include <scio/detail/tables.hpp>
#include <scio/detail/words.hpp>
#include <scio/dialect.hpp>
#include <scio/version.hpp>

// Second stage, third step: the people and the day that a page lists before anybody speaks.
namespace scio::inline v0::detail {

struct roster_entry {
  span honorific;
  span name;
  span position;
  std::uint32_t line = 0;
  role heading = role::unknown;  // of the heading it stands under
  bool found = false;
  bool headless = false;  // no heading stood above: the part is assumed
};

// `Mr. Jin Zhuanglong, minister of …`, `Hu Kaihong, spokesperson …;`, `Mr. Liu Siyang`
[[nodiscard]] constexpr roster_entry match_person(std::string_view source, span line, const dialect& words) noexcept {
  roster_entry entry;
  span rest = line;
  const auto text = [source](span s) { return source.substr(s.begin, s.size()); };
  for (word_cursor w(text(line)); w.next();) {
    const std::string_view bare = bare_word(w.word());
    if (bare.size() + 1 < w.word().size() && is_any(bare, words.titles)) return entry;  // `Vice Premier's Dialogue`
    if (w.word().back() == ',' || (!is_any(bare, words.honorifics) && !is_any(bare, words.titles))) break;
    entry.honorific = {line.begin, line.begin + w.end()};
    rest.begin = skip_blanks(source, line.begin + w.end(), line.end);
  }
  const std::string_view whole = text(rest);
  std::size_t comma = whole.find(',');
  std::size_t after = comma == whole.npos ? whole.npos : comma + 1;
  if (const std::size_t wide = whole.find("，"); wide < comma) {
    comma = wide;
    after = wide + 3;
  }
  // `Colonel Pan Qinghua from the Publicity Bureau …;`
  if (const std::size_t from = whole.find(" from the ");
      comma == whole.npos && from != whole.npos && !entry.honorific.empty()) {
    comma = from;
    after = from + 1;
  }
  const auto name_end = comma == whole.npos ? rest.end : rest.begin + static_cast<std::uint32_t>(comma);
  entry.name = {rest.begin, trim_end(source, rest.begin, name_end)};
  while (entry.name.size() > 1 && comma == whole.npos &&
         (text(entry.name).back() == ';' || text(entry.name).back() == '.'))
    --entry.name.end;
  const std::string_view name = text(entry.name);
  if (name.size() < 3 || !looks_like_name(name, 5, words) || is_any(bare_word(name), words.never_first)) return entry;
  bool several = false;  // a name of one word wants an honorific
  for (word_cursor w(name); w.next();) several = several || w.begin() > 0;
  if (!several && entry.honorific.empty()) return entry;
  if (comma == whole.npos) {
    entry.found = true;
    return entry;
  }
  entry.position = {skip_blanks(source, rest.begin + static_cast<std::uint32_t>(after), rest.end), rest.end};
  while (entry.position.size() > 0 && (text(entry.position).back() == ';' || text(entry.position).back() == '.' ||
                                       text(entry.position).back() == ',')) {
    --entry.position.end;
    entry.position.end = trim_end(source, entry.position.begin, entry.position.end);
  }
  entry.found = !entry.position.empty();
  return entry;
}

// `Deputy Head of the Publicity Department Xu Guixiang`, under a heading: the post stands before the name.
[[nodiscard]] constexpr roster_entry match_post_and_person(std::string_view source, span line,
                                                           const dialect& words) noexcept {
  roster_entry entry;
  span name{line.end, line.end};
  span before;
  std::uint32_t count = 0;
  for (word_cursor w(slice(source, line.begin, line.end)); w.next(); ++count) {
    if (count == 0 && !is_any(bare_word(w.word()), words.titles)) return entry;
    name = {before.empty() ? line.begin + w.begin() : before.begin, line.begin + w.end()};
    before = {line.begin + w.begin(), line.begin + w.end()};
  }
  const std::string_view printed = slice(source, name.begin, name.end);
  if (count < 5 || !looks_like_name(printed, 2, words) || slice(source, line.begin, line.end).find(',') != printed.npos)
    return entry;
  entry.name = name;
  entry.position = {line.begin, trim_end(source, line.begin, name.begin)};
  entry.found = true;
  return entry;
}

// Two to four Han characters that begin with a surname, or two with a blank in between; where the name ends, or none.
[[nodiscard]] constexpr std::uint32_t match_han_name(std::string_view text, const dialect& words) noexcept {
  word_cursor w(text);
  if (!w.next() || !begins_with_surname(w.word(), words.surnames)) return none;
  const std::uint32_t count = count_only_han(w.word());
  if (count >= 2 && count <= 4) return w.end();
  return count == 1 && w.next() && count_only_han(w.word()) == 1 ? w.end() : none;
}

// `阚全程 省卫生健康委党组书记、主任`, `最高人民法院副院长 陶凯元`, `国防部新闻发言人吴谦大校`: in Chinese the post
// stands before the name or behind it, with a blank in between or without one, and a rank may be the last word.
[[nodiscard]] constexpr roster_entry match_han_person(std::string_view source, span line,
                                                      const dialect& words) noexcept {
  roster_entry entry;
  const std::string_view whole = slice(source, line.begin, line.end);
  if (const std::uint32_t end = match_han_name(whole, words); end != none) {
    const std::uint32_t post = skip_blanks(source, line.begin + end, line.end);
    entry.name = {line.begin, line.begin + end};
    entry.position = {post, line.end};
    entry.found = post == line.end || contains_any(slice(source, post, line.end), words.titles);
    return entry;
  }
  span person = line;
  for (const std::string_view rank : words.titles)
    if (const std::size_t end = find_ending(whole, rank); end < person.size())
      person.end = line.begin + static_cast<std::uint32_t>(end);
  span last = person;
  for (word_cursor w(slice(source, person.begin, person.end)); w.next();)
    last = {line.begin + w.begin(), line.begin + w.end()};
  const auto behind = [&](std::uint32_t characters) {
    const std::size_t begin = last_han(slice(source, last.begin, last.end), characters);
    return begin == std::string_view::npos ? last.end : last.begin + static_cast<std::uint32_t>(begin);
  };
  for (const std::uint32_t begin : {last.begin, behind(3), behind(2)}) {
    if (begin == last.end || begin < person.begin + 6) continue;
    const std::string_view name = slice(source, begin, last.end);
    const span before{line.begin, trim_end(source, line.begin, begin)};
    if (match_han_name(name, words) != name.size()) continue;
    const std::string_view post = slice(source, before.begin, before.end);
    if (!ends_with_any(post, words.titles) && !ends_with_any(post, words.role_prefixes)) continue;
    entry.name = {begin, last.end};
    entry.position = before;
    entry.honorific = {person.end, line.end};  // a rank
    entry.found = true;
    break;
  }
  return entry;
}

// `Special guests: Li Wei, director …; Miao Yu, …`, `发布人：副院长陈旗；庭长严开元`: the first of people side by side.
[[nodiscard]] constexpr span first_listed(std::string_view source, span row) noexcept {
  const std::string_view text = slice(source, row.begin, row.end);
  std::uint32_t end = 0;
  while (end < text.size() && text[end] != ';' && !stands_at(text, end, "；")) ++end;
  return {row.begin, row.begin + end};
}

// The person that a line under a heading lists.
[[nodiscard]] constexpr roster_entry match_listed(std::string_view source, span line, const dialect& words) noexcept {
  if (has_han(slice(source, line.begin, line.end))) return match_han_person(source, line, words);
  const roster_entry person = match_person(source, line, words);
  return person.found ? person : match_post_and_person(source, line, words);
}

// Whether a position speaks of a post: what tells a person's line from a headline where no heading stands above.
[[nodiscard]] constexpr bool holds_post(std::string_view position, const dialect& words) noexcept {
  std::uint32_t seen = 0;
  for (word_cursor w(position); w.next() && seen < 16; ++seen)
    if (is_any(bare_word(w.word()), words.posts) || match_any(position, w.begin(), words.posts)) return true;
  return false;
}

// Reads the lines of one page that stand before the first label.
class roster_reader {
 public:
  constexpr roster_reader(std::string_view source, const dialect& words, row_vector<roster_entry>& entries) noexcept
      : source_(source), words_(&words), entries_(&entries) {}

  // `kinds` gets what the lines are; lines that are none of the roster's stay as they are.
  constexpr void read(const row_vector<line_info>& lines, std::uint32_t first, std::uint32_t last, bool label_follows,
                      row_vector<block_kind>& kinds) {
    entries_->clear();
    role heading = role::unknown;
    bool date_expected = false;
    bool credited = false;
    std::size_t unsure = 0;  // entries from here on stand under no heading and are not confirmed by a date yet
    for (std::uint32_t i = first; i < last; ++i) {
      const line_info& info = lines[i];
      // `Source`, `Ministry of Wax`, `Time`, `2018-08-31`, one below the other: the time is the page's.
      credited = credited || is_any(text(info.text), words_->source_marks);
      if (info.form == line_form::heading && info.heading == role::unknown && credited && entries_->empty()) continue;
      if (info.form == line_form::heading) {
        kinds[i] = block_kind::roster_heading;
        if (info.heading == role::unknown) {
          date_expected = info.rest.empty();
          if (!info.rest.empty()) take_date(info.rest);
        } else {
          heading = info.heading;
          const std::size_t before = entries_->size();
          if (!info.rest.empty()) add_each(info.rest, heading, i);
          if (entries_->size() > before + 1) heading = role::unknown;  // all of them stand beside it, none below
        }
        unsure = entries_->size();
      } else if (info.form == line_form::stamp && (date_expected || !entries_->empty())) {
        take_date(info.text);
        kinds[i] = block_kind::dateline;
        unsure = entries_->size();
        heading = role::unknown;
        date_expected = false;
      } else if (info.form == line_form::caption && source_[info.text.begin] == '/') {
        unsure = entries_->size();  // photographs of those who are listed above
      } else if (info.form == line_form::plain) {
        if (add(info.text, heading, i)) {
          if (heading != role::unknown) unsure = entries_->size();
        } else if (heading == role::unknown) {
          entries_->resize(unsure);
        }
      }
    }
    if (!label_follows) entries_->resize(unsure);
    for (const roster_entry& entry : *entries_)
      if (lines[entry.line].form == line_form::plain) kinds[entry.line] = block_kind::roster_entry;
    keep_last_printing();
    settle_roles();
  }

  [[nodiscard]] constexpr date event_date() const noexcept { return event_date_; }
  [[nodiscard]] constexpr time_match event_time() const noexcept { return event_time_; }
  // The first entry of a roster that is printed again.
  [[nodiscard]] constexpr span repeated() const noexcept { return repeated_; }

 private:
  [[nodiscard]] constexpr std::string_view text(span s) const noexcept { return slice(source_, s.begin, s.end); }

  constexpr void add_each(span where, role heading, std::uint32_t line) {
    while (!where.empty()) {
      const span first = first_listed(source_, where);
      add({first.begin, trim_end(source_, first.begin, first.end)}, heading, line);
      if (first.end == where.end) return;
      where.begin = skip_blanks(source_, stop_at(source_, first.end).end, where.end);
    }
  }

  constexpr bool add(span where, role heading, std::uint32_t line) {
    if (where.empty()) return false;
    if (entries_->size() == most_entries) return false;
    roster_entry entry =
        heading == role::unknown ? match_person(source_, where, *words_) : match_listed(source_, where, *words_);
    if (!entry.found) return false;
    if (has_han(text(where))) return heading != role::unknown && add_han(entry, heading, line);
    const bool post = !entry.position.empty() && holds_post(text(entry.position), *words_);
    if (heading == role::unknown && ((!post && entry.honorific.empty()) || reports({entry.name.begin, where.end})))
      return false;
    if (heading != role::unknown && !post && entry.honorific.empty() && !entry.position.empty() &&
        !is_lower(source_[entry.position.begin]) && !contains_any(text(entry.position), words_->chair_posts))
      return false;
    entry.heading = heading;
    entry.line = line;
    entries_->push_back(entry);
    return true;
  }

  // Under one heading all names stand on one side of the posts; a line of the other kind is a label.
  constexpr bool add_han(roster_entry& entry, role heading, std::uint32_t line) {
    const auto named_first = [](const roster_entry& e) { return e.name.begin < e.position.begin; };
    if (!entries_->empty() && entries_->back().heading == heading && !entries_->back().position.empty() &&
        named_first(entries_->back()) != named_first(entry))
      return false;
    entry.heading = heading;
    entry.line = line;
    entries_->push_back(entry);
    return true;
  }

  // `…, spokesperson of X, met the press on May 2. An edited transcript follows`, `Premier X Meets the Press`: a
  // report's words or a second sentence stand in no name and no position.
  [[nodiscard]] constexpr bool reports(span where) const noexcept {
    if (contains_any(text(where), words_->event_words)) return true;
    for (std::uint32_t at = where.begin; at + 1 < where.end; ++at)
      if (source_[at] == '.' && ends_sentence(source_.substr(0, where.end), at, words_->abbreviations)) return true;
    return false;
  }

  static constexpr std::size_t most_entries = 200;  // keeps the work bounded; no conference has so many people

  constexpr void take_date(span where) noexcept {
    if (const date_match found = find_date(text(where), 0, words_->months); found && found.value.year != 0)
      event_date_ = found.value;
    if (const time_match found = find_time(text(where), 0)) event_time_ = found;
  }

  // A page may print the roster in a box first. Where a name comes again, a new printing begins; the last one counts.
  constexpr void keep_last_printing() {
    std::size_t begin = 0;
    for (std::size_t i = 1; i < entries_->size(); ++i)
      for (std::size_t j = begin; j < i; ++j)
        if (same_name(text((*entries_)[i].name), text((*entries_)[j].name))) {
          inherit(begin, i);
          begin = i;
          if (repeated_.empty()) repeated_ = (*entries_)[i].name;
          break;
        }
    entries_->erase_front(begin);
  }

  // Those of the new printing whose heading is lost or belongs to the old one have the part they had there.
  constexpr void inherit(std::size_t old_begin, std::size_t new_begin) noexcept {
    const auto& e = *entries_;
    for (std::size_t i = new_begin; i < e.size(); ++i) {
      if (e[i].heading != e[new_begin - 1].heading) break;  // a heading of its own stands above
      for (std::size_t j = old_begin; j < new_begin; ++j)
        if (same_name(text(e[i].name), text(e[j].name))) (*entries_)[i].heading = e[j].heading;
    }
  }

  constexpr void settle_roles() noexcept {
    if (entries_->empty()) return;
    std::size_t chairs = 0;
    std::size_t speakers = 0;
    for (const roster_entry& e : *entries_) {
      chairs += e.heading == role::chairperson ? 1 : 0;
      speakers += e.heading == role::speaker ? 1 : 0;
    }
    // Headings that stand one below the other have lost their people: what follows stands under none.
    if (speakers == 0 && chairs > 1) {
      for (roster_entry& e : *entries_) e.heading = role::unknown;
      chairs = 0;
    }
    roster_entry& last = entries_->back();
    if (chairs == 0 && last.heading == role::unknown && contains_any(text(last.position), words_->chair_posts) &&
        entries_->size() > 1)
      last.heading = role::chairperson;
    for (roster_entry& e : *entries_)
      if (e.heading == role::unknown) {
        e.heading = role::speaker;
        e.headless = true;
      }
  }

  std::string_view source_;
  const dialect* words_;
  row_vector<roster_entry>* entries_;
  date event_date_;
  time_match event_time_;
  span repeated_;
};

}  // namespace scio::inline v0::detail

#endif
