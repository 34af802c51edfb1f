// SPDX-License-Identifier: MIT
#ifndef SCIO_PARSE_HPP
#define SCIO_PARSE_HPP

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <type_traits>

#include <scio/detail/assemble.hpp>
#include <scio/detail/classify.hpp>
#include <scio/detail/language.hpp>
#include <scio/detail/row_vector.hpp>
#include <scio/detail/run_on.hpp>
#include <scio/detail/scan.hpp>
#include <scio/detail/sort.hpp>
#include <scio/detail/split.hpp>
#include <scio/detail/tables.hpp>
#include <scio/dialect.hpp>
#include <scio/dialect/all.hpp>
#include <scio/transcript.hpp>
#include <scio/version.hpp>

namespace scio::inline v0 {

/// Values that lie side by side: from an array, a vector, a span, or anything else that has `data()` and `size()`. Does
/// not keep them. (`std::span` would do, but its header costs all who include scio more than a tenth of scio itself.)
template <class Value>
class array_view {
  template <class Item>
  using array_of = Item (*)[];

 public:
  constexpr array_view() noexcept = default;
  constexpr array_view(const Value* data, std::size_t size) noexcept : data_(data), size_(size) {}
  template <std::size_t Size>
  constexpr array_view(const Value (&values)[Size]) noexcept : array_view(values, Size) {}  // NOLINT(*-explicit-*)
  template <class Values>
  requires requires(const Values& v) {
    // As arrays: those of a class derived from Value do not lie side by side as Values do.
    requires std::convertible_to<array_of<std::remove_pointer_t<decltype(v.data())>>, array_of<const Value>>;
    { v.size() } -> std::convertible_to<std::size_t>;
  }
  constexpr array_view(const Values& values) noexcept
      : array_view(values.data(), values.size()) {}  // NOLINT(*-explicit-*)

  [[nodiscard]] constexpr const Value* begin() const noexcept { return data_; }
  [[nodiscard]] constexpr const Value* end() const noexcept { return data_ + size_; }
  [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
  [[nodiscard]] constexpr const Value& operator[](std::size_t n) const noexcept { return data_[n]; }

 private:
  const Value* data_ = nullptr;
  std::size_t size_ = 0;
};

/// A name that a caller knows beforehand.
struct known_name {
  std::string_view name;                  ///< of a person or an outlet, as labels print it; case does not matter
  scio::role role = scio::role::unknown;  ///< `media` for an outlet, `speaker` or `chairperson` for a person
  std::string_view same_as = {};          ///< another such name of the same participant, or empty
};

/// What a caller may tell the parser. The arrays are needed only while it parses.
struct parse_options {
  /// The number of the page, from 1, where the source is one page of several; 0 where it is not known.
  std::uint32_t page_number = 0;
  /// People and outlets. A line that begins with one of these names and a colon is a label.
  array_view<known_name> names = {};
  /// The language of the source, where it is not to be told from the text.
  std::optional<scio::language> language = {};
};

/// One page of a conference that was printed on several.
struct page_text {
  std::string_view text;
  std::uint32_t number = 0;  ///< from 1; 0 where it is not known
};

/// The most bytes that a source may have, all pages of it together: spans have 32 bits. A larger one is not parsed.
inline constexpr std::uint64_t largest_source = 0xFFFFFFFEU;

namespace detail {

// A string that dies at the end of the full expression: nothing may borrow from it.
template <class Text>
concept dying_string = std::convertible_to<Text, std::string_view> && !std::is_lvalue_reference_v<Text> &&
                       !std::same_as<std::remove_cvref_t<Text>, std::string_view> &&
                       !std::is_pointer_v<std::remove_cvref_t<Text>> && !std::is_array_v<std::remove_cvref_t<Text>>;

// Runs the stages over the source and the pages that `t` holds.
constexpr void run_stages(tables& t, workspace& w, const parse_options& options) {
  w.scan.clear();
  scanner scan(t.source(), w.scan);
  for (std::uint32_t page = 0; page < t.pages.size(); ++page) scan.page(t.pages[page].extent, page);
  const dialect& words = every_language;
  run_on_splitter(t.source(), w.scan, words, w.lines_again).run();
  page_splitter(t, w.scan, words).run();
  t.language = options.language ? *options.language : language_of(t.source(), w.scan);
  classifier stage(t, w.scan, words, w.lines);
  stage.find_candidates();
  for (const known_name& known : options.names) stage.know(known.name, known.role, known.same_as);
  stage.judge();
  assembler(t, words, w).run();
}

constexpr void parse_page(tables& t, workspace& w, const parse_options& options) {
  if (t.source().size() > largest_source) {
    t.clear();
    t.diagnostics.push_back({diagnostic_code::input_too_large, {}, {}});
    return;
  }
  t.pages.push_back({{0, static_cast<std::uint32_t>(t.source().size())}, options.page_number, 0});
  run_stages(t, w, options);
}

// The number that a page has which was given without one: sites name the first page so, and no other.
[[nodiscard]] constexpr std::uint32_t unnamed_number(array_view<page_text> given) noexcept {
  std::uint32_t unnamed = 0;
  bool first = false;  // is there already
  for (const page_text& page : given) {
    unnamed += page.number == 0 ? 1U : 0U;
    first = first || page.number == 1;
  }
  return unnamed == 1 && given.size() > 1 && !first ? 1 : 0;
}

// The pages in the order of their numbers, where all have one, joined in `t.owned`.
constexpr void join_pages(tables& t, array_view<page_text> given, row_vector<std::uint32_t>& order) {
  order.clear();
  const std::uint32_t unnamed = unnamed_number(given);
  const auto number = [&](std::uint32_t i) { return given[i].number != 0 ? given[i].number : unnamed; };
  bool numbered = true;
  bool ordered = true;
  for (std::uint32_t i = 0; i < given.size(); ++i) {
    order.push_back(i);
    numbered = numbered && number(i) != 0;
    ordered = ordered && (i == 0 || number(i - 1) <= number(i));
  }
  if (numbered && !ordered)
    sort(order,
         [&](std::uint32_t a, std::uint32_t b) { return number(a) != number(b) ? number(a) < number(b) : a < b; });
  constexpr std::uint32_t most_compared = 64;  // earlier pages; keeps the work bounded
  for (std::uint32_t place = 0; place < order.size(); ++place) {
    const page_text& page = given[order[place]];
    bool duplicate = false;
    for (std::uint32_t i = place > most_compared ? place - most_compared : 0; i < place && !duplicate; ++i)
      duplicate = given[order[i]].text == page.text;
    const auto begin = static_cast<std::uint32_t>(t.owned.size());
    t.owned.append(page.text.data(), page.text.data() + page.text.size());
    t.pages.push_back({{begin, static_cast<std::uint32_t>(t.owned.size())}, number(order[place]), 0, duplicate});
  }
  if (numbered && !ordered) t.diagnostics.push_back({diagnostic_code::page_order, {}, {}});
}

constexpr void parse_pages(tables& t, workspace& w, array_view<page_text> given, const parse_options& options) {
  std::uint64_t size = 0;
  for (const page_text& page : given) size += page.text.size();
  if (size > largest_source) {
    t.diagnostics.push_back({diagnostic_code::input_too_large, {}, {}});
    return;
  }
  join_pages(t, given, w.order);
  run_stages(t, w, options);
}

}  // namespace detail

/// Parses many pages with the same memory: once warm, no page costs an allocation. Not to be shared between threads
/// without a lock.
class parser {
 public:
  constexpr parser() = default;

