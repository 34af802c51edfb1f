// SPDX-License-Identifier: MIT
// Prints the turns or the points of a saved transcript page, or of the pages of one conference, as CSV.
#include <string_view>

#include <scio/scio.hpp>
#include <scio/write/csv.hpp>

#include "common/command.hpp"

namespace {

constexpr std::string_view help =
    "usage: to_csv [--points] [--bom] [--diagnostics] [-o FILE] [FILE...]\n"
    "\n"
    "Prints a press-conference transcript as CSV (RFC 4180, UTF-8), one row for each turn:\n"
    "  turn,page,kind,speaker,role,position,label,exchange,paragraphs,words,text\n"
    "or, with --points, for each enumerated point:\n"
    "  turn,path,ordinal,marker,announced,speaker,asker,text\n"
    "Turns and exchanges are counted from 1. The path 2.1 is the first point inside the second one of the turn; read\n"
    "that column as text, or 2.10 becomes 2.1.\n"
    "A text that begins with = + - @ (of any width) or a tab has an apostrophe put before it, as a spreadsheet would\n"
    "run it as a formula.\n"
    "Several files are the pages of one conference; where their names end in _1, _2, ... they are put in that order,\n"
    "one without a number first.\n"
    "Standard input is read where no file, or -, is named.\n"
    "\n"
    "  --points        one row for each point\n"
    "  --bom           begin with a byte order mark, by which Excel knows UTF-8\n"
    "  --diagnostics   say on standard error all that looks wrong\n"
    "  -o FILE         write to FILE, whole or not at all\n"
    "  --help          print this\n"
    "  --version       print the version\n"
    "\n"
    "example: to_csv --points examples/pages/seed_banks.txt\n";

}  // namespace

int main(int argc, char** argv) {
  scio::csv_options options;
  command cli("to_csv", help);
  cli.flag("--points", options.points);
  cli.flag("--bom", options.byte_order_mark);
  if (!cli.read(argc, argv)) return cli.status();
  const scio::transcript t = cli.parse();
  return cli.write(scio::to_csv(t, options));
}
