// SPDX-License-Identifier: MIT
// How fast a warm parser reads a page, a conference and an archive, beside other readers of the same bytes.
#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <regex>
#include <string>
#include <string_view>
#include <vector>

#include <scio/scio.hpp>

#include "generate.hpp"
#include "support/allocations.hpp"

#if defined(SCIO_BENCH_SIMDJSON)
#include <simdjson.h>
#endif
#if defined(SCIO_BENCH_PUGIXML)
#include <pugixml.hpp>
#endif
#if defined(SCIO_BENCH_MD4C)
#include <md4c.h>
#endif
#if defined(SCIO_BENCH_RE2)
#include <re2/re2.h>
#endif

namespace {

// What a reader finds; kept, so that no compiler leaves the reading out.
volatile std::size_t found_last = 0;

struct workload {
  std::string_view name;
  std::vector<std::string> pages;
  std::vector<std::string> as_json;
  std::vector<std::string> as_xml;
  std::size_t bytes = 0;  // of the pages
};

struct contender {
  std::string_view name;
  std::function<std::size_t(const workload&)> read;  // all pages; gives what it found
  bool slow = false;                                 // a few rounds are enough
  std::vector<double> seconds;                       // of each round

  [[nodiscard]] double median() const {
    std::vector<double> sorted = seconds;
    std::sort(sorted.begin(), sorted.end());
    return sorted[sorted.size() / 2];
  }
};

// The same text as the array of its lines, with the room behind it that simdjson reads without looking.
std::string json_of(std::string_view text) {
  std::string out = "{\"lines\":[";
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    if (at != 0) out += ',';
    out += '"';
    for (const char c : text.substr(at, end - at)) {
      if (c == '"' || c == '\\') out += '\\';
      out += c;
    }
    out += '"';
    at = end + 1;
  }
  out += "]}";
  out.reserve(out.size() + 64);
  return out;
}

// The same text as an element for each line.
std::string xml_of(std::string_view text) {
  std::string out = "<page>\n";
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    out += "<p>";
    for (const char c : text.substr(at, end - at)) {
      if (c == '<')
        out += "&lt;";
      else if (c == '&')
        out += "&amp;";
      else
        out += c;
    }
    out += "</p>\n";
    at = end + 1;
  }
  return out + "</page>\n";
}

workload make_workload(std::string_view name, std::size_t page_size, std::size_t total, bool others) {
  workload w;
  w.name = name;
  for (std::uint64_t seed = 1; w.bytes < total; ++seed) {
    w.pages.push_back(bench::generator(seed).page(page_size));
    w.bytes += w.pages.back().size();
    if (!others) continue;
    w.as_json.push_back(json_of(w.pages.back()));
    w.as_xml.push_back(xml_of(w.pages.back()));
  }
  return w;
}

// A reader that refuses its text is fast, and no rival.
[[maybe_unused]] void must(bool read, const char* name) {
  if (read) return;
  std::fprintf(stderr, "throughput: %s does not read the text\n", name);
  std::abort();
}

// Readers ------------------------------------------------------------------------------------------------------------

std::size_t read_memcpy(const workload& w) {
  static std::string copy;
  std::size_t sum = 0;
  for (const std::string& page : w.pages) {
    if (copy.size() < page.size()) copy.resize(page.size());
    std::memcpy(copy.data(), page.data(), page.size());
    sum += static_cast<unsigned char>(copy[page.size() / 2]);
  }
  return sum;
}

std::size_t read_newlines(const workload& w) {
  std::size_t lines = 0;
  for (const std::string& page : w.pages) {
    const char* at = page.data();
    const char* const end = at + page.size();
    while (const void* const found = std::memchr(at, '\n', static_cast<std::size_t>(end - at))) {
      at = static_cast<const char*>(found) + 1;
      ++lines;
    }
  }
  return lines;
}

scio::parser& warm_parser() {
  static scio::parser parser;
  return parser;
}

std::size_t read_scio(const workload& w) {
  std::size_t turns = 0;
  for (const std::string& page : w.pages) {
    const scio::transcript& t = warm_parser().parse_view(page);
    turns += t.turns().size() + t.points().size();
  }
  return turns;
}

// What people write by hand: labels at the start of a line, ordinals anywhere.
constexpr const char* label_pattern = "^([A-Z][A-Za-z. ]+):";
constexpr const char* ordinal_pattern = "\\b(First|Second|Third|Fourth|Fifth|Finally)(ly)?,";

