// SPDX-License-Identifier: MIT
#ifndef SCIO_DETAIL_LABEL_HPP
#define SCIO_DETAIL_LABEL_HPP

#include <cstdint>
#include <string_view>

#include <scio/detail/han.hpp>
#include <scio/detail/reading.hpp>
#include <scio/detail/tables.hpp>
#include <scio/detail/unicode.hpp>
#include <scio/detail/words.hpp>
#include <scio/dialect.hpp>
#include <scio/version.hpp>

// Second stage, second step: what may be a speaker's label, and what speaks for it and against it.
namespace scio::inline v0::detail {

enum class label_style : std::uint8_t { own_line, inline_text, bracketed, bare };

using evidence = label_evidence;

// What the words of a label say, wherever it stands.
inline constexpr std::uint32_t read_evidence =
    ~(static_cast<std::uint32_t>(evidence::own_line) | static_cast<std::uint32_t>(evidence::bracketed) |
      static_cast<std::uint32_t>(evidence::goes_on));

// What speaks against a label in its line alone.
inline constexpr std::uint32_t contrary_evidence =
    static_cast<std::uint32_t>(evidence::single_word) | static_cast<std::uint32_t>(evidence::lower_case) |
    static_cast<std::uint32_t>(evidence::opens_sentence) | static_cast<std::uint32_t>(evidence::form_field) |
    static_cast<std::uint32_t>(evidence::long_label) | static_cast<std::uint32_t>(evidence::goes_on) |
    static_cast<std::uint32_t>(evidence::article);

struct evidence_set {
  std::uint32_t bits = 0;

  constexpr void add(evidence e) noexcept { bits |= static_cast<std::uint32_t>(e); }
  constexpr void remove(evidence e) noexcept { bits &= ~static_cast<std::uint32_t>(e); }
  [[nodiscard]] constexpr bool has(evidence e) const noexcept { return (bits & static_cast<std::uint32_t>(e)) != 0; }
  [[nodiscard]] constexpr int score() const noexcept;
};

// The sums of the weights of any eight kinds of evidence side by side, so that a score is four look-ups.
struct score_table {
  std::int8_t sums[4][256] = {};
  constexpr score_table() noexcept {
    for (std::uint32_t part = 0; part < 4; ++part)
      for (std::uint32_t bits = 0; bits < 256; ++bits)
        for (const weighed_evidence& w : label_weights)
          if (((static_cast<std::uint32_t>(w.what) >> (part * 8)) & bits) != 0)
            sums[part][bits] = static_cast<std::int8_t>(sums[part][bits] + w.weight);
  }
};
inline constexpr score_table scores{};

constexpr int evidence_set::score() const noexcept {
  return scores.sums[0][bits & 0xFFU] + scores.sums[1][(bits >> 8) & 0xFFU] + scores.sums[2][(bits >> 16) & 0xFFU] +
         scores.sums[3][bits >> 24];
}

struct candidate {
  std::uint32_t line = 0;
  span label;                    // as printed, without the colon
  span core;                     // without brackets
  span name;                     // of the person or outlet in it; empty where it names a part only (`Q`)
  span title;                    // honorific, post or part before the name
  span post;                     // what follows the name and a comma
  span speech;                   // what follows on the line
  std::uint32_t id = none;       // of the name among the names of the source
  std::uint32_t printed = none;  // of the label among the labels of the source, byte by byte
  role hint = role::unknown;
  label_style style = label_style::own_line;
  std::uint8_t lines_above = 0;  // that belong to it: a post, a part
  bool follow_up = false;
  bool ambiguous = false;  // a surname that several participants have
  bool accepted = false;
  bool first_use = false;        // of this label as printed
  std::uint32_t speaker = none;  // the participant behind it
  std::uint32_t twin = none;     // the label right above it in the other language
  evidence_set seen;
};

inline constexpr std::uint32_t longest_label = 320;  // bytes; a name with a post of forty words is shorter

// What a person's name looks like: `Jin Zhuanglong`, `J. Tarrow`, `Baima Yangjin Dolma`; at most `most` words, each
// with a capital or of a script that has none. Connectors (`van`, `al`) may stand between.
[[nodiscard]] constexpr bool looks_like_name(std::string_view text, std::uint32_t most, const dialect& words) noexcept {
  std::uint32_t count = 0;
  for (word_cursor w(text); w.next();) {
    const std::string_view bare = bare_word(w.word());
    if (bare.empty() || is_digit(bare.front())) return false;
    if (is_lower(bare.front()) && (count == 0 || !is_any(bare, words.connectors))) return false;
    for (const char c : bare)
      if (c == ',' || c == ';' || c == ':' || c == '(' || c == '"' || c == '/') return false;
    ++count;
  }
  return count >= 1 && count <= most;
}

// Reads the words of a candidate.
class label_reader {
 public:
  constexpr label_reader(std::string_view source, const dialect& words, bool ascii, candidate& c) noexcept
      : source_(source), words_(&words), ascii_(ascii), c_(&c) {}

