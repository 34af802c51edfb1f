// SPDX-License-Identifier: MIT
#ifndef SCIO_WRITE_CSV_HPP
#define SCIO_WRITE_CSV_HPP

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

#include <scio/detail/captions.hpp>
#include <scio/detail/csv_row.hpp>
#include <scio/detail/measure.hpp>
#include <scio/detail/outline.hpp>
#include <scio/transcript.hpp>
#include <scio/version.hpp>

namespace scio::inline v0 {

/// How CSV is written.
struct csv_options {
  bool points = false;           ///< one row for each point, else for each turn
  bool byte_order_mark = false;  ///< begin with U+FEFF, by which Excel knows UTF-8
};

namespace detail {

class csv_writer {
 public:
  csv_writer(std::string& out, const transcript& t, const csv_options& options)
      : out_(&out), t_(&t), options_(options), row_(out) {}

  void write() {
    if (options_.byte_order_mark) *out_ += "\xEF\xBB\xBF";
    if (options_.points)
      write_points();
    else
      write_turns();
  }

  // What outline calls. A point's row is written when it is met, so that it stands before those inside it.

  void open_point(point p, std::string_view path) {
    row_.number(turn_number(p.speech()));
    row_.text(path);
    row_.number(p.ordinal());
    row_.text(p.marker());
    row_.number(p.enumeration().announced());
    write_speaker(p.speech().speaker());
    const auto exchange = p.speech().exchange();
    write_speaker(exchange ? exchange->question().speaker() : std::nullopt);
    write_text(p.parts());
    row_.end();
  }
  static void open_list(enumeration) {}
  static void close_list() {}
  static void close_point() {}
  static void text(span, paragraph) {}

 private:
  void write_turns() {
    write_titles(
        {"turn", "page", "kind", "speaker", "role", "position", "label", "exchange", "paragraphs", "words", "text"});
    for (const turn t : t_->turns()) {
      const auto speaker = t.speaker();
      const auto exchange = t.exchange();
      row_.number(turn_number(t));
      row_.number(number_of(t_->pages()[t.page_index()]));
      row_.text(name_of(t.kind()));
      write_speaker(speaker);
      row_.text(speaker ? name_of(speaker->role()) : std::string_view());
      row_.text(speaker ? speaker->position() : std::string_view());
      row_.text(t.label());
      row_.number(exchange ? std::optional(exchange->index() + 1) : std::nullopt);
      row_.number(t.paragraphs().size());
      row_.number(count_words(t));
      write_text(t.paragraphs());
      row_.end();
    }
  }

  void write_points() {
    write_titles({"turn", "path", "ordinal", "marker", "announced", "speaker", "asker", "text"});
    outline<csv_writer> speech(t_->source(), *this);
    for (const turn t : t_->turns()) speech.walk(t);
  }

  void write_titles(std::initializer_list<std::string_view> titles) {
    for (const std::string_view title : titles) row_.text(title);
    row_.end();
  }

  void write_speaker(const std::optional<participant>& speaker) {
    row_.text(speaker ? speaker->name() : std::string_view());
  }

  // One cell, its pieces on lines of their own.
  template <class Range>
  void write_text(const Range& pieces) {
    joined_.clear();
    for (const std::string_view piece : pieces) {
      if (!joined_.empty()) joined_ += '\n';
      joined_ += piece;
    }
    row_.text(joined_);
  }

  [[nodiscard]] static std::uint32_t turn_number(turn t) noexcept { return t.index() + 1; }

  std::string* out_;
  const transcript* t_;
  csv_options options_;
  csv_row row_;
  std::string joined_;
};

}  // namespace detail

/// Appends the turns, or with `points` the points, as CSV (RFC 4180, CR LF line ends, a row of titles first). Turns,
/// exchanges and pages are counted from 1; an absent fact is an empty cell; paragraphs in one cell are parted by a line
/// feed. A path is a point's place among those of its turn, `2`, and of each point that it is inside, `2.1`. A point's
/// text holds the points inside it. Words are counted as in `stats_of`.
///
/// A text that begins with `=`, `+`, `-`, `@`, one of their full-width forms, a tab or a line end has an apostrophe put
/// before it: a spreadsheet would run it as a formula. What is not valid UTF-8, and control characters, become U+FFFD.
/// Linear in the size of the output, in which a point's text is repeated for each point that it is inside (16 at most).
inline void write_csv(std::string& out, const transcript& t, const csv_options& options = {}) {
  detail::csv_writer(out, t, options).write();
}

/// The turns or points as CSV.
[[nodiscard]] inline std::string to_csv(const transcript& t, const csv_options& options = {}) {
  std::string out;
  write_csv(out, t, options);
  return out;
}

}  // namespace scio::inline v0

#endif