std::size_t read_std_regex(const workload& w) {
  static const std::regex label(label_pattern, std::regex::ECMAScript | std::regex::optimize);
  static const std::regex ordinal(ordinal_pattern, std::regex::ECMAScript | std::regex::optimize);
  std::size_t found = 0;
  for (const std::string& page : w.pages) {
    for (std::size_t at = 0; at < page.size();) {
      const std::size_t end = std::min(page.find('\n', at), page.size());
      const auto first = page.begin() + static_cast<std::ptrdiff_t>(at);
      const auto last = page.begin() + static_cast<std::ptrdiff_t>(end);
      std::smatch match;
      if (std::regex_search(first, last, match, label, std::regex_constants::match_continuous)) ++found;
      for (std::sregex_iterator i(first, last, ordinal), none; i != none; ++i) ++found;
      at = end + 1;
    }
  }
  return found;
}

#if defined(SCIO_BENCH_RE2)
std::size_t read_re2(const workload& w) {
  static const RE2 label(label_pattern);
  static const RE2 ordinal(ordinal_pattern);
  std::size_t found = 0;
  for (const std::string& page : w.pages)
    for (std::size_t at = 0; at < page.size();) {
      const std::size_t end = std::min(page.find('\n', at), page.size());
      re2::StringPiece line(page.data() + at, end - at);
      if (RE2::PartialMatch(line, label)) ++found;
      while (RE2::FindAndConsume(&line, ordinal)) ++found;
      at = end + 1;
    }
  return found;
}
#endif

#if defined(SCIO_BENCH_SIMDJSON)
std::size_t read_simdjson(const workload& w) {
  static simdjson::dom::parser parser;
  std::size_t lines = 0;
  for (const std::string& json : w.as_json) {
    simdjson::dom::array array;
    must(parser.parse(json.data(), json.size(), false)["lines"].get(array) == simdjson::SUCCESS, "simdjson");
    lines += array.size();
  }
  return lines;
}
#endif

#if defined(SCIO_BENCH_PUGIXML)
std::size_t read_pugixml(const workload& w) {
  static pugi::xml_document document;
  std::size_t found = 0;
  for (const std::string& xml : w.as_xml) {
    must(static_cast<bool>(document.load_buffer(xml.data(), xml.size())), "pugixml");
    found += document.first_child().first_child() ? 1U : 0U;
  }
  return found;
}
#endif

#if defined(SCIO_BENCH_MD4C)
std::size_t read_md4c(const workload& w) {
  std::size_t blocks = 0;
  MD_PARSER parser = {};
  parser.enter_block = [](MD_BLOCKTYPE, void*, void* data) {
    ++*static_cast<std::size_t*>(data);
    return 0;
  };
  parser.leave_block = [](MD_BLOCKTYPE, void*, void*) { return 0; };
  parser.enter_span = [](MD_SPANTYPE, void*, void*) { return 0; };
  parser.leave_span = [](MD_SPANTYPE, void*, void*) { return 0; };
  parser.text = [](MD_TEXTTYPE, const MD_CHAR*, MD_SIZE, void*) { return 0; };
  for (const std::string& page : w.pages)
    must(md_parse(page.data(), static_cast<MD_SIZE>(page.size()), &parser, &blocks) == 0, "md4c");
  return blocks;
}
#endif

std::vector<contender> contenders() {
  std::vector<contender> all;
  const auto add = [&all](std::string_view name, std::size_t (*read)(const workload&), bool slow = false) {
    all.push_back({name, read, slow, {}});
  };
  add("memchr, newlines", read_newlines);
  add("memcpy", read_memcpy);
  add("scio", read_scio);
#if defined(SCIO_BENCH_SIMDJSON)
  add("simdjson DOM", read_simdjson);
#endif
#if defined(SCIO_BENCH_PUGIXML)
  add("pugixml", read_pugixml);
#endif
#if defined(SCIO_BENCH_MD4C)
  add("md4c", read_md4c);
#endif
#if defined(SCIO_BENCH_RE2)
  add("RE2 script", read_re2, true);
#endif
  add("std::regex script", read_std_regex, true);
  return all;
}

// Measuring ----------------------------------------------------------------------------------------------------------

double seconds_of(const contender& c, const workload& w, int times) {
  const auto begin = std::chrono::steady_clock::now();
  for (int i = 0; i < times; ++i) found_last = c.read(w);
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
  return took.count() / times;
}

