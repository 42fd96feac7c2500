# A room is a folder under src/, one static library and one test binary. It sees the rooms it has a door
# to, and their doors. The table below is the whole of who may see whom; a new door is an ADR.
# tests/architecture/check.py holds the includes to the same table.
set(SAMSYN_DOORS
  "base:"
  "platform/system:base"
  "platform/sql:base platform/system"
  "platform/http:base platform/system"
  "platform/documents:base platform/system"
  "platform/mail:base"
  "record:base platform/system platform/sql"
  "parties:record"
  "sharing:parties"
  "accounts:sharing platform/http"
  "people:accounts"
  "intake:people"
  "outcomes:people"
  "journal:people"
  "plans:people platform/documents"
  "assessment:people"
  "activities:people"
  "placements:people platform/documents"
  "analysis:base"
  "economics:base"
  "charts:base"
  "panels:charts platform/http platform/documents"
  "assistance:outcomes analysis"
  "compute:economics analysis platform/http"
  "calculations:accounts compute panels"
  "import_rows:base platform/documents"
  "imports:outcomes import_rows"
  "reports:outcomes plans assessment activities placements assistance calculations compute analysis charts platform/documents"
  "extracts:reports"
  "worklist:people"
  "notifications:worklist platform/mail"
  "thread:intake outcomes worklist"
  "demo:accounts intake outcomes journal plans assessment activities placements assistance calculations reports"
  "app:accounts intake outcomes journal plans imports reports thread notifications demo compute assessment activities placements assistance extracts calculations"
)

function(samsyn_doors room out)
  foreach(line IN LISTS SAMSYN_DOORS)
    string(REGEX MATCH "^([^:]+):(.*)$" found "${line}")
    if(CMAKE_MATCH_1 STREQUAL room)
      string(REPLACE " " ";" doors "${CMAKE_MATCH_2}")
      set(${out} ${doors} PARENT_SCOPE)
      return()
    endif()
  endforeach()
  message(FATAL_ERROR "room '${room}' has no line in the table of doors (cmake/rooms.cmake)")
endfunction()

function(samsyn_target room out)
  string(REPLACE "/" "_" name "${room}")
  set(${out} "samsyn_${name}" PARENT_SCOPE)
endfunction()

# add_room(<room> SOURCES … [TESTS …] [LINK …] [TEST_LINK …] [TEST_DOORS …])
# TEST_DOORS: rooms that only the tests may use (the fixture library, rooms below).
function(add_room room)
  cmake_parse_arguments(ROOM "" "" "SOURCES;TESTS;LINK;TEST_LINK" ${ARGN})
  samsyn_doors(${room} doors)
  samsyn_target(${room} target)
  add_library(${target} STATIC ${ROOM_SOURCES})
  target_include_directories(${target} PUBLIC ${CMAKE_SOURCE_DIR}/src)
  target_link_libraries(${target} PUBLIC fmt::fmt ${ROOM_LINK} PRIVATE samsyn_warnings)
  foreach(door IN LISTS doors)
    samsyn_target(${door} door_target)
    target_link_libraries(${target} PUBLIC ${door_target})
  endforeach()
  if(ROOM_TESTS)
    add_executable(${target}_test ${ROOM_TESTS})
    target_link_libraries(${target}_test PRIVATE ${target} ${ROOM_TEST_LINK} GTest::gtest GTest::gtest_main
      samsyn_warnings)
    target_compile_definitions(${target}_test PRIVATE SAMSYN_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
    add_test(NAME ${target} COMMAND ${target}_test
      --gtest_output=xml:${CMAKE_BINARY_DIR}/reports/${target}.xml)
    if("samsyn_test_database" IN_LIST ROOM_TEST_LINK)
      set_tests_properties(${target} PROPERTIES LABELS database)
    endif()
  endif()
endfunction()
