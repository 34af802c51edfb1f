// SPDX-License-Identifier: MIT
#ifndef SCIO_DETAIL_HEADER_HPP
#define SCIO_DETAIL_HEADER_HPP

#include <cstdint>
#include <string_view>

#include <scio/detail/dateline.hpp>
#include <scio/detail/dates.hpp>
#include <scio/detail/han.hpp>
#include <scio/detail/lines.hpp>
#include <scio/detail/row_vector.hpp>
#include <scio/detail/tables.hpp>
#include <scio/detail/titles.hpp>
#include <scio/detail/words.hpp>
#include <scio/dialect.hpp>
#include <scio/version.hpp>

// Second stage, last step: what stands above the speech: breadcrumbs, title, category, abstract, dateline.
namespace scio::inline v0::detail {

// One page's header. Spans are empty and dates have year 0 where the page does not say.
struct header_facts {
  span title;
  span title_second_line;
  span category;
  span abstract;
  span publisher;
  span place;
  date published;
  date event_date;
  time_match event_time;
  row_vector<span> breadcrumbs;
  bool notice = false;
  bool gallery = false;
  bool captions = false;  // photographs have some

  constexpr void clear() noexcept {
    title = title_second_line = category = abstract = publisher = place = {};
    published = event_date = {};
    event_time = {};
    breadcrumbs.clear();
    notice = gallery = captions = false;
  }
};

class header_reader {
 public:
  constexpr header_reader(std::string_view source, const dialect& words, header_facts& facts) noexcept
      : source_(source), words_(&words), datelines_(source, words), facts_(&facts) {}

  // Reads the lines before the first label; `kinds` gets what they are. Lines whose kind is set already (the roster's)
  // are passed over. Plain lines that are none of the header's become paragraphs: speech, or the body of a page that
  // is no transcript. Where the page is of a style that `announces`, a sentence before the first label is speech.
  constexpr void read(const row_vector<line_info>& lines, std::uint32_t first, std::uint32_t last, bool label_follows,
                      bool announces, row_vector<block_kind>& kinds) {
    facts_->clear();
    speech_follows_ = label_follows;
    announces_ = announces;
    const std::uint32_t title = title_finder(source_, *words_).find(lines, first, last, kinds);
    place_ = header_place::top;
    spoken_ = false;
    below_date_ = bare_date_ = fields_ = false;
    field_ = page_field::no_field;
    bool ended = false;  // where no label follows, what stands below the body is read here, too
    for (std::uint32_t i = first; i < last; ++i) {
      if (kinds[i] != block_kind::blank) {
        place_ = header_place::below;
        below_date_ = false;
        field_ = page_field::no_field;
        continue;
      }
      ended = ended || (!label_follows && place_ == header_place::below && lines[i].form == line_form::end_matter);
      if (ended) {
        kinds[i] = lines[i].form == line_form::pager ? block_kind::pager : block_kind::chrome;
        continue;
      }
      const bool above_title = title != none && i < title;
      beside_date_ = !above_title && lines[i].form != line_form::chrome &&
                     datelines_.may_publish(without_brackets(lines[i].text)) &&
                     (below_date_ || datelines_.above_date(lines, i, last, kinds));
      below_date_ = false;
      if (i == title) {
        read_title(lines[i].text);
        kinds[i] = block_kind::title;
        place_ = header_place::title;
        field_ = page_field::no_field;
      } else {
        kinds[i] = read_line(lines[i], above_title);
      }
    }
    settle_kind();
    settle_event_date(lines, first, last, kinds);
  }

 private:
  // How far down the header the reader is.
  enum class header_place : std::uint8_t { top, title, category, below };

  // What the line above, if it is one of these words, says that the next one holds.
  enum class page_field : std::uint8_t { no_field, source, other };

  [[nodiscard]] constexpr std::string_view text(span s) const noexcept { return slice(source_, s.begin, s.end); }

  [[nodiscard]] constexpr span without_brackets(span s) const noexcept {
    if (s.size() > 6 && text(s).starts_with("（") && text(s).ends_with("）")) return {s.begin + 3, s.end - 3};
    return text(s).front() == '(' && text(s).back() == ')' && s.size() > 1 ? span{s.begin + 1, s.end - 1} : s;
  }

