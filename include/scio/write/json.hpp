// SPDX-License-Identifier: MIT
#ifndef SCIO_WRITE_JSON_HPP
#define SCIO_WRITE_JSON_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <scio/detail/numbers.hpp>
#include <scio/detail/unicode.hpp>
#include <scio/transcript.hpp>
#include <scio/version.hpp>

namespace scio::inline v0 {

/// How JSON is written.
struct json_options {
  bool spans = false;  ///< give `"span": [begin, end]` for all that holds text, in bytes of the source
  bool indent = true;  ///< one member a line; else all on one line
};

namespace detail {

// Appends `text` as a JSON string. What JSON cannot hold as it is, is escaped; what is not valid UTF-8 becomes U+FFFD.
inline void append_json_string(std::string& out, std::string_view text) {
  constexpr std::string_view hex = "0123456789abcdef";
  out += '"';
  for (std::size_t at = 0; at < text.size();) {
    const code_point c = decode(text, at);
    if (!c.valid) {
      out += "\xEF\xBF\xBD";
    } else if (c.value == '"' || c.value == '\\') {
      out += '\\';
      out += text[at];
    } else if (c.value == '\n') {
      out += "\\n";
    } else if (c.value == '\r') {
      out += "\\r";
    } else if (c.value == '\t') {
      out += "\\t";
    } else if (c.value < 0x20 || c.value == 0x7F) {
      out += "\\u00";
      out += hex[c.value >> 4];
      out += hex[c.value & 15];
    } else {
      out.append(text, at, c.size);
    }
    at += c.size;
  }
  out += '"';
}

class json_writer {
 public:
  json_writer(std::string& out, const transcript& t, const json_options& options)
      : out_(&out), t_(&t), options_(options) {}

  void write() {
    open('{');
    text("schema", "scio-transcript/1");
    text("kind", name_of(t_->kind()));
    text("language", name_of(t_->language()));
    text("title", t_->title());
    list("breadcrumbs", t_->breadcrumbs(), [this](passage crumb) { append_json_string(*out_, crumb.text()); });
    text("category", t_->category());
    text("abstract", t_->abstract());
    text("publisher", t_->publisher());
    quoted("published", t_->published(), append_date);
    text("place", t_->place());
    quoted("event_date", t_->event_date(), append_date);
    quoted("event_time", t_->event_time(), append_time);
    list("pages", t_->pages(), [this](page p) {
      open('{');
      number("number", p.number());
      number("count", p.count());
      span_of(p.span());
      close('}');
    });
    list("participants", t_->participants(), [this](participant p) { write_participant(p); });
    list("turns", t_->turns(), [this](turn t) { write_turn(t); });
    list("exchanges", t_->exchanges(), [this](exchange e) { write_exchange(e); });
    list("diagnostics", t_->diagnostics(), [this](diagnostic d) { write_diagnostic(d); });
    close('}');
    *out_ += '\n';
  }

 private:
  void write_participant(participant p) {
    open('{');
    text("name", p.name());
    text("honorific", p.honorific());
    text("position", p.position());
    text("role", name_of(p.role()));
    flag("listed", p.listed());
    list("labels", p.labels(), [this](passage label) { append_json_string(*out_, label.text()); });
    span_of(p.name_span());
    close('}');
  }

  void write_turn(turn t) {
    open('{');
    const std::optional<participant> speaker = t.speaker();
    number("speaker", speaker ? std::optional(speaker->index()) : std::nullopt);
    text("label", t.label());
    if (t_->language() == language::bilingual) text("label_translation", t.label_translation());
    text("kind", name_of(t.kind()));
    number("page", t.page_index());
    flag("continued", t.continued());
    list("paragraphs", t.paragraphs(), [this](paragraph p) {
      if (!options_.spans) {
        append_json_string(*out_, p.text());
        return;
      }
      open('{');
      text("text", p.text());
      span_of(p.span());
      close('}');
    });
    list("enumerations", t.enumerations(), [this, t](enumeration e) { write_enumeration(e, t); });
    span_of(t.span());
    close('}');
  }