  /// Parses `text` and borrows it. The transcript is valid until the next parse with this parser, and as long as
  /// `text` lives. Takes any bytes; throws nothing but `std::bad_alloc`. Linear in the size of `text`.
  constexpr const transcript& parse_view(std::string_view text, const parse_options& options = {}) {
    detail::tables& t = result_.reuse();
    t.borrowed = text;
    detail::parse_page(t, workspace_, options);
    return result_;
  }
  template <detail::dying_string Text>
  const transcript& parse_view(Text&& text, const parse_options& options = {}) = delete;

  /// Parses a copy of `text`. The transcript is valid until the next parse with this parser.
  constexpr const transcript& parse(std::string_view text, const parse_options& options = {}) {
    detail::tables& t = result_.reuse();
    if (text.size() <= largest_source)
      t.owned.assign(text.data(), text.data() + text.size());
    else
      t.borrowed = text;
    detail::parse_page(t, workspace_, options);
    return result_;
  }

  /// Parses the pages of one conference into one transcript: header and roster once, a speech that goes on under a
  /// repeated label one turn, exchanges across page borders joined. Pages that all have numbers are put in their order;
  /// a single one without a number, as sites name the first, is page 1 if no other is. The transcript keeps its source:
  /// the pages' text, joined in that order. It is valid until the next parse.
  constexpr const transcript& parse_pages(array_view<page_text> pages, const parse_options& options = {}) {
    detail::parse_pages(result_.reuse(), workspace_, pages, options);
    return result_;
  }

  /// Takes the last transcript out of the parser.
  [[nodiscard]] constexpr transcript take() noexcept { return static_cast<transcript&&>(result_); }

 private:
  transcript result_;
  detail::workspace workspace_;
};

/// Parses a copy of `text`: the transcript is safe to keep, move and return. Takes any bytes; throws nothing but
/// `std::bad_alloc`. Linear in the size of `text`.
[[nodiscard]] constexpr transcript parse(std::string_view text, const parse_options& options = {}) {
  parser p;
  static_cast<void>(p.parse(text, options));
  return p.take();
}

/// Parses `text` and borrows it: `text` must outlive the transcript. A temporary string does not compile.
[[nodiscard]] constexpr transcript parse_view(std::string_view text, const parse_options& options = {}) {
  parser p;
  static_cast<void>(p.parse_view(text, options));
  return p.take();
}
template <detail::dying_string Text>
transcript parse_view(Text&& text, const parse_options& options = {}) = delete;

}  // namespace scio::inline v0

#endif