  constexpr void settle_kind() noexcept {
    const std::string_view where = text(facts_->title);
    facts_->notice =
        contains_any(where, words_->notice_words) || contains_any(text(facts_->abstract), words_->notice_words);
    for (const span crumb : facts_->breadcrumbs)
      facts_->notice = facts_->notice || contains_any(text(crumb), words_->notice_words);
    facts_->gallery = facts_->gallery || contains_any(where, words_->gallery_words);
  }

  // The day of the conference, where no line is given to it.
  constexpr void settle_event_date(const row_vector<line_info>& lines, std::uint32_t first, std::uint32_t last,
                                   const row_vector<block_kind>& kinds) noexcept {
    for (const span line : {facts_->title, facts_->abstract}) read_event_date(line);
    // A lead that is not the abstract says when it was, too, and so does a caption, if its photograph is no old one.
    for (std::uint32_t i = first; i < last && speech_follows_ && facts_->event_date.year == 0; ++i) {
      const bool caption = lines[i].form == line_form::caption;
      if ((kinds[i] != block_kind::paragraph && !caption) ||
          !contains_any(text(lines[i].text).substr(0, 240), words_->event_words))
        continue;
      read_event_date(lines[i].text);
      if (caption && facts_->published.year != 0 && !is_soon_after(facts_->published, facts_->event_date))
        facts_->event_date = {};
    }
    if (facts_->event_date.year == 0 && says_today(text(facts_->abstract)))
      facts_->event_date = day_of_dispatch(facts_->abstract);
    // The body of a notice says when it will be.
    for (std::uint32_t i = first; i < last && facts_->notice && facts_->event_date.year == 0; ++i)
      if (kinds[i] == block_kind::paragraph && contains_any(text(lines[i].text), words_->event_words)) {
        read_event_date(lines[i].text);
        if (about_days(facts_->event_date) < about_days(facts_->published))
          facts_->event_date = {};  // another one, long held
      }
  }

  constexpr void read_title(span where) noexcept {
    const code_point first = decode(source_, where.begin);
    if (first.value == 0x2022 || first.value == 0xB7 || text(where).substr(0, 2) == "- ")  // a bullet before the title
      where.begin = skip_blanks(source_, where.begin + first.size, where.end);
    if (text(where).ends_with('|')) where.end = trim_end(source_, where.begin, where.end - 1);
    if (text(without_brackets(where)).starts_with("原")) where = without_brackets(where);  // `（原标题：…）`
    for (const std::string_view mark : taken_title_marks)
      if (text(where).starts_with(mark) && where.size() > mark.size()) {
        const stop colon = stop_at(source_, where.begin + static_cast<std::uint32_t>(mark.size()));
        const std::uint32_t begin = colon.what == ':' ? skip_blanks(source_, colon.end, where.end) : where.end;
        if (begin < where.end) where.begin = begin;
      }
    facts_->title = where;
    const dateline d = datelines_.read(where);
    if (d.kind == dateline_kind::after_title) {
      facts_->title = d.lead;
      facts_->published = d.day;
    }
  }

  constexpr block_kind read_line(const line_info& info, bool above_title) {
    switch (info.form) {
      case line_form::breadcrumb: read_breadcrumbs(info.text); return block_kind::breadcrumb;
      case line_form::pager: return block_kind::pager;
      case line_form::caption:
        facts_->gallery = facts_->gallery || source_[info.text.begin] == '/';
        facts_->captions = true;
        return block_kind::chrome;
      case line_form::stamp:
      case line_form::plain:
      case line_form::heading:
      case line_form::editorial:
      case line_form::chrome: break;
      case line_form::end_matter: return block_kind::chrome;
    }
    if (above_title &&
        (is_path(text(info.text)) ||
         pairs_categories(text(info.text)))) {  // one that begins with a letter looks like prose at first
      read_breadcrumbs(info.text);
      return block_kind::breadcrumb;
    }
    if (above_title && is_any(text(info.text), words_->crumb_items)) {
      add_breadcrumb(info.text);
      return block_kind::breadcrumb;
    }
    if (above_title && datelines_.is_publisher(info.text)) return block_kind::chrome;  // a site's name
    if (take_field(info)) return block_kind::chrome;
    if (read_dateline(info))
      return facts_->abstract.begin == info.text.begin && !facts_->abstract.empty() ? block_kind::abstract
                                                                                    : block_kind::dateline;
    if (info.form == line_form::chrome || info.form == line_form::stamp || info.form == line_form::editorial)
      return block_kind::chrome;
    if (above_title || opens_with_mark(info.text)) return block_kind::chrome;
    return read_plain(info.text);
  }

