// SPDX-License-Identifier: MIT
// What every example program does alike: options, files, pages, output.
#ifndef SCIO_EXAMPLES_COMMON_COMMAND_HPP
#define SCIO_EXAMPLES_COMMON_COMMAND_HPP

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

#include <scio/pages.hpp>
#include <scio/scio.hpp>
#include <scio/write/diagnostic.hpp>

/// A program that reads pages and writes one text. Exit status 0: done; 1: the output could not be written;
/// 2: a bad call or a file that cannot be read.
class command {
 public:
  command(std::string_view name, std::string_view help) : name_(name), help_(help) {
    flag("--diagnostics", all_diagnostics_);
  }
  command(const command&) = delete;  // a flag of its own is set in it
  command& operator=(const command&) = delete;

  /// Declares an option without a value; `set` becomes true where it is given. `set` must live until `read` is done.
  void flag(std::string_view name, bool& set) { flags_.push_back({name, &set}); }

  /// Reads the options and then the files. Returns false where the program is to end with `status()`.
  bool read(int argc, char** argv) {
    bool options_end = false;
    for (int i = 1; i < argc; ++i) {
      const std::string_view argument = argv[i];
      if (options_end || argument == "-" || argument.empty() || argument[0] != '-') {
        names_.emplace_back(argument);
      } else if (argument == "--") {
        options_end = true;
      } else if (argument == "--help" || argument == "-h") {
        return end(help_);
      } else if (argument == "--version") {
        return end(std::string(name_) + " (scio) " + std::to_string(scio::version.major_version) + "." +
                   std::to_string(scio::version.minor_version) + "." + std::to_string(scio::version.patch_version) +
                   "\n");
      } else if (argument == "-o") {
        if (++i == argc || argv[i][0] == '\0') return fail("option -o wants a file");
        if (!output_.empty()) return fail("option -o is given twice");
        output_ = argv[i];
      } else if (!set_flag(argument)) {
        return fail("no such option: " + std::string(argument) + " (try --help)");
      }
    }
    if (names_.empty()) names_.emplace_back("-");
    for (const std::string& file : names_) {
      if (file.empty()) return fail("the name of a file is empty");
      std::error_code error;
      if (!output_.empty() && std::filesystem::is_regular_file(file, error) &&
          std::filesystem::equivalent(file, output_, error))
        return fail("option -o names a page that is read: " + file);
    }
    if (std::count(names_.begin(), names_.end(), "-") > 1) return fail("standard input is named twice");
    std::uint64_t room = scio::largest_source;
    for (const std::string& file : names_) {
      const std::error_code error = read_file(file, room, texts_.emplace_back());
      room -= texts_.back().size();
      if (error) return fail("cannot read " + (file == "-" ? "standard input" : file) + ": " + error.message());
    }
    return true;
  }

  /// What the program returns after `read` returned false.
  [[nodiscard]] int status() const { return status_; }

  /// The files as the pages of one conference. What is wrong with the files themselves is said on standard error, and
  /// with --diagnostics all else that the parser noted.
  [[nodiscard]] scio::transcript parse() {
    std::vector<scio::page_text> pages;
    for (std::size_t i = 0; i < texts_.size(); ++i) pages.push_back({texts_[i], scio::page_number_of(names_[i])});
    scio::transcript t = scio::parse_pages(pages);
    print_diagnostics(t);
    return t;
  }

  /// Writes the output to standard output or, whole or not at all, to the file of `-o`. Returns the exit status. What
  /// is no ordinary file (a device, a pipe) is written to as it is: another file must not take its place.
  int write(const std::string& text) {
    if (output_.empty() || output_ == "-") return print(text);
    const std::error_code error = write_file(text);
    if (!error) return 0;
    static_cast<void>(fail("cannot write " + output_ + ": " + error.message()));
    return 1;
  }

 private:
  struct option {
    std::string_view name;
    bool* set;
  };

  bool set_flag(std::string_view argument) {
    for (const option& o : flags_)
      if (o.name == argument) return *o.set = true;
    return false;
  }

  bool end(std::string_view text) {
    status_ = print(text);
    return false;
  }

  int print(std::string_view text) {
    if (std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0) return 0;
    static_cast<void>(fail("cannot write to standard output: " + last_error().message()));
    return 1;
  }

  // Each with the name of its file.
  void print_diagnostics(const scio::transcript& t) const {
    std::string out;
    scio::diagnostic_writer writer(out, t);
    const auto pages = t.pages();
    std::string file = pages.empty() ? on_one_line(shown_name(names_.front())) : on_one_line(file_of(t, pages[0]));
    std::uint32_t page = 0;
    for (const scio::diagnostic d : t.diagnostics()) {
      if (!all_diagnostics_ && !concerns_files(d.code())) continue;
      for (; page + 1 < pages.size() && d.span().begin >= pages[page].span().end; ++page)
        file = on_one_line(file_of(t, pages[page + 1]));
      writer.write(d, file);
    }
    std::fwrite(out.data(), 1, out.size(), stderr);
  }

