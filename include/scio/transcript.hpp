// SPDX-License-Identifier: MIT
#ifndef SCIO_TRANSCRIPT_HPP
#define SCIO_TRANSCRIPT_HPP

#include <cstdint>
#include <optional>
#include <string_view>

#include <scio/detail/range.hpp>
#include <scio/detail/row_vector.hpp>
#include <scio/detail/tables.hpp>
#include <scio/detail/unicode.hpp>
#include <scio/version.hpp>

namespace scio::inline v0 {

class exchange;
class participant;
class point;
class transcript;
class turn;

/// A place in a source as people count: both from 1. A column counts code points; a byte that is not part of valid
/// UTF-8 counts as one.
struct position {
  std::uint32_t line = 1;
  std::uint32_t column = 1;
  friend constexpr bool operator==(const position&, const position&) = default;
};

/// What every handle shares: which transcript, which row. A handle is two words, is copied freely and stays valid as
/// long as its transcript lives and is not assigned to; moving the transcript keeps it valid.
class handle {
 public:
  /// The place of this part in its table: the n-th turn, the n-th point of the whole transcript, …, from 0.
  [[nodiscard]] constexpr std::uint32_t index() const noexcept { return index_; }

  friend constexpr bool operator==(const handle&, const handle&) = default;

 protected:
  constexpr handle(const detail::tables& tables, std::uint32_t index) noexcept : tables_(&tables), index_(index) {}
  ~handle() = default;
  constexpr handle(const handle&) noexcept = default;
  constexpr handle& operator=(const handle&) noexcept = default;

  const detail::tables* tables_;
  std::uint32_t index_;
};

/// A piece of the source that is printed as such: a label, a breadcrumb.
class passage : public handle {
 public:
  constexpr passage(const detail::tables& t, std::uint32_t index) noexcept : handle(t, index) {}

  [[nodiscard]] constexpr scio::span span() const noexcept { return tables_->passages[index_]; }
  [[nodiscard]] constexpr std::string_view text() const noexcept { return tables_->text(span()); }
  constexpr operator std::string_view() const noexcept { return text(); }  // NOLINT(google-explicit-constructor)
};

/// One paragraph of a turn.
class paragraph : public handle {
 public:
  constexpr paragraph(const detail::tables& t, std::uint32_t index) noexcept : handle(t, index) {}

  [[nodiscard]] constexpr scio::span span() const noexcept { return row().text; }
  [[nodiscard]] constexpr std::string_view text() const noexcept { return tables_->text(row().text); }
  constexpr operator std::string_view() const noexcept { return text(); }  // NOLINT(google-explicit-constructor)
  /// The page it is printed on, as an index into `transcript::pages()`.
  [[nodiscard]] constexpr std::uint32_t page_index() const noexcept { return row().page; }
  /// English or Chinese; on a bilingual page told by the paragraph's own characters.
  [[nodiscard]] constexpr scio::language language() const noexcept { return row().language; }
  [[nodiscard]] constexpr turn speech() const noexcept;

 private:
  [[nodiscard]] constexpr const detail::paragraph_row& row() const noexcept { return tables_->paragraphs[index_]; }
};

/// A person or an outlet that is listed, speaks, or both. One participant has all the labels it speaks under.
class participant : public handle {
 public:
  constexpr participant(const detail::tables& t, std::uint32_t index) noexcept : handle(t, index) {}

  /// The name as printed in full, without honorific and post; of several names the first one printed.
  [[nodiscard]] constexpr std::string_view name() const noexcept { return tables_->text(row().name); }
  [[nodiscard]] constexpr scio::span name_span() const noexcept { return row().name; }
  /// `Mr.`, `Ms.` as printed in the roster, or empty.
  [[nodiscard]] constexpr std::string_view honorific() const noexcept { return tables_->text(row().honorific); }
  /// The post as printed in the roster, without a closing `;` or `.`, or empty.
  [[nodiscard]] constexpr std::string_view position() const noexcept { return tables_->text(row().position); }
  [[nodiscard]] constexpr scio::span position_span() const noexcept { return row().position; }
  [[nodiscard]] constexpr scio::role role() const noexcept { return row().role; }
  /// Whether the roster names it.
  [[nodiscard]] constexpr bool listed() const noexcept { return row().listed; }
  /// The different labels as printed, in order of their first use.
  [[nodiscard]] constexpr handle_range<passage> labels() const noexcept { return {*tables_, row().labels}; }

