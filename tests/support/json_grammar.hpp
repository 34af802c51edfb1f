// SPDX-License-Identifier: MIT
#ifndef SCIO_TESTS_SUPPORT_JSON_GRAMMAR_HPP
#define SCIO_TESTS_SUPPORT_JSON_GRAMMAR_HPP

#include <cstddef>
#include <string_view>

#include "support/faults.hpp"

// The grammar of RFC 8259, to the letter: whether a text is JSON in valid UTF-8.
namespace support {

class json_grammar {
 public:
  explicit json_grammar(std::string_view text) : text_(text) {}

  bool accepts() {
    blanks();
    if (!value(0)) return false;
    blanks();
    return at_ == text_.size();
  }

 private:
  [[nodiscard]] char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }
  bool take(char c) {
    if (at_ == text_.size() || text_[at_] != c) return false;
    ++at_;
    return true;
  }
  bool take(std::string_view word) {
    if (text_.substr(at_, word.size()) != word) return false;
    at_ += word.size();
    return true;
  }
  void blanks() {
    while (peek() == ' ' || peek() == '\n' || peek() == '\r' || peek() == '\t') ++at_;
  }

  bool value(int depth) {
    if (depth > 200) return false;
    switch (peek()) {
      case '{': return members(depth);
      case '[': return elements(depth);
      case '"': return string();
      case 't': return take("true");
      case 'f': return take("false");
      case 'n': return take("null");
      default: return number();
    }
  }

  bool members(int depth) {
    take('{');
    blanks();
    if (take('}')) return true;
    do {
      blanks();
      if (!string()) return false;
      blanks();
      if (!take(':')) return false;
      blanks();
      if (!value(depth + 1)) return false;
      blanks();
    } while (take(','));
    return take('}');
  }

  bool elements(int depth) {
    take('[');
    blanks();
    if (take(']')) return true;
    do {
      blanks();
      if (!value(depth + 1)) return false;
      blanks();
    } while (take(','));
    return take(']');
  }

  bool digits() {
    const std::size_t begin = at_;
    while (peek() >= '0' && peek() <= '9') ++at_;
    return at_ != begin;
  }

  bool number() {
    take('-');
    if (!take('0') && !digits()) return false;
    return !(peek() >= '0' && peek() <= '9');
  }

  bool string() {
    if (!take('"')) return false;
    while (at_ < text_.size()) {
      const auto c = static_cast<unsigned char>(text_[at_]);
      if (c == '"') return take('"');
      if (c < 0x20) return false;
      if (c == '\\') {
        if (!escape()) return false;
      } else if (c < 0x80) {
        ++at_;
      } else {
        // A byte above ASCII that is a code point of its own is not valid UTF-8.
        const std::size_t begin = at_++;
        while (at_ < text_.size() && !is_code_point_border(text_, at_)) ++at_;
        if (at_ - begin < 2) return false;
      }
    }
    return false;
  }

  bool escape() {
    ++at_;
    if (take('u')) {
      for (int i = 0; i < 4; ++i, ++at_)
        if (std::string_view("0123456789abcdefABCDEF").find(peek()) == std::string_view::npos) return false;
      return true;
    }
    if (at_ == text_.size() || std::string_view("\"\\/bfnrt").find(peek()) == std::string_view::npos) return false;
    ++at_;
    return true;
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

inline bool is_json(std::string_view text) { return json_grammar(text).accepts(); }

}  // namespace support

#endif