  // `Source`, `Ministry of Wax`, `Editor`, `Li Min`: what the page says of itself, names and values one below the
  // other. Whether the line is one of them.
  constexpr bool take_field(const line_info& info) noexcept {
    const page_field above = field_;
    const bool source = is_any(text(info.text), words_->source_marks);
    const bool named = source || (fields_ && is_any(text(info.text), words_->publisher_marks));
    fields_ = fields_ || source;
    field_ = source ? page_field::source : named ? page_field::other : page_field::no_field;
    if (named) return true;
    if (above == page_field::no_field || info.form != line_form::plain || info.text.size() > longest_credit ||
        datelines_.ends_as_sentence(info.text))
      return false;
    if (above == page_field::source && facts_->publisher.empty()) facts_->publisher = info.text;
    return true;
  }

  constexpr block_kind read_plain(span where) noexcept {
    const std::string_view line = text(where);
    if (place_ == header_place::title) {
      if (repeats_title(line)) return block_kind::chrome;
      if (facts_->title_second_line.empty() && continues_title(where)) {
        facts_->title_second_line = where;
        return block_kind::title;
      }
      place_ = header_place::category;
      if (is_category(where)) {
        facts_->category = where;
        return block_kind::category;
      }
    }
    place_ = header_place::below;
    spoken_ = spoken_ || match_any(line, 0, words_->greeting_cues);  // nothing below is the header's
    if (!spoken_ && facts_->abstract.empty() && is_abstract(where)) {
      read_wire(where);
      facts_->abstract = where;
      return block_kind::abstract;
    }
    return same_name(line, text(facts_->abstract)) ? block_kind::chrome : block_kind::paragraph;
  }

  // The title printed twice, the second time perhaps without its date: `国台办新闻发布会实录(2006-11-15)`.
  [[nodiscard]] constexpr bool repeats_title(std::string_view line) const noexcept {
    const std::string_view title = text(facts_->title);
    return same_name(line, title) || (title.starts_with(line) && is_stamp(title.substr(line.size()), *words_));
  }

  // Starts in lower case, or the first line ends in a word that wants another one.
  [[nodiscard]] constexpr bool continues_title(span where) const noexcept {
    if (where.size() > 160 || datelines_.ends_as_sentence(where) || text(where).find("://") != std::string_view::npos)
      return false;
    if (is_lower(source_[where.begin])) return datelines_.read(where).kind != dateline_kind::publication;
    // `SCIO briefing on white paper` / `'Human Rights in …'`
    for (const std::string_view mark :
         {std::string_view("'"), std::string_view("\""), std::string_view("‘"), std::string_view("“")})
      if (text(where).starts_with(mark) && is_letter(text(facts_->title).back())) return true;
    // `新闻办就一季度工业通信业发展情况` / `举行发布会`
    if (text(facts_->title).find("就") != std::string_view::npos && has_han(text(where)) && where.size() <= 90)
      return !ends_in_event(facts_->title) && ends_in_event(where);
    std::string_view last;
    for (word_cursor w(text(facts_->title)); w.next();) last = w.word();
    return last.back() == ',' || is_any(last, words_->connectors);
  }

  [[nodiscard]] constexpr bool ends_in_event(span where) const noexcept {
    return ends_with_any(text(where), words_->event_words);
  }

  // `China / Government`
  [[nodiscard]] constexpr bool pairs_categories(std::string_view line) const noexcept {
    const std::size_t sign = line.find(" / ");
    return sign != line.npos && is_any(line.substr(0, sign), words_->categories) &&
           is_any(line.substr(sign + 3), words_->categories);
  }

