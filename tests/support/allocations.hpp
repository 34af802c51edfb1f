// SPDX-License-Identifier: MIT
#ifndef SCIO_TESTS_SUPPORT_ALLOCATIONS_HPP
#define SCIO_TESTS_SUPPORT_ALLOCATIONS_HPP

#include <cstddef>

namespace support {

/// How often the program has asked operator new for memory. Only programs that allocations.cpp is part of count.
std::size_t allocations() noexcept;

/// Lets `many` more succeed and the one behind them fail, once.
void fail_after(std::size_t many) noexcept;

}  // namespace support

#endif
