// SPDX-License-Identifier: MIT
#ifndef SCIO_DETAIL_OUTLINE_HPP
#define SCIO_DETAIL_OUTLINE_HPP

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <scio/detail/numbers.hpp>
#include <scio/detail/unicode.hpp>
#include <scio/transcript.hpp>
#include <scio/version.hpp>

namespace scio::inline v0::detail {

// Walks what a turn says in the order of print, as text and lists in one another. The sink is told
//   text(span piece, paragraph from)          a paragraph, or the part of it that is inside, before or behind a point
//   open_list(enumeration), close_list()
//   open_point(point, std::string_view path), close_point()
// A path is a point's place among those of its turn, `2`, and of each point that it is inside, `2.1`: no two points of
// a turn share one, whatever their ordinals. Between a list's opening and its close there are points only, so that
// every piece that is inside a list is inside a point.
template <class Sink>
class outline {
 public:
  outline(std::string_view source, Sink& sink) : source_(source), sink_(&sink) {}

  void walk(turn t) {
    paragraphs_ = t.paragraphs();
    paragraph_ = 0;
    at_ = 0;
    walk_lists(t.enumerations());
    text_until(t.span().end);
  }

 private:
  void walk_lists(handle_range<enumeration> lists) {
    std::uint32_t place = 0;
    for (const enumeration list : lists) {
      text_until(list.span().begin);
      sink_->open_list(list);
      const handle_range<point> points = list.points();
      for (std::uint32_t i = 0; i < points.size(); ++i) {
        const std::size_t outer = path_.size();
        append_number(path_, ++place);
        sink_->open_point(points[i], path_);
        path_ += '.';
        walk_lists(points[i].enumerations());
        text_until(i + 1 < points.size() ? points[i + 1].span().begin : points[i].span().end);
        path_.resize(outer);
        sink_->close_point();
      }
      sink_->close_list();
    }
  }

  // Gives the sink what has not been given yet before `end`, without the blanks at either side.
  void text_until(std::uint32_t end) {
    for (; paragraph_ < paragraphs_.size(); ++paragraph_) {
      const paragraph from = paragraphs_[paragraph_];
      const span whole = from.span();
      if (whole.begin >= end) return;
      const std::uint32_t stop = whole.end < end ? whole.end : end;
      const std::uint32_t begin = skip_blanks(source_, whole.begin < at_ ? at_ : whole.begin, stop);
      const span piece{begin, trim_end(source_, begin, stop)};
      if (!piece.empty()) sink_->text(piece, from);
      at_ = stop;
      if (end < whole.end) return;
    }
  }

  std::string_view source_;
  Sink* sink_;
  handle_range<paragraph> paragraphs_;
  std::uint32_t paragraph_ = 0;  // the first one that has not been given to its end
  std::uint32_t at_ = 0;         // up to where the source has been given
  std::string path_;
};

}  // namespace scio::inline v0::detail

#endif