  [[nodiscard]] constexpr bool is_category(span where) const noexcept {
    if (is_any(text(where), words_->categories)) return true;
    if (where.size() > longest_short_line || datelines_.word_count(where) > 3 || datelines_.ends_as_sentence(where))
      return false;
    for (word_cursor w(text(where)); w.next();)
      if (!is_upper(w.word().front()) && !is_any(w.word(), words_->connectors)) return false;
    return text(where).find_first_of("0123456789:|,") == std::string_view::npos;
  }

  // `来源：商务部新闻办公室　类型：原创`: who publishes the page, in a form of its own.
  [[nodiscard]] constexpr bool opens_with_mark(span where) const noexcept {
    const std::string_view line = text(where);
    const phrase_match mark = match_any(line, 0, words_->publisher_marks);
    return mark && where.size() <= longest_form && mark.end < line.size() &&
           stop_at(line, skip_blanks(line, mark.end, where.size())).what == ':';
  }

  // `全景网综合讯 …`, `中国网3月14日讯 …`: the wire that a report came by opens it.
  constexpr void read_wire(span where) noexcept {
    word_cursor w(text(where));
    if (!facts_->publisher.empty() || !w.next()) return;
    const span first{where.begin, where.begin + w.end()};
    for (const std::string_view mark : words_->publisher_marks) {
      const auto size = static_cast<std::uint32_t>(mark.size());
      if (first.size() <= size || text(first).substr(first.size() - size) != mark) continue;
      span wire{first.begin, first.end - size};
      if (const date_match day = find_date(text(wire), 0, words_->months); day && day.end == wire.size())
        wire.end = wire.begin + day.begin;
      if (datelines_.may_publish(wire)) facts_->publisher = wire;
      return;
    }
  }

  // One or two sentences that say which conference this is, and ask nothing.
  [[nodiscard]] constexpr bool is_abstract(span where) const noexcept {
    const std::string_view line = text(where);
    if (where.size() > dateline_reader::longest || line.find('?') != line.npos) return false;
    if (contains_any(line.substr(0, 160), words_->greeting_cues)) return false;
    if (contains_any(line.substr(0, 240), words_->welcome_cues)) return false;
    if (!speech_follows_ && facts_->published.year != 0) return false;  // the body of a notice or of news
    return datelines_.has_event_words(where) || contains_any(line, words_->chair_posts) ||
           (!announces_ && !facts_->title.empty() && facts_->published.year == 0 && datelines_.ends_as_sentence(where));
  }

  constexpr bool read_dateline(const line_info& info) {
    const span where = info.text;
    const span inner = without_brackets(where);
    span name = info.form == line_form::chrome ? span{} : datelines_.marked_publisher(where);
    if (name.empty() && (beside_date_ || datelines_.is_publisher(inner))) name = inner;
    const char last = source_[where.end - 1];
    if (name.empty() && (last == '|' || last == ':') && where.size() <= longest_short_line)
      if (const span bare = datelines_.strip_marks(where); datelines_.is_publisher(bare))
        name = bare;  // `China SCIO |`, `China SCIO丨Updated:`, the date is on the next line
    if (!name.empty()) {
      if (facts_->publisher.empty()) facts_->publisher = name;
      const date_match day = find_date(text(where), 0, words_->months);
      if (day && day.value.year != 0 && facts_->published.year == 0) facts_->published = day.value;
      return true;
    }
    const dateline d = datelines_.read(where);
    switch (d.kind) {
      case dateline_kind::no_dateline: return false;
      case dateline_kind::publication: {
        if (facts_->publisher.empty() && !d.lead.empty()) facts_->publisher = d.lead;
        // A clock on top of a page says when it was saved; a mark beside a later date says more.
        const bool marked = contains_any(text(where), words_->publisher_marks);
        const bool bracketed = inner != where && !marked && d.lead.empty();
        if (bracketed && facts_->published.year != 0 && facts_->event_date.year == 0)
          facts_->event_date = d.day;  // `（2015年7月15日）` below the title
        else if (facts_->published.year == 0 || (bare_date_ && marked))
          facts_->published = d.day;
        bare_date_ = info.form == line_form::stamp && !marked;
        below_date_ = d.lead.empty();
        return true;
      }
      case dateline_kind::event:
        facts_->place = d.lead;
        facts_->event_date = d.day;
        facts_->event_time = d.time;
        return true;
      case dateline_kind::after_abstract:
        if (facts_->abstract.empty()) facts_->abstract = d.lead;
        if (facts_->published.year == 0) facts_->published = d.day;
        return true;
      case dateline_kind::after_title:
        if (facts_->published.year == 0) facts_->published = d.day;
        if (facts_->title.empty()) facts_->title = d.lead;
        return true;
    }
    return false;
  }

