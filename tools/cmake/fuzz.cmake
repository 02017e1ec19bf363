# libFuzzer's targets: each tools/fuzz/NAME.cpp is the program build/fuzz/fuzz_NAME, and `fuzz` is all of them. What the unit tests know of the readers
# - to hear a reader out, to write a record down, the plainest CSV reader - serves here too.
set(helpers "${CMAKE_SOURCE_DIR}/tests/unit/io")
add_library(anupalan_fuzz_helpers STATIC "${helpers}/csv/plain_reading.cpp" "${helpers}/pack/packed_files.cpp")
target_include_directories(anupalan_fuzz_helpers PUBLIC "${CMAKE_SOURCE_DIR}/tests")
target_compile_definitions(anupalan_fuzz_helpers PUBLIC ANUPALAN_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
target_link_libraries(anupalan_fuzz_helpers PUBLIC anupalan_options anupalan_io third_party_zlib)

add_custom_target(fuzz)
file(GLOB fuzz_sources CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/tools/fuzz/*.cpp")
foreach(file IN LISTS fuzz_sources)
  cmake_path(GET file STEM name)
  add_executable(fuzz_${name} "${file}")
  target_link_libraries(fuzz_${name} PRIVATE anupalan_fuzz_helpers)
  target_link_options(fuzz_${name} PRIVATE -fsanitize=fuzzer)
  set_target_properties(fuzz_${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}")
  add_dependencies(fuzz fuzz_${name})
endforeach()