 private:
  [[nodiscard]] constexpr const detail::participant_row& row() const noexcept { return tables_->participants[index_]; }
};

/// A list in speech: an announced count, where there is one, and its points.
class enumeration : public handle {
 public:
  constexpr enumeration(const detail::tables& t, std::uint32_t index) noexcept : handle(t, index) {}

  /// The count that the sentence before the first point announces (`in four aspects`), or nothing.
  [[nodiscard]] constexpr std::optional<std::uint32_t> announced() const noexcept {
    return row().announced == 0 ? std::nullopt : std::optional(row().announced);
  }
  /// Where that count is printed; empty where there is none.
  [[nodiscard]] constexpr scio::span announcement_span() const noexcept { return row().announcement; }
  /// The sentence that leads into the first point; empty where a marker opens the speech.
  [[nodiscard]] constexpr std::string_view lead() const noexcept { return tables_->text(row().lead); }
  [[nodiscard]] constexpr scio::span lead_span() const noexcept { return row().lead; }
  [[nodiscard]] constexpr handle_range<point> points() const noexcept { return {*tables_, row().points}; }
  /// From the first point's marker to the end of the last point.
  [[nodiscard]] constexpr scio::span span() const noexcept;
  [[nodiscard]] constexpr turn speech() const noexcept;
  /// The paragraph behind it that sums up (`In conclusion, …`).
  [[nodiscard]] constexpr std::optional<paragraph> conclusion() const noexcept {
    return row().conclusion == detail::none ? std::nullopt : std::optional(paragraph(*tables_, row().conclusion));
  }
  /// The point that this enumeration is nested in.
  [[nodiscard]] constexpr std::optional<point> parent() const noexcept;

 private:
  [[nodiscard]] constexpr const detail::enumeration_row& row() const noexcept { return tables_->enumerations[index_]; }
};

/// The parts of a point that lie in one paragraph each, as a range of string_view.
class point_parts {
 public:
  using value_type = std::string_view;
  using iterator = detail::index_iterator<point_parts>;

  constexpr point_parts() noexcept = default;
  constexpr point_parts(const detail::tables& tables, std::uint32_t point) noexcept;

  [[nodiscard]] constexpr std::uint32_t size() const noexcept { return paragraphs_.count; }
  [[nodiscard]] constexpr bool empty() const noexcept { return paragraphs_.count == 0; }
  [[nodiscard]] constexpr iterator begin() const noexcept { return {*this, 0}; }
  [[nodiscard]] constexpr iterator end() const noexcept { return {*this, paragraphs_.count}; }
  [[nodiscard]] constexpr std::string_view operator[](std::uint32_t n) const noexcept {
    const span whole = tables_->paragraphs[paragraphs_.first + n].text;
    return tables_->text(
        {whole.begin < text_.begin ? text_.begin : whole.begin, whole.end > text_.end ? text_.end : whole.end});
  }

 private:
  const detail::tables* tables_ = nullptr;
  span text_{};
  detail::rows paragraphs_{};
};

/// One enumerated point.
class point : public handle {
 public:
  constexpr point(const detail::tables& t, std::uint32_t index) noexcept : handle(t, index) {}

