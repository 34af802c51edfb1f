// SPDX-License-Identifier: MIT
#ifndef SCIO_TESTS_SUPPORT_FAULTS_HPP
#define SCIO_TESTS_SUPPORT_FAULTS_HPP

#include <cstdint>
#include <string>
#include <string_view>

#include <scio/transcript.hpp>

// What every transcript promises, whatever bytes it came from. Each function says what is wrong, or nothing.
namespace support {

// A second opinion on where code points begin, not shared with the library: the bytes that a valid sequence of the
// Unicode standard's table 3-7 holds behind its lead byte are no borders, all others are.
inline bool is_code_point_border(std::string_view text, std::size_t at) {
  const auto byte = [text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const auto in = [&](std::size_t i, unsigned low, unsigned high) {
    return i < text.size() && byte(i) >= low && byte(i) <= high;
  };
  const auto length = [&](std::size_t i) -> std::size_t {
    if (in(i, 0xC2, 0xDF) && in(i + 1, 0x80, 0xBF)) return 2;
    const bool three = (in(i, 0xE0, 0xE0) && in(i + 1, 0xA0, 0xBF)) ||
                       ((in(i, 0xE1, 0xEC) || in(i, 0xEE, 0xEF)) && in(i + 1, 0x80, 0xBF)) ||
                       (in(i, 0xED, 0xED) && in(i + 1, 0x80, 0x9F));
    if (three && in(i + 2, 0x80, 0xBF)) return 3;
    const bool four = (in(i, 0xF0, 0xF0) && in(i + 1, 0x90, 0xBF)) || (in(i, 0xF1, 0xF3) && in(i + 1, 0x80, 0xBF)) ||
                      (in(i, 0xF4, 0xF4) && in(i + 1, 0x80, 0x8F));
    if (four && in(i + 2, 0x80, 0xBF) && in(i + 3, 0x80, 0xBF)) return 4;
    return 1;
  };
  // A lead byte is never a continuation byte, so a sequence that reaches past `at` starts at most three bytes before
  // it.
  for (std::size_t back = 1; back <= 3 && back <= at; ++back)
    if (length(at - back) > back) return false;
  return true;
}

class fault_finder {
 public:
  explicit fault_finder(const scio::transcript& t) : t_(&t), source_(t.source()) {}

  std::string find() {
    tiling();
    header();
    for (const scio::turn turn : t_->turns()) look_at(turn);
    exchanges();
    for (const scio::participant p : t_->participants()) look_at(p);
    pages();
    diagnostics();
    return fault_;
  }

 private:
  void expect(bool holds, std::string_view what, scio::span where) {
    if (holds || !fault_.empty()) return;
    fault_ = what;
    fault_ += " at " + std::to_string(where.begin) + ".." + std::to_string(where.end);
  }

  // A span of text: inside its parent and on borders of code points.
  void text(scio::span s, scio::span parent, std::string_view what) {
    expect(s.begin <= s.end && s.end <= source_.size(), std::string(what) + " is outside the source", s);
    expect(s.begin >= parent.begin && s.end <= parent.end, std::string(what) + " is outside its parent", s);
    if (!fault_.empty()) return;
    expect(is_code_point_border(source_, s.begin), std::string(what) + " begins inside a code point", s);
    expect(is_code_point_border(source_, s.end), std::string(what) + " ends inside a code point", s);
  }
  [[nodiscard]] scio::span whole() const { return {0, static_cast<std::uint32_t>(source_.size())}; }

  void tiling() {
    std::uint32_t at = 0;
    for (const scio::block b : t_->blocks()) {
      expect(b.span().begin == at, "a gap or an overlap before a block", b.span());
      expect(!b.span().empty(), "an empty block", b.span());
      text(b.span(), whole(), "a block");
      at = b.span().end;
    }
    expect(at == source_.size(), "the blocks do not reach the end", {at, at});
  }

  void header() {
    for (const scio::span s :
         {t_->title_span(), t_->category_span(), t_->abstract_span(), t_->publisher_span(), t_->place_span()})
      text(s, whole(), "a part of the header");
    for (const scio::passage crumb : t_->breadcrumbs()) text(crumb.span(), whole(), "a breadcrumb");
  }

  void look_at(scio::turn turn) {
    expect(!turn.paragraphs().empty(), "a turn without a paragraph", turn.label_span());
    if (!fault_.empty()) return;
    text(turn.span(), whole(), "a turn");
    expect(turn.span().begin >= turn_end_, "turns out of order", turn.span());
    turn_end_ = turn.span().end;
    if (!turn.label().empty()) {
      text(turn.label_span(), turn.span(), "a label");
      expect(turn.label_span().end <= turn.paragraphs().front().span().begin, "a label inside speech",
             turn.label_span());
    }
    std::uint32_t at = turn.span().begin;
    for (const scio::paragraph p : turn.paragraphs()) {
      text(p.span(), turn.span(), "a paragraph");
      expect(!p.text().empty(), "an empty paragraph", p.span());
      expect(p.span().begin >= at, "paragraphs out of order", p.span());
      expect(p.speech() == turn, "a paragraph of another turn", p.span());
      expect(p.page_index() < t_->pages().size(), "a paragraph on no page", p.span());
      at = p.span().end;
    }
    expect(turn.page_index() < t_->pages().size(), "a turn on no page", turn.span());
    const scio::span speech{turn.paragraphs().front().span().begin, turn.paragraphs().back().span().end};
    at = speech.begin;
    for (const scio::enumeration e : turn.enumerations()) {
      expect(!e.parent(), "a list of a turn that is nested", e.span());
      expect(e.span().begin >= at, "lists out of order", e.span());
      look_at(e, speech, turn);
      at = e.span().end;
    }
  }

  void look_at(scio::enumeration e, scio::span parent, scio::turn turn) {
    expect(!e.points().empty(), "a list without a point", parent);
    if (!fault_.empty()) return;
    text(e.span(), parent, "a list");
    expect(e.speech() == turn, "a list of another turn", e.span());
    text(e.lead_span(), whole(), "the sentence before a list");
    text(e.announcement_span(), whole(), "an announced count");
    expect(e.announced().has_value() == !e.announcement_span().empty(), "a count that stands nowhere", e.span());
    expect(e.lead_span().empty() || e.lead_span().end <= e.span().begin, "a list before its lead", e.span());
    std::uint32_t at = e.span().begin;
    for (const scio::point p : e.points()) {
      text(p.span(), e.span(), "a point");
      expect(p.span().begin >= at, "points out of order", p.span());
      expect(p.enumeration() == e, "a point of another list", p.span());
      expect(p.speech() == turn, "a point of another turn", p.span());
      expect(p.ordinal() != 0, "a point without a number", p.span());
      text(p.marker_span(), p.span(), "a marker");
      expect(!p.marker().empty() && p.marker_span().begin >= p.span().begin && p.marker_span().end <= p.span().end,
             "a marker outside its point", p.span());
      parts(p);
      std::uint32_t inner = p.span().begin;
      for (const scio::enumeration nested : p.enumerations()) {
        expect(nested.parent() == p, "a nested list of another point", nested.span());
        expect(nested.span().begin >= inner, "nested lists out of order", nested.span());
        look_at(nested, p.span(), turn);
        inner = nested.span().end;
      }
      at = p.span().end;
    }
  }

  void parts(scio::point p) {
    expect(!p.parts().empty(), "a point without a part", p.span());
    const scio::span first = p.paragraph().span();
    expect(p.span().begin >= first.begin && p.span().begin < first.end, "a point outside its paragraph", p.span());
    if (!fault_.empty()) return;
    const char* at = p.text().data();
    const char* const end = at + p.text().size();
    for (const std::string_view part : p.parts()) {
      expect(!part.empty() && part.data() >= at && part.data() + part.size() <= end, "a part outside its point",
             p.span());
      at = part.data() + part.size();
    }
    expect(at == end, "parts that stop before their point", p.span());
  }

  void exchanges() {
    std::uint32_t before = 0;
    for (const scio::exchange e : t_->exchanges()) {
      const scio::span place = e.question().span();
      expect(e.question().kind() == scio::turn_kind::question, "an exchange without a question", place);
      expect(e.question().exchange() == e, "a question of another exchange", place);
      expect(e.question().index() >= before, "exchanges out of order", place);
      expect(!e.answers().empty(), "an exchange without an answer", place);
      before = e.question().index();
      for (const scio::turn answer : e.answers()) {
        expect(answer.kind() == scio::turn_kind::answer, "an answer that is none", answer.span());
        expect(answer.index() > before, "an answer before its question", answer.span());
        expect(answer.exchange() == e, "an answer of another exchange", answer.span());
        before = answer.index();
      }
      if (const auto first = e.follow_up_of())
        expect(first->index() < e.index(), "a follow-up of a later exchange", place);
    }
  }

  void look_at(scio::participant p) {
    text(p.name_span(), whole(), "a name");
    expect(!p.name().empty(), "a participant without a name", p.name_span());
    text(p.position_span(), whole(), "a position");
    for (const scio::passage label : p.labels()) text(label.span(), whole(), "a label of a participant");
  }

  void pages() {
    std::uint32_t at = 0;
    for (const scio::page p : t_->pages()) {
      expect(p.span().begin == at, "pages that do not tile the source", p.span());
      at = p.span().end;
    }
    expect(at == source_.size(), "pages that stop before the end", {at, at});
  }

  void diagnostics() {
    std::uint32_t at = 0;
    for (const scio::diagnostic d : t_->diagnostics()) {
      text(d.span(), whole(), "a diagnostic");
      text(d.related_span(), whole(), "a diagnostic's second place");
      expect(d.span().begin >= at, "diagnostics out of order", d.span());
      at = d.span().begin;
    }
  }

  const scio::transcript* t_;
  std::string_view source_;
  std::string fault_;
  std::uint32_t turn_end_ = 0;
};

inline std::string fault_of(const scio::transcript& t) { return fault_finder(t).find(); }

}  // namespace support

#endif
