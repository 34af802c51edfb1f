// SPDX-License-Identifier: MIT
#ifndef SCIO_DETAIL_ROW_VECTOR_HPP
#define SCIO_DETAIL_ROW_VECTOR_HPP

#include <cstddef>
#include <new>
#include <type_traits>

#include <scio/version.hpp>

namespace scio::inline v0::detail {

// Rows side by side that grow at the end: as much of std::vector as tables need. `<vector>` alone would be a fifth of
// what including scio costs. Rows are plain values, made and copied without a throw; only memory can run out.
template <class Row>
class row_vector {
 public:
  constexpr row_vector() noexcept = default;
  constexpr row_vector(const row_vector& other) { append(other.begin(), other.end()); }
  constexpr row_vector(row_vector&& other) noexcept { swap(other); }
  constexpr row_vector& operator=(const row_vector& other) {
    if (this != &other) assign(other.begin(), other.end());
    return *this;
  }
  constexpr row_vector& operator=(row_vector&& other) noexcept {
    row_vector moved(static_cast<row_vector&&>(other));
    swap(moved);
    return *this;
  }
  constexpr ~row_vector() { delete[] rows_; }

  [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
  [[nodiscard]] constexpr bool empty() const noexcept { return size_ == 0; }
  [[nodiscard]] constexpr const Row* data() const noexcept { return rows_; }
  [[nodiscard]] constexpr Row* data() noexcept { return rows_; }
  [[nodiscard]] constexpr const Row* begin() const noexcept { return rows_; }
  [[nodiscard]] constexpr const Row* end() const noexcept { return rows_ + size_; }
  [[nodiscard]] constexpr Row* begin() noexcept { return rows_; }
  [[nodiscard]] constexpr Row* end() noexcept { return rows_ + size_; }
  [[nodiscard]] constexpr const Row& operator[](std::size_t i) const noexcept { return rows_[checked(i)]; }
  [[nodiscard]] constexpr Row& operator[](std::size_t i) noexcept { return rows_[checked(i)]; }
  [[nodiscard]] constexpr const Row& front() const noexcept { return (*this)[0]; }
  [[nodiscard]] constexpr Row& front() noexcept { return (*this)[0]; }
  [[nodiscard]] constexpr const Row& back() const noexcept { return (*this)[size_ - 1]; }
  [[nodiscard]] constexpr Row& back() noexcept { return (*this)[size_ - 1]; }

  // Keeps the memory.
  constexpr void clear() noexcept { size_ = 0; }
  constexpr void reserve(std::size_t size) {
    if (size > capacity_) move_to(size);
  }
  constexpr void resize(std::size_t size, const Row& added = Row()) {
    const Row copy = added;  // which may be one of the rows that move
    make_room(size);
    for (std::size_t i = size_; i < size; ++i) rows_[i] = copy;
    size_ = size;
  }
  constexpr void assign(std::size_t size, const Row& row) {
    clear();
    resize(size, row);
  }
  constexpr void assign(const Row* first, const Row* last) {
    clear();
    append(first, last);
  }
  constexpr void append(const Row* first, const Row* last) {
    make_room(size_ + static_cast<std::size_t>(last - first));
    for (; first != last; ++first) rows_[size_++] = *first;
  }
  // By value: the row may be one of those that move.
  constexpr void push_back(Row row) {
    make_room(size_ + 1);
    rows_[size_++] = row;
  }
  // A new last row, made and to be filled where it lies. One that is built elsewhere and copied is read back in larger
  // pieces than it was just written in, and the machine waits for them.
  constexpr Row& add_row() {
    make_room(size_ + 1);
    Row* const row = rows_ + size_++;
    return std::is_constant_evaluated() ? *row = Row() : *::new (static_cast<void*>(row)) Row();
  }
  constexpr void insert(std::size_t place, Row row) {
    push_back(row);
    for (std::size_t i = size_ - 1; i > place; --i) rows_[i] = rows_[i - 1];
    rows_[place] = row;
  }
  constexpr void erase_front(std::size_t count) noexcept {
    for (std::size_t i = count; i < size_; ++i) rows_[i - count] = rows_[i];
    size_ -= count;
  }
  constexpr void pop_back() noexcept { --size_; }

  constexpr void swap(row_vector& other) noexcept {
    const auto trade = [](auto& mine, auto& theirs) {
      const auto kept = mine;
      mine = theirs;
      theirs = kept;
    };
    trade(rows_, other.rows_);
    trade(size_, other.size_);
    trade(capacity_, other.capacity_);
  }

  friend constexpr bool operator==(const row_vector& a, const row_vector& b) noexcept {
    if (a.size_ != b.size_) return false;
    for (std::size_t i = 0; i < a.size_; ++i)
      if (!(a.rows_[i] == b.rows_[i])) return false;
    return true;
  }

 private:
  // Where the standard library checks its containers, this one is checked as well.
  [[nodiscard]] constexpr std::size_t checked(std::size_t i) const noexcept {
#if defined(_GLIBCXX_ASSERTIONS)
    if (i >= size_) __builtin_trap();
#endif
    return i;
  }

  constexpr void make_room(std::size_t size) {
    if (size > capacity_) move_to(size > capacity_ * 2 ? size : capacity_ * 2);
  }
  constexpr void move_to(std::size_t capacity) {
    Row* const rows = new Row[capacity];
    for (std::size_t i = 0; i < size_; ++i) rows[i] = rows_[i];
    delete[] rows_;
    rows_ = rows;
    capacity_ = capacity;
  }

  Row* rows_ = nullptr;
  std::size_t size_ = 0;
  std::size_t capacity_ = 0;
};

}  // namespace scio::inline v0::detail

#endif
