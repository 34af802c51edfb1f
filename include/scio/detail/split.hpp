// SPDX-License-Identifier: MIT
#ifndef SCIO_DETAIL_SPLIT_HPP
#define SCIO_DETAIL_SPLIT_HPP

#include <cstdint>
#include <string_view>

#include <scio/detail/lines.hpp>
#include <scio/detail/scan.hpp>
#include <scio/detail/tables.hpp>
#include <scio/detail/words.hpp>
#include <scio/dialect.hpp>
#include <scio/version.hpp>

// Between the first stage and the second: a text in which people have joined the pages of a conference becomes pages
// again. A page ends with its pager where one of the lines on top of the text stands again below it.
namespace scio::inline v0::detail {

class page_splitter {
 public:
  constexpr page_splitter(tables& t, scan_result& scan, const dialect& words) noexcept
      : t_(&t), source_(t.source()), scan_(&scan), words_(&words) {}

  // Pages that the caller gave one by one stay as they are.
  constexpr void run() {
    if (t_->pages.size() != 1) return;
    collect_header();
    std::uint32_t page = 0;
    bool below_pager = false;
    for (line& l : scan_->lines) {
      if (below_pager && l.begin > header_end_ && is_header(text(l))) {
        t_->pages[page].extent.end = l.begin;
        t_->pages.push_back({{l.begin, static_cast<std::uint32_t>(source_.size())}, 0, 0});
        ++page;
      }
      below_pager = may_be_pager(source_[l.text_begin]) && l.text_end - l.text_begin < longest_pager &&
                    match_pager(text(l), words_->pager_words) != 0;
      l.page = page;
    }
  }

 private:
  static constexpr std::uint32_t longest_pager = 400;  // bytes
  static constexpr std::uint32_t header_lines = 4;     // breadcrumbs, site, title, dateline

  [[nodiscard]] constexpr std::string_view text(const line& l) const noexcept {
    return source_.substr(l.text_begin, l.text_end - l.text_begin);
  }

  constexpr void collect_header() noexcept {
    for (const line& l : scan_->lines) {
      header_[count_++] = text(l);
      header_end_ = l.end;
      if (count_ == header_lines) return;
    }
  }

  [[nodiscard]] constexpr bool is_header(std::string_view line) const noexcept {
    for (std::uint32_t i = 0; i < count_; ++i)
      if (same_name(header_[i], line)) return true;
    return false;
  }

  tables* t_;
  std::string_view source_;
  scan_result* scan_;
  const dialect* words_;
  std::string_view header_[header_lines];
  std::uint32_t count_ = 0;
  std::uint32_t header_end_ = 0;
};

}  // namespace scio::inline v0::detail

#endif
