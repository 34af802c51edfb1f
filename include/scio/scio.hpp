// SPDX-License-Identifier: MIT
#ifndef SCIO_SCIO_HPP
#define SCIO_SCIO_HPP

/// scio: press-conference transcripts as typed speakers, turns, questions, answers and points.
/// This is all that a reader of transcripts needs. Writers and many pages have headers of their own: scio/write/*.hpp,
/// scio/pages.hpp.
#include <scio/parse.hpp>
#include <scio/transcript.hpp>
#include <scio/version.hpp>

#endif