  /// Its number; a closing marker (`Finally`) has the number after the point before it.
  [[nodiscard]] constexpr std::uint32_t ordinal() const noexcept { return row().ordinal; }
  /// The marker as printed: `First`, `The second`, `(3)`.
  [[nodiscard]] constexpr std::string_view marker() const noexcept { return tables_->text(row().marker); }
  [[nodiscard]] constexpr scio::span marker_span() const noexcept { return row().marker; }
  /// The whole point with its marker. A point that goes on over paragraphs holds what is printed between them;
  /// `parts()` leaves that out.
  [[nodiscard]] constexpr std::string_view text() const noexcept { return tables_->text(row().text); }
  [[nodiscard]] constexpr scio::span span() const noexcept { return row().text; }
  [[nodiscard]] constexpr point_parts parts() const noexcept { return {*tables_, index_}; }
  /// On a bilingual page the same point in the other language, or empty.
  [[nodiscard]] constexpr std::string_view translation() const noexcept { return tables_->text(row().translation); }
  [[nodiscard]] constexpr scio::span translation_span() const noexcept { return row().translation; }
  /// Its first sentence, marker included.
  [[nodiscard]] constexpr std::string_view lead() const noexcept {
    return tables_->text({row().text.begin, row().lead_end});
  }
  /// The paragraph it starts in.
  [[nodiscard]] constexpr scio::paragraph paragraph() const noexcept { return {*tables_, row().paragraph}; }
  /// The enumeration it belongs to.
  [[nodiscard]] constexpr scio::enumeration enumeration() const noexcept { return {*tables_, row().enumeration}; }
  /// The enumerations inside it.
  [[nodiscard]] constexpr handle_range<scio::enumeration> enumerations() const noexcept {
    return {*tables_, row().enumerations};
  }
  /// The point that it is nested in.
  [[nodiscard]] constexpr std::optional<point> parent() const noexcept { return enumeration().parent(); }
  /// 1 for a point of a list that is not nested.
  [[nodiscard]] constexpr std::uint32_t depth() const noexcept {
    std::uint32_t depth = 1;
    for (std::optional<point> outer = parent(); outer; outer = outer->parent()) ++depth;
    return depth;
  }
  [[nodiscard]] constexpr turn speech() const noexcept;

 private:
  [[nodiscard]] constexpr const detail::point_row& row() const noexcept { return tables_->points[index_]; }
};

/// Why a line was taken for a label: a range of weighed_evidence.
class label_reasons {
 public:
  using value_type = weighed_evidence;
  using iterator = detail::index_iterator<label_reasons>;

  constexpr label_reasons() noexcept = default;
  constexpr explicit label_reasons(std::uint32_t bits) noexcept : bits_(bits) {}

  [[nodiscard]] constexpr bool has(label_evidence what) const noexcept {
    return (bits_ & static_cast<std::uint32_t>(what)) != 0;
  }
  /// The sum of the weights; a label has `label_threshold` at least.
  [[nodiscard]] constexpr int score() const noexcept {
    int sum = 0;
    for (const weighed_evidence e : *this) sum += e.weight;
    return sum;
  }
  [[nodiscard]] constexpr std::uint32_t size() const noexcept {
    std::uint32_t count = 0;
    for (const weighed_evidence& e : label_weights) count += has(e.what) ? 1U : 0U;
    return count;
  }
  [[nodiscard]] constexpr bool empty() const noexcept { return bits_ == 0; }
  [[nodiscard]] constexpr iterator begin() const noexcept { return {*this, 0}; }
  [[nodiscard]] constexpr iterator end() const noexcept { return {*this, size()}; }
  [[nodiscard]] constexpr weighed_evidence operator[](std::uint32_t n) const noexcept {
    for (const weighed_evidence& e : label_weights)
      if (has(e.what) && n-- == 0) return e;
    return {};
  }

 private:
  std::uint32_t bits_ = 0;
};

/// What one participant says under one label.
class turn : public handle {
 public:
  constexpr turn(const detail::tables& t, std::uint32_t index) noexcept : handle(t, index) {}

