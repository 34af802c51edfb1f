// SPDX-License-Identifier: MIT
// Prints who says how much in a saved transcript page, or in the pages of one conference.
#include <string_view>

#include <scio/scio.hpp>
#include <scio/write/stats.hpp>

#include "common/command.hpp"

namespace {

constexpr std::string_view help =
    "usage: stats [--csv] [--diagnostics] [-o FILE] [FILE...]\n"
    "\n"
    "Prints a table of who says how much in a press conference: turns, words and their share of all words, questions\n"
    "asked, questions answered (alone or with others), and enumerated points. A word is a run of characters between\n"
    "blanks that holds more than punctuation; each Han character is one, too.\n"
    "Several files are the pages of one conference; where their names end in _1, _2, ... they are put in that order,\n"
    "one without a number first.\n"
    "Standard input is read where no file, or -, is named.\n"
    "\n"
    "  --csv           print CSV, without the row for all\n"
    "  --diagnostics   say on standard error all that looks wrong\n"
    "  -o FILE         write to FILE, whole or not at all\n"
    "  --help          print this\n"
    "  --version       print the version\n"
    "\n"
    "example: stats examples/pages/seed_banks.txt\n";

}  // namespace

int main(int argc, char** argv) {
  scio::stats_options options;
  command cli("stats", help);
  cli.flag("--csv", options.csv);
  if (!cli.read(argc, argv)) return cli.status();
  const scio::transcript t = cli.parse();
  return cli.write(scio::to_stats(t, options));
}
