// SPDX-License-Identifier: MIT
#include SCIO_HEADER
#include SCIO_HEADER
