// SPDX-License-Identifier: MIT
#ifndef SCIO_TESTS_BENCH_ALLOCATIONS_HPP
#define SCIO_TESTS_BENCH_ALLOCATIONS_HPP

#include <cstddef>

namespace bench {

/// How often the program has asked operator new for memory.
std::size_t allocations() noexcept;

}  // namespace bench

#endif