  constexpr void read() noexcept {
    const std::string_view label = text(c_->core);
    // `China SCIO | Updated`: a bar sets fields apart, and the colon belongs to the last.
    const auto bar = static_cast<std::uint32_t>(label.rfind('|') + 1);  // npos + 1 is 0
    const std::string_view field = label.substr(skip_blanks(label, bar, static_cast<std::uint32_t>(label.size())));
    if (is_any(field, words_->form_fields)) c_->seen.add(evidence::form_field);
    if (read_role(label)) return;
    span rest = strip_number(c_->core);
    rest = strip_parenthesis(rest);
    if (rest.end < c_->core.end && read_role(text(rest))) return;  // `Q (Reuters)`
    if (!ascii_ && has_han(text(rest))) {
      read_han(rest);
      return;
    }
    rest = strip_titles(rest);
    split_at_comma(rest);
    weigh_words();
  }

 private:
  [[nodiscard]] constexpr std::string_view text(span s) const noexcept { return slice(source_, s.begin, s.end); }

  // `Q`, `Moderator`, `记者`, `Q3`, `问01`: parts may be numbered.
  constexpr bool read_role(std::string_view label) noexcept {
    while (label.size() > 1 && is_digit(label.back())) label.remove_suffix(1);
    for (const role_label& r : words_->role_labels.entries_at(label, 0))
      if (match_phrase(label, 0, r.text) == label.size()) {
        c_->seen.add(evidence::role_word);
        c_->hint = r.role;
        c_->follow_up = r.follow_up;
        return true;
      }
    return false;
  }

  // `1. Outlet`, `一、…记者`: the number counts exchanges.
  constexpr span strip_number(span s) const noexcept {
    if (!ascii_) {
      const number_match han = match_han_number(text(s), 0);
      if (han.digits > 0 && text(s).substr(han.end, 3) == "、") {
        c_->seen.add(evidence::numbered);
        return {skip_blanks(source_, s.begin + han.end + 3, s.end), s.end};
      }
    }
    const number_match n = match_number(text(s), 0);
    if (n.digits == 0 || n.digits > 2 || n.end >= s.size() || text(s)[n.end] != '.') return s;
    const std::uint32_t name = skip_blanks(source_, s.begin + n.end + 1, s.end);
    if (name == s.begin + n.end + 1) return s;
    c_->seen.add(evidence::numbered);
    return {name, s.end};
  }