  /// Who speaks; nothing where the text does not tell.
  [[nodiscard]] constexpr std::optional<participant> speaker() const noexcept {
    return row().speaker == detail::none ? std::nullopt : std::optional(participant(*tables_, row().speaker));
  }
  /// Who speaks, as well as the text tells: the name in full or, where nobody is known by name, the label as printed;
  /// empty where the text has neither.
  [[nodiscard]] constexpr std::string_view speaker_name() const noexcept {
    const std::optional<participant> who = speaker();
    return who ? who->name() : label();
  }
  /// The label as printed, without the colon that ends it; empty where the text has none.
  [[nodiscard]] constexpr std::string_view label() const noexcept { return tables_->text(row().label); }
  [[nodiscard]] constexpr scio::span label_span() const noexcept { return row().label; }
  /// Why the label was taken for one; empty where the turn has none.
  [[nodiscard]] constexpr label_reasons explain() const noexcept { return label_reasons(row().evidence); }
  /// On a bilingual page the label in the other language, or empty.
  [[nodiscard]] constexpr std::string_view label_translation() const noexcept {
    return tables_->text(row().label_translation);
  }
  [[nodiscard]] constexpr turn_kind kind() const noexcept { return row().kind; }
  /// The page it starts on, as an index into `transcript::pages()`.
  [[nodiscard]] constexpr std::uint32_t page_index() const noexcept { return row().page; }
  /// Whether it goes on over a page border under a repeated label.
  [[nodiscard]] constexpr bool continued() const noexcept { return row().continued; }
  [[nodiscard]] constexpr handle_range<paragraph> paragraphs() const noexcept { return {*tables_, row().paragraphs}; }
  /// The enumerations that are not nested in a point.
  [[nodiscard]] constexpr handle_range<enumeration> enumerations() const noexcept {
    return {*tables_, row().enumerations};
  }
  /// The exchange it belongs to as question or answer.
  [[nodiscard]] constexpr std::optional<scio::exchange> exchange() const noexcept;
  /// From the label, or the first paragraph where there is none, to the end of the last paragraph.
  [[nodiscard]] constexpr scio::span span() const noexcept {
    const scio::span first = tables_->paragraphs[row().paragraphs.first].text;
    const scio::span last = tables_->paragraphs[row().paragraphs.first + row().paragraphs.count - 1].text;
    return {row().label.empty() ? first.begin : row().label.begin, last.end};
  }

 private:
  [[nodiscard]] constexpr const detail::turn_row& row() const noexcept { return tables_->turns[index_]; }
};

/// A question with the answers that it got.
class exchange : public handle {
 public:
  constexpr exchange(const detail::tables& t, std::uint32_t index) noexcept : handle(t, index) {}

  [[nodiscard]] constexpr turn question() const noexcept { return {*tables_, row().question}; }
  [[nodiscard]] constexpr handle_range<turn> answers() const noexcept {
    return {*tables_, row().answers, tables_->answers.data()};
  }
  /// The exchange that the question follows up: the same outlet asks again, or another one says that it does.
  [[nodiscard]] constexpr std::optional<exchange> follow_up_of() const noexcept {
    return row().follow_up_of == detail::none ? std::nullopt : std::optional(exchange(*tables_, row().follow_up_of));
  }

 private:
  [[nodiscard]] constexpr const detail::exchange_row& row() const noexcept { return tables_->exchanges[index_]; }
};

/// One printed page of a conference.
class page : public handle {
 public:
  constexpr page(const detail::tables& t, std::uint32_t index) noexcept : handle(t, index) {}

  /// Its number, from 1, where the caller told it.
  [[nodiscard]] constexpr std::optional<std::uint32_t> number() const noexcept { return known(row().number); }
  /// How many pages there are, where a pager tells it.
  [[nodiscard]] constexpr std::optional<std::uint32_t> count() const noexcept { return known(row().count); }
  [[nodiscard]] constexpr scio::span span() const noexcept { return row().extent; }

