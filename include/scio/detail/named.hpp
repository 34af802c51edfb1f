// SPDX-License-Identifier: MIT
#ifndef SCIO_DETAIL_NAMED_HPP
#define SCIO_DETAIL_NAMED_HPP

#include <cstdint>
#include <string_view>

#include <scio/detail/han.hpp>
#include <scio/detail/lines.hpp>
#include <scio/detail/names.hpp>
#include <scio/detail/row_vector.hpp>
#include <scio/detail/tables.hpp>
#include <scio/detail/unicode.hpp>
#include <scio/detail/words.hpp>
#include <scio/dialect.hpp>
#include <scio/version.hpp>

// Second stage, where there is no roster: the people whom titles and leads name. `Premier Zhu Rongji meets the press`
// lets both `Zhu Rongji` and `Zhu` be labels.
namespace scio::inline v0::detail {

class named_people {
 public:
  constexpr named_people(std::string_view source, const dialect& words, name_table& names) noexcept
      : source_(source), words_(&words), names_(&names) {}

  // Reads the lines before `last`, no more bytes of them than a page's front matter has.
  constexpr void read(const row_vector<line_info>& lines, std::uint32_t last) {
    std::uint32_t left = most_bytes;
    for (std::uint32_t i = 0; i < last; ++i) {
      const span where = lines[i].text;
      if (where.size() > left) return;
      left -= where.size();
      if (lines[i].form != line_form::plain) continue;
      const std::string_view line = slice(source_, where.begin, where.end);
      read_words(where, line);
      if (!lines[i].ascii) read_han(where, line);
    }
  }

 private:
  static constexpr std::uint32_t most_bytes = 4000;

  // A title or an honorific, then one word or two with a capital. Hosts of interviews have no title: `with X Y`.
  constexpr void read_words(span where, std::string_view line) {
    bool titled = false;
    bool hosts = false;
    for (word_cursor w(line); w.next();) {
      const std::string_view bare = bare_word(w.word());
      const bool title = is_any(bare, words_->titles) || is_any(bare, words_->honorifics);
      if (!title && (titled || hosts) && !bare.empty() && is_upper(bare.front())) take(where, line, w, hosts);
      titled = title && w.word().back() != ',';
      hosts = bare == "with" || bare == "by";
    }
  }

  // The name that begins with the word of `w`.
  constexpr void take(span where, std::string_view line, word_cursor w, bool host) {
    const std::uint32_t begin = where.begin + w.begin();
    const span first = bare_span(where, w);
    span last = first;
    if (first.size() == w.word().size() && w.next() && is_upper(line[w.begin()])) last = bare_span(where, w);
    if (last.empty() || (host && (last == first || is_any(text(last), words_->outlet_words)))) return;
    if (!host) {
      name({begin, last.end});
      name(first);
    }
    name(last, host);
  }

  [[nodiscard]] constexpr span bare_span(span where, const word_cursor& w) const noexcept {
    const std::string_view bare = bare_word(w.word());
    const auto begin = where.begin + w.begin() + static_cast<std::uint32_t>(w.word().find(bare));
    return {begin, begin + static_cast<std::uint32_t>(bare.size())};
  }

  // `国务院总理温家宝`: a title, and behind it a surname and one character or two.
  constexpr void read_han(span where, std::string_view line) {
    for (std::uint32_t at = 0; at < line.size();) {
      const phrase_match title = byte_at(line, at) >= 0x80 ? match_any(line, at, words_->titles) : phrase_match();
      at = title ? title.end : at + decode(line, at).size;
      if (!title || !begins_with_surname(line.substr(at), words_->surnames)) continue;
      for (const std::uint32_t size : {6U, 9U})
        if (line.size() - at >= size && count_only_han(line.substr(at, size)) == size / 3)
          name({where.begin + at, where.begin + at + size});
    }
  }

  // One whom no title tells must come back as a label.
  constexpr void name(span who, bool comes_back = false) {
    const std::uint32_t id = comes_back ? names_->find(source_, text(who)) : names_->add(source_, who);
    if (id != none && (!comes_back || (*names_)[id].uses >= 2)) (*names_)[id].named = true;
  }

  [[nodiscard]] constexpr std::string_view text(span s) const noexcept { return slice(source_, s.begin, s.end); }

  std::string_view source_;
  const dialect* words_;
  name_table* names_;
};

}  // namespace scio::inline v0::detail

#endif
