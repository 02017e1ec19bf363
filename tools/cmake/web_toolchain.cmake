# The compiler for the web, where tools/setup puts it (or a link to the one that was on the path).
set(anupalan_emscripten "${CMAKE_CURRENT_LIST_DIR}/../../build/toolchain/emscripten")
if(NOT EXISTS "${anupalan_emscripten}/cmake/Modules/Platform/Emscripten.cmake")
  message(FATAL_ERROR "The compiler for the web is missing: run ./tools/setup first.")
endif()
file(REAL_PATH "${anupalan_emscripten}" EMSCRIPTEN_ROOT_PATH)
include("${EMSCRIPTEN_ROOT_PATH}/cmake/Modules/Platform/Emscripten.cmake")

# npm's binaryen has no wasm-emscripten-finalize; with native 64-bit integers none is needed, in CMake's own checks too.
set(CMAKE_EXE_LINKER_FLAGS_INIT "-sWASM_BIGINT")