 private:
  [[nodiscard]] constexpr const detail::page_row& row() const noexcept { return tables_->pages[index_]; }
  [[nodiscard]] static constexpr std::optional<std::uint32_t> known(std::uint32_t n) noexcept {
    return n == 0 ? std::nullopt : std::optional(n);
  }
};

/// A run of source bytes of one sort. All blocks, joined in order, are the source.
class block : public handle {
 public:
  constexpr block(const detail::tables& t, std::uint32_t index) noexcept : handle(t, index) {}

  [[nodiscard]] constexpr block_kind kind() const noexcept { return tables_->blocks[index_].kind; }
  [[nodiscard]] constexpr scio::span span() const noexcept { return tables_->blocks[index_].text; }
  [[nodiscard]] constexpr std::string_view text() const noexcept { return tables_->text(span()); }
};

/// How much diagnostics of this code matter.
[[nodiscard]] constexpr severity severity_of(diagnostic_code code) noexcept;
/// The code's name as printed: `announced-count-mismatch`.
[[nodiscard]] constexpr std::string_view name_of(diagnostic_code code) noexcept;
/// One sentence that says what a diagnostic of this code means.
[[nodiscard]] constexpr std::string_view message_of(diagnostic_code code) noexcept;

/// What looks wrong but was parsed all the same.
class diagnostic : public handle {
 public:
  constexpr diagnostic(const detail::tables& t, std::uint32_t index) noexcept : handle(t, index) {}

  [[nodiscard]] constexpr diagnostic_code code() const noexcept { return tables_->diagnostics[index_].code; }
  [[nodiscard]] constexpr scio::severity severity() const noexcept { return severity_of(code()); }
  [[nodiscard]] constexpr std::string_view message() const noexcept { return message_of(code()); }
  [[nodiscard]] constexpr scio::span span() const noexcept { return tables_->diagnostics[index_].place; }
  /// A second place that it speaks of, such as the announced count of a list; empty where there is none.
  [[nodiscard]] constexpr scio::span related_span() const noexcept { return tables_->diagnostics[index_].related; }
};

/// A press conference, typed. A regular type: default, copy, move, compare by content; safe to read from many threads.
/// It keeps its source, or borrows it where `parse_view` made it. Handles and views come from a named transcript only:
/// on a temporary they would dangle, so those accessors are deleted there.
class transcript {
  // Before their use: clang 14 does not evaluate member templates that are defined further down.
  template <class Value>
  [[nodiscard]] constexpr Value get(Value detail::tables::*member) const noexcept {
    return tables_ == nullptr ? Value() : tables_->*member;
  }
  [[nodiscard]] constexpr std::string_view text(span detail::tables::*member) const noexcept {
    return tables_ == nullptr ? std::string_view() : tables_->text(tables_->*member);
  }
  [[nodiscard]] constexpr std::optional<date> known(date detail::tables::*member) const noexcept {
    return get(member).year == 0 ? std::nullopt : std::optional(get(member));
  }
  constexpr void swap(transcript& other) noexcept {
    detail::tables* const theirs = other.tables_;
    other.tables_ = tables_;
    tables_ = theirs;
  }
  template <class Handle, class Row>
  [[nodiscard]] constexpr handle_range<Handle> all(detail::row_vector<Row> detail::tables::*table) const noexcept {
    if (tables_ == nullptr) return {};
    return {*tables_, {0, static_cast<std::uint32_t>((tables_->*table).size())}};
  }

 public:
  /// An empty transcript of an empty source. Allocates nothing.
  constexpr transcript() noexcept = default;
  constexpr transcript(const transcript& other)
      : tables_(other.tables_ == nullptr ? nullptr : new detail::tables(*other.tables_)) {}
  constexpr transcript(transcript&& other) noexcept { swap(other); }
  constexpr transcript& operator=(const transcript& other) {
    transcript copy(other);
    swap(copy);
    return *this;
  }
  constexpr transcript& operator=(transcript&& other) noexcept {
    transcript taken(static_cast<transcript&&>(other));  // std::move is worth no <utility>
    swap(taken);
    return *this;
  }
  constexpr ~transcript() { delete tables_; }

