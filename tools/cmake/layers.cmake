# anupalan_layer(<name> LINKS <targets seen by users too> PRIVATE <targets seen by this layer only>)
# makes the static library anupalan_<name> of src/<name>/**.cpp. A folder with headers only becomes an interface; a
# folder that does not exist yet is skipped, and so are links to it.
# Files called desktop_*.cpp are for the desktop only, web_*.cpp for the web only.
function(anupalan_layer name)
  cmake_parse_arguments(ARG "" "" "LINKS;PRIVATE" ${ARGN})
  set(target anupalan_${name})
  set(folder "${CMAKE_SOURCE_DIR}/src/${name}")
  anupalan_sources(sources "${folder}/*.cpp")
  file(GLOB_RECURSE headers CONFIGURE_DEPENDS "${folder}/*.h")
  if(NOT sources AND NOT headers)
    return()
  endif()
  anupalan_existing(links ${ARG_LINKS})
  anupalan_existing(private ${ARG_PRIVATE})

  if(sources)
    add_library(${target} STATIC ${sources})
    target_include_directories(${target} PUBLIC "${CMAKE_SOURCE_DIR}/src")
    target_link_libraries(${target} PUBLIC ${links} PRIVATE anupalan_options ${private})
    if(ANUPALAN_SANITIZE)
      target_compile_options(${target} PRIVATE -O1)  # the tests run twice as fast; they themselves are compiled faster without
    endif()
  else()
    add_library(${target} INTERFACE)
    target_include_directories(${target} INTERFACE "${CMAKE_SOURCE_DIR}/src")
    target_link_libraries(${target} INTERFACE ${links})
  endif()
endfunction()

# anupalan_precompiled(<target> <header>...): what nearly every file of the target includes is compiled once.
function(anupalan_precompiled target)
  if(TARGET ${target})
    target_precompile_headers(${target} PRIVATE ${ARGN})
    if(CMAKE_CXX_COMPILER_ID MATCHES Clang)
      target_compile_options(${target} PRIVATE "SHELL:-Xclang -fno-pch-timestamp")  # the same bytes each time, for ccache
    endif()
  endif()
endfunction()

# The files matching a pattern, in subfolders too, that belong to the platform being built for. The build looks again
# each time, so that new files need no word anywhere.
function(anupalan_sources out pattern)
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${pattern}")
  if(EMSCRIPTEN)
    list(FILTER sources EXCLUDE REGEX "/desktop_[^/]*\\.cpp$")
  else()
    list(FILTER sources EXCLUDE REGEX "/web_[^/]*\\.cpp$")
  endif()
  set(${out} ${sources} PARENT_SCOPE)
endfunction()

# Those of the targets named that exist.
function(anupalan_existing out)
  set(found)
  foreach(target IN LISTS ARGN)
    if(TARGET ${target})
      list(APPEND found ${target})
    endif()
  endforeach()
  set(${out} ${found} PARENT_SCOPE)
endfunction()
