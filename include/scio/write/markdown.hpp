// SPDX-License-Identifier: MIT
#ifndef SCIO_WRITE_MARKDOWN_HPP
#define SCIO_WRITE_MARKDOWN_HPP

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <scio/detail/captions.hpp>
#include <scio/detail/escape.hpp>
#include <scio/detail/numbers.hpp>
#include <scio/detail/outline.hpp>
#include <scio/detail/unicode.hpp>
#include <scio/transcript.hpp>
#include <scio/version.hpp>

namespace scio::inline v0 {

/// How Markdown is written.
struct markdown_options {
  bool body_only = false;  ///< leave out title, dates and participants
};

namespace detail {

// Says which characters of one block of text would be markup in CommonMark or in GitHub's Markdown.
class markdown_syntax {
 public:
  constexpr explicit markdown_syntax(std::string_view text) noexcept : text_(text) {
    while (number_end_ < text.size() && is_digit(text[number_end_])) ++number_end_;
  }

  [[nodiscard]] constexpr bool is_markup(char32_t c, std::size_t at) const noexcept {
    if (c >= 0x80) return false;
    constexpr std::string_view anywhere = "\\`*_[]<|~$";
    constexpr std::string_view in_front = "-+=>";
    const auto sign = static_cast<char>(c);
    if (anywhere.find(sign) != anywhere.npos) return true;
    if (in_front.find(sign) != in_front.npos) return at == 0;
    if (sign == '#') return at == 0 || is_gap(at - 1);  // opens a heading, or closes one
    if (sign == '&') return is_entity(at);
    if (sign == '.' || sign == ')')
      return ends_list_number(at) || (sign == '.' && at >= 3 && text_.substr(at - 3, 3) == "www");
    // GitHub makes links of bare addresses and would take in the backslashes behind this.
    return sign == ':' && text_.substr(at + 1, 2) == "//";
  }

 private:
  [[nodiscard]] constexpr bool is_gap(std::size_t at) const noexcept {
    return at >= text_.size() || byte_at(text_, at) <= 0x20;
  }

  [[nodiscard]] constexpr bool ends_list_number(std::size_t at) const noexcept {
    return at != 0 && at == number_end_ && is_gap(at + 1);
  }

  [[nodiscard]] constexpr bool is_entity(std::size_t at) const noexcept {
    std::size_t end = at + 1;
    if (end < text_.size() && text_[end] == '#') ++end;
    while (end < text_.size() && (is_letter(text_[end]) || is_digit(text_[end]))) ++end;
    return end < text_.size() && text_[end] == ';';
  }

  std::string_view text_;
  std::size_t number_end_ = 0;  // of the digits that the text begins with
};

// Appends `text` so that it shows as printed where it is the text of a block, on one line.
inline void append_markdown(std::string& out, std::string_view text) {
  append_escaped(out, text, [&out, syntax = markdown_syntax(text)](char32_t c, std::size_t at) {
    if (c == '\t' || c == '\n' || c == '\r') {
      out += ' ';
      return true;
    }
    if (syntax.is_markup(c, at)) out += '\\';
    return false;
  });
}

class markdown_writer {
 public:
  markdown_writer(std::string& out, const transcript& t, const markdown_options& options)
      : out_(&out), t_(&t), words_(&captions_of(t)), options_(options) {}

  void write() {
    if (!options_.body_only) write_header();
    outline<markdown_writer> speech(t_->source(), *this);
    std::uint32_t exchange_end = 0;  // the turn behind the last answer of the exchange that is open
    for (const turn t : t_->turns()) {
      const auto exchange = t.exchange();
      if (t.kind() == turn_kind::question && exchange && !exchange->answers().empty())
        exchange_end = exchange->answers().back().index() + 1;
      write_heading(t, t.kind() != turn_kind::question && t.index() < exchange_end);
      speech.walk(t);
    }
    if (t_->turns().empty()) {
      begin_block();
      *out_ += words_->no_turns;
      *out_ += '\n';
    }
  }

  // What outline calls.

  void text(span piece, paragraph) {
    begin_block();
    append_markdown(*out_, t_->source().substr(piece.begin, piece.size()));
    *out_ += '\n';
  }

  // Two lists side by side would be one, were it not for different bullets.
  void open_list(enumeration) {
    bullets_ += closed_ == '-' ? '*' : '-';
    closed_ = 0;
  }
  void close_list() {
    closed_ = bullets_.back();
    bullets_.pop_back();
  }