  // What a program should not keep quiet about: another encoding, no transcript at all, or files of several
  // conferences.
  static bool concerns_files(scio::diagnostic_code code) {
    switch (code) {
      case scio::diagnostic_code::invalid_utf8:
      case scio::diagnostic_code::no_turns:
      case scio::diagnostic_code::mixed_conferences:
      case scio::diagnostic_code::missing_page:
      case scio::diagnostic_code::duplicate_page: return true;
      default: return false;
    }
  }

  bool fail(std::string_view why) {
    std::fprintf(stderr, "%.*s: %s\n", static_cast<int>(name_.size()), name_.data(), on_one_line(why).c_str());
    status_ = 2;
    return false;
  }

  // A file may be called anything.
  static std::string on_one_line(std::string_view text) {
    std::string line(text);
    std::replace_if(
        line.begin(), line.end(), [](char c) { return (c >= 0 && c < ' ') || c == '\x7F'; }, '?');
    return line;
  }

  static std::error_code too_large() { return std::make_error_code(std::errc::file_too_large); }
  static std::error_code last_error() { return {errno, std::generic_category()}; }

  // Stops at `most` bytes: a device may go on for ever.
  static std::error_code read_file(const std::string& name, std::uint64_t most, std::string& text) {
    std::error_code error;
    const bool known = name != "-" && std::filesystem::is_regular_file(name, error);
    if (known && std::filesystem::file_size(name, error) > most && !error) return too_large();
    std::FILE* file = name == "-" ? stdin : std::fopen(name.c_str(), "rb");
    if (file == nullptr) return last_error();
    char buffer[1 << 16];
    for (std::size_t count = 1; count != 0 && text.size() <= most;) {
      count = std::fread(buffer, 1, sizeof buffer, file);
      text.append(buffer, count);
    }
    error = std::ferror(file) != 0 ? last_error() : text.size() > most ? too_large() : std::error_code();
    if (file != stdin) std::fclose(file);
    return error;
  }

  // What the name of a link leads to is written, so that the link stays, also where there is nothing yet; a file that
  // is there keeps its permissions.
  [[nodiscard]] std::error_code write_file(const std::string& text) const {
    std::error_code error;
    std::filesystem::path target = output_;
    constexpr int most = 40;  // links, as systems have it
    for (int i = 0; i < most && std::filesystem::is_symlink(target, error); ++i)
      target = target.parent_path() / std::filesystem::read_symlink(target, error);
    const std::filesystem::file_status there = std::filesystem::status(target, error);
    if (std::filesystem::exists(there) && !std::filesystem::is_regular_file(there))
      return fill(std::fopen(output_.c_str(), "wb"), text);

    std::filesystem::path draft;
    std::FILE* const file = open_draft(target, draft);
    if (file == nullptr) return last_error();
    if (std::filesystem::exists(there)) std::filesystem::permissions(draft, there.permissions(), error);
    error = fill(file, text);
    if (!error) std::filesystem::rename(draft, target, error);
    if (error) std::remove(draft.string().c_str());
    return error;
  }

  // A new file beside `target`: what has the draft's name already is somebody else's.
  static std::FILE* open_draft(const std::filesystem::path& target, std::filesystem::path& draft) {
    constexpr int most = 100;
    std::FILE* file = nullptr;
    for (int i = 0; i < most && file == nullptr && (i == 0 || errno == EEXIST); ++i) {
      draft = target;
      draft += ".part" + (i == 0 ? std::string() : std::to_string(i));
      file = std::fopen(draft.string().c_str(), "wbx");
    }
    return file;
  }

  static std::error_code fill(std::FILE* file, const std::string& text) {
    if (file == nullptr) return last_error();
    std::error_code error;
    if (std::fwrite(text.data(), 1, text.size(), file) != text.size()) error = last_error();
    if (std::fclose(file) != 0 && !error) error = last_error();
    return error;
  }

  static std::string_view shown_name(std::string_view name) { return name == "-" ? "<stdin>" : name; }

  // The file of a page. Pages may have been put in another order than they were given.
  [[nodiscard]] std::string_view file_of(const scio::transcript& t, scio::page p) const {
    const std::string_view text = t.source().substr(p.span().begin, p.span().size());
    for (std::size_t i = 0; i < texts_.size(); ++i)
      if (const std::uint32_t number = scio::page_number_of(names_[i]);
          texts_[i] == text && (number == p.number().value_or(0) || number == 0))
        return shown_name(names_[i]);
    return shown_name(names_.front());
  }

  std::string_view name_;
  std::string_view help_;
  std::vector<option> flags_;
  std::vector<std::string> names_;
  std::vector<std::string> texts_;
  std::string output_;
  bool all_diagnostics_ = false;
  int status_ = 0;
};

#endif
