// SPDX-License-Identifier: MIT
#ifndef SCIO_DETAIL_NAMES_HPP
#define SCIO_DETAIL_NAMES_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include <scio/detail/tables.hpp>
#include <scio/detail/words.hpp>
#include <scio/version.hpp>

namespace scio::inline v0::detail {

// Numbers texts: two that are the same by Identity have the same number. Open addressing, so that a look-up costs the
// same however many texts a source holds.
template <class Identity>
class text_table {
 public:
  using entry = typename Identity::entry;

  constexpr void clear() noexcept {
    entries_.clear();
    slots_.assign(slots_.size(), none);
  }

  // The number of `name`, which is given one if it has none. It is a part of `source`.
  constexpr std::uint32_t add(std::string_view source, span name) {
    if (entries_.size() * 2 >= slots_.size()) grow();
    const std::string_view text = source.substr(name.begin, name.size());
    const std::uint32_t hash = Identity::hash(text);
    const std::size_t slot = find_slot(source, text, hash);
    if (slots_[slot] == none) {
      slots_[slot] = static_cast<std::uint32_t>(entries_.size());
      entries_.push_back({});
      entries_.back().name = name;
      entries_.back().hash = hash;
    }
    return slots_[slot];
  }

  // The number of `text`, which need not be a part of `source`, or `none`.
  [[nodiscard]] constexpr std::uint32_t find(std::string_view source, std::string_view text) const noexcept {
    return slots_.empty() ? none : slots_[find_slot(source, text, Identity::hash(text))];
  }

  [[nodiscard]] constexpr std::uint32_t size() const noexcept { return static_cast<std::uint32_t>(entries_.size()); }
  [[nodiscard]] constexpr entry& operator[](std::uint32_t id) noexcept { return entries_[id]; }
  [[nodiscard]] constexpr const entry& operator[](std::uint32_t id) const noexcept { return entries_[id]; }

 private:
  [[nodiscard]] constexpr std::size_t find_slot(std::string_view source, std::string_view text,
                                                std::uint32_t hash) const noexcept {
    std::size_t slot = hash & (slots_.size() - 1);
    while (slots_[slot] != none) {
      const entry& e = entries_[slots_[slot]];
      if (e.hash == hash && Identity::same(source.substr(e.name.begin, e.name.size()), text)) break;
      slot = (slot + 1) & (slots_.size() - 1);
    }
    return slot;
  }

  constexpr void grow() {
    slots_.assign(slots_.empty() ? 64 : slots_.size() * 2, none);
    for (std::uint32_t id = 0; id < entries_.size(); ++id) {
      std::size_t slot = entries_[id].hash & (slots_.size() - 1);
      while (slots_[slot] != none) slot = (slot + 1) & (slots_.size() - 1);
      slots_[slot] = id;
    }
  }

  std::vector<entry> entries_;
  std::vector<std::uint32_t> slots_;  // a power of two of them
};

// Names of people and outlets.
struct by_name {
  struct entry {
    span name;
    std::uint32_t hash = 0;
    std::uint32_t uses = 0;            // as a label
    std::uint32_t alone = 0;           // on a line, above speech
    std::uint32_t participant = none;  // who has that name
    std::uint32_t alias_of = none;     // another name of the same participant
    role told = role::unknown;         // by the caller
    bool ambiguous = false;            // a surname that several participants have
    bool known = false;                // from a roster or from the caller
  };
  [[nodiscard]] static constexpr std::uint32_t hash(std::string_view name) noexcept { return name_hash(name); }
  [[nodiscard]] static constexpr bool same(std::string_view a, std::string_view b) noexcept { return same_name(a, b); }
};
using name_table = text_table<by_name>;

// Labels as printed, byte by byte.
struct by_bytes {
  struct entry {
    span name;
    std::uint32_t hash = 0;
    std::uint32_t uses = 0;
    std::uint32_t model = none;  // the first candidate with this label
    bool listed = false;         // among the labels of its participant
  };
  [[nodiscard]] static constexpr std::uint32_t hash(std::string_view text) noexcept {
    std::uint32_t hash = 2166136261U;
    for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    return hash;
  }
  [[nodiscard]] static constexpr bool same(std::string_view a, std::string_view b) noexcept { return a == b; }
};
using printed_table = text_table<by_bytes>;

}  // namespace scio::inline v0::detail

#endif