  // `Hu Kaihong (host)`, `胡凯红（主持人）`, `Deng Hong (deputy director of the Information Office)`
  constexpr span strip_parenthesis(span s) noexcept {
    const std::string_view whole = text(s);
    const bool wide = whole.size() > 3 && whole.substr(whole.size() - 3) == "）";
    if (whole.empty() || (whole.back() != ')' && !wide)) return s;
    const std::size_t open = wide ? whole.rfind("（") : whole.rfind('(');
    if (open == whole.npos || open == 0) return s;
    const std::size_t sign = wide ? 3 : 1;
    const std::string_view inside = whole.substr(open + sign, whole.size() - open - 2 * sign);
    if (is_any(whole.substr(0, open), words_->role_prefixes) && is_person(inside)) {  // `主持人（翟慧敏）`
      c_->hint = role::chairperson;
      c_->seen.add(evidence::role_prefix);
      const auto name = s.begin + static_cast<std::uint32_t>(open + sign);
      return {name, name + static_cast<std::uint32_t>(inside.size())};
    }
    if (is_any(inside, words_->role_prefixes)) {
      c_->hint = role::chairperson;
      c_->seen.add(evidence::role_prefix);
    }
    const span before{s.begin, trim_end(source_, s.begin, s.begin + static_cast<std::uint32_t>(open))};
    if (!has_han(whole) && looks_like_name(text(before), 4, *words_) && opens_with_post(inside)) {
      c_->seen.add(evidence::post);
      c_->post = {s.begin + static_cast<std::uint32_t>(open + sign), s.end - static_cast<std::uint32_t>(sign)};
    }
    return before;
  }

  // `Chairperson Xi Yanchun`, `Senior Colonel Yang Yujun`, `Mr. Jin`
  constexpr span strip_titles(span s) noexcept {
    std::uint32_t name = s.begin;
    for (word_cursor w(text(s)); w.next();) {
      const std::string_view bare = bare_word(w.word());
      const bool last = s.begin + w.end() == s.end;
      const bool prefix = is_any(bare, words_->role_prefixes);
      if (name == s.begin && w.begin() == 0 && bare.size() >= 2 && all_capitals(bare) && title_follows(s, w.end()))
        continue;  // `MEP Vice Minister Wu Tao`: whom the post belongs to
      if (last || w.word().back() == ',' ||
          (!prefix && !is_any(bare, words_->honorifics) && !is_any(bare, words_->titles)))
        break;
      if (prefix) c_->hint = role::chairperson;
      c_->seen.add(prefix ? evidence::role_prefix : evidence::titled);
      name = skip_blanks(source_, s.begin + w.end(), s.end);
    }
    if (name != s.begin) {
      // `Economist Intelligence`, `General News`: a title is a title only before a name of a person.
      const std::string_view person = text({name, s.end}).substr(0, text({name, s.end}).find(','));
      if (!looks_like_name(person, 4, *words_) || contains_outlet(person)) {
        c_->seen.remove(evidence::titled);
        if (!c_->seen.has(evidence::role_prefix)) return s;
      }
      c_->title = {s.begin, trim_end(source_, s.begin, name)};
    }
    return {name, s.end};
  }

  [[nodiscard]] constexpr bool title_follows(span s, std::uint32_t at) const noexcept {
    word_cursor next(text(s), at);
    return next.next() && is_any(bare_word(next.word()), words_->titles) && s.begin + next.end() != s.end;
  }

  // `Xi Yanchun, person in charge of …`, `Zhang San, CCTV`
  constexpr void split_at_comma(span s) noexcept {
    c_->name = s;
    const std::size_t comma = text(s).find(',');
    if (comma == std::string_view::npos) return;
    const span before{s.begin, trim_end(source_, s.begin, s.begin + static_cast<std::uint32_t>(comma))};
    const span after{skip_blanks(source_, s.begin + static_cast<std::uint32_t>(comma) + 1, s.end), s.end};
    if (!looks_like_name(text(before), 4, *words_) || after.empty()) return;
    if (is_any(bare_word(text(before)), words_->never_first)) return;
    if (names_post(text(after))) {
      c_->seen.add(evidence::post);
      c_->name = before;
      c_->post = after;
    } else if (contains_outlet(text(after))) {
      c_->hint = role::media;
    }
  }

