// SPDX-License-Identifier: MIT
#ifndef SCIO_FUZZ_JSON_CHECKER_HPP
#define SCIO_FUZZ_JSON_CHECKER_HPP

#include <cstddef>
#include <string>
#include <string_view>

namespace fuzz {

/// Whether a text is JSON by RFC 8259, in UTF-8 by RFC 3629, to the letter: written from the grammars, and sharing
/// nothing with the writer that it judges. Escaped surrogates must come in pairs, which the RFC leaves open.
class json_checker {
 public:
  explicit json_checker(std::string_view text) : text_(text) {}

  bool check() {
    skip_white_space();
    if (!value(0)) return false;
    skip_white_space();
    return at_ == text_.size();
  }

 private:
  static constexpr int deepest = 512;

  [[nodiscard]] bool more() const { return at_ < text_.size(); }
  [[nodiscard]] unsigned byte() const { return more() ? static_cast<unsigned char>(text_[at_]) : 0x100U; }
  bool take(unsigned c) { return byte() == c && ++at_ != 0; }
  bool take_in(unsigned low, unsigned high) { return byte() >= low && byte() <= high && ++at_ != 0; }
  bool take_word(std::string_view word) {
    if (text_.substr(at_, word.size()) != word) return false;
    at_ += word.size();
    return true;
  }
  void skip_white_space() {
    while (take(' ') || take('\n') || take('\r') || take('\t')) {
    }
  }

  bool value(int depth) {
    switch (byte()) {
      case '{': return depth < deepest && list(depth, '{', '}', true);
      case '[': return depth < deepest && list(depth, '[', ']', false);
      case '"': return string();
      case 't': return take_word("true");
      case 'f': return take_word("false");
      case 'n': return take_word("null");
      default: return number();
    }
  }

  bool list(int depth, unsigned open, unsigned close, bool named) {
    if (!take(open)) return false;
    skip_white_space();
    if (take(close)) return true;
    do {
      skip_white_space();
      if (named && !name()) return false;
      if (!value(depth + 1)) return false;
      skip_white_space();
    } while (take(','));
    return take(close);
  }

  bool name() {
    if (!string()) return false;
    skip_white_space();
    if (!take(':')) return false;
    skip_white_space();
    return true;
  }

  bool digits() {
    if (!take_in('0', '9')) return false;
    while (take_in('0', '9')) {
    }
    return true;
  }

  bool number() {
    take('-');
    if (!take('0') && !digits()) return false;
    if (take('.') && !digits()) return false;
    if (!take('e') && !take('E')) return true;
    if (!take('+')) take('-');
    return digits();
  }

  bool string() {
    if (!take('"')) return false;
    while (!take('"'))
      if (!(byte() == '\\' ? escape() : character())) return false;
    return true;
  }

  bool escape() {
    take('\\');
    if (!take('u')) {
      constexpr std::string_view letters = "\"\\/bfnrt";
      return more() && letters.find(text_[at_]) != letters.npos && ++at_ != 0;
    }
    const unsigned first = four_digits();
    if (first > 0xFFFF || (first >= 0xDC00 && first <= 0xDFFF)) return false;
    if (first < 0xD800 || first > 0xDBFF) return true;
    if (!take('\\') || !take('u')) return false;
    const unsigned second = four_digits();
    return second >= 0xDC00 && second <= 0xDFFF;
  }

  // The value of four hexadecimal digits, or one that no four have.
  unsigned four_digits() {
    unsigned value = 0;
    for (int i = 0; i < 4; ++i) {
      const unsigned c = byte();
      if (take_in('0', '9'))
        value = value * 16 + (c - '0');
      else if (take_in('a', 'f'))
        value = value * 16 + (c - 'a' + 10);
      else if (take_in('A', 'F'))
        value = value * 16 + (c - 'A' + 10);
      else
        return 0x10000;
    }
    return value;
  }

  bool tail() { return take_in(0x80, 0xBF); }

  // One character that needs no escape: the table of well-formed UTF-8, row by row.
  bool character() {
    if (take_in(0x20, 0x7F)) return true;
    if (take_in(0xC2, 0xDF)) return tail();
    if (take(0xE0)) return take_in(0xA0, 0xBF) && tail();
    if (take(0xED)) return take_in(0x80, 0x9F) && tail();
    if (take_in(0xE1, 0xEF)) return tail() && tail();
    if (take(0xF0)) return take_in(0x90, 0xBF) && tail() && tail();
    if (take(0xF4)) return take_in(0x80, 0x8F) && tail() && tail();
    return take_in(0xF1, 0xF3) && tail() && tail() && tail();
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

/// Valid JSON without the white space between its tokens.
inline std::string without_white_space(std::string_view json) {
  std::string out;
  bool quoted = false;
  bool escaped = false;
  for (const char c : json) {
    const bool white = c == ' ' || c == '\n' || c == '\r' || c == '\t';
    if (quoted || !white) out += c;
    if (c == '"' && !escaped) quoted = !quoted;
    escaped = quoted && c == '\\' && !escaped;
  }
  return out;
}

}  // namespace fuzz

#endif
