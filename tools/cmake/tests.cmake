# The tests, all of them in the one ctest of the native Debug build, with the labels static, native, node, browser and fuzz.
#   tests/unit mirrors src/: one Catch2 program natively and, compiled to wasm, under node; the folder for ui is
#   a program of its own, native only, that draws without a window.
#   tests/property: properties with generated input, native only.
#   tests/browser/*.test.mjs: the packed page in Chromium, and in Firefox; tests/desktop/*.test.mjs: the window on an X display.
#   tests/schemas: the JSON Schemas held against the reader.
# `./tools/test` builds what they need first: the presets dev, desktop and web, and the page.
if(NOT BUILD_TESTING)
  return()
endif()

# anupalan_test_program(<name> <sources> LINKS <targets>): a Catch2 program; skipped while there are no sources.
function(anupalan_test_program name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINKS" ${ARGN})
  if(NOT ARG_SOURCES)
    return()
  endif()
  add_executable(${name} ${ARG_SOURCES})
  anupalan_existing(layers anupalan_base anupalan_orders anupalan_model anupalan_rules anupalan_io anupalan_app
    anupalan_mirror anupalan_assets ${ARG_LINKS})
  target_include_directories(${name} PRIVATE "${CMAKE_SOURCE_DIR}/tests")
  target_compile_definitions(${name} PRIVATE ANUPALAN_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
  target_link_libraries(${name} PRIVATE anupalan_options ${layers} third_party_json third_party_zlib third_party_catch2)
  if(ANUPALAN_SANITIZE)
    target_compile_options(${name} PRIVATE -fno-sanitize=undefined)  # the layers keep it; the tests compile a third faster without
  endif()
  if(EMSCRIPTEN)
    target_compile_options(${name} PRIVATE -O0)  # they themselves; what they test is as it ships
  endif()
  anupalan_precompiled(${name} <catch2/catch_test_macros.hpp> "${CMAKE_SOURCE_DIR}/src/app/workspace.h")
endfunction()

# anupalan_test(<name> LABEL <label> COMMAND <command>): in the source folder, where tests find their files.
function(anupalan_test name)
  cmake_parse_arguments(ARG "" "LABEL" "COMMAND" ${ARGN})
  add_test(NAME ${name} COMMAND ${ARG_COMMAND} WORKING_DIRECTORY "${CMAKE_SOURCE_DIR}")
  set_tests_properties(${name} PROPERTIES LABELS ${ARG_LABEL} TIMEOUT 600)
endfunction()

file(GLOB_RECURSE unit_sources CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/tests/unit/*.cpp")
set(screen_sources ${unit_sources})
list(FILTER screen_sources INCLUDE REGEX "/tests/unit/ui/")
list(FILTER unit_sources EXCLUDE REGEX "/tests/unit/ui/")
if(EMSCRIPTEN)
  # The readers' own tests include nlohmann-json in every file and take longest to build; under node the readers are
  # held by the command line, which must give the native program's bytes (tests/cli/same_bytes.test.mjs).
  list(FILTER unit_sources EXCLUDE REGEX "/tests/unit/io/")
endif()
anupalan_test_program(anupalan_tests SOURCES ${unit_sources})

if(EMSCRIPTEN)
  if(TARGET anupalan_tests)
    anupalan_node_program(anupalan_tests)
    # The layers are what ships; the tests themselves are built for speed of building.
    target_compile_options(anupalan_tests PRIVATE -O1 -Wno-error)  # the native build holds the tests to its warnings
    target_link_options(anupalan_tests PRIVATE -O1)
  endif()
  return()
endif()

if(TARGET anupalan_tests)
  anupalan_test(unit.native LABEL native COMMAND anupalan_tests)
  anupalan_test(unit.node LABEL node COMMAND node "${CMAKE_SOURCE_DIR}/build/web/anupalan_tests.js")
endif()

anupalan_test_program(anupalan_screen_tests SOURCES ${screen_sources} LINKS anupalan_platform anupalan_ui)
# It draws pictures pixel by pixel.
set_source_files_properties("${CMAKE_SOURCE_DIR}/tests/unit/ui/picture.cpp" PROPERTIES COMPILE_OPTIONS -O2 SKIP_PRECOMPILE_HEADERS ON)
if(TARGET anupalan_screen_tests)
  anupalan_test(screen.native LABEL native COMMAND anupalan_screen_tests)
endif()

# What the graphics hardware paints, in a hidden window.
file(GLOB picture_sources CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/tests/pictures/*.cpp")
anupalan_test_program(anupalan_picture_tests SOURCES ${picture_sources} LINKS anupalan_platform anupalan_ui)
if(TARGET anupalan_picture_tests)
  anupalan_test(pictures.native LABEL native COMMAND anupalan_picture_tests)
  set_tests_properties(pictures.native PROPERTIES ENVIRONMENT "SDL_VIDEODRIVER=offscreen;ASAN_OPTIONS=detect_leaks=0")
endif()

file(GLOB_RECURSE property_sources CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/tests/property/*.cpp")
anupalan_test_program(anupalan_property_tests SOURCES ${property_sources})
if(TARGET anupalan_property_tests)
  target_link_libraries(anupalan_property_tests PRIVATE rapidcheck)
  anupalan_test(property.native LABEL native COMMAND anupalan_property_tests)
endif()

# What the native tests ran of src/orders/ and src/rules/: counted anew each time.
if(ANUPALAN_COVERAGE AND TARGET anupalan_tests AND TARGET anupalan_property_tests)
  anupalan_test(coverage.reset LABEL native COMMAND tools/coverage --reset "${CMAKE_BINARY_DIR}")
  anupalan_test(coverage LABEL native COMMAND tools/coverage "${CMAKE_BINARY_DIR}")
  set_tests_properties(coverage.reset PROPERTIES FIXTURES_SETUP counting)
  set_tests_properties(unit.native property.native PROPERTIES FIXTURES_REQUIRED counting FIXTURES_SETUP counted)
  set_tests_properties(coverage PROPERTIES FIXTURES_REQUIRED counted)
endif()
# anupalan_after_reset(<test>): runs programs whose lines are counted; what an older build counted would make them complain.
function(anupalan_after_reset name)
  if(ANUPALAN_COVERAGE)
    set_tests_properties(${name} PROPERTIES FIXTURES_REQUIRED counting)
  endif()
endfunction()
foreach(name screen picture)
  if(TARGET anupalan_${name}_tests)
    string(REPLACE picture pictures test ${name})
    anupalan_after_reset(${test}.native)
  endif()
endforeach()

anupalan_test(layers LABEL static COMMAND tools/check_layers)
anupalan_test(sizes LABEL static COMMAND tools/check_sizes)
anupalan_test(words LABEL static COMMAND tools/check_words)

file(GLOB browser_tests CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/tests/browser/*.test.mjs")
foreach(file IN LISTS browser_tests)
  cmake_path(GET file STEM LAST_ONLY name)
  string(REPLACE ".test" "" name "${name}")
  anupalan_test(browser.${name} LABEL browser COMMAND node --test "${file}")
  set_tests_properties(browser.${name} PROPERTIES RUN_SERIAL ON)  # they count frames
endforeach()

# tests/cli/*.test.mjs: the command line, native and under node; each holds what it says of the program ANUPALAN.
file(GLOB cli_tests CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/tests/cli/*.test.mjs")
foreach(file IN LISTS cli_tests)
  cmake_path(GET file STEM LAST_ONLY name)
  string(REPLACE ".test" "" name "${name}")
  foreach(where native node)
    anupalan_test(cli.${name}.${where} LABEL ${where} COMMAND node --test "${file}")
  endforeach()
  set_tests_properties(cli.${name}.native PROPERTIES
    ENVIRONMENT "ANUPALAN=$<TARGET_FILE:anupalan>;ANUPALAN_SAMPLES=$<TARGET_FILE:anupalan-samples>")
  anupalan_after_reset(cli.${name}.native)
  set_tests_properties(cli.${name}.node PROPERTIES ENVIRONMENT "ANUPALAN=${CMAKE_SOURCE_DIR}/build/web/anupalan.js")
endforeach()

# What compares bytes of whole samples, or measures memory, takes the program that ships; the sanitizers see the same ways in cli.evaluate.
foreach(name golden same_bytes generated)
  set_tests_properties(cli.${name}.native PROPERTIES
    ENVIRONMENT "ANUPALAN=${CMAKE_SOURCE_DIR}/build/desktop/anupalan;ANUPALAN_SAMPLES=${CMAKE_SOURCE_DIR}/build/desktop/anupalan-samples")
endforeach()

# tools/fuzz: the readers with what once failed, the seeds, and what libFuzzer makes of them in 20 s; one after the other,
# because each makes sure that all targets are built. `tools/fuzz/run` is for longer.
file(GLOB fuzz_targets CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/tools/fuzz/*.cpp")
foreach(file IN LISTS fuzz_targets)
  cmake_path(GET file STEM name)
  anupalan_test(fuzz.${name} LABEL fuzz COMMAND tools/fuzz/run 20 ${name})
  set_tests_properties(fuzz.${name} PROPERTIES RESOURCE_LOCK fuzz)
endforeach()

# tests/desktop/*.test.mjs: the window on an X display.
file(GLOB desktop_tests CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/tests/desktop/*.test.mjs")
foreach(file IN LISTS desktop_tests)
  cmake_path(GET file STEM LAST_ONLY name)
  string(REPLACE ".test" "" name "${name}")
  anupalan_test(desktop.${name} LABEL native COMMAND node --test "${file}")
endforeach()

# tests/schemas: the JSON Schemas of assets/schemas held against the reader, with ajv.
anupalan_test(schemas LABEL node COMMAND node --test tests/schemas/schemas.test.mjs)
set_tests_properties(schemas PROPERTIES ENVIRONMENT "ANUPALAN=$<TARGET_FILE:anupalan>")
anupalan_after_reset(schemas)
