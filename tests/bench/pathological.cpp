// SPDX-License-Identifier: MIT
// Parses hostile text of one, two and four times a size and prints how the time grows: linear work doubles.
#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <scio/pages.hpp>
#include <scio/scio.hpp>
#include <scio/write/json.hpp>

namespace {

using make_text = std::string (*)(std::size_t);

struct shape {
  std::string_view name;
  make_text make;
};

std::string repeat(std::string_view unit, std::size_t size) {
  std::string out;
  out.reserve(size + unit.size());
  while (out.size() < size) out += unit;
  return out;
}

// A text, `unit` again and again behind `before`.
std::string repeat_after(std::string_view before, std::string_view unit, std::size_t size) {
  return std::string(before) + repeat(unit, size);
}

// The number in letters, the first one a capital: `Aaab`.
std::string word_of(std::size_t number, std::size_t letters) {
  std::string word(letters, 'a');
  for (std::size_t i = letters; i-- > 0; number /= 26) word[i] = static_cast<char>('a' + number % 26);
  word[0] = static_cast<char>(word[0] - 'a' + 'A');
  return word;
}

// Lines that hold a number in letters each.
std::string numbered(std::string_view before, std::size_t letters, std::string_view after, std::size_t size) {
  std::string out;
  for (std::size_t i = 0; out.size() < size; ++i) {
    out += before;
    out += word_of(i, letters);
    out += after;
  }
  return out;
}

// Names of one hash, for tables that use the FNV-1a of the lower-cased name: a chain of blocks, each with several
// spellings that lead to one state of the low 20 bits.
std::string colliding(std::size_t size) {
  constexpr std::uint32_t mask = (1U << 20) - 1;
  constexpr std::size_t blocks = 6;
  constexpr std::size_t letters = 4;
  constexpr std::uint32_t prime = 16777619U;
  std::uint32_t state = 2166136261U & mask;
  std::vector<std::vector<std::string>> spellings;
  for (std::size_t block = 0; block < blocks; ++block) {
    std::unordered_map<std::uint32_t, std::vector<std::string>> by_state;
    std::size_t best = 0;
    std::uint32_t best_state = 0;
    for (std::size_t n = 0; n < std::size_t{26} * 26 * 26 * 26; ++n) {
      std::string word = word_of(n, letters);
      word[0] = static_cast<char>(word[0] - 'A' + 'a');
      std::uint32_t next = state;
      for (const char c : word) next = ((next ^ static_cast<unsigned char>(c)) * prime) & mask;
      std::vector<std::string>& same = by_state[next];
      same.push_back(word);
      if (same.size() > best) {
        best = same.size();
        best_state = next;
      }
    }
    spellings.push_back(by_state[best_state]);
    state = best_state;
  }
  std::string out;
  for (std::size_t n = 0; out.size() < size; ++n) {
    std::string name;
    std::size_t rest = n;
    for (const std::vector<std::string>& same : spellings) {
      name += same[rest % same.size()];
      rest /= same.size();
    }
    name[0] = static_cast<char>(name[0] - 'a' + 'A');
    out += name + ":\n";
  }
  return out;
}

std::string nested_lists(std::size_t size) {
  std::string unit = "In two aspects: The first is one; ";
  for (const std::string_view inner :
       {"first, a; ", "(1) b; ", "1. c; ", "(a) d; ", "a. e; ", "i. f; ", "(i) g; ", "1) h; "})
    unit += inner;
  return repeat_after("Lu Wei:\n", unit, size);
}

// A sentence without an end, and behind it markers whose lead is that sentence.
std::string long_lead(std::size_t size) {
  return "Lu Wei:\n" + repeat("word ", size - size / 16) + ": " + repeat("first, a; ", size / 16);
}

constexpr std::string_view speech = "Lu Wei:\n";

constexpr shape shapes[] = {
    {"First,", [](std::size_t n) { return repeat_after(speech, "First, ", n); }},
    {"First, and so on", [](std::size_t n) { return repeat_after(speech, "First, a. Second, b. Third, c. ", n); }},
    {"First; Second", [](std::size_t n) { return repeat_after(speech, "First, a; second, b; ", n); }},
    {"First, a line", [](std::size_t n) { return repeat_after(speech, "First, a.\n", n); }},
    {"Secondly only", [](std::size_t n) { return repeat_after(speech, "Secondly, a. Fourth, b.\n", n); }},
    {"Finally", [](std::size_t n) { return repeat_after(speech, "First, a. Finally, b.\n", n); }},
    {"colons", [](std::size_t n) { return repeat(":", n); }},
    {"semicolons", [](std::size_t n) { return repeat(";", n); }},
    {"semicolons in speech", [](std::size_t n) { return repeat_after(speech, "; a", n); }},
    {"full stops in speech", [](std::size_t n) { return repeat_after(speech, ". a", n); }},
    {"(1)", [](std::size_t n) { return repeat_after(speech, "(1) ", n); }},
    {"a: (1) b; (2) c", [](std::size_t n) { return repeat_after(speech, "a: (1) b; (2) c; ", n); }},
    {"di yi,", [](std::size_t n) { return repeat_after(speech, "第一，", n); }},
    {": yi shi", [](std::size_t n) { return repeat_after(speech, "：一是", n); }},
    {", yi shi", [](std::size_t n) { return repeat_after("王伟：\n", ",一是", n); }},
    {"glued honorifics", [](std::size_t n) { return repeat_after("Chairperson: Welcome to this press conference.\n", "Mr.", n); }},
    {"days in a lead", [](std::size_t n) { return repeat_after("On wax\n\nThe press conference ", "May 5 ", n) + "\n\nCCTV: Why?\n"; }},
    {"hand-overs", [](std::size_t n) { return repeat_after(speech, "Let's welcome Mr. Lu.\n", n); }},
    {"headlines", [](std::size_t n) { return repeat("王伟：蜡价上涨\n", n); }},
    {"The first", [](std::size_t n) { return repeat_after(speech, "The first ", n); }},
    {"The first is two:", [](std::size_t n) { return repeat_after(speech, "The first is two aspects: ", n); }},
    {"nested lists", nested_lists},
    {"long lead", long_lead},
    {"naming back", [](std::size_t n) { return repeat_after(speech, "This is the first point. ", n); }},
    {"counts", [](std::size_t n) { return repeat_after(speech, "two aspects, three points and ", n) + ": first, a; second, b"; }},
    {"one label", [](std::size_t n) { return repeat("Lu Wei:\n", n); }},
    {"one label and a word", [](std::size_t n) { return repeat("Lu Wei:\nYes.\n", n); }},
    {"one label inline", [](std::size_t n) { return repeat("Lu Wei: Yes.\n", n); }},
    {"distinct labels", [](std::size_t n) { return numbered("Lu ", 5, ":\nYes.\n", n); }},
    {"distinct labels, no speech", [](std::size_t n) { return numbered("Lu ", 5, ":\n", n); }},
    {"labels of one hash", colliding},
    {"distinct surnames", [](std::size_t n) { return numbered("Premier ", 5, ":\nYes.\n", n); }},
    {"surnames after names", [](std::size_t n) { return numbered("Lu ", 5, " Hai:\nYes.\n", n / 2) + numbered("Premier ", 6, ":\nYes.\n", n / 2); }},
    {"distinct outlets ask", [](std::size_t n) { return numbered("", 4, " TV:\nWhy?\n", n); }},
    {"one line", [](std::size_t n) { return repeat("word ", n); }},
    {"one long word", [](std::size_t n) { return repeat("w", n); }},
    {"one line of speech", [](std::size_t n) { return repeat_after(speech, "We sail. ", n); }},
    {"blank lines", [](std::size_t n) { return repeat("\n", n); }},
    {"blanks", [](std::size_t n) { return repeat(" ", n); }},
    {"wide blanks", [](std::size_t n) { return repeat("a\xE3\x80\x80", n); }},
    {"roster", [](std::size_t n) { return repeat("Mr. Lu Wei, minister\n", n); }},
    {"roster of distinct people", [](std::size_t n) { return numbered("Mr. Lu ", 5, ", minister\n", n) + "Lu Aaaaa:\nYes.\n"; }},
    {"Speakers:", [](std::size_t n) { return repeat("Speakers:\n", n); }},
    {"Speakers: and blanks", [](std::size_t n) { return repeat("Speakers:\n", n / 2) + repeat("\n", n / 2); }},
    {"Chairperson: and chrome", [](std::size_t n) { return repeat("Chairperson:\nShare:\n", n); }},
    {"Date:", [](std::size_t n) { return repeat("Date: March 1, 2023\n", n); }},
    {"questions and answers", [](std::size_t n) { return repeat("Q: Why?\nA: So.\n", n); }},
    {"questions without answers", [](std::size_t n) { return repeat("Q: Why?\n", n); }},
    {"answers without questions", [](std::size_t n) { return repeat("A: So.\n", n); }},
    {"bullets", [](std::size_t n) { return repeat_after(speech, "\xE2\x80\xA2 a\n", n); }},
    {"[", [](std::size_t n) { return repeat("[", n); }},
    {"[ a line", [](std::size_t n) { return repeat("[\n", n); }},
    {"[10:32]", [](std::size_t n) { return repeat("[10:32]", n); }},
    {"( and )", [](std::size_t n) { return repeat("(", n / 2) + repeat(")", n / 2); }},
    {"no UTF-8", [](std::size_t n) { return repeat("\xE3\x80\xFF\xC3", n); }},
    {"tails only", [](std::size_t n) { return repeat("\x80", n); }},
    {"digits", [](std::size_t n) { return repeat("1", n); }},
    {"dates", [](std::size_t n) { return repeat("2023-1-1 ", n); }},
    {"dates, nearly", [](std::size_t n) { return repeat("2023-13-", n); }},
    {"dates a line", [](std::size_t n) { return repeat(repeat("1/1/", 1160) + " 1/1/2023\n", n); }},
    {"digits a line", [](std::size_t n) { return repeat(repeat("1", 1160) + " 1/1/2023\n", n); }},
    {"times a line", [](std::size_t n) { return repeat("12:34\n", n); }},
    {"months", [](std::size_t n) { return repeat("March ", n); }},
    {"breadcrumb signs", [](std::size_t n) { return repeat("\xE3\x84\x91 ", n); }},
    {"breadcrumb lines", [](std::size_t n) { return repeat("\xE3\x84\x91 a\n", n); }},
    {">", [](std::size_t n) { return repeat(">", n); }},
    {"pager lines", [](std::size_t n) { return repeat("< 1 2 3 >\n", n); }},
    {"one pager", [](std::size_t n) { return repeat("<  1  ", n); }},
    {"publisher marks", [](std::size_t n) { return repeat("Updated: Source: ", n); }},
    {"Chinese labels", [](std::size_t n) { return repeat("\xE8\xAE\xB0\xE8\x80\x85\xEF\xBC\x9A\n", n); }},
    {"Chinese people side by side", [](std::size_t n) { return repeat_after("\xE5\x8F\x91\xE5\xB8\x83\xE4\xBA\xBA\xEF\xBC\x9A", "\xE5\x89\xAF\xE9\x99\xA2\xE9\x95\xBF\xE9\x99\x88\xE6\x97\x97\xEF\xBC\x9B", n); }},
    {"Chinese readings", [](std::size_t n) { return repeat_after(speech, "\xE4\xB8\x80(y\xC4\xAB)", n); }},
    {"Chinese numbers", [](std::size_t n) { return repeat_after(speech, "\xE4\xB8\x80", n); }},
    {"Chinese points", [](std::size_t n) { return repeat_after(speech, "\xE4\xB8\x80\xE6\x98\xAF\xEF\xBC\x8C\xE4\xBA\x8C\xE6\x98\xAF\xE3\x80\x82", n); }},
    {"bilingual labels", [](std::size_t n) { return repeat("\xE5\x8D\xA2\xE4\xBC\x9F\xEF\xBC\x9A\nLu Wei:\n\xE5\xA5\xBD\xE3\x80\x82\nGood.\n", n); }},
};

// The best time of some runs. The parser is warm, so that getting memory is not measured, which is dearer in large
// pieces.
template <class Run>
double best_of(Run run) {
  double best = 1e9;
  double spent = 0;
  run();
  for (int round = 0; round < 5 && spent < 1.0; ++round) {
    const auto begin = std::chrono::steady_clock::now();
    run();
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
    best = std::min(best, took.count());
    spent += took.count();
  }
  return best;
}

double seconds_of(const std::string& text, bool json) {
  scio::parser parser;
  return best_of([&text, &parser, json] {
    const scio::transcript& t = parser.parse_view(text);
    if (json && scio::to_json(t).empty()) std::abort();
  });
}

// Many small pages, which end in form feeds: what a page costs must not grow with the pages before it.
double seconds_of_pages(const std::string& text) {
  std::vector<scio::page_text> pages;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\f', at), text.size() - 1) + 1;
    pages.push_back({std::string_view(text).substr(at, end - at), 0});
    at = end;
  }
  scio::parser parser;
  return best_of([&pages, &parser] {
    if (parser.parse_pages(pages).source().empty()) std::abort();
  });
}