  /// Same source, same structure.
  friend constexpr bool operator==(const transcript& a, const transcript& b) {
    if (a.tables_ == b.tables_) return true;
    if (a.tables_ == nullptr) return *b.tables_ == detail::tables();
    if (b.tables_ == nullptr) return *a.tables_ == detail::tables();
    return *a.tables_ == *b.tables_;
  }

  [[nodiscard]] constexpr document_kind kind() const noexcept {
    return tables_ == nullptr ? document_kind::news : tables_->kind;
  }
  [[nodiscard]] constexpr scio::language language() const noexcept { return get(&detail::tables::language); }

  /// The bytes that were parsed, as given.
  [[nodiscard]] constexpr std::string_view source() const& noexcept {
    return tables_ == nullptr ? std::string_view() : tables_->source();
  }
  std::string_view source() const&& = delete;

  /// The title, on one line; one that is printed on two lines is joined with a blank.
  [[nodiscard]] constexpr std::string_view title() const& noexcept {
    if (tables_ == nullptr || tables_->joined_title.empty()) return text(&detail::tables::title);
    return {tables_->joined_title.data(), tables_->joined_title.size()};
  }
  std::string_view title() const&& = delete;
  [[nodiscard]] constexpr span title_span() const noexcept { return get(&detail::tables::title); }

  [[nodiscard]] constexpr std::string_view category() const& noexcept { return text(&detail::tables::category); }
  std::string_view category() const&& = delete;
  [[nodiscard]] constexpr std::string_view abstract() const& noexcept { return text(&detail::tables::abstract); }
  std::string_view abstract() const&& = delete;
  [[nodiscard]] constexpr std::string_view publisher() const& noexcept { return text(&detail::tables::publisher); }
  std::string_view publisher() const&& = delete;
  [[nodiscard]] constexpr std::string_view place() const& noexcept { return text(&detail::tables::place); }
  std::string_view place() const&& = delete;
  [[nodiscard]] constexpr span category_span() const noexcept { return get(&detail::tables::category); }
  [[nodiscard]] constexpr span abstract_span() const noexcept { return get(&detail::tables::abstract); }
  [[nodiscard]] constexpr span publisher_span() const noexcept { return get(&detail::tables::publisher); }
  [[nodiscard]] constexpr span place_span() const noexcept { return get(&detail::tables::place); }

  /// The page's date.
  [[nodiscard]] constexpr std::optional<date> published() const noexcept { return known(&detail::tables::published); }
  /// The day of the conference.
  [[nodiscard]] constexpr std::optional<date> event_date() const noexcept { return known(&detail::tables::event_date); }
  [[nodiscard]] constexpr std::optional<time_of_day> event_time() const noexcept {
    return get(&detail::tables::has_event_time) ? std::optional(tables_->event_time) : std::nullopt;
  }

