// SPDX-License-Identifier: MIT
#ifndef SCIO_DETAIL_DATELINE_HPP
#define SCIO_DETAIL_DATELINE_HPP

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

// Second stage, last step: lines with a date, and who publishes a page.
namespace scio::inline v0::detail {

// What a line with a date is.
enum class dateline_kind : std::uint8_t {
  no_dateline,
  publication,     // `China.org.cn | January 20, 2023`
  event,           // `Beijing | 10 a.m. March 1, 2021`
  after_abstract,  // the abstract, then the date
  after_title      // `Title | April 19, 2023`
};

struct dateline {
  dateline_kind kind = dateline_kind::no_dateline;
  span lead;  // the publisher, the place, the abstract or the title
  date day;
  time_match time;
};

class dateline_reader {
 public:
  constexpr dateline_reader(std::string_view source, const dialect& words) noexcept : source_(source), words_(&words) {}

  // Longer lines are no datelines, and only abstracts are that long.
  static constexpr std::uint32_t longest = 1200;

  [[nodiscard]] constexpr dateline read(span where) const noexcept {
    if (where.size() > longest) return {};
    const std::string_view whole = text(where);
    date_match last;
    for (date_match d = find_date(whole, 0, words_->months); d; d = find_date(whole, d.end, words_->months))
      if (d.value.year != 0) last = d;
    if (!last) return {};
    dateline out;
    out.day = last.value;
    span before = strip_marks(strip_clock_before(strip_weekday({where.begin, where.begin + last.begin})));
    if (const std::size_t open = text(before).rfind('('); open != std::string_view::npos)  // `By Cui Jia (China Daily)`
      if (const span inner{before.begin + static_cast<std::uint32_t>(open) + 1, before.end}; is_publisher(inner))
        before = inner;
    span after = strip_time({where.begin + last.end, where.end}, out);
    const bool named = static_cast<bool>(match_any(text(after), first_word(text(after)), words_->publisher_marks));
    after = strip_marks(after);
    if (!after.empty()) {
      const bool listed = named || lists_publisher(after);
      if (!named && has_event_words(listed ? last_item(after) : after))
        return {};  // `2020年2月24日外交部发言人主持例行记者会`
      // `2019年03月05日 13:58 中国网`: the publisher behind the date; an address, or a site's name before a mark, may
      // stand before it.
      const bool site = before.empty() || is_domain(text(before)) || (named && before.size() <= longest_short_line);
      if (!site || after.size() > (listed ? longest_credit : longest_short_line)) return {};
      out.kind = dateline_kind::publication;
      if (listed || may_publish(after)) out.lead = after;
      return out;
    }
    out.lead = before;
    if (before.empty() || may_publish(before)) {
      out.kind = dateline_kind::publication;
      return out;
    }
    if (ends_as_sentence(before)) {
      out.kind = dateline_kind::after_abstract;
      return out;
    }
    const std::size_t bar = text(where).rfind('|', last.begin);
    if (bar == std::string_view::npos) {
      // `SCIO briefing on wax /, March 7, 2016 Adjust font size:`
      if (!named || !has_event_words(before)) return {};
      const std::uint32_t end = source_[before.end - 1] == '/' ? before.end - 1 : before.end;
      out.lead.end = trim_end(source_, before.begin, end);
      out.kind = dateline_kind::after_title;
      return out;
    }
    const span lead{where.begin, trim_end(source_, where.begin, where.begin + static_cast<std::uint32_t>(bar))};
    const span between{where.begin + static_cast<std::uint32_t>(bar) + 1, where.begin + last.begin};
    out.lead = lead;
    if (const time_match time = find_time(text(between), 0)) {
      out.kind = dateline_kind::event;
      out.time = time;
    } else if (!has_word(text(between)) || is_any(text(strip_marks(between)), words_->publisher_marks)) {
      const bool place = looks_like_name(text(lead), 3, *words_) && !has_event_words(lead);
      out.kind = place ? dateline_kind::event : dateline_kind::after_title;
    } else {
      return {};
    }
    return out;
  }

