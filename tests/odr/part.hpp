// SPDX-License-Identifier: MIT
#ifndef SCIO_TESTS_ODR_PART_HPP
#define SCIO_TESTS_ODR_PART_HPP

#include <cstddef>
#include <string_view>

#include <scio/scio.hpp>

// What each translation unit offers the other.
struct part {
  std::size_t transcript_size;
  std::size_t parser_size;
  scio::transcript (*parse)(std::string_view);
  std::size_t (*count_turns)(const scio::transcript&);
};

part bare_part();
part full_part();

#endif