  void write_enumeration(enumeration e, turn t) {
    open('{');
    number("announced", e.announced());
    list("points", e.points(), [this, t](point p) {
      open('{');
      number("ordinal", p.ordinal());
      text("marker", p.marker());
      number("paragraph", p.paragraph().index() - t.paragraphs().front().index());
      key("text");
      std::string joined;
      for (const std::string_view part : p.parts()) {
        if (!joined.empty()) joined += '\n';
        joined += part;
      }
      append_json_string(*out_, joined);
      if (t_->language() == language::bilingual) text("translation", p.translation());
      list("enumerations", p.enumerations(), [this, t](enumeration inner) { write_enumeration(inner, t); });
      span_of(p.span());
      close('}');
    });
    span_of(e.span());
    close('}');
  }

  void write_exchange(exchange e) {
    open('{');
    number("question", e.question().index());
    list("answers", e.answers(), [this](turn answer) { append_number(*out_, answer.index()); });
    const std::optional<exchange> before = e.follow_up_of();
    number("follow_up_of", before ? std::optional(before->index()) : std::nullopt);
    close('}');
  }

  void write_diagnostic(diagnostic d) {
    // In order of place, so that the source is walked once for all.
    const detail::line_column at = detail::locate(t_->source(), d.span().begin, located_, place_);
    located_ = d.span().begin;
    place_ = at;
    open('{');
    text("severity", name_of(d.severity()));
    text("code", name_of(d.code()));
    number("line", at.line);
    number("column", at.column);
    text("message", d.message());
    span_of(d.span());
    close('}');
  }

  // An empty text is a fact that is absent.
  void text(std::string_view name, std::string_view value) {
    key(name);
    if (value.empty())
      *out_ += "null";
    else
      append_json_string(*out_, value);
  }

  void number(std::string_view name, std::optional<std::uint32_t> value) { optional(name, value, append_number); }

  void flag(std::string_view name, bool value) {
    key(name);
    *out_ += value ? "true" : "false";
  }

  template <class Value, class Append>
  void optional(std::string_view name, const std::optional<Value>& value, Append append) {
    key(name);
    if (value)
      append(*out_, *value);
    else
      *out_ += "null";
  }

  template <class Value, class Append>
  void quoted(std::string_view name, const std::optional<Value>& value, Append append) {
    optional(name, value, [append](std::string& out, const Value& v) {
      out += '"';
      append(out, v);
      out += '"';
    });
  }

  template <class Range, class Write>
  void list(std::string_view name, Range range, Write write_one) {
    key(name);
    if (range.empty()) {
      *out_ += "[]";
      return;
    }
    open('[');
    for (const auto element : range) {
      separate();
      write_one(element);
    }
    close(']');
  }

  void span_of(span s) {
    if (!options_.spans) return;
    key("span");
    *out_ += '[';
    append_number(*out_, s.begin);
    *out_ += options_.indent ? ", " : ",";
    append_number(*out_, s.end);
    *out_ += ']';
  }

  void key(std::string_view name) {
    separate();
    append_json_string(*out_, name);
    *out_ += options_.indent ? ": " : ":";
  }

  void open(char bracket) {
    *out_ += bracket;
    ++depth_;
    first_ = true;
  }

  void close(char bracket) {
    --depth_;
    new_line();
    *out_ += bracket;
    first_ = false;
  }

  void separate() {
    if (!first_) *out_ += ',';
    first_ = false;
    new_line();
  }

  void new_line() {
    if (!options_.indent) return;
    *out_ += '\n';
    out_->append(depth_ * 2, ' ');
  }

  std::string* out_;
  const transcript* t_;
  json_options options_;
  std::size_t depth_ = 0;
  std::uint32_t located_ = 0;  // a byte whose place is known
  line_column place_;
  bool first_ = true;
};

}  // namespace detail

/// Appends the transcript as JSON (schema scio-transcript/1) and a line end. Absent facts are `null`, absent lists
/// `[]`; all keys always stand, in one order. The text of a point that goes on over paragraphs has a line feed between
/// them. Valid JSON in valid UTF-8, whatever bytes were parsed.
inline void write_json(std::string& out, const transcript& t, const json_options& options = {}) {
  detail::json_writer(out, t, options).write();
}

/// The transcript as JSON.
[[nodiscard]] inline std::string to_json(const transcript& t, const json_options& options = {}) {
  std::string out;
  write_json(out, t, options);
  return out;
}

}  // namespace scio::inline v0

#endif
