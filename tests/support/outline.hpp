// SPDX-License-Identifier: MIT
#ifndef SCIO_TESTS_SUPPORT_OUTLINE_HPP
#define SCIO_TESTS_SUPPORT_OUTLINE_HPP

#include <string>
#include <string_view>
#include <vector>

#include <scio/transcript.hpp>

// Short forms of parts of a transcript, so that a test says in one line what it expects.
namespace support {

// The labels of all turns, as printed: `{"Tian Bo", "CCTV"}`.
inline std::vector<std::string> labels_of(const scio::transcript& t) {
  std::vector<std::string> labels;
  for (const scio::turn turn : t.turns()) labels.emplace_back(turn.label());
  return labels;
}

// The kinds of all turns: `{"moderation", "question"}`.
inline std::vector<std::string> kinds_of(const scio::transcript& t) {
  std::vector<std::string> kinds;
  for (const scio::turn turn : t.turns()) kinds.emplace_back(name_of(turn.kind()));
  return kinds;
}

// The codes of all diagnostics: `{"ordinal-gap"}`.
inline std::vector<std::string> codes_of(const scio::transcript& t) {
  std::vector<std::string> codes;
  for (const scio::diagnostic d : t.diagnostics()) codes.emplace_back(name_of(d.code()));
  return codes;
}

inline std::vector<std::string> paragraphs_of(scio::turn turn) {
  std::vector<std::string> paragraphs;
  for (const scio::paragraph p : turn.paragraphs()) paragraphs.emplace_back(p.text());
  return paragraphs;
}

// Questions and answers by the numbers of their turns, `>` before the exchange that is followed up: `1:2,3 4:5>0`.
inline std::string exchanges_of(const scio::transcript& t) {
  std::string out;
  for (const scio::exchange e : t.exchanges()) {
    if (!out.empty()) out += ' ';
    out += std::to_string(e.question().index()) + ':';
    for (const scio::turn answer : e.answers()) {
      if (out.back() != ':') out += ',';
      out += std::to_string(answer.index());
    }
    if (const auto first = e.follow_up_of()) out += '>' + std::to_string(first->index());
  }
  return out;
}

// A list's announced count, or `-`, its ordinals and what is nested in them: `3{1 2 2{1 2} 3}`.
inline std::string outline_of(scio::enumeration e) {
  std::string out = e.announced() ? std::to_string(*e.announced()) : "-";
  out += '{';
  for (const scio::point p : e.points()) {
    if (out.back() != '{') out += ' ';
    out += std::to_string(p.ordinal());
    for (const scio::enumeration nested : p.enumerations()) out += ' ' + outline_of(nested);
  }
  return out + '}';
}

inline std::string outline_of(scio::turn turn) {
  std::string out;
  for (const scio::enumeration e : turn.enumerations()) {
    if (!out.empty()) out += ' ';
    out += outline_of(e);
  }
  return out;
}

inline std::vector<std::string> texts_of(scio::enumeration e) {
  std::vector<std::string> texts;
  for (const scio::point p : e.points()) texts.emplace_back(p.text());
  return texts;
}

}  // namespace support

#endif