  // `主持人 邢若水`, `…局长、新闻发言人 胡凯红`, `《光明日报》记者`, `岑松年`: a name stands behind the last blank, or
  // is all.
  constexpr void read_han(span s) noexcept {
    s = without_courtesy(s);
    span name = s;
    for (word_cursor w(text(s)); w.next();) name = {s.begin + w.begin(), s.begin + w.end()};
    const span before{s.begin, trim_end(source_, s.begin, name.begin)};
    c_->name = s;
    if (ends_with_any(text(s), words_->field_endings) || signs(text(s))) c_->seen.add(evidence::form_field);
    if (match_any(text(s), 0, words_->never_first)) c_->seen.add(evidence::opens_sentence);
    if (match_any(text(s), 0, words_->greeting_cues)) c_->seen.add(evidence::form_field);  // `各位傳媒朋友：`
    if (holds_sentence_signs(text(s))) c_->seen.add(evidence::lower_case);
    if (!before.empty() && is_person(text(name))) {
      c_->name = name;
      c_->title = before;
      read_han_part(text(before));
    } else if (const std::uint32_t glued = find_glued_name(text(s)); glued != 0) {
      c_->name = {s.begin + glued, s.end};
      c_->title = {s.begin, s.begin + glued};
      const bool opens_sentence = c_->seen.has(evidence::opens_sentence);
      read_han_part(text(c_->title));
      if (opens_sentence) c_->seen.add(evidence::opens_sentence);
    } else if (contains_any(text(s), words_->outlet_words) || contains_any(text(s), words_->outlet_names) ||
               (s.size() > 6 && ends_with_any(text(s), words_->role_endings))) {
      c_->seen.remove(evidence::opens_sentence);
      if (quotes(text(s))) c_->seen.add(evidence::lower_case);
      c_->seen.add(evidence::outlet);
      c_->seen.add(evidence::capitals);
      if (c_->hint == role::unknown) c_->hint = role::media;
      if (s.size() > 150) c_->seen.add(evidence::long_label);
    } else if (count_only_han(text(s)) >= 2 && s.size() <= longest_post && ends_with_any(text(s), words_->titles)) {
      c_->seen.add(evidence::post);  // `候任政务司司长`: stands for its holder
      if (c_->hint == role::unknown) c_->hint = role::speaker;
    } else if (!read_han_surname(s)) {
      const std::uint32_t count = count_only_han(text(s));
      if (count >= 2 && count <= 5) c_->seen.add(evidence::capitals);
      if (is_person(text(s)) && begins_with_surname(text(s), words_->surnames))
        c_->seen.add(evidence::person_shape);
      else if (c_->style == label_style::bracketed && c_->seen.has(evidence::capitals) && !narrates(text(s)))
        c_->seen.add(evidence::single_word);  // `【干货】` heads what follows
    }
  }

  // `王文涛先生`, `立法會主席梁君彥議員`: what is said behind a name in speech is no part of it.
  [[nodiscard]] constexpr span without_courtesy(span s) const noexcept {
    for (const std::string_view courtesy : words_->honorifics)
      if (s.size() >= courtesy.size() + 6 && text(s).ends_with(courtesy))
        return {s.begin, trim_end(source_, s.begin, s.end - static_cast<std::uint32_t>(courtesy.size()))};
    return s;
  }

  // `国家发展改革委副秘书长高杲远`, `主持人刘有彬`: where the name begins that a post or the chairperson's part stands
  // before without a blank; 0 where there is none.
  [[nodiscard]] constexpr std::uint32_t find_glued_name(std::string_view label) const noexcept {
    for (const std::uint32_t characters : {3U, 2U}) {
      const std::size_t begin = last_han(label, characters);
      if (begin == 0 || begin == label.npos || !begins_with_surname(label.substr(begin), words_->surnames)) continue;
      if (is_any(label.substr(last_han(label, 1)), words_->saying_verbs)) return 0;
      const std::string_view before = label.substr(0, begin);
      if (ends_with_any(before, words_->role_prefixes) || ends_with_any(before, words_->titles))
        return static_cast<std::uint32_t>(begin);
    }
    return 0;
  }

  static constexpr std::uint32_t longest_post = 30;  // bytes of a label that is a post and no more

  // `[人民网]`: a site tells what happens in the hall. `【财新网】`: it signs a report.
  [[nodiscard]] constexpr bool narrates(std::string_view label) const noexcept {
    return source_[c_->label.begin] == '[' && ends_with_any(label, words_->outlet_endings);
  }
  [[nodiscard]] constexpr bool signs(std::string_view label) const noexcept {
    return stands_at(source_, c_->label.begin, "【") && ends_with_any(label, words_->outlet_endings);
  }

