// SPDX-License-Identifier: MIT
// Pages written for this project and their JSON, which was read line by line. With SCIO_UPDATE_GOLDEN set in the
// environment the files are written anew, to be read again.
#include "catch.hpp"

#include <cstdlib>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include <scio/pages.hpp>
#include <scio/scio.hpp>
#include <scio/write/json.hpp>

#include "support/files.hpp"

namespace fs = std::filesystem;

namespace {

struct conference {
  std::vector<std::string> texts;
  std::vector<scio::page_text> pages;
};

// By path without ending; the pages of one conference (`NAME_1.txt`, …) are one.
std::map<fs::path, conference> all_conferences() {
  std::map<fs::path, std::map<std::uint32_t, std::string>> found;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(fs::path(SCIO_TEST_DIR) / "corpus")) {
    if (entry.path().extension() != ".txt") continue;
    fs::path name = entry.path();
    name.replace_extension();
    const bool one_of_many = name.parent_path().filename() == "conferences";
    const std::uint32_t number = one_of_many ? scio::page_number_of(name.filename().string()) : 0;
    if (number != 0) name.replace_filename(name.filename().string().substr(0, name.filename().string().rfind('_')));
    found[name][number] = read_file(entry.path());
  }
  std::map<fs::path, conference> out;
  for (auto& [name, pages] : found) {
    conference& c = out[name];
    for (auto& [number, text] : pages) c.texts.push_back(std::move(text));
    std::size_t i = 0;
    for (const auto& [number, text] : pages) c.pages.push_back({c.texts[i++], number});
  }
  return out;
}

}  // namespace

TEST_CASE("Every page of the corpus gives the JSON that stands beside it") {
  const auto conferences = all_conferences();
  REQUIRE(conferences.size() >= 60);
  for (const auto& [name, c] : conferences) {
    const std::string json = scio::to_json(scio::parse_pages(c.pages));
    const fs::path golden = fs::path(name).concat(".json");
    if (std::getenv("SCIO_UPDATE_GOLDEN") != nullptr) write_file(golden, json);
    INFO(golden.string());
    CHECK(read_file(golden) == json);
  }
}
