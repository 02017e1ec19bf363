# What all our own code is compiled with, as the target anupalan_options. Third parties never link it.
option(ANUPALAN_SANITIZE "Address and undefined-behaviour sanitizers for our own code" OFF)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)

add_library(anupalan_options INTERFACE)
target_compile_options(anupalan_options INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror)
if(CMAKE_CXX_COMPILER_ID MATCHES Clang)
  # g++ leaves this one out of -Wconversion in C++; both compilers ask the same of the code.
  target_compile_options(anupalan_options INTERFACE -Wno-sign-conversion)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL GNU AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  # At -O3 g++ 12 sees overlapping and endless copies in std::string (GCC bug 105651; the second where the library's headers
  # are compiled beforehand) and unset members of a std::variant where there are none; clang, which builds the web, and the
  # Debug build with its sanitizers look for all of them.
  target_compile_options(anupalan_options INTERFACE
    -Wno-restrict -Wno-stringop-overflow -Wno-stringop-overread -Wno-array-bounds -Wno-maybe-uninitialized)
endif()
if(ANUPALAN_SANITIZE)
  set(sanitizers -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  target_compile_options(anupalan_options INTERFACE ${sanitizers})
  target_link_options(anupalan_options INTERFACE ${sanitizers})
endif()

# All that is linked must count what runs and be looked at, third parties too.
option(ANUPALAN_FUZZ "The readers as libFuzzer's targets with the address and undefined-behaviour sanitizers" OFF)
if(ANUPALAN_FUZZ)
  add_compile_options(-O1 -gline-tables-only -fno-omit-frame-pointer -fsanitize=fuzzer-no-link,address,undefined
    -fno-sanitize-recover=undefined)
  add_link_options(-fsanitize=address,undefined)
  # std::stable_sort of g++ 12's library uses what the library itself calls deprecated.
  target_compile_options(anupalan_options INTERFACE -Wno-deprecated-declarations)
endif()

option(ANUPALAN_COVERAGE "Count what runs of src/orders/ and src/rules/ (tools/coverage)" OFF)
# anupalan_counted(<target>): its lines and branches are counted.
function(anupalan_counted target)
  if(ANUPALAN_COVERAGE AND CMAKE_CXX_COMPILER_ID STREQUAL GNU AND TARGET ${target})
    target_compile_options(${target} PRIVATE --coverage -fprofile-abs-path)
    target_link_options(${target} PUBLIC --coverage)
  endif()
endfunction()

if(EMSCRIPTEN)
  # The same for third parties: exceptions and SIMD must agree in everything that is linked.
  add_compile_options(-fwasm-exceptions -msimd128 -msse2)
  add_link_options(-fwasm-exceptions -sWASM_BIGINT -sALLOW_MEMORY_GROWTH=1 -sMAXIMUM_MEMORY=4GB -sMALLOC=emmalloc)
endif()
