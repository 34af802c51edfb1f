// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include <string>

#include <scio/version.hpp>

TEST_CASE("the version that the build files read is the one in the header") {
  const std::string version = std::to_string(SCIO_VERSION_MAJOR) + "." + std::to_string(SCIO_VERSION_MINOR) + "." +
                              std::to_string(SCIO_VERSION_PATCH);
  CHECK(version == SCIO_TEST_VERSION);
}

TEST_CASE("the version is there as macros and as a value") {
  STATIC_REQUIRE(scio::version.major_version == SCIO_VERSION_MAJOR);
  STATIC_REQUIRE(scio::version.minor_version == SCIO_VERSION_MINOR);
  STATIC_REQUIRE(scio::version.patch_version == SCIO_VERSION_PATCH);
}
