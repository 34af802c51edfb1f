// SPDX-License-Identifier: MIT
// The JSON of any transcript is valid, and says the same with and without line breaks.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <scio/scio.hpp>
#include <scio/write/json.hpp>

#include "cuts.hpp"
#include "json_checker.hpp"
#include "pages.hpp"
#include "target.hpp"

namespace {

using fuzz::check;

// Gives the compact form.
std::string check_json(const scio::transcript& t, bool spans) {
  const std::string indented = scio::to_json(t, {.spans = spans, .indent = true});
  const std::string compact = scio::to_json(t, {.spans = spans, .indent = false});
  check(fuzz::json_checker(indented).check(), "indented JSON is valid");
  check(fuzz::json_checker(compact).check(), "compact JSON is valid");
  check(fuzz::without_white_space(indented) == fuzz::without_white_space(compact), "indenting adds white space only");
  check(compact.find('\n') == compact.size() - 1, "compact JSON is one line");
  check(indented.back() == '\n', "JSON ends its last line");
  return compact;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const fuzz::cut_input in = fuzz::cut(fuzz::input(data, size));
  const scio::transcript t = fuzz::parse_pieces(in);

  const bool spans = (in.option & 1U) != 0;
  const std::string json = check_json(t, spans);
  check(check_json(t, !spans) != json, "spans are written where they are asked for");

  std::string twice = "before";
  scio::write_json(twice, t, {.spans = spans, .indent = false});
  scio::write_json(twice, scio::transcript(t), {.spans = spans, .indent = false});
  check(twice == "before" + json + json, "writing appends, and a copy writes the same");
  return 0;
}
