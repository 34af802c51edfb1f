// SPDX-License-Identifier: MIT
#ifndef SCIO_WRITE_HTML_HPP
#define SCIO_WRITE_HTML_HPP

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <scio/detail/captions.hpp>
#include <scio/detail/escape.hpp>
#include <scio/detail/language.hpp>
#include <scio/detail/measure.hpp>
#include <scio/detail/numbers.hpp>
#include <scio/detail/outline.hpp>
#include <scio/transcript.hpp>
#include <scio/version.hpp>

namespace scio::inline v0 {

/// How HTML is written.
struct html_options {
  bool plain = false;  ///< leave out the style sheet, for readers who have their own
};

namespace detail {

inline constexpr std::string_view html_style = R"(
:root {
  color-scheme: light dark;
  --paper: #fbfaf7; --card: #ffffff; --ink: #1f2328; --soft: #5a626c; --rule: #dcd8cf;
  --ask: #8a3d00; --ask-paper: #fdf3e7; --answer: #0b5a75; --lead: #6b7280;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #15181c; --card: #1d2126; --ink: #e4e6e9; --soft: #a2abb6; --rule: #363c44;
    --ask: #f2b279; --ask-paper: #2b231b; --answer: #7cc7e0; --lead: #8b95a1;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0; padding: 0 1rem 4rem; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.65 Georgia, "Noto Serif", "Source Han Serif SC", "Noto Serif CJK SC", Songti SC, serif;
  overflow-wrap: anywhere;  /* lets columns be narrower than their longest word, which break-word does not */
}
h1, h2, h3, dl, nav, .role, .kind, .page, .participants, .outlets {
  font-family: system-ui, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Noto Sans CJK SC", sans-serif;
}
a { color: inherit; text-decoration-color: var(--lead); text-underline-offset: .2em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--answer); outline-offset: 3px; border-radius: 2px; }
.skip { position: absolute; left: -100vw; padding: .5rem 1rem; background: var(--card); }
.skip:focus { left: 1rem; top: .5rem; }
body > header, body > nav, main { max-width: 44rem; margin-inline: auto; }
body > header { padding-top: 1.5rem; }
.crumbs ol { display: flex; flex-wrap: wrap; gap: 0 .5rem; margin: 0; padding: 0; list-style: none; }
.crumbs { color: var(--soft); font-size: .875rem; }
.crumbs li + li::before { content: "\203A"; margin-right: .5rem; }
.category { margin: 1rem 0 -.5rem; color: var(--soft); font-size: .875rem; }
h1 { margin: 1rem 0; font-size: clamp(1.5rem, 1.2rem + 1.5vw, 2rem); line-height: 1.2; text-wrap: balance; }
h2 { margin: 2rem 0 .75rem; font-size: 1.125rem; line-height: 1.3; }
article > header :is(h2, h3) { margin: 0; font-size: 1rem; line-height: 1.4; }
p { margin: 0 0 .85em; }
.abstract { color: var(--soft); font-size: 1.125rem; }
.facts { display: flex; flex-wrap: wrap; gap: .25rem 2rem; margin: 0; font-size: .9375rem; }
.facts div { display: flex; gap: .5rem; }
.facts dt { flex: none; color: var(--soft); }
.facts dd { margin: 0; }
.participants { margin: 0; padding: 0; list-style: none; font-size: .9375rem; line-height: 1.45; }
.participants li { padding: .5rem 0; border-top: 1px solid var(--rule); }
.participants li:last-child { border-bottom: 1px solid var(--rule); }
.participants p { margin: 0; color: var(--soft); }
body > header > h3 { margin: .75rem 0 .25rem; color: var(--soft); font-size: .8125rem; font-weight: 400; }
.outlets {
  display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 0; padding: 0; list-style: none; font-size: .9375rem;
}
.outlets b { font-weight: 400; }
.outlets p { display: inline; color: var(--soft); }
.role { margin-left: .25rem; color: var(--soft); font-size: .8125rem; font-weight: 400; }
.role::before { content: "\00B7\00A0"; }
.contents ol { margin: 0; padding: 0 0 0 1.75rem; font-size: .9375rem; line-height: 1.45; }
.contents li { padding: .2rem 0 .2rem .25rem; }
.contents li::marker { color: var(--soft); font-variant-numeric: tabular-nums; }
.contents .open { list-style: none; }  /* nobody answers it, and so it has no number */
.contents a { display: block; text-decoration: none; }
.contents a:hover b { text-decoration: underline; }
.contents span { display: block; color: var(--soft); }
main { margin-top: 2rem; }
section { margin-top: 2.5rem; padding-top: .5rem; border-top: 1px solid var(--rule); }
section > h2 { margin: .75rem 0; color: var(--ask); }
section > h2 a { color: inherit; }
article { margin: 1.5rem 0; padding-left: 1rem; border-left: 3px solid var(--rule); }
article > header { margin-bottom: .5rem; }
article > :last-child, li > :last-child { margin-bottom: 0; }
.question { padding: .75rem 1rem .85rem; border-color: var(--ask); background: var(--ask-paper); }
.answer, .statement { border-color: var(--answer); }
.moderation { color: var(--soft); font-size: .95em; }
.kind { margin-left: .35rem; color: var(--soft); font-size: .8125rem; }
.question .kind { color: var(--ask); }
.answer .kind, .statement .kind { color: var(--answer); }
article > header a { text-decoration: none; }
article > header a:hover { text-decoration: underline; }
.points { margin: 0 0 .85em; padding: 0; list-style: none; }
.points > li { margin: 0 0 .6em; padding-left: 1.1rem; border-left: 1px solid var(--rule); }
.points > li:last-child { margin-bottom: 0; }
.points > li > .points { margin-top: .5em; }
.marker { font-weight: 700; text-decoration: none; }
.marker:hover { text-decoration: underline; }
.page {
  display: flex; align-items: center; gap: .75rem; margin: 1.5rem 0; color: var(--soft); font-size: .8125rem;
}
.page::before, .page::after { content: ""; flex: 1; border-top: 1px dashed var(--rule); }
:target { scroll-margin-top: 1rem; }
article:target, li:target {
  background: var(--card); box-shadow: 0 0 0 .4rem var(--card), 0 0 0 calc(.4rem + 1px) var(--lead);
}
@media (min-width: 72rem) {
  body { display: grid; grid-template: auto 1fr / 18rem minmax(0, 44rem); justify-content: center; gap: 0 4rem; }
  body > header { grid-area: 1 / 2; max-width: none; margin: 0; }
  main { grid-area: 2 / 2; max-width: none; margin: 2rem 0 0; }
  .contents {
    grid-area: 1 / 1 / 3 / 2; position: sticky; top: 0; align-self: start; max-height: 100vh; margin: 0;
    padding: 1.5rem 0; overflow-y: auto;
  }
  .contents h2 { margin-top: 0; }
}
@media print {
  :root {
    color-scheme: light;
    --paper: #fff; --card: #fff; --ink: #000; --soft: #444; --rule: #bbb; --ask: #000;
    --ask-paper: #fff; --answer: #000;
  }
  body { padding: 0; font-size: 10.5pt; line-height: 1.45; }
  body > header, main { max-width: none; }
  .skip, .contents { display: none; }
  h2, h3, article > header { break-after: avoid; }
  p, li { orphans: 3; widows: 3; }
  a { text-decoration: none; }
}
)";

