// SPDX-License-Identifier: MIT
// Prints a saved transcript page, or the pages of one conference, as one web page.
#include <string_view>

#include <scio/scio.hpp>
#include <scio/write/html.hpp>

#include "common/command.hpp"

namespace {

constexpr std::string_view help =
    "usage: to_html [--plain] [--diagnostics] [-o FILE] [FILE...]\n"
    "\n"
    "Prints a press-conference transcript as one web page that needs nothing else. Every participant, question, turn\n"
    "and point has an address: #p1, #q2, #t4, #t4-2.1 (the first point inside the second one of turn 4).\n"
    "Several files are the pages of one conference; where their names end in _1, _2, ... they are put in that order,\n"
    "one without a number first.\n"
    "Standard input is read where no file, or -, is named.\n"
    "\n"
    "  --plain         leave out the style sheet\n"
    "  --diagnostics   say on standard error all that looks wrong\n"
    "  -o FILE         write to FILE, whole or not at all\n"
    "  --help          print this\n"
    "  --version       print the version\n"
    "\n"
    "example: to_html -o ferries.html examples/pages/night_ferries_1.txt examples/pages/night_ferries_2.txt\n";

}  // namespace

int main(int argc, char** argv) {
  scio::html_options options;
  command cli("to_html", help);
  cli.flag("--plain", options.plain);
  if (!cli.read(argc, argv)) return cli.status();
  const scio::transcript t = cli.parse();
  return cli.write(scio::to_html(t, options));
}