  // What stands between the items of a line of breadcrumbs; empty where the separators are lost.
  [[nodiscard]] static constexpr std::string_view crumb_sign(std::string_view line) noexcept {
    for (const std::string_view sign : {std::string_view("ㄑ"), std::string_view("›")})
      if (line.find(sign) != line.npos) return sign;
    if (line.starts_with("- ")) return " - ";
    for (const std::string_view sign : {std::string_view(">"), std::string_view("/")})
      if (line.find(sign) != line.npos) return sign;
    return line.ends_with('-') ? "-" : "";
  }

  // Each item between the signs; words before the first item (`You are here:`) belong to none.
  constexpr void read_breadcrumbs(span where) {
    const std::string_view line = text(where);
    const std::string_view sign = crumb_sign(line);
    if (sign.empty()) {
      read_glued(where);
      return;
    }
    const bool dashed = line.starts_with("- ");
    std::uint32_t begin = where.begin + (dashed ? 2 : 0);
    if (!dashed && sign != "ㄑ")
      for (const std::string_view colon : {std::string_view(":"), std::string_view("：")})
        if (const std::size_t at = line.find(colon); at != line.npos && at < line.find(sign))
          begin = where.begin + static_cast<std::uint32_t>(at + colon.size());
    while (begin <= where.end) {
      const std::size_t next = source_.substr(begin, where.end - begin).find(sign);
      const std::uint32_t end = next == std::string_view::npos ? where.end : begin + static_cast<std::uint32_t>(next);
      add_breadcrumb({begin, end});
      begin = end + static_cast<std::uint32_t>(sign.size());
    }
  }

  // `Press RoomPress Conference Transcripts`: an item ends where a small letter meets a capital.
  constexpr void read_glued(span where) {
    std::uint32_t begin = where.begin;
    for (std::uint32_t i = where.begin + 1; i < where.end; ++i)
      if (is_lower(source_[i - 1]) && is_upper(source_[i])) {
        add_breadcrumb({begin, i});
        begin = i;
      }
    add_breadcrumb({begin, where.end});
  }

  constexpr void add_breadcrumb(span item) {
    item.begin = skip_blanks(source_, item.begin, item.end);
    item.end = trim_end(source_, item.begin, item.end);
    if (!item.empty() && source_[item.end - 1] == '-') item.end = trim_end(source_, item.begin, item.end - 1);  // `->`
    if (const date_match day = find_date(text(item), 0, words_->months); day && day.begin > 0)
      if (const std::string_view stamp = text(item).substr(day.begin); find_time(stamp, 0) && is_stamp(stamp, *words_))
        item.end = trim_end(source_, item.begin, item.begin + day.begin);  // the page's clock
    if (const std::uint32_t end = end_of_crumb(text(item)); !item.empty())
      facts_->breadcrumbs.push_back({item.begin, item.begin + end});
  }

  // `正文 站内导航`, `综合 正文`, `天下 天下`: behind the place of the page stands the next line of it, or the word for
  // its text.
  [[nodiscard]] static constexpr std::uint32_t end_of_crumb(std::string_view item) noexcept {
    constexpr std::string_view text_mark = "正文";
    const auto size = static_cast<std::uint32_t>(item.size());
    word_cursor w(item);
    if (!w.next() || w.end() == size || !has_han(w.word())) return size;
    const std::string_view first = w.word();
    const std::string_view rest = item.substr(skip_blanks(item, w.end(), size));
    return first == text_mark || rest.starts_with(text_mark) || rest == first ? w.end() : size;
  }

