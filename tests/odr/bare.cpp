// SPDX-License-Identifier: MIT
#include "part.hpp"

#if defined(__cpp_exceptions) || defined(__cpp_rtti) || !defined(NDEBUG)
#error "built with the flags of the other part"
#endif

namespace {
scio::transcript parse(std::string_view text) { return scio::parse(text); }
std::size_t count_turns(const scio::transcript& t) { return t.turns().size(); }
}  // namespace

part bare_part() { return {sizeof(scio::transcript), sizeof(scio::parser), parse, count_turns}; }
