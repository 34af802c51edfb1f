// SPDX-License-Identifier: MIT
// In a file of its own: where g++ 12 inlines half of a pair of operators, it warns that new and free do not match.
#include "allocations.hpp"

#include <cstddef>
#include <cstdlib>
#include <new>

namespace {

std::size_t count = 0;

}  // namespace

namespace bench {

std::size_t allocations() noexcept { return count; }

}  // namespace bench

#if !defined(__cpp_sized_deallocation)
// clang does not declare these by itself before version 19.
void operator delete(void* memory, std::size_t size) noexcept;
void operator delete[](void* memory, std::size_t size) noexcept;
#endif

void* operator new(std::size_t size) {
  ++count;
  void* const memory = std::malloc(size == 0 ? 1 : size);
  if (memory == nullptr) std::abort();
  return memory;
}
void* operator new[](std::size_t size) { return operator new(size); }
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete[](void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }
void operator delete[](void* memory, std::size_t) noexcept { std::free(memory); }
