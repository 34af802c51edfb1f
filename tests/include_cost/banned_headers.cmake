# SPDX-License-Identifier: MIT
# Fails when a header that everybody pays for includes a costly one. Writers are included by who uses them.
set(banned algorithm filesystem format functional iostream map memory ranges regex sstream)
list(JOIN banned "|" banned)

file(GLOB_RECURSE headers "${include}/scio/*.hpp")
list(FILTER headers EXCLUDE REGEX "/include/scio/write/")
list(LENGTH headers count)
if(count EQUAL 0)
  message(FATAL_ERROR "no header found under ${include}")
endif()
foreach(header IN LISTS headers)
  file(STRINGS "${header}" lines REGEX "^[ \t]*#[ \t]*include[ \t]*<(${banned})>")
  foreach(line IN LISTS lines)
    message(SEND_ERROR "${header}: ${line}")
  endforeach()
endforeach()
