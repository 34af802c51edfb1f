// SPDX-License-Identifier: MIT
// In a file of its own: where g++ 12 inlines half of a pair of operators, it warns that new and free do not match.
#include "support/allocations.hpp"

#include <atomic>
#include <cstddef>
#include <cstdlib>
#include <new>

namespace {

std::atomic<std::size_t> count{0};
std::atomic<std::size_t> left{static_cast<std::size_t>(-1)};  // before the one that fails

}  // namespace

namespace support {

std::size_t allocations() noexcept { return count; }
void fail_after(std::size_t many) noexcept { left = many; }

}  // namespace support

#if !defined(__cpp_sized_deallocation)
// clang does not declare these by itself before version 19.
void operator delete(void* memory, std::size_t size) noexcept;
void operator delete[](void* memory, std::size_t size) noexcept;
#endif

// All forms but those for over-aligned types, which nothing here has: AddressSanitizer has each form of its own, and
// what came from one of its forms must not meet a delete of these.
void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
  ++count;
  if (left-- == 0) return nullptr;
  return std::malloc(size == 0 ? 1 : size);
}
void* operator new(std::size_t size) {
  if (void* const memory = operator new(size, std::nothrow)) return memory;
  throw std::bad_alloc();
}
void* operator new[](std::size_t size, const std::nothrow_t&) noexcept { return operator new(size, std::nothrow); }
void* operator new[](std::size_t size) { return operator new(size); }
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete[](void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }
void operator delete[](void* memory, std::size_t) noexcept { std::free(memory); }
void operator delete(void* memory, const std::nothrow_t&) noexcept { std::free(memory); }
void operator delete[](void* memory, const std::nothrow_t&) noexcept { std::free(memory); }
