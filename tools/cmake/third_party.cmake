# The third parties, from build/third_party where tools/setup unpacks them: the same sources for desktop and web.
# All of them are SYSTEM: their warnings are not ours.
set(ANUPALAN_THIRD_PARTY "${CMAKE_SOURCE_DIR}/build/third_party")
if(NOT EXISTS "${ANUPALAN_THIRD_PARTY}/include/fmt")
  message(FATAL_ERROR "The third-party parts are missing: run ./tools/setup first.")
endif()

# Header-only parts have a folder of their own: emcc must never see /usr/include.
add_library(third_party_headers INTERFACE)
target_include_directories(third_party_headers SYSTEM INTERFACE "${ANUPALAN_THIRD_PARTY}/include")

add_library(third_party_json INTERFACE)
target_link_libraries(third_party_json INTERFACE third_party_headers)
if(CMAKE_CXX_COMPILER_ID STREQUAL Clang)
  # A deprecated comparison inside nlohmann-json 3.11, reached through libc++'s std::equal_to.
  target_compile_options(third_party_json INTERFACE -Wno-deprecated-declarations)
endif()

add_library(third_party_fmt INTERFACE)
target_link_libraries(third_party_fmt INTERFACE third_party_headers)
if(EMSCRIPTEN)
  target_compile_definitions(third_party_fmt INTERFACE FMT_HEADER_ONLY)
else()
  target_link_libraries(third_party_fmt INTERFACE fmt)
endif()

include(third_party_imgui)
include(third_party_zlib)
include(third_party_expat)
if(BUILD_TESTING)
  include(third_party_catch2)
endif()

add_library(third_party_cli11 INTERFACE)
target_link_libraries(third_party_cli11 INTERFACE third_party_headers)