  [[nodiscard]] constexpr bool is_dispatch(span where, std::uint32_t at) const noexcept {
    for (const std::string_view wire :
         {std::string_view("电"), std::string_view("電"), std::string_view("讯"), std::string_view("訊")})
      if (text(where).substr(at, wire.size()) == wire) return true;
    return false;
  }

  // Days since some day, more or less: months have 31 and years 12 of them.
  [[nodiscard]] static constexpr std::uint32_t about_days(date d) noexcept {
    return (d.year * 12U + d.month) * 31U + d.day;
  }
  [[nodiscard]] static constexpr bool is_soon_after(date published, date event) noexcept {
    constexpr std::uint32_t some_weeks = 45;
    return about_days(event) <= about_days(published) && about_days(published) - about_days(event) <= some_weeks;
  }

  // The day that a dispatch names, or that of publication: `新华社北京3月15日电 …今天上午…`.
  [[nodiscard]] constexpr date day_of_dispatch(span where) const noexcept {
    const date_match found = find_date(text(where), 0, words_->months);
    return found && is_dispatch(where, found.end) ? with_year_of_page(found.value) : facts_->published;
  }

  // `今天下午，…举行记者会`; but not what somebody learned today of another day.
  [[nodiscard]] static constexpr bool says_today(std::string_view lead) noexcept {
    if (lead.find("获悉") != lead.npos || lead.find("獲悉") != lead.npos || lead.find("日前") != lead.npos)
      return false;
    for (const std::string_view today : {std::string_view("今天上午"), std::string_view("今天下午"),
                                         std::string_view("今日上午"), std::string_view("今日下午")})
      if (lead.find(today) != lead.npos) return true;
    return false;
  }

  // The month that a title in Chinese names with its year, or year 0: `2022年5月例行发布会`. A year alone may be one
  // that is spoken of.
  [[nodiscard]] static constexpr date month_in(std::string_view title) noexcept {
    for (std::size_t unit = title.find("年"); unit != title.npos; unit = title.find("年", unit + 3)) {
      if (unit < 4 || (unit > 4 && is_digit(title[unit - 5]))) continue;
      const number_match year = match_number(title, static_cast<std::uint32_t>(unit) - 4);
      const number_match month = match_number(title, static_cast<std::uint32_t>(unit) + 3);
      if (year.end == unit && month.digits > 0 && stands_at(title, month.end, "月") &&
          is_date(year.value, month.value, 1))
        return make_date(year.value, month.value, 1);
    }
    return {};
  }

  // The day of publication tells the year of the conference; without it a month in the title does.
  [[nodiscard]] constexpr date with_year_of_page(date day) const noexcept {
    if (day.year != 0 || facts_->published.year != 0) return complete_date(day, facts_->published);
    const date month = month_in(text(facts_->title));
    return day.month == month.month ? with_year(day, month.year) : day;
  }

  // Where no line is given to it, the day of the conference stands in the title or the abstract, often without a year.
  constexpr void read_event_date(span where) noexcept {
    if (facts_->event_date.year != 0) return;
    date_match found = find_date(text(where), 0, words_->months);
    if (!found) return;
    // The first one that has a year or can be given one, and is not the day of the dispatch: `新华社北京9月29日电 …`.
    for (; found && facts_->event_date.year == 0; found = find_date(text(where), found.end, words_->months))
      if (const date day = with_year_of_page(found.value); day.year != 0 && !is_dispatch(where, found.end))
        facts_->event_date = day;
    if (const time_match time = find_time(text(where), 0); time && !facts_->event_time) facts_->event_time = time;
  }

  std::string_view source_;
  const dialect* words_;
  dateline_reader datelines_;
  header_facts* facts_;
  header_place place_ = header_place::top;
  page_field field_ = page_field::no_field;
  bool fields_ = false;       // of the page stand one below the other
  bool below_date_ = false;   // the line before is the page's date and names no publisher
  bool spoken_ = false;       // a greeting has opened speech
  bool beside_date_ = false;  // the line stands beside such a one and may name its publisher
  bool bare_date_ = false;    // the page's date is a line of its own
  bool speech_follows_ = true;
  bool announces_ = false;
};

}  // namespace scio::inline v0::detail

#endif