// All of them in each round, one after the other, so that a slow moment of the machine meets them alike.
void measure(std::vector<contender>& all, const workload& w, int rounds) {
  constexpr double long_enough = 2e-3;
  std::vector<int> times;
  for (const contender& c : all) {
    const double once = std::min(seconds_of(c, w, 1), seconds_of(c, w, 1));
    times.push_back(std::max(1, static_cast<int>(long_enough / once)));
  }
  for (int round = 0; round < rounds; ++round)
    for (std::size_t i = 0; i < all.size(); ++i)
      if (!all[i].slow || round < 3) all[i].seconds.push_back(seconds_of(all[i], w, times[i]));
}

// Of a parser that has read the same pages before.
double allocations_per_page(const workload& w) {
  read_scio(w);
  const std::size_t before = support::allocations();
  read_scio(w);
  return static_cast<double>(support::allocations() - before) / static_cast<double>(w.pages.size());
}

std::string quoted(std::string_view text) { return '"' + std::string(text) + '"'; }

// Prints a table and appends the same to `json`.
void report(const workload& w, const std::vector<contender>& all, double per_page, std::string& json) {
  const double newlines = all.front().median();
  std::printf("\n%s: %zu bytes in %zu pages; scio asks for memory %g times a page\n", std::string(w.name).c_str(),
              w.bytes, w.pages.size(), per_page);
  std::printf("%-20s %12s %18s\n", "", "MB/s", "of newline scan");
  json += json.back() == '[' ? "\n" : ",\n";
  json += "    {\"name\": " + quoted(w.name) + ", \"bytes\": " + std::to_string(w.bytes) +
          ", \"pages\": " + std::to_string(w.pages.size()) + ", \"allocations_per_page\": " + std::to_string(per_page) +
          ", \"readers\": [";
  for (const contender& c : all) {
    const double speed = static_cast<double>(w.bytes) / c.median() / 1e6;
    const double ratio = newlines / c.median();
    std::printf("%-20s %12.1f %18.4f\n", std::string(c.name).c_str(), speed, ratio);
    json += json.back() == '[' ? "\n" : ",\n";
    json += "      {\"name\": " + quoted(c.name) + ", \"megabytes_per_second\": " + std::to_string(speed) +
            ", \"ratio_to_newline_scan\": " + std::to_string(ratio) + "}";
  }
  json += "]}";
}

struct arguments {
  const char* json = nullptr;
  int rounds = 9;
  bool profile = false;
};

// For a profiler: the conference alone, again and again, through a warm parser.
int profile() {
  const workload w = make_workload("conference", 60000, 60000, false);
  for (int i = 0; i < 20000; ++i) found_last = read_scio(w);
  return 0;
}

int run(const arguments& given) {
  std::string json = "{\"schema\": \"scio-bench/1\", \"workloads\": [";
  struct size {
    std::string_view name;
    std::size_t page;
    std::size_t total;
  };
  constexpr size sizes[] = {
      {"page", 6000, 6000}, {"conference", 60000, 60000}, {"archive", 6000, std::size_t{64} << 20}};
  for (const size& s : sizes) {
    const workload w = make_workload(s.name, s.page, s.total, true);
    std::vector<contender> all = contenders();
    const double per_page = allocations_per_page(w);
    measure(all, w, given.rounds);
    report(w, all, per_page, json);
  }
  json += "\n]}\n";
  if (given.json == nullptr) return 0;
  std::FILE* const file = std::fopen(given.json, "wb");
  const bool written = file != nullptr && std::fwrite(json.data(), 1, json.size(), file) == json.size();
  if (file != nullptr && std::fclose(file) == 0 && written) return 0;
  std::fprintf(stderr, "throughput: cannot write %s\n", given.json);
  return 1;
}

}  // namespace

int main(int argc, char** argv) {
  arguments given;
  for (int i = 1; i < argc; ++i) {
    const std::string_view argument = argv[i];
    if (argument == "--json" && i + 1 < argc) {
      given.json = argv[++i];
    } else if (argument == "--rounds" && i + 1 < argc && std::atoi(argv[i + 1]) > 0) {
      given.rounds = std::atoi(argv[++i]);
    } else if (argument == "--profile") {
      given.profile = true;
    } else {
      std::fprintf(stderr,
                   "usage: throughput [--json FILE] [--rounds N] [--profile]\n"
                   "--profile: parse the conference only, 20000 times, to be run under a profiler\n");
      return 2;
    }
  }
  return given.profile ? profile() : run(given);
}
