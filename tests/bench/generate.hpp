// SPDX-License-Identifier: MIT
#ifndef SCIO_TESTS_BENCH_GENERATE_HPP
#define SCIO_TESTS_BENCH_GENERATE_HPP

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

// Invented conferences of any length, the same on every machine. Their lines, sentences, labels and points are about
// as long and as many as those of real pages, so that throughput on them means something.
namespace bench {

class generator {
 public:
  explicit generator(std::uint64_t seed) : state_(seed * 2 + 1) {}

  /// One page: header, roster, opening, then questions and answers until it holds `size` bytes.
  std::string page(std::size_t size) {
    std::string out;
    out.reserve(size + 4096);
    header(out);
    turn(out, chair,
         "Ladies and gentlemen, good morning. Welcome to this press conference. Now, I'll give the floor to Mr. Lu.");
    statement(out, "Lu Wei");
    turn(out, chair, "Thank you, Mr. Lu. Now the floor is open for questions. Please identify your news outlet first.");
    while (out.size() + 400 < size) exchange(out);
    turn(out, chair, "This is the end of today's press conference. Thank you all.");
    out += "<  1  2  3  4  5  6  >\n\nMORE FROM China SCIO\n";
    return out;
  }

 private:
  static constexpr std::string_view chair = "Qiu Ming";

  std::uint32_t below(std::uint32_t limit) {
    state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
    return static_cast<std::uint32_t>((state_ >> 33) % limit);
  }
  template <std::size_t Count>
  std::string_view any(const std::string_view (&list)[Count]) {
    return list[below(Count)];
  }

  void header(std::string& out) {
    out += " \xE3\x84\x91 Press Room\n\nPress conference on ";
    noun_phrase(out);
    out +=
        "\n\nEconomy\n\nChina.org.cn | March 21, 2023\n\nThe State Council Information Office held a press conference "
        "in Beijing on March 1 about ";
    noun_phrase(out);
    out += ".\n\nRead in Chinese\n\nSpeakers:\n\n";
    for (const std::string_view name : officials) {
      out += "Mr. ";
      out += name;
      out += ", director general of the Department of ";
      out += any(nouns);
      out += ";\n\n";
    }
    out +=
        "Chairperson:\n\nQiu Ming, spokesperson of the State Council Information Office\n\nDate:\n\nMarch 1, 2023\n\n";
  }

  static void label(std::string& out, std::string_view name) {
    out += name;
    out += ":\n\n";
  }
  static void turn(std::string& out, std::string_view name, std::string_view speech) {
    label(out, name);
    out += speech;
    out += "\n\n";
  }

  void exchange(std::string& out) {
    label(out, any(outlets));
    sentence(out);
    out += " My question is about ";
    noun_phrase(out);
    out += ". What has been done, and what comes next? Thank you.\n\n";
    if (below(4) == 0) turn(out, chair, "The question goes to Mr. Lu.");
    statement(out, any(officials));
  }

  void statement(std::string& out, std::string_view name) {
    label(out, name);
    out += "Thank you for your question. ";
    sentence(out);
    out += ' ';
    const std::uint32_t points = below(3) == 0 ? 0 : 2 + below(3);
    if (points != 0) {
      out += "We will work on the following ";
      out += counts[points];
      out += " aspects:";
    }
    out += "\n\n";
    for (std::uint32_t point = 0; point < points; ++point) {
      out += ordinals[point];
      out += ", we will improve ";
      noun_phrase(out);
      out += ". ";
      paragraph(out);
    }
    paragraph(out);
    if (below(2) == 0) paragraph(out);
    out += "Thank you.\n\n";
  }

  void paragraph(std::string& out) {
    const std::uint32_t count = 2 + below(4);
    for (std::uint32_t i = 0; i < count; ++i) {
      // Pages have a no-break space here and there.
      if (i != 0) out += below(24) == 0 ? "\xC2\xA0" : " ";
      sentence(out);
    }
    out += "\n\n";
  }

  void sentence(std::string& out) {
    out += any(openings);
    noun_phrase(out);
    out += any(verbs);
    noun_phrase(out);
    if (below(3) == 0) {
      out += ", up ";
      out += static_cast<char>('1' + below(9));
      out += '.';
      out += static_cast<char>('0' + below(10));
      out += " percent from 2022";
    }
    if (below(2) == 0) {
      out += ", so that ";
      noun_phrase(out);
      out += " benefit from it";
    }
    out += '.';
  }

  void noun_phrase(std::string& out) {
    out += any(adjectives);
    out += ' ';
    out += any(nouns);
    out += " and ";
    out += any(nouns);
  }

  static constexpr std::string_view officials[] = {"Lu Wei", "Fan Zhiyuan", "Ren Taoming", "Bai Yong", "Kong Linfeng"};
  static constexpr std::string_view outlets[] = {"River Daily",       "CCTV",     "Island TV", "The Harbor News APP",
                                                 "Coast News Agency", "Bay Times"};
  static constexpr std::string_view ordinals[] = {"First", "Second", "Third", "Fourth"};
  static constexpr std::string_view counts[] = {"", "", "two", "three", "four"};
  static constexpr std::string_view openings[] = {
      "In recent years, ", "Since the reform, ",    "According to the plan, ", "At the same time, ", "",
      "Mr. Lu said that ", "In the first quarter, "};
  static constexpr std::string_view verbs[] = {" have changed the outlook of ", " will be linked with ",
                                               " depend on the quality of ", " serve the needs of ",
                                               " are the basis of "};
  static constexpr std::string_view adjectives[] = {"modern",  "local",        "coastal",    "green",       "rural",
                                                    "digital", "high-quality", "nationwide", "traditional", "stable"};
  static constexpr std::string_view nouns[] = {
      "harbors", "ferries", "lighthouses",           "warehouses",   "fisheries", "railways", "bridges", "workshops",
      "markets", "schools", "farmers' cooperatives", "supply chains"};

  std::uint64_t state_;
};

}  // namespace bench

#endif
