// SPDX-License-Identifier: MIT
#ifndef SCIO_DETAIL_RANGE_HPP
#define SCIO_DETAIL_RANGE_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <scio/detail/tables.hpp>

namespace scio::inline v0::detail {

// What `operator->` of an iterator over values returns.
template <class Value>
struct arrow {
  Value value;
  constexpr const Value* operator->() const noexcept { return &value; }
};

// A random-access iterator over anything small that has operator[]. It holds the range by value, so that it outlives
// the range object it came from. (clang 14 cannot use view_interface of libstdc++ 12, hence one of our own.)
template <class Range>
class index_iterator {
 public:
  using value_type = typename Range::value_type;
  using difference_type = std::ptrdiff_t;
  using reference = value_type;
  using pointer = arrow<value_type>;
  using iterator_category = std::input_iterator_tag;  // dereferencing gives a value, not a reference
  using iterator_concept = std::random_access_iterator_tag;

  constexpr index_iterator() noexcept = default;
  constexpr index_iterator(Range range, std::uint32_t at) noexcept : range_(range), at_(at) {}

  constexpr reference operator*() const noexcept { return range_[at_]; }
  constexpr pointer operator->() const noexcept { return {range_[at_]}; }
  constexpr reference operator[](difference_type n) const noexcept { return range_[moved(n)]; }

  constexpr index_iterator& operator++() noexcept { return ++at_, *this; }
  constexpr index_iterator& operator--() noexcept { return --at_, *this; }
  constexpr index_iterator operator++(int) noexcept { return {range_, at_++}; }
  constexpr index_iterator operator--(int) noexcept { return {range_, at_--}; }
  constexpr index_iterator& operator+=(difference_type n) noexcept { return at_ = moved(n), *this; }
  constexpr index_iterator& operator-=(difference_type n) noexcept { return at_ = moved(-n), *this; }

  friend constexpr index_iterator operator+(index_iterator i, difference_type n) noexcept { return i += n; }
  friend constexpr index_iterator operator+(difference_type n, index_iterator i) noexcept { return i += n; }
  friend constexpr index_iterator operator-(index_iterator i, difference_type n) noexcept { return i -= n; }
  friend constexpr difference_type operator-(const index_iterator& a, const index_iterator& b) noexcept {
    return static_cast<difference_type>(a.at_) - static_cast<difference_type>(b.at_);
  }
  friend constexpr bool operator==(const index_iterator& a, const index_iterator& b) noexcept { return a.at_ == b.at_; }
  friend constexpr auto operator<=>(const index_iterator& a, const index_iterator& b) noexcept {
    return a.at_ <=> b.at_;
  }

 private:
  [[nodiscard]] constexpr std::uint32_t moved(difference_type n) const noexcept {
    return static_cast<std::uint32_t>(static_cast<difference_type>(at_) + n);
  }

  Range range_{};
  std::uint32_t at_ = 0;
};

}  // namespace scio::inline v0::detail

namespace scio::inline v0 {

/// A random-access range of handles. It refers to the transcript it came from and may be copied freely; it is valid as
/// long as that transcript lives and is not assigned to.
template <class Handle>
class handle_range {
 public:
  using value_type = Handle;
  using iterator = detail::index_iterator<handle_range>;

  constexpr handle_range() noexcept = default;
  constexpr handle_range(const detail::tables& tables, detail::rows rows,
                         const std::uint32_t* indices = nullptr) noexcept
      : tables_(&tables), indices_(indices), rows_(rows) {}

  [[nodiscard]] constexpr std::uint32_t size() const noexcept { return rows_.count; }
  [[nodiscard]] constexpr bool empty() const noexcept { return rows_.count == 0; }
  [[nodiscard]] constexpr iterator begin() const noexcept { return {*this, 0}; }
  [[nodiscard]] constexpr iterator end() const noexcept { return {*this, rows_.count}; }

  /// The n-th element, counted from 0; `n` must be below `size()`.
  [[nodiscard]] constexpr Handle operator[](std::uint32_t n) const noexcept {
    return Handle(*tables_, indices_ != nullptr ? indices_[rows_.first + n] : rows_.first + n);
  }
  [[nodiscard]] constexpr Handle front() const noexcept { return (*this)[0]; }
  [[nodiscard]] constexpr Handle back() const noexcept { return (*this)[rows_.count - 1]; }

 private:
  const detail::tables* tables_ = nullptr;
  const std::uint32_t* indices_ = nullptr;  // where the elements do not lie side by side
  detail::rows rows_{};
};

}  // namespace scio::inline v0

#endif
