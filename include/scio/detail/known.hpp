// SPDX-License-Identifier: MIT
#ifndef SCIO_DETAIL_KNOWN_HPP
#define SCIO_DETAIL_KNOWN_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <scio/detail/han.hpp>
#include <scio/detail/label.hpp>
#include <scio/detail/names.hpp>
#include <scio/detail/reading.hpp>
#include <scio/detail/tables.hpp>
#include <scio/detail/unicode.hpp>
#include <scio/detail/words.hpp>
#include <scio/version.hpp>

// Names that are known, of the roster, the caller or labels beyond doubt, inside other labels.
namespace scio::inline v0::detail {

class known_names {
 public:
  constexpr known_names(std::string_view source, const name_table& names) noexcept : source_(source), names_(&names) {}

  // A label that is a name of the roster, or begins or ends with one (`Hu Kaihong, person in charge …`).
  constexpr void recognise(candidate& c) const noexcept {
    if (c.id == none) return;
    if ((*names_)[c.id].known) {
      c.seen.add(evidence::known);
      return;
    }
    if (c.seen.has(evidence::outlet)) return;
    if (has_han(text(c.core))) {
      recognise_han(c);
      return;
    }
    const std::string_view whole = text(c.core);
    for (std::uint32_t count = 2; count <= 4; ++count) {
      const span front = some_words(whole, count, true);
      const span back = some_words(whole, count, false);
      for (const span part : {front, back}) {
        if (part.empty()) continue;
        const std::uint32_t id = names_->find(source_, whole.substr(part.begin, part.size()));
        if (id == none || !(*names_)[id].known) continue;
        c.id = id;
        c.name = {c.core.begin + part.begin, c.core.begin + part.end};
        c.seen.remove(evidence::lower_case);
        c.seen.add(evidence::known);
        return;
      }
    }
  }

 private:
  [[nodiscard]] constexpr std::string_view text(span s) const noexcept { return slice(source_, s.begin, s.end); }

  // `国务院总理李克强`: a known name at the end, without a blank.
  constexpr void recognise_han(candidate& c) const noexcept {
    const std::string_view whole = text(c.core);
    for (const std::uint32_t characters : {2U, 3U, 4U}) {
      const std::size_t begin = last_han(whole, characters);
      if (begin == 0 || begin == whole.npos) return;
      const std::uint32_t id = names_->find(source_, whole.substr(begin));
      if (id == none || !(*names_)[id].known) continue;
      c.id = id;
      c.name = {c.core.begin + static_cast<std::uint32_t>(begin), c.core.end};
      c.seen.add(evidence::known);
      return;
    }
  }

  // The first or last `count` words of a text, without a comma at their end.
  [[nodiscard]] static constexpr span some_words(std::string_view whole, std::uint32_t count, bool front) noexcept {
    std::uint32_t begins[4] = {};
    std::uint32_t seen = 0;
    std::uint32_t end = 0;
    for (word_cursor w(whole); w.next();) {
      begins[seen % 4] = w.begin();
      ++seen;
      end = w.end();
      if (front && seen == count) break;
    }
    if (seen < count) return {};
    while (end > 0 && whole[end - 1] == ',') --end;
    return {front ? 0U : begins[(seen - count) % 4], end};
  }

  std::string_view source_;
  const name_table* names_;
};

}  // namespace scio::inline v0::detail

#endif
