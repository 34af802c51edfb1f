// SPDX-License-Identifier: MIT
#ifndef SCIO_DETAIL_NAMES_HPP
#define SCIO_DETAIL_NAMES_HPP

#include <cstdint>
#include <string_view>
#include <type_traits>

#include <scio/detail/row_vector.hpp>
#include <scio/detail/tables.hpp>
#include <scio/detail/words.hpp>
#include <scio/version.hpp>

namespace scio::inline v0::detail {

// What a text_table knows of every text.
struct text_entry {
  span name;  // in the source
  std::uint32_t hash = 0;
  std::uint32_t slot = 0;
};

// Numbers texts in the order of their coming: two that are the same by Identity have the same number. Open addressing,
// so that a look-up costs the same however many texts a source holds. What is written in a source cannot foresee which
// texts meet in one place: hashes start from where the table's memory happens to lie.
template <class Identity>
class text_table {
 public:
  using entry = typename Identity::entry;

  // Costs what the last source did, not what the largest one has.
  constexpr void clear() noexcept {
    for (const entry& e : entries_) slots_[e.slot] = none;
    entries_.clear();
  }

  // The number of `name`, which is given one if it has none. It is a part of `source`.
  constexpr std::uint32_t add(std::string_view source, span name) {
    if (entries_.size() * 2 >= slots_.size()) grow();
    const std::string_view text = slice(source, name.begin, name.end);
    const std::uint32_t hash = Identity::hash(text, seed_);
    const std::uint32_t slot = find_slot(source, text, hash);
    if (slots_[slot] == none) {
      entry& e = entries_.add_row();  // may throw, so that the slot is taken behind it
      e.name = name;
      e.hash = hash;
      e.slot = slot;
      slots_[slot] = size() - 1;
    }
    return slots_[slot];
  }

  // The number of `text`, which need not be a part of `source`, or `none`.
  [[nodiscard]] constexpr std::uint32_t find(std::string_view source, std::string_view text) const noexcept {
    return slots_.empty() ? none : slots_[find_slot(source, text, Identity::hash(text, seed_))];
  }

  [[nodiscard]] constexpr std::uint32_t size() const noexcept { return static_cast<std::uint32_t>(entries_.size()); }
  [[nodiscard]] constexpr entry& operator[](std::uint32_t id) noexcept { return entries_[id]; }
  [[nodiscard]] constexpr const entry& operator[](std::uint32_t id) const noexcept { return entries_[id]; }

 private:
  [[nodiscard]] constexpr std::uint32_t next_slot(std::uint32_t slot) const noexcept {
    return (slot + 1) & (static_cast<std::uint32_t>(slots_.size()) - 1);
  }
  [[nodiscard]] constexpr std::uint32_t first_slot(std::uint32_t hash) const noexcept {
    return hash & (static_cast<std::uint32_t>(slots_.size()) - 1);
  }

  [[nodiscard]] constexpr std::uint32_t find_slot(std::string_view source, std::string_view text,
                                                  std::uint32_t hash) const noexcept {
    std::uint32_t slot = first_slot(hash);
    for (; slots_[slot] != none; slot = next_slot(slot)) {
      const entry& e = entries_[slots_[slot]];
      if (e.hash == hash && Identity::same(slice(source, e.name.begin, e.name.end), text)) break;
    }
    return slot;
  }

  constexpr void grow() {
    const bool first = slots_.empty();
    slots_.assign(first ? 64 : slots_.size() * 2, none);
    if (first && !std::is_constant_evaluated())
      seed_ ^= std::uint64_t{reinterpret_cast<std::uintptr_t>(slots_.data())} << 16;
    for (std::uint32_t id = 0; id < entries_.size(); ++id) {
      entry& e = entries_[id];
      for (e.slot = first_slot(e.hash); slots_[e.slot] != none; e.slot = next_slot(e.slot)) {
      }
      slots_[e.slot] = id;
    }
  }

  row_vector<entry> entries_;
  row_vector<std::uint32_t> slots_;  // a power of two of them
  std::uint64_t seed_ = 0x9E3779B97F4A7C15U;
};

// Names of people and outlets.
struct by_name {
  struct entry : text_entry {
    std::uint32_t uses = 0;            // as a label
    std::uint32_t alone = 0;           // on a line, above speech
    std::uint32_t participant = none;  // who has that name
    std::uint32_t alias_of = none;     // another name of the same participant
    role told = role::unknown;         // by the caller
    bool ambiguous = false;            // a surname that several participants have
    bool known = false;                // from a roster or from the caller
    bool given = false;                // by the caller
    bool named = false;                // in the front matter, behind a title
    bool with_colon = false;           // some label of this name has one
  };
  [[nodiscard]] static constexpr std::uint32_t hash(std::string_view name, std::uint64_t seed) noexcept {
    return name_hash(name, seed);
  }
  [[nodiscard]] static constexpr bool same(std::string_view a, std::string_view b) noexcept { return same_name(a, b); }
};
using name_table = text_table<by_name>;

// Labels as printed, byte by byte.
struct by_bytes {
  struct entry : text_entry {
    std::uint32_t uses = 0;
    std::uint32_t model = none;  // the first candidate with this label
    bool listed = false;         // among the labels of its participant
  };
  [[nodiscard]] static constexpr std::uint32_t hash(std::string_view text, std::uint64_t seed) noexcept {
    for (const char c : text) seed = mix(seed, c);
    return folded(seed);
  }
  [[nodiscard]] static constexpr bool same(std::string_view a, std::string_view b) noexcept { return a == b; }
};
using printed_table = text_table<by_bytes>;

}  // namespace scio::inline v0::detail

#endif
