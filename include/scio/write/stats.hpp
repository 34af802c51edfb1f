// SPDX-License-Identifier: MIT
#ifndef SCIO_WRITE_STATS_HPP
#define SCIO_WRITE_STATS_HPP

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <scio/detail/csv_row.hpp>
#include <scio/detail/escape.hpp>
#include <scio/detail/measure.hpp>
#include <scio/detail/numbers.hpp>
#include <scio/detail/tables.hpp>
#include <scio/transcript.hpp>
#include <scio/version.hpp>

namespace scio::inline v0 {

/// What one participant contributes. Valid as long as its transcript lives and is not assigned to.
struct speaker_stats {
  std::optional<participant> speaker;  ///< nothing: all turns of which the text does not tell who speaks
  std::uint32_t turns = 0;
  std::uint32_t words = 0;
  std::uint32_t asked = 0;     ///< questions, those included that nobody answers
  std::uint32_t answered = 0;  ///< questions that it gave an answer to, alone or with others
  std::uint32_t points = 0;    ///< enumerated points, those inside others included
};

/// Counts for everyone who speaks, in the order of `transcript::participants()`. Each Han character is a word, and so
/// is each run of other characters between blanks and Han characters that holds more than punctuation. Linear in the
/// size of the source; throws nothing but `std::bad_alloc`.
[[nodiscard]] inline std::vector<speaker_stats> stats_of(const transcript& t) {
  const std::uint32_t people = t.participants().size();
  std::vector<speaker_stats> rows(people + std::size_t{1});  // the last one for turns without a speaker
  for (const participant p : t.participants()) rows[p.index()].speaker = p;
  const auto row_of = [&rows, people](turn spoken) -> speaker_stats& {
    const auto speaker = spoken.speaker();
    return rows[speaker ? speaker->index() : people];
  };
  for (const turn spoken : t.turns()) {
    speaker_stats& row = row_of(spoken);
    ++row.turns;
    if (spoken.kind() == turn_kind::question) ++row.asked;
    row.words += detail::count_words(spoken);
  }
  for (const point p : t.points()) ++row_of(p.speech()).points;
  std::vector<std::uint32_t> last_answered(rows.size(), detail::none);
  for (const exchange e : t.exchanges()) {
    for (const turn answer : e.answers()) {
      speaker_stats& row = row_of(answer);
      std::uint32_t& last = last_answered[static_cast<std::size_t>(&row - rows.data())];
      if (last != e.index()) ++row.answered;
      last = e.index();
    }
  }
  std::erase_if(rows, [](const speaker_stats& row) { return row.turns == 0; });
  return rows;
}
std::vector<speaker_stats> stats_of(const transcript&&) = delete;

/// How statistics are written.
struct stats_options {
  bool csv = false;  ///< as CSV, else as a table of text whose columns are aligned
};

namespace detail {

// `8.3`: how many hundredths of `whole` a part is, rounded, with one decimal.
[[nodiscard]] inline std::string percent_of(std::uint32_t part, std::uint64_t whole) {
  const auto tenths = static_cast<std::uint32_t>(whole == 0 ? 0 : (part * std::uint64_t{2000} + whole) / (2 * whole));
  std::string out;
  append_number(out, tenths / 10);
  out += '.';
  append_number(out, tenths % 10);
  return out;
}

// Text that moves no cursor and breaks no line of a terminal.
[[nodiscard]] inline std::string one_line(std::string_view text) {
  std::string out;
  append_escaped(out, text, [&out](char32_t c, std::size_t) {
    if (c >= 0x20) return false;
    out += ' ';
    return true;
  });
  return out;
}

class stats_writer {
 public:
  stats_writer(std::string& out, const transcript& t, const stats_options& options)
      : out_(&out), t_(&t), options_(options), rows_(stats_of(t)) {}

  void write() {
    total_.turns = t_->turns().size();
    total_.points = t_->points().size();
    for (const speaker_stats& row : rows_) {
      total_.words += row.words;
      total_.asked += row.asked;
    }
    for (const exchange e : t_->exchanges()) total_.answered += e.answers().empty() ? 0U : 1U;
    if (options_.csv)
      write_csv();
    else
      write_table();
  }

 private:
  void write_csv() {
    csv_row out(*out_);
    for (const std::string_view title :
         {"speaker", "role", "turns", "words", "share_percent", "asked", "answered", "points"})
      out.text(title);
    out.end();
    for (const speaker_stats& row : rows_) {
      out.text(row.speaker ? row.speaker->name() : std::string_view());
      out.text(row.speaker ? name_of(row.speaker->role()) : std::string_view());
      out.number(row.turns);
      out.number(row.words);
      out.text(percent_of(row.words, total_.words));
      out.number(row.asked);
      out.number(row.answered);
      out.number(row.points);
      out.end();
    }
  }

  void write_table() {
    cells_ = {"speaker", "role", "turns", "words", "share", "asked", "answered", "points"};
    for (const speaker_stats& row : rows_)
      add_row(row.speaker ? one_line(row.speaker->name()) : "(not named)",
              row.speaker ? name_of(row.speaker->role()) : std::string_view(), row);
    add_row("total", {}, total_);

    std::size_t widths[columns] = {};
    for (std::size_t i = 0; i < cells_.size(); ++i) {
      const std::size_t width = columns_of(cells_[i]);
      if (width > widths[i % columns]) widths[i % columns] = width;
    }
    for (std::size_t i = 0; i < cells_.size(); ++i) {
      const std::size_t column = i % columns;
      const std::size_t padding = widths[column] - columns_of(cells_[i]);
      if (column != 0) *out_ += "  ";
      if (column >= words_columns) out_->append(padding, ' ');
      *out_ += cells_[i];
      if (column < words_columns) out_->append(padding, ' ');
      if (column + 1 == columns) *out_ += '\n';
    }
  }

  void add_row(std::string name, std::string_view role, const speaker_stats& row) {
    cells_.push_back(std::move(name));
    cells_.emplace_back(role);
    add_number(row.turns);
    add_number(row.words);
    cells_.push_back(percent_of(row.words, total_.words) + "%");
    add_number(row.asked);
    add_number(row.answered);
    add_number(row.points);
  }

  void add_number(std::uint32_t value) { append_number(cells_.emplace_back(), value); }

  static constexpr std::size_t columns = 8;
  static constexpr std::size_t words_columns = 2;  // the first ones; the others hold numbers

  std::string* out_;
  const transcript* t_;
  stats_options options_;
  std::vector<speaker_stats> rows_;
  speaker_stats total_;
  std::vector<std::string> cells_;  // row by row
};

}  // namespace detail

/// Appends a table of `stats_of`: a row for each speaker and, unless it is CSV, one for all. `share` is the speaker's
/// part of all words, in per cent. In the row for all, `answered` counts the questions that got an answer.
inline void write_stats(std::string& out, const transcript& t, const stats_options& options = {}) {
  detail::stats_writer(out, t, options).write();
}

/// The table of `stats_of` as text or CSV.
[[nodiscard]] inline std::string to_stats(const transcript& t, const stats_options& options = {}) {
  std::string out;
  write_stats(out, t, options);
  return out;
}

}  // namespace scio::inline v0

#endif
