# zlib (zlib licence), straight from the sources: what packs and unpacks in memory, without its functions for files. Its symbols
# stay inside our programs, so that a system library that brings its own zlib keeps it.
set(zlib "${ANUPALAN_THIRD_PARTY}/zlib")
add_library(third_party_zlib STATIC
  "${zlib}/adler32.c" "${zlib}/compress.c" "${zlib}/crc32.c" "${zlib}/deflate.c" "${zlib}/inffast.c" "${zlib}/inflate.c" "${zlib}/inftrees.c"
  "${zlib}/trees.c" "${zlib}/zutil.c")
target_include_directories(third_party_zlib SYSTEM PUBLIC "${zlib}")
target_compile_options(third_party_zlib PRIVATE -O2 -w -fvisibility=hidden)