  [[nodiscard]] constexpr handle_range<passage> breadcrumbs() const& noexcept {
    return tables_ == nullptr ? handle_range<passage>() : handle_range<passage>(*tables_, tables_->breadcrumbs);
  }
  handle_range<passage> breadcrumbs() const&& = delete;
  [[nodiscard]] constexpr handle_range<page> pages() const& noexcept { return all<page>(&detail::tables::pages); }
  handle_range<page> pages() const&& = delete;
  [[nodiscard]] constexpr handle_range<participant> participants() const& noexcept {
    return all<participant>(&detail::tables::participants);
  }
  handle_range<participant> participants() const&& = delete;
  [[nodiscard]] constexpr handle_range<turn> turns() const& noexcept { return all<turn>(&detail::tables::turns); }
  handle_range<turn> turns() const&& = delete;
  [[nodiscard]] constexpr handle_range<exchange> exchanges() const& noexcept {
    return all<exchange>(&detail::tables::exchanges);
  }
  handle_range<exchange> exchanges() const&& = delete;
  /// Every point of every turn, nested ones after the list they are nested in.
  [[nodiscard]] constexpr handle_range<point> points() const& noexcept { return all<point>(&detail::tables::points); }
  handle_range<point> points() const&& = delete;
  /// The tiling: every byte of the source once, in order.
  [[nodiscard]] constexpr handle_range<block> blocks() const& noexcept { return all<block>(&detail::tables::blocks); }
  handle_range<block> blocks() const&& = delete;
  /// In the order of their places.
  [[nodiscard]] constexpr handle_range<diagnostic> diagnostics() const& noexcept {
    return all<diagnostic>(&detail::tables::diagnostics);
  }
  handle_range<diagnostic> diagnostics() const&& = delete;

  /// Line and column of a byte of the source. An offset past the end is taken as the end. Reads the source up to there.
  [[nodiscard]] constexpr position locate(std::uint32_t offset) const noexcept {
    const detail::line_column at = detail::locate(source(), offset);
    return {at.line, at.column};
  }

  /// For the parser: empty tables, in the memory of the old ones where there are any.
  [[nodiscard]] constexpr detail::tables& reuse() {
    if (tables_ == nullptr)
      tables_ = new detail::tables();
    else
      tables_->clear();
    return *tables_;
  }