  void open_point(point, std::string_view) {
    begin_block();
    *out_ += bullets_.back();
    *out_ += ' ';
    indent_ += 2;
    item_opened_ = true;
  }
  void close_point() {
    if (item_opened_) *out_ += '\n';
    item_opened_ = false;
    indent_ -= 2;
  }

 private:
  void write_header() {
    begin_block();
    *out_ += "# ";
    append_markdown(*out_, t_->title().empty() ? words_->untitled : t_->title());
    *out_ += '\n';
    if (!t_->abstract().empty()) {
      begin_block();
      append_markdown(*out_, t_->abstract());
      *out_ += '\n';
    }
    write_dateline();
    write_participants();
  }

  void write_dateline() {
    facts held(*this, words_->held);
    if (const auto date = t_->event_date()) append_date(held.next(), *date);
    if (const auto time = t_->event_time()) append_time(held.next(), *time);
    if (!t_->place().empty()) append_markdown(held.next(), t_->place());
    held.end();
    facts published(*this, words_->published);
    if (const auto date = t_->published()) append_date(published.next(), *date);
    if (!t_->publisher().empty()) append_markdown(published.next(), t_->publisher());
    published.end();
  }

  void write_participants() {
    if (t_->participants().empty()) return;
    begin_block();
    *out_ += "## ";
    *out_ += words_->participants;
    *out_ += "\n\n";
    for (const participant p : t_->participants()) {
      *out_ += "- ";
      if (!p.honorific().empty()) {
        append_markdown(*out_, p.honorific());
        *out_ += ' ';
      }
      append_markdown(*out_, p.name());
      if (!p.position().empty()) {
        *out_ += ", ";
        append_markdown(*out_, p.position());
      }
      if (p.role() != role::unknown) {
        *out_ += " (";
        *out_ += caption_of(*words_, p.role());
        *out_ += ')';
      }
      *out_ += '\n';
    }
  }

  void write_heading(turn t, bool inside_exchange) {
    closed_ = 0;
    begin_block();
    *out_ += inside_exchange ? "### " : "## ";
    append_kind(*out_, *words_, t);
    const auto exchange = t.exchange();
    const auto before = t.kind() == turn_kind::question && exchange ? exchange->follow_up_of() : std::nullopt;
    if (before) {
      *out_ += " (";
      *out_ += words_->follow_up;
      *out_ += words_->space;
      append_number(*out_, before->index() + 1);
      *out_ += ')';
    }
    if (const std::string_view name = t.speaker_name(); !name.empty()) {
      *out_ += words_->colon;
      append_markdown(*out_, name);
    }
    *out_ += '\n';
  }

  // A line of the dateline: its caption with the first fact, a comma before each other one.
  class facts {
   public:
    facts(markdown_writer& writer, std::string_view caption) : writer_(&writer), caption_(caption) {}

    std::string& next() {
      std::string& out = *writer_->out_;
      if (any_) return out += ", ";
      any_ = true;
      writer_->begin_block();
      return out.append(caption_).append(writer_->words_->colon);
    }
    void end() {
      if (any_) *writer_->out_ += '\n';
    }

   private:
    markdown_writer* writer_;
    std::string_view caption_;
    bool any_ = false;
  };

  // An empty line and the indent of the item that is open; in a new item the text follows its bullet.
  void begin_block() {
    if (!item_opened_) {
      if (begun_) *out_ += '\n';
      out_->append(indent_, ' ');
    }
    item_opened_ = false;
    begun_ = true;
  }

  std::string* out_;
  const transcript* t_;
  const captions* words_;
  markdown_options options_;
  std::size_t indent_ = 0;
  std::string bullets_;  // of the lists that are open
  char closed_ = 0;      // the bullet of a list that has just been closed
  bool item_opened_ = false;
  bool begun_ = false;
};

}  // namespace detail

/// Appends the transcript as Markdown (CommonMark; it reads the same on GitHub): the title, dates and participants; a
/// heading for each turn, those of answers below their question's; points as lists in lists, with their markers as
/// printed. All text shows as printed: what would be markup is escaped, and what is not valid UTF-8 or a control
/// character becomes U+FFFD. Linear in the size of the source.
inline void write_markdown(std::string& out, const transcript& t, const markdown_options& options = {}) {
  detail::markdown_writer(out, t, options).write();
}

/// The transcript as Markdown.
[[nodiscard]] inline std::string to_markdown(const transcript& t, const markdown_options& options = {}) {
  std::string out;
  write_markdown(out, t, options);
  return out;
}

}  // namespace scio::inline v0

#endif