constexpr shape page_shapes[] = {
    {"pages: one letter", [](std::size_t n) { return repeat("a\f", n); }},
    {"pages: one label each", [](std::size_t n) { return repeat("Lu Wei:\nYes.\n\f", n); }},
    {"pages: title, sentence, label",
     [](std::size_t n) { return repeat("Press conference on ropes\nWe sail.\nLu Wei:\n\f", n); }},
    {"pages: distinct titles",
     [](std::size_t n) { return numbered("Press conference on ", 5, "\nLu Wei:\nYes.\n\f", n); }},
    {"pages: rosters", [](std::size_t n) { return repeat("Mr. Lu Wei, minister\nMay 1, 2023\nLu Wei:\nYes.\n\f", n); }},
};

// Prints one row and says whether the time grows by more than what is measured twice.
template <class Measure>
bool print_row(const shape& s, std::size_t size, Measure seconds) {
  constexpr double too_long = 4;  // seconds: the next size would tell no more
  // Twice, and what measuring adds. It must show in both steps: tables that leave the caches make one of them dear.
  constexpr double doubled = 2.3;
  double took[3] = {1e9, 1e9, 1e9};
  bool superlinear = true;
  // A machine that is busy looks superlinear once, and not three times.
  for (int attempt = 0; attempt < 3 && superlinear; ++attempt) {
    for (int i = 0; i < 3 && (i == 0 || took[i - 1] < too_long); ++i)
      took[i] = std::min(took[i], seconds(s.make(size << i)));
    superlinear = took[2] > took[1] * doubled && took[1] > took[0] * doubled;
    if (took[1] > too_long) break;
  }
  std::printf("%-30.*s", static_cast<int>(s.name.size()), s.name.data());
  for (const double t : took) t < 1e9 ? std::printf(" %9.3f", t * 1e3) : std::printf("         -");
  std::printf(" ms %7.1f MB/s", static_cast<double>(size) / 1e6 / took[0]);
  for (int i = 1; i < 3 && took[i] < 1e9; ++i) std::printf(" x%4.2f", took[i] / took[i - 1]);
  std::printf("%s\n", superlinear ? "  superlinear" : "");
  std::fflush(stdout);
  return superlinear;
}

}  // namespace

int main(int argc, char** argv) {
  std::size_t size = std::size_t{256} * 1024;
  bool json = false;
  for (int i = 1; i < argc; ++i) {
    const std::string_view argument = argv[i];
    if (argument == "--json") {
      json = true;
    } else if (const unsigned long kilobytes = std::strtoul(argv[i], nullptr, 10); kilobytes > 0) {
      size = kilobytes * 1024;
    } else {
      std::fprintf(stderr, "usage: pathological [--json] [KILOBYTES]\n--json: write the JSON, too\n");
      return 2;
    }
  }
  std::printf("%-30s %9zu %9zu %9zu kB\n", json ? "parsed and written as JSON" : "parsed", size / 1024, size / 512,
              size / 256);
  int found = 0;
  for (const shape& s : shapes)
    if (print_row(s, size, [json](const std::string& text) { return seconds_of(text, json); })) ++found;
  for (const shape& s : page_shapes)
    if (print_row(s, size, seconds_of_pages)) ++found;
  std::printf("%d superlinear\n", found);
  return 0;
}
