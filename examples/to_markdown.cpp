// SPDX-License-Identifier: MIT
// Prints a saved transcript page, or the pages of one conference, as Markdown.
#include <string_view>

#include <scio/scio.hpp>
#include <scio/write/markdown.hpp>

#include "common/command.hpp"

namespace {

constexpr std::string_view help =
    "usage: to_markdown [--body] [--diagnostics] [-o FILE] [FILE...]\n"
    "\n"
    "Prints a press-conference transcript as Markdown, for GitHub and all that reads CommonMark. Each turn has a\n"
    "heading, and answers stand below their question; points are lists. All text shows as printed.\n"
    "Several files are the pages of one conference; where their names end in _1, _2, ... they are put in that order,\n"
    "one without a number first.\n"
    "Standard input is read where no file, or -, is named.\n"
    "\n"
    "  --body          leave out title, dates and participants\n"
    "  --diagnostics   say on standard error all that looks wrong\n"
    "  -o FILE         write to FILE, whole or not at all\n"
    "  --help          print this\n"
    "  --version       print the version\n"
    "\n"
    "example: to_markdown examples/pages/seed_banks.txt\n";

}  // namespace

int main(int argc, char** argv) {
  scio::markdown_options options;
  command cli("to_markdown", help);
  cli.flag("--body", options.body_only);
  if (!cli.read(argc, argv)) return cli.status();
  const scio::transcript t = cli.parse();
  return cli.write(scio::to_markdown(t, options));
}