  // Whether the line below the one at `i` is the page's date and names no publisher itself.
  [[nodiscard]] constexpr bool above_date(const row_vector<line_info>& lines, std::uint32_t i, std::uint32_t last,
                                          const row_vector<block_kind>& kinds) const noexcept {
    const auto below = [&] { return ++i < last && kinds[i] == block_kind::blank; };
    if (!below()) return false;
    // The author may stand in between.
    if (lines[i].form == line_form::plain && looks_like_name(text(lines[i].text), 3, *words_) &&
        word_count(lines[i].text) > 1 && !below())
      return false;
    const dateline d = read(lines[i].text);
    return d.kind == dateline_kind::publication && d.lead.empty();
  }

  // A domain or a name of the lists: a publisher wherever it stands.
  [[nodiscard]] constexpr bool is_publisher(span where) const noexcept {
    const std::string_view name = text(where);
    if (name.size() > longest_short_line) return false;
    return is_any(name, words_->publishers) || is_any(name, words_->outlet_names) || are_domains(name);
  }

  // `china.org.cn`, `china.org.cn / chinagate.cn`
  [[nodiscard]] static constexpr bool are_domains(std::string_view name) noexcept {
    const std::size_t sign = name.find(" / ");
    if (sign == name.npos) return is_domain(name);
    return is_domain(name.substr(0, sign)) && is_domain(name.substr(sign + 3));
  }

  // What may be the name of a publisher: such a one, or a short name with a word of media. Titles and the buttons of a
  // page hold those words, too, so that a date or a mark must stand beside it.
  [[nodiscard]] constexpr bool may_publish(span where) const noexcept {
    const std::string_view name = text(where);
    if (is_publisher(where)) return true;
    if (name.empty() || size_without_readings(name) > longest_short_line) return false;
    if (is_any(name, words_->categories)) return false;
    if (has_han(name))
      return word_count(where) == 1 && size_without_readings(name) <= 30 &&
             (contains_any(name, words_->outlet_words) || contains_any(name, words_->outlet_names));
    if (!looks_like_name(name, 4, *words_) || has_event_words(where)) return false;
    for (word_cursor w(name); w.next();)
      if (is_any(bare_word(w.word()), words_->outlet_words)) return true;
    return false;
  }

  // Behind the last `、`: `商务部、海关总署新闻发布会` is a title, whoever publishes.
  [[nodiscard]] constexpr span last_item(span list) const noexcept {
    const std::size_t sign = text(list).rfind("、");
    return sign == std::string_view::npos ? list : span{list.begin + static_cast<std::uint32_t>(sign) + 3, list.end};
  }

  // `国务院新闻办、中国网、工信微报`: several, one of which is known for one.
  [[nodiscard]] constexpr bool lists_publisher(span where) const noexcept {
    constexpr std::string_view sign = "、";
    const std::string_view list = text(where);
    if (list.find(sign) == list.npos) return false;
    for (std::size_t begin = 0; begin < list.size();) {
      std::size_t end = list.find(sign, begin);
      if (end == list.npos) end = list.size();
      if (may_publish({where.begin + static_cast<std::uint32_t>(begin), where.begin + static_cast<std::uint32_t>(end)}))
        return true;
      begin = end + sign.size();
    }
    return false;
  }

  // The publisher behind the colon of a mark, or an empty span: `Source: Harvest Daily`, and, behind a mark of sources,
  // whatever the name, among other fields: `来源：退役军人事务部 发布时间：2024-05-31 19:26`.
  [[nodiscard]] constexpr span marked_publisher(span where) const noexcept {
    if (where.size() > longest_form) return {};
    if (const span source = source_field(where); !source.empty()) return source;
    if (where.size() > 2 * longest_short_line) return {};
    for (std::uint32_t at = where.begin; at < where.end; ++at) {
      const stop s = stop_at(source_.substr(0, where.end), at);
      if (s.what != ':') continue;
      const span name{skip_blanks(source_, s.end, where.end), where.end};
      const bool marked = has_word(text({where.begin, at})) && strip_marks({where.begin, at}).empty();
      return marked && may_publish(name) ? name : span{};
    }
    return {};
  }

