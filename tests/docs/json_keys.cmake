# SPDX-License-Identifier: MIT
# docs/json.md names every key that to_json writes, in code, and no other.
file(READ "${root}/docs/json.md" documented)
file(WRITE "${work}/no_turns.txt" "Wax.\n")
set(written)
foreach(page IN ITEMS examples/pages/seed_banks.txt "${page}" "${work}/no_turns.txt")
  execute_process(
    COMMAND "${program}" --spans "${page}"
    WORKING_DIRECTORY "${root}"
    OUTPUT_VARIABLE json
    COMMAND_ERROR_IS_FATAL ANY)
  string(REGEX MATCHALL "\n *\"[a-z_]+\":" keys "${json}")
  list(APPEND written ${keys})
endforeach()
list(TRANSFORM written REPLACE "[^a-z_]" "")
list(REMOVE_DUPLICATES written)

string(REGEX MATCHALL "\n\\| [^|]*\\|" rows "${documented}")
string(REGEX MATCHALL "`[a-z_]+`" named "${rows}")
list(TRANSFORM named REPLACE "`" "")
list(APPEND named span)
list(REMOVE_DUPLICATES named)

list(SORT written)
list(SORT named)
if(NOT written STREQUAL named)
  message(FATAL_ERROR "docs/json.md names\n${named}\nbut to_json writes\n${written}")
endif()
