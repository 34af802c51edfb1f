// SPDX-License-Identifier: MIT
#ifndef SCIO_VERSION_HPP
#define SCIO_VERSION_HPP

#if defined(_MSVC_LANG) ? _MSVC_LANG < 202002L : __cplusplus < 202002L
#error "scio needs C++20 (-std=c++20, /std:c++20)"
#endif

// The one source of the version: the build files and the packages read these three lines.
#define SCIO_VERSION_MAJOR 0
#define SCIO_VERSION_MINOR 1
#define SCIO_VERSION_PATCH 0

/// Everything of the library. The inline namespace carries the major version only, so that patch releases link.
namespace scio::inline v0 {

struct version_number {
  int major_version;
  int minor_version;
  int patch_version;
};

/// The version of the headers that are included.
inline constexpr version_number version{SCIO_VERSION_MAJOR, SCIO_VERSION_MINOR, SCIO_VERSION_PATCH};

}  // namespace scio::inline v0

#endif