inline void append_html(std::string& out, std::string_view text) {
  append_escaped(out, text, [&out](char32_t c, std::size_t) {
    switch (c) {
      case '&': out += "&amp;"; return true;
      case '<': out += "&lt;"; return true;
      case '>': out += "&gt;"; return true;
      case '"': out += "&quot;"; return true;
      default: return false;
    }
  });
}

class html_writer {
 public:
  html_writer(std::string& out, const transcript& t, const html_options& options)
      : out_(&out), t_(&t), words_(&captions_of(t)), options_(options) {}

  void write() {
    write_head();
    raw("<body>\n<a class=\"skip\" href=\"#transcript\">", words_->skip, "</a>\n<header>\n");
    write_breadcrumbs();
    if (!t_->category().empty()) element("p", "category", t_->category());
    element("h1", {}, title());
    if (!t_->abstract().empty()) element("p", "abstract", t_->abstract());
    write_facts();
    write_participants();
    raw("</header>\n");
    write_contents();
    raw("<main id=\"transcript\">\n");
    write_turns();
    raw("</main>\n</body>\n</html>\n");
  }

  // What outline calls.

  void text(span piece, paragraph from) {
    write_page_border(from.page_index());
    raw("<p", language_of(from), ">");
    const std::string_view source = t_->source();
    if (!marker_.empty() && marker_.begin >= piece.begin && marker_.end <= piece.end) {
      append_html(*out_, source.substr(piece.begin, marker_.begin - piece.begin));
      raw("<a class=\"marker\" href=\"#", id_, "\">");
      append_html(*out_, source.substr(marker_.begin, marker_.size()));
      raw("</a>");
      append_html(*out_, source.substr(marker_.end, piece.end - marker_.end));
      marker_ = {};
    } else {
      append_html(*out_, source.substr(piece.begin, piece.size()));
    }
    raw("</p>\n");
  }

