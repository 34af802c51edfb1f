// SPDX-License-Identifier: MIT
// Prints a saved transcript page, or the pages of one conference, as JSON.
#include <string_view>

#include <scio/scio.hpp>
#include <scio/write/json.hpp>

#include "common/command.hpp"

namespace {

constexpr std::string_view help =
    "usage: to_json [--spans] [--diagnostics] [-o FILE] [FILE...]\n"
    "\n"
    "Prints a press-conference transcript as JSON (schema scio-transcript/1).\n"
    "Several files are the pages of one conference; where their names end in _1, _2, ... they are put in that order,\n"
    "one without a number first.\n"
    "Standard input is read where no file, or -, is named.\n"
    "\n"
    "  --spans         give the place of every part, in bytes of the source\n"
    "  --diagnostics   say on standard error all that looks wrong\n"
    "  -o FILE         write to FILE, whole or not at all\n"
    "  --help          print this\n"
    "  --version       print the version\n"
    "\n"
    "example: to_json examples/pages/seed_banks.txt\n";

}  // namespace

int main(int argc, char** argv) {
  scio::json_options options;
  command cli("to_json", help);
  cli.flag("--spans", options.spans);
  if (!cli.read(argc, argv)) return cli.status();
  const scio::transcript t = cli.parse();
  return cli.write(scio::to_json(t, options));
}
