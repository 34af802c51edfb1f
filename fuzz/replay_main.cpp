// SPDX-License-Identifier: MIT
// Runs a fuzz target over files, and all files below folders, without libFuzzer.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <system_error>
#include <vector>

#include "target.hpp"

namespace {

namespace files = std::filesystem;

// Sorted, so that every machine replays in one order. Nothing where the name is neither of a file nor of a folder.
std::vector<files::path> files_of(const files::path& name) {
  std::vector<files::path> found;
  std::error_code error;
  if (files::is_directory(name, error)) {
    for (const files::directory_entry& entry : files::recursive_directory_iterator(name, error))
      if (entry.is_regular_file(error)) found.push_back(entry.path());
  } else if (files::is_regular_file(name, error)) {
    found.push_back(name);
  }
  std::sort(found.begin(), found.end());
  return found;
}

bool replay(const files::path& name) {
  std::ifstream file(name, std::ios::binary);
  const std::string bytes((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
  if (!file.is_open() || file.bad()) return false;
  // Known before the target can end the process.
  std::printf("%s\n", name.string().c_str());
  std::fflush(stdout);
  return LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()) == 0;
}

}  // namespace

int main(int argc, char** argv) {
  std::size_t count = 0;
  for (int i = 1; i < argc; ++i) {
    const std::vector<files::path> found = files_of(argv[i]);
    if (found.empty()) {
      std::fprintf(stderr, "nothing to replay in %s\n", argv[i]);
      return 1;
    }
    for (const files::path& name : found) {
      if (!replay(name)) {
        std::fprintf(stderr, "cannot replay %s\n", name.string().c_str());
        return 1;
      }
      ++count;
    }
  }
  std::printf("replayed %zu inputs\n", count);
  return count == 0 ? 1 : 0;
}