 private:
  detail::tables* tables_ = nullptr;
};

constexpr turn paragraph::speech() const noexcept { return {*tables_, row().turn}; }
constexpr turn enumeration::speech() const noexcept { return {*tables_, row().turn}; }
constexpr turn point::speech() const noexcept { return enumeration().speech(); }

constexpr span enumeration::span() const noexcept {
  const auto& points = tables_->points;
  return {points[row().points.first].text.begin, points[row().points.first + row().points.count - 1].text.end};
}

constexpr std::optional<point> enumeration::parent() const noexcept {
  return row().parent == detail::none ? std::nullopt : std::optional(point(*tables_, row().parent));
}

constexpr std::optional<exchange> turn::exchange() const noexcept {
  return row().exchange == detail::none ? std::nullopt : std::optional(scio::exchange(*tables_, row().exchange));
}

constexpr point_parts::point_parts(const detail::tables& tables, std::uint32_t point) noexcept
    : tables_(&tables), text_(tables.points[point].text), paragraphs_{tables.points[point].paragraph, 1} {
  const detail::rows turn = tables.turns[tables.paragraphs[paragraphs_.first].turn].paragraphs;
  for (std::uint32_t next = paragraphs_.first + 1;
       next < turn.first + turn.count && tables.paragraphs[next].text.begin < text_.end; ++next)
    ++paragraphs_.count;
}

namespace detail {

struct diagnostic_text {
  diagnostic_code code;
  scio::severity severity;
  std::string_view name;
  std::string_view message;
};

// In the order of the enumerators, so that a code is its own index.
inline constexpr diagnostic_text diagnostic_texts[] = {
    {diagnostic_code::input_too_large, severity::error, "input-too-large",
     "the source is longer than 4294967294 bytes and was not parsed"},
    {diagnostic_code::announced_count_mismatch, severity::warning, "announced-count-mismatch",
     "the list has not as many points as the sentence before it announces"},
    {diagnostic_code::ordinal_gap, severity::warning, "ordinal-gap",
     "the point does not follow the one before it in number"},
    {diagnostic_code::unlabelled_turn, severity::warning, "unlabelled-turn",
     "speech without a label: who speaks is not known"},
    {diagnostic_code::unanswered_question, severity::warning, "unanswered-question", "nobody answers this question"},
    {diagnostic_code::missing_page, severity::warning, "missing-page",
     "a page of the conference is missing before this one"},
    {diagnostic_code::duplicate_page, severity::warning, "duplicate-page",
     "this page, or another of its number, was given before"},
    {diagnostic_code::page_order, severity::warning, "page-order",
     "the pages were not given in the order of their numbers and have been sorted"},
    {diagnostic_code::invalid_utf8, severity::warning, "invalid-utf8", "bytes that are not valid UTF-8"},
    {diagnostic_code::mixed_conferences, severity::warning, "mixed-conferences",
     "this page has another title than the pages before it"},
    {diagnostic_code::no_turns, severity::note, "no-turns", "nobody speaks on this page"},
    {diagnostic_code::duplicate_roster, severity::note, "duplicate-roster",
     "the roster is printed again: the later one counts"},
    {diagnostic_code::duplicate_label, severity::note, "duplicate-label", "the label is printed twice"},
    {diagnostic_code::empty_turn, severity::note, "empty-turn", "no speech follows this label"},
    {diagnostic_code::mojibake, severity::note, "mojibake",
     "text that looks like UTF-8 read in another encoding; kept as it is"},
    {diagnostic_code::orphan_answer, severity::note, "orphan-answer",
     "the question to this answer is not in the source"},
    {diagnostic_code::refused_label, severity::note, "refused-label",
     "this looks nearly like a speaker's label; it was taken for speech"},
    {diagnostic_code::ambiguous_speaker, severity::note, "ambiguous-speaker",
     "several participants have this surname; none of them was guessed"}};

constexpr const diagnostic_text& text_of(diagnostic_code code) noexcept {
  return diagnostic_texts[static_cast<std::size_t>(code)];
}

}  // namespace detail

constexpr severity severity_of(diagnostic_code code) noexcept { return detail::text_of(code).severity; }
constexpr std::string_view name_of(diagnostic_code code) noexcept { return detail::text_of(code).name; }
constexpr std::string_view message_of(diagnostic_code code) noexcept { return detail::text_of(code).message; }

/// The names that JSON uses: `transcript`, `notice`, `gallery`, `news`.
[[nodiscard]] constexpr std::string_view name_of(document_kind kind) noexcept {
  constexpr std::string_view names[] = {"transcript", "notice", "gallery", "news"};
  return names[static_cast<std::size_t>(kind)];
}
/// `en`, `zh`, `bilingual`.
[[nodiscard]] constexpr std::string_view name_of(language which) noexcept {
  constexpr std::string_view names[] = {"en", "zh", "bilingual"};
  return names[static_cast<std::size_t>(which)];
}
/// `unknown`, `chairperson`, `speaker`, `media`.
[[nodiscard]] constexpr std::string_view name_of(role which) noexcept {
  constexpr std::string_view names[] = {"unknown", "chairperson", "speaker", "media"};
  return names[static_cast<std::size_t>(which)];
}
/// `moderation`, `statement`, `question`, `answer`.
[[nodiscard]] constexpr std::string_view name_of(turn_kind kind) noexcept {
  constexpr std::string_view names[] = {"moderation", "statement", "question", "answer"};
  return names[static_cast<std::size_t>(kind)];
}
/// `blank`, `breadcrumb`, `title`, `category`, `abstract`, `dateline`, `roster-heading`, `roster-entry`, `label`,
/// `paragraph`, `pager`, `chrome`.
[[nodiscard]] constexpr std::string_view name_of(block_kind kind) noexcept {
  constexpr std::string_view names[] = {"blank",          "breadcrumb",   "title", "category",  "abstract", "dateline",
                                        "roster-heading", "roster-entry", "label", "paragraph", "pager",    "chrome"};
  return names[static_cast<std::size_t>(kind)];
}
/// `note`, `warning`, `error`.
[[nodiscard]] constexpr std::string_view name_of(severity which) noexcept {
  constexpr std::string_view names[] = {"note", "warning", "error"};
  return names[static_cast<std::size_t>(which)];
}

}  // namespace scio::inline v0

#endif