  // `有位记者说`; but `香港记者问` asks.
  [[nodiscard]] constexpr bool quotes(std::string_view label) const noexcept {
    return ends_with_any(label, words_->saying_verbs) && !label.ends_with("问") && !label.ends_with("問");
  }

  // `金部长`: a surname and a post.
  constexpr bool read_han_surname(span s) noexcept {
    for (const std::string_view title : words_->titles) {
      const std::size_t end = find_ending(text(s), title);
      if (end == std::string_view::npos || end == 0 || size_without_readings(text(s).substr(0, end)) > 6) continue;
      if (!begins_with_surname(text(s), words_->surnames)) continue;
      c_->name = {s.begin, s.begin + static_cast<std::uint32_t>(end)};
      c_->title = {c_->name.end, s.end};
      c_->seen.add(evidence::titled);
      c_->seen.add(evidence::capitals);
      return true;
    }
    return false;
  }

  // What stands before a name: the chairperson's part, a post, or whom a reporter writes for.
  constexpr void read_han_part(std::string_view before) noexcept {
    c_->seen.add(evidence::capitals);
    if (ends_with_any(before, words_->role_prefixes)) {
      c_->hint = role::chairperson;
      c_->seen.add(evidence::role_prefix);
    } else if (contains_any(before, words_->titles)) {
      c_->seen.add(evidence::post);
      c_->seen.remove(evidence::opens_sentence);
    } else if (contains_any(before, words_->outlet_words)) {
      c_->seen.add(evidence::outlet);
      c_->hint = role::media;
    }
  }

  // Two to four characters, or more with the dot of names from other languages.
  [[nodiscard]] static constexpr bool is_person(std::string_view name) noexcept {
    const std::uint32_t count = count_only_han(name);
    return count >= 2 && (count <= 4 || (count <= 12 && count * 3 < name.size()));
  }

  [[nodiscard]] static constexpr bool holds_sentence_signs(std::string_view label) noexcept {
    for (const std::string_view sign :
         {std::string_view("，"), std::string_view("。"), std::string_view("；"), std::string_view("！"),
          std::string_view("？"), std::string_view(","), std::string_view(";"), std::string_view("?")})
      if (label.find(sign) != label.npos) return true;
    return false;
  }

  // `Deputy Director of …`, `Information Office director`: a post before any other word in lower case.
  [[nodiscard]] constexpr bool opens_with_post(std::string_view inside) const noexcept {
    for (word_cursor w(inside); w.next();) {
      const std::string_view bare = bare_word(w.word());
      const bool owns = w.word().ends_with("'s") || w.word().ends_with("’s");  // `Minister’s Plan`
      if (!owns && (is_any(bare, words_->posts) || match_any(inside, w.begin(), words_->posts))) return true;
      if (owns || bare.empty() || is_lower(bare.front())) return false;
    }
    return false;
  }

  // A post near the start, and no verb of a sentence: `X, an official, said there were three reasons: …` is one.
  [[nodiscard]] constexpr bool names_post(std::string_view position) const noexcept {
    bool post = false;
    std::uint32_t seen = 0;
    for (word_cursor w(position); w.next() && (post || seen < 8); ++seen) {
      const std::string_view bare = bare_word(w.word());
      if (is_any(bare, words_->reporting_verbs)) return false;
      post = post || is_any(bare, words_->posts) || match_any(position, w.begin(), words_->posts);
    }
    return post;
  }

  [[nodiscard]] constexpr bool contains_outlet(std::string_view name) const noexcept {
    if (contains_any(name, words_->outlet_names)) return true;
    for (word_cursor w(name); w.next();) {
      const std::string_view bare = bare_word(w.word());
      if (is_any(bare, words_->outlet_words)) return true;
      for (const std::string_view ending : words_->outlet_endings)
        if (bare.size() > ending.size() && same_name(bare.substr(bare.size() - ending.size()), ending)) return true;
    }
    return false;
  }

