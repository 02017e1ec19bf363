# The programs: the command line `anupalan`, the window or page `anupalan-app`, and the maker of samples.

# anupalan_program(<name> <pattern of its sources> LINKS <targets>): skipped while sources or a target are missing.
function(anupalan_program name pattern)
  cmake_parse_arguments(ARG "" "" "LINKS" ${ARGN})
  anupalan_sources(sources "${pattern}")
  anupalan_existing(links ${ARG_LINKS})
  if(NOT sources OR NOT links STREQUAL "${ARG_LINKS}")
    message(STATUS "${name}: not yet, its sources or layers are missing")
    return()
  endif()
  add_executable(${name} ${sources})
  target_link_libraries(${name} PRIVATE anupalan_options ${links})
  target_compile_definitions(${name} PRIVATE ANUPALAN_VERSION="${PROJECT_VERSION}")
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}")
endfunction()

anupalan_program(anupalan "${CMAKE_SOURCE_DIR}/src/cli/*.cpp" LINKS anupalan_app third_party_cli11)
anupalan_program(anupalan-app "${CMAKE_SOURCE_DIR}/src/main_app.cpp" LINKS anupalan_platform)
if(TARGET anupalan-app)
  anupalan_existing(upper anupalan_app anupalan_ui anupalan_mirror)
  target_link_libraries(anupalan-app PRIVATE ${upper} anupalan_assets)
endif()

if(EMSCRIPTEN)
  include(web_programs)
else()
  anupalan_program(anupalan-samples "${CMAKE_SOURCE_DIR}/tools/samples/*.cpp" LINKS third_party_headers third_party_fmt)
endif()