  // `china.org.cn`, `http://www.crntt.com`
  [[nodiscard]] static constexpr bool is_domain(std::string_view name) noexcept {
    if (const std::size_t scheme = name.find("://"); scheme != name.npos) name.remove_prefix(scheme + 3);
    if (is_image_name(name)) return false;
    std::uint32_t dots = 0;
    for (std::size_t i = 0; i < name.size(); ++i) {
      if (name[i] == '.') {
        if (i == 0 || i + 1 == name.size() || !is_letter(name[i + 1])) return false;
        ++dots;
      } else if (!is_letter(name[i]) && !is_digit(name[i]) && name[i] != '-') {
        return false;
      }
    }
    return dots > 0;
  }

  [[nodiscard]] constexpr bool has_event_words(span where) const noexcept {
    return contains_any(text(where), words_->event_words);
  }

  // Ends in a full stop, a question or an exclamation mark, quotation marks and brackets after it set aside.
  [[nodiscard]] constexpr bool ends_as_sentence(span where) const noexcept {
    std::string_view s = text(where);
    while (!s.empty() && (s.back() == '"' || s.back() == '\'' || s.back() == ')' || s.back() == ']'))
      s.remove_suffix(1);
    if (s.size() > 3 && (s.substr(s.size() - 3) == "”" || s.substr(s.size() - 3) == "’")) s.remove_suffix(3);
    if (s.empty()) return false;
    const auto last = static_cast<std::uint32_t>(s.size() - 1);
    if (s.size() >= 3 && byte_at(s, last) >= 0x80) return closes_sentence(stop_at(s, last - 2));
    return ends_sentence(s, last, {}) && !is_any(last_word(s), words_->abbreviations);
  }

  [[nodiscard]] constexpr std::uint32_t word_count(span where) const noexcept {
    std::uint32_t count = 0;
    for (word_cursor w(text(where)); w.next();) ++count;
    return count;
  }

  // The words round a publisher go, glued or not: `0 Comment(s)Print E-mail China.org.cnUpdated:` is `China.org.cn`.
  [[nodiscard]] constexpr span strip_marks(span s) const noexcept {
    for (bool changed = true; changed && !s.empty();) {
      const span old = s;
      s.begin = skip_blanks(source_, s.begin, s.end);
      s.end = trim_end(source_, s.begin, s.end);
      if (s.empty()) break;
      if (is_mark_sign(source_[s.begin]) || is_digit(source_[s.begin])) ++s.begin;
      for (const std::string_view wide :
           {std::string_view("丨"), std::string_view("："), std::string_view("（"), std::string_view("）")}) {
        if (text(s).substr(0, 3) == wide) s.begin += 3;
        if (s.size() >= 3 && text(s).substr(s.size() - 3) == wide) s.end -= 3;
      }
      if (!s.empty() && is_mark_sign(source_[s.end - 1])) --s.end;
      for (const std::string_view mark : words_->publisher_marks) {
        const auto size = static_cast<std::uint32_t>(mark.size());
        if (s.size() >= size && to_lower(source_[s.begin]) == mark.front() &&
            same_name(slice(source_, s.begin, s.begin + size), mark) && ends_word(s, size))
          s.begin += size;
        if (s.size() >= size && to_lower(source_[s.end - 1]) == mark.back() &&
            same_name(slice(source_, s.end - size, s.end), mark))
          s.end -= size;
      }
      changed = s != old;
    }
    return s;
  }

 private:
  [[nodiscard]] constexpr std::string_view text(span s) const noexcept { return slice(source_, s.begin, s.end); }

