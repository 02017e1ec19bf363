# expat (MIT licence), straight from the sources, without namespaces, document types and entities. The configuration is written
# here, because its own CMake build asks the compiler some fifty questions first. XML_POOR_ENTROPY only says that expat need not
# look for random numbers itself: io/pack/xml.cpp gives them.
set(expat "${ANUPALAN_THIRD_PARTY}/expat/expat/lib")
file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/expat/expat_config.h" CONTENT
"#define BYTEORDER 1234
#define XML_CONTEXT_BYTES 0
#define XML_GE 0
#define XML_POOR_ENTROPY 1
")
add_library(third_party_expat STATIC "${expat}/xmlparse.c" "${expat}/xmlrole.c" "${expat}/xmltok.c")
target_include_directories(third_party_expat SYSTEM PUBLIC "${expat}" PRIVATE "${CMAKE_BINARY_DIR}/expat")
target_compile_definitions(third_party_expat PUBLIC XML_STATIC XML_LARGE_SIZE)
target_compile_options(third_party_expat PRIVATE -O2 -w -fvisibility=hidden)