  // The role keeps it a list for readers of screens, of which some take `list-style: none` for its end.
  void open_list(enumeration) { raw("<ol class=\"points\" role=\"list\">\n"); }
  void close_list() { raw("</ol>\n"); }

  void open_point(point p, std::string_view path) {
    marker_ = p.marker_span();
    id_ = "t";
    append_number(id_, p.speech().index() + 1);
    id_ += '-';
    id_ += path;
    raw("<li id=\"", id_, "\" value=\"");
    append_number(*out_, p.ordinal());
    raw("\">\n");
  }
  void close_point() {
    marker_ = {};
    raw("</li>\n");
  }

 private:
  // Readers of screens speak what is not in the language of the page as the attribute says.
  [[nodiscard]] std::string_view language_of(paragraph p) const {
    return attribute_of(p.language() == language::chinese);
  }
  // A name in Latin letters is read well enough in any language.
  [[nodiscard]] std::string_view language_of(std::string_view text) const {
    const bool chinese = language_of_text(text) == language::chinese;
    return chinese || text.find(' ') != text.npos ? attribute_of(chinese) : std::string_view();
  }
  [[nodiscard]] std::string_view attribute_of(bool chinese) const {
    if (chinese == (words_ == &chinese_captions)) return {};
    return chinese ? " lang=\"zh\"" : " lang=\"en\"";
  }

  [[nodiscard]] std::string_view title() const { return t_->title().empty() ? words_->untitled : t_->title(); }