  constexpr void weigh_words() noexcept {
    const std::string_view label = text(c_->post.empty() ? c_->core : c_->name);
    std::uint32_t count = 0;
    std::uint32_t weighty = 0;
    std::uint32_t capitals = 0;
    bool lower = false;
    bool acronym = false;
    for (word_cursor w(label); w.next(); ++count) {
      const std::string_view bare = bare_word(w.word());
      if (bare.empty()) continue;
      if (count == 0 && is_digit(bare.front()) && !c_->seen.has(evidence::numbered))
        c_->seen.add(evidence::opens_sentence);  // `19th Congress: …`; names of media may begin so
      else if (count == 0 && is_any(bare, words_->articles))
        c_->seen.add(evidence::article);
      else if (count == 0 && is_any(bare, words_->never_first))
        c_->seen.add(evidence::opens_sentence);
      if (count > 0 && is_lower(bare.front()) && is_any(bare, words_->connectors))
        continue;  // `Bin` is a name, `bin` is none
      ++weighty;
      if (!is_lower(bare.front()) || holds_capital(bare)) {
        ++capitals;
        if (bare.size() >= 2 && bare.size() <= 8 && all_capitals(bare)) acronym = true;
      } else if (!is_any(bare, words_->outlet_words) && !is_any(bare, words_->role_prefixes)) {
        lower = true;
      }
    }
    if (is_any(label, words_->outlet_names)) lower = false;  // `dpa`
    if (lower) c_->seen.add(evidence::lower_case);
    if (!lower && capitals > 0) c_->seen.add(evidence::capitals);
    const bool outlet = c_->post.empty() && contains_outlet(text(c_->name));
    if (outlet) {
      c_->seen.add(evidence::outlet);
      // `The Paper`, `The Poster News APP`: an article opens a name of media.
      const bool belongs = match_any(label, 0, words_->connectors).begin != none;  // `From the Wall Street Journal`
      if (!lower && !belongs) c_->seen.remove(evidence::opens_sentence);
      if (!lower) c_->seen.remove(evidence::article);
      if (c_->hint == role::unknown) c_->hint = role::media;
    }
    if (acronym && !outlet) c_->seen.add(evidence::acronym);
    if (weighty >= 2 && weighty <= 4 && !lower) c_->seen.add(evidence::person_shape);
    if (weighty == 1 && !outlet && !acronym && !c_->seen.has(evidence::titled)) c_->seen.add(evidence::single_word);
    if (count > 12) c_->seen.add(evidence::long_label);
    if (!outlet && c_->post.empty() && ends_in_point_noun(label)) c_->seen.add(evidence::form_field);
    if (count > 1 && ends_in_mark(label)) c_->seen.add(evidence::form_field);
  }

  // `By Cui Jia (China Daily) Updated`
  [[nodiscard]] constexpr bool ends_in_mark(std::string_view label) const noexcept {
    return is_any(label.substr(word_begin(label, static_cast<std::uint32_t>(label.size()))), words_->publisher_marks);
  }

  // `Main Tasks`, `Next Steps`: headings of lists.
  [[nodiscard]] constexpr bool ends_in_point_noun(std::string_view label) const noexcept {
    std::string_view last;
    for (word_cursor w(label); w.next();) last = bare_word(w.word());
    return last.size() > 3 && last.back() == 's' && is_any(last.substr(0, last.size() - 1), words_->point_nouns);
  }

  // `iFeng`: no word of a sentence.
  [[nodiscard]] static constexpr bool holds_capital(std::string_view word) noexcept {
    for (const char c : word)
      if (is_upper(c)) return true;
    return false;
  }

  [[nodiscard]] static constexpr bool all_capitals(std::string_view word) noexcept {
    bool letter = false;
    for (const char c : word) {
      if (is_lower(c)) return false;
      letter = letter || is_upper(c);
    }
    return letter;
  }

  std::string_view source_;
  const dialect* words_;
  bool ascii_;  // the line has no other characters
  candidate* c_;
};

}  // namespace scio::inline v0::detail

#endif
