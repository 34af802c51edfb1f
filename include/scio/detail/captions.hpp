// SPDX-License-Identifier: MIT
#ifndef SCIO_DETAIL_CAPTIONS_HPP
#define SCIO_DETAIL_CAPTIONS_HPP

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <scio/detail/numbers.hpp>
#include <scio/transcript.hpp>
#include <scio/version.hpp>

// The words that writers for readers put round a transcript, in its language.
namespace scio::inline v0::detail {

struct captions {
  std::string_view language;  // as HTML names it
  std::string_view untitled;
  std::string_view held;
  std::string_view published;
  std::string_view participants;
  std::string_view outlets;
  std::string_view questions;
  std::string_view follow_up;   // before the number of the earlier question
  std::string_view page_begin;  // before a page's number
  std::string_view page_end;    // behind it
  std::string_view breadcrumbs;
  std::string_view skip;
  std::string_view no_turns;
  std::string_view kinds[4];  // in the order of turn_kind
  std::string_view roles[4];  // in the order of role
  std::string_view colon;
  std::string_view space;  // between a word and a number
};

inline constexpr captions english_captions{
    .language = "en",
    .untitled = "Press conference",
    .held = "Held",
    .published = "Published",
    .participants = "Participants",
    .outlets = "Media",
    .questions = "Questions",
    .follow_up = "follow-up to question",
    .page_begin = "Page ",
    .page_end = "",
    .breadcrumbs = "Breadcrumbs",
    .skip = "Skip to the transcript",
    .no_turns = "Nobody speaks on this page.",
    .kinds = {"Moderation", "Statement", "Question", "Answer"},
    .roles = {"", "chairperson", "speaker", "media"},
    .colon = ": ",
    .space = " ",
};

inline constexpr captions chinese_captions{
    .language = "zh",
    .untitled = "新闻发布会",
    .held = "举行",
    .published = "发布",
    .participants = "与会人员",
    .outlets = "媒体",
    .questions = "提问",
    .follow_up = "追问，接问题",
    .page_begin = "第",
    .page_end = "页",
    .breadcrumbs = "路径",
    .skip = "跳至实录",
    .no_turns = "本页没有发言。",
    .kinds = {"主持", "发言", "问题", "回答"},
    .roles = {"", "主持人", "发言人", "媒体"},
    .colon = "：",
    .space = "",
};

[[nodiscard]] constexpr const captions& captions_of(const transcript& t) noexcept {
  return t.language() == language::chinese ? chinese_captions : english_captions;
}
const captions& captions_of(const transcript&&) = delete;

[[nodiscard]] constexpr std::string_view caption_of(const captions& words, turn_kind kind) noexcept {
  return words.kinds[static_cast<std::size_t>(kind)];
}
[[nodiscard]] constexpr std::string_view caption_of(const captions& words, role r) noexcept {
  return words.roles[static_cast<std::size_t>(r)];
}

// `Question 2`, `Answer`
inline void append_kind(std::string& out, const captions& words, turn t) {
  out += caption_of(words, t.kind());
  const auto exchange = t.exchange();
  if (t.kind() != turn_kind::question || !exchange) return;
  out += words.space;
  append_number(out, exchange->index() + 1);
}

// A page's number, or its place among those given where it has none.
[[nodiscard]] constexpr std::uint32_t number_of(page p) noexcept { return p.number().value_or(p.index() + 1); }

}  // namespace scio::inline v0::detail

#endif