  // A field ends at a wide blank, a sign that closes or sets apart, a date, another field, and in Chinese at any blank.
  [[nodiscard]] constexpr span source_field(span where) const noexcept {
    const std::string_view line = text(where);
    if (line.find(':') == line.npos && line.find("：") == line.npos) return {};
    const phrase_match mark = find_any(line, words_->source_marks);
    // In brackets behind other words it is a photograph's.
    if (!mark || (mark.begin >= 3 && (line[mark.begin - 1] == '(' || is_wide_bracket(line.substr(mark.begin - 3, 3)))))
      return {};
    const std::uint32_t colon = skip_blanks(line, mark.end, where.size());
    if (colon == where.size() || stop_at(line, colon).what != ':') return {};
    const std::uint32_t begin = skip_blanks(line, stop_at(line, colon).end, where.size());
    std::uint32_t end = begin;
    while (end < where.size()) {
      if (const std::size_t behind = end > begin ? skip_reading(line, end) : end; behind != end) {
        end = static_cast<std::uint32_t>(behind);
        continue;
      }
      if (is_mark_sign(line[end]) || is_digit(line[end])) break;
      const std::uint32_t next = skip_blanks(line, end, where.size());
      if (next > end && (next > end + 1 || byte_at(line, end - 1) >= 0x80)) break;
      if (const phrase_match field = next > end ? match_any(line, next, words_->publisher_marks) : phrase_match();
          field && field.end < where.size() && stop_at(line, field.end).what == ':')
        break;  // `Source: Ministry of Wax Editor: Li Min`
      if (next == end && is_wide_bracket(line.substr(end, 3))) break;
      end = next > end ? next : end + 1;
    }
    end = trim_end(line, begin, end);
    const std::string_view name = line.substr(begin, end - begin);
    if (size_without_readings(name) > longest_short_line || !has_word(name) || is_any(name, words_->publisher_marks))
      return {};
    return {where.begin + begin, where.begin + end};
  }
  [[nodiscard]] static constexpr bool is_wide_bracket(std::string_view sign) noexcept {
    return sign == "（" || sign == "）" || sign == "【" || sign == "】";
  }

  // Where the first word begins, signs before it set aside.
  [[nodiscard]] static constexpr std::uint32_t first_word(std::string_view s) noexcept {
    const auto size = static_cast<std::uint32_t>(s.size());
    for (std::uint32_t at = 0;;) {
      at = skip_blanks(s, at, size);
      if (at == size || !is_mark_sign(s[at])) return at;
      ++at;
    }
  }

  // The last word of a sentence without its full stop, inner stops kept: `a.m`.
  [[nodiscard]] static constexpr std::string_view last_word(std::string_view s) noexcept {
    s.remove_suffix(1);
    std::size_t begin = s.size();
    while (begin > 0 && (is_letter(s[begin - 1]) || s[begin - 1] == '.')) --begin;
    return s.substr(begin);
  }

  // Whether a word of the list that opens `s` is a whole word, or glued to one that starts with a capital.
  [[nodiscard]] constexpr bool ends_word(span s, std::uint32_t size) const noexcept {
    return s.size() == size || !is_lower(source_[s.begin + size]);
  }

  [[nodiscard]] static constexpr bool is_mark_sign(char c) noexcept {
    return c == '|' || c == ':' || c == ',' || c == '(' || c == ')' || c == '-' || c == '[' || c == ']';
  }

  [[nodiscard]] constexpr std::uint32_t end_before_comma(span s) const noexcept {
    const std::uint32_t end = trim_end(source_, s.begin, s.end);
    return end > s.begin && source_[end - 1] == ',' ? end - 1 : end;
  }

  // `… Monday, ` before a date.
  [[nodiscard]] constexpr span strip_weekday(span s) const noexcept {
    const std::uint32_t end = end_before_comma(s);
    const std::uint32_t begin = word_begin(text({s.begin, end}), end - s.begin);
    return is_any(text({s.begin + begin, end}), words_->weekdays) ? span{s.begin, s.begin + begin} : s;
  }

  // `(Xinhua) 15:05, ` before a date.
  [[nodiscard]] constexpr span strip_clock_before(span s) const noexcept {
    const std::uint32_t end = end_before_comma(s);
    const std::uint32_t begin = end - s.begin > 8 ? end - 8 : s.begin;
    const time_match time = find_time(text({begin, end}), 0);
    return time && begin + time.end == end ? span{s.begin, begin + time.begin} : s;
  }

  constexpr span strip_time(span s, dateline& out) const noexcept {
    const std::uint32_t begin = skip_blanks(source_, s.begin, s.end);
    const time_match time = find_time(text({begin, s.end}), 0);
    if (!time || time.begin != 0) return {begin, s.end};
    out.time = time;
    return {begin + time.end, s.end};
  }

  std::string_view source_;
  const dialect* words_;
};

}  // namespace scio::inline v0::detail

#endif