  void write_head() {
    raw("<!DOCTYPE html>\n<html lang=\"", words_->language, "\">\n<head>\n<meta charset=\"utf-8\">\n",
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    element("title", {}, title());
    if (!options_.plain) raw("<style>", html_style, "</style>\n");
    raw("</head>\n");
  }

  void write_breadcrumbs() {
    if (t_->breadcrumbs().empty()) return;
    raw("<nav class=\"crumbs\" aria-label=\"", words_->breadcrumbs, "\">\n<ol>\n");
    for (const passage crumb : t_->breadcrumbs()) element("li", {}, crumb.text());
    raw("</ol>\n</nav>\n");
  }

  void write_facts() {
    const bool held = t_->event_date() || t_->event_time() || !t_->place().empty();
    const bool published = t_->published() || !t_->publisher().empty();
    if (!held && !published) return;
    raw("<dl class=\"facts\">\n");
    if (held) {
      raw("<div><dt>", words_->held, "</dt><dd>");
      write_date(t_->event_date(), t_->event_time());
      write_fact(t_->place(), t_->event_date() || t_->event_time());
    }
    if (published) {
      raw("<div><dt>", words_->published, "</dt><dd>");
      write_date(t_->published(), std::nullopt);
      write_fact(t_->publisher(), t_->published().has_value());
    }
    raw("</dl>\n");
  }

  void write_date(const std::optional<date>& day, const std::optional<time_of_day>& time) {
    if (!day && !time) return;
    raw("<time datetime=\"");
    if (day) append_date(*out_, *day);
    if (day && time) raw("T");
    if (time) append_time(*out_, *time);
    raw("\">");
    if (day) append_date(*out_, *day);
    if (day && time) raw(", ");
    if (time) append_time(*out_, *time);
    raw("</time>");
  }

  void write_fact(std::string_view value, bool follows) {
    if (!value.empty() && follows) raw(", ");
    write_phrase(value);
    raw("</dd></div>\n");
  }

  // People in full first; of outlets, which can be many and have no post, only the names.
  void write_participants() {
    if (t_->participants().empty()) return;
    raw("<h2>", words_->participants, "</h2>\n");
    std::uint32_t outlets = 0;
    for (const participant p : t_->participants()) outlets += p.role() == role::media ? 1U : 0U;
    if (outlets < t_->participants().size()) {
      raw("<ul class=\"participants\" role=\"list\">\n");
      for (const participant p : t_->participants())
        if (p.role() != role::media) write_participant(p);
      raw("</ul>\n");
    }
    if (outlets == 0) return;
    raw("<h3>", words_->outlets, "</h3>\n<ul class=\"outlets\" role=\"list\">\n");
    for (const participant p : t_->participants())
      if (p.role() == role::media) write_participant(p);
    raw("</ul>\n");
  }

  void write_participant(participant p) {
    raw("<li id=\"p");
    append_number(*out_, p.index() + 1);
    raw("\"><b", language_of(p.name()), ">");
    if (!p.honorific().empty()) {
      append_html(*out_, p.honorific());
      raw(" ");
    }
    append_html(*out_, p.name());
    raw("</b>");
    if (p.role() == role::chairperson || p.role() == role::speaker)
      raw(" <span class=\"role\">", caption_of(*words_, p.role()), "</span>");
    if (!p.position().empty()) element("p", {}, p.position());
    raw("</li>\n");
  }

  void write_contents() {
    bool any = false;
    for (const turn t : t_->turns()) any = any || t.kind() == turn_kind::question;
    if (!any) return;
    constexpr std::size_t first_words = 80;  // columns
    raw("<nav class=\"contents\" aria-labelledby=\"contents\">\n<h2 id=\"contents\">", words_->questions,
        "</h2>\n<ol>\n");
    for (const turn t : t_->turns()) {
      if (t.kind() != turn_kind::question) continue;
      const auto exchange = t.exchange();
      std::string number;
      append_number(number, (exchange ? exchange->index() : t.index()) + 1);
      if (exchange)
        raw("<li value=\"", number, "\"><a href=\"#q", number);
      else
        raw("<li class=\"open\"><a href=\"#t", number);
      raw("\">");
      if (const std::string_view name = t.speaker_name(); !name.empty()) {
        raw("<b", language_of(name), ">");
        append_html(*out_, name);
        raw("</b> ");
      }
      const paragraph first = t.paragraphs().front();
      raw("<span", language_of(first), ">");
      const std::string_view whole = first.text();
      const std::string_view shown = beginning(whole, first_words);
      append_html(*out_, shown);
      if (shown.size() < whole.size()) raw("\xE2\x80\xA6");
      raw("</span></a></li>\n");
    }
    raw("</ol>\n</nav>\n");
  }

  void write_turns() {
    outline<html_writer> speech(t_->source(), *this);
    std::uint32_t section_end = 0;  // the turn behind the last one of the exchange that is open
    for (const turn t : t_->turns()) {
      if (section_end != 0 && t.index() >= section_end) {
        raw("</section>\n");
        section_end = 0;
      }
      write_page_border(t.page_index());
      const auto exchange = t.exchange();
      if (t.kind() == turn_kind::question && exchange) {
        open_exchange(*exchange);
        section_end = (exchange->answers().empty() ? t : exchange->answers().back()).index() + 1;
      }
      write_turn_opening(t, section_end != 0 ? "h3" : "h2");
      speech.walk(t);
      raw("</article>\n");
    }
    if (section_end != 0) raw("</section>\n");
    if (t_->turns().empty()) element("p", {}, words_->no_turns);
  }

  void open_exchange(exchange e) {
    std::string number;
    append_number(number, e.index() + 1);
    raw("<section id=\"q", number, "\" aria-labelledby=\"q", number, "-title\">\n<h2 id=\"q", number, "-title\">");
    append_kind(*out_, *words_, e.question());
    if (const auto before = e.follow_up_of()) {
      number.clear();
      append_number(number, before->index() + 1);
      raw(", <a href=\"#q", number, "\">", words_->follow_up, words_->space, number, "</a>");
    }
    raw("</h2>\n");
  }

  void write_turn_opening(turn t, std::string_view heading) {
    std::string number;
    append_number(number, t.index() + 1);
    raw("<article class=\"", name_of(t.kind()), "\" id=\"t", number, "\" aria-labelledby=\"t", number, "-title\">\n");
    raw("<header><", heading, " id=\"t", number, "-title\">");
    const std::string_view name = t.speaker_name();
    if (const auto speaker = t.speaker()) {
      raw("<a href=\"#p");
      append_number(*out_, speaker->index() + 1);
      raw("\"", language_of(name), ">");
      append_html(*out_, name);
      raw("</a> ");
    } else if (!name.empty()) {
      write_phrase(name);
      raw(" ");
    }
    raw("<span class=\"kind\"><a href=\"#t", number, "\">", caption_of(*words_, t.kind()), "</a></span></", heading,
        "></header>\n");
  }

  // Says where a page begins; the first one's beginning goes without saying.
  void write_page_border(std::uint32_t page) {
    if (page <= page_) return;
    page_ = page;
    std::string number;
    append_number(number, page + 1);
    raw("<div class=\"page\" id=\"page-", number, "\">", words_->page_begin);
    append_number(*out_, number_of(t_->pages()[page]));
    raw(words_->page_end, "</div>\n");
  }

  void write_phrase(std::string_view text) {
    const std::string_view language = language_of(text);
    if (!language.empty()) raw("<span", language, ">");
    append_html(*out_, text);
    if (!language.empty()) raw("</span>");
  }

  void element(std::string_view tag, std::string_view css_class, std::string_view content) {
    raw("<", tag, language_of(content));
    if (!css_class.empty()) raw(" class=\"", css_class, "\"");
    raw(">");
    append_html(*out_, content);
    raw("</", tag, ">\n");
  }

  // Text of our own, which needs no escapes.
  template <class... Pieces>
  void raw(const Pieces&... pieces) {
    (out_->append(pieces), ...);
  }

  std::string* out_;
  const transcript* t_;
  const captions* words_;
  html_options options_;
  std::uint32_t page_ = 0;
  span marker_;     // of a point that has been opened, until it is written
  std::string id_;  // of that point
};

}  // namespace detail

/// Appends the transcript as one web page that needs nothing else: header, participants, a list of the questions, and
/// the turns, each exchange in a section of its own, points as lists in lists with their markers as printed. It has no
/// script, follows the reader's light or dark scheme and prints well. Anchors: `#p1` a participant, `#q1` an exchange,
/// `#t1` a turn, `#t1-2.1` the first point inside the second point of a turn, `#page-2` a page, all from 1. What is not
/// valid UTF-8, and control characters, become U+FFFD. Linear in the size of the source.
inline void write_html(std::string& out, const transcript& t, const html_options& options = {}) {
  detail::html_writer(out, t, options).write();
}

/// The transcript as one web page.
[[nodiscard]] inline std::string to_html(const transcript& t, const html_options& options = {}) {
  std::string out;
  write_html(out, t, options);
  return out;
}

}  // namespace scio::inline v0

#endif
