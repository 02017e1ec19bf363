# anupalan_assets() makes the library anupalan_assets (header assets.h): the files below, compiled in as they are.
# Orders, translations, licences and shaders come from the tree, fonts from build/fonts where tools/setup subsets them, the
# list of parts from build/parts where it says which versions it has unpacked (tools/parts.mjs). The
# samples are not in it: the packer puts them into the page, the desktop reads them from the tree.
function(anupalan_assets)
  set(entries)
  anupalan_asset_folder(entries "${CMAKE_SOURCE_DIR}/assets/orders" orders json)
  anupalan_asset_folder(entries "${CMAKE_SOURCE_DIR}/assets/i18n" i18n json)
  anupalan_asset_folder(entries "${CMAKE_SOURCE_DIR}/shaders" shaders glsl)
  anupalan_asset_folder(entries "${CMAKE_SOURCE_DIR}/assets/licences" licences txt)
  anupalan_asset_folder(entries "${CMAKE_SOURCE_DIR}/build/parts" licences tsv)
  anupalan_asset_folder(entries "${CMAKE_SOURCE_DIR}/build/fonts" fonts ttf)
  list(SORT entries)

  set(table)
  set(blobs)
  set(files)
  set(index 0)
  foreach(entry IN LISTS entries)
    string(REGEX MATCH "^([^|]*)\\|(.*)$" whole "${entry}")
    set(path "${CMAKE_MATCH_1}")
    set(file "${CMAKE_MATCH_2}")
    list(APPEND files "${file}")
    string(APPEND blobs "ASSET(${index}, \"${file}\")\n")
    string(APPEND table "    {\"${path}\", asset_${index}, asset_${index}_end},\n")
    math(EXPR index "${index} + 1")
  endforeach()

  set(generated "${CMAKE_BINARY_DIR}/assets/assets.cpp")
  configure_file("${CMAKE_SOURCE_DIR}/tools/cmake/assets.cpp.in" "${generated}" @ONLY)
  set_source_files_properties("${generated}" PROPERTIES OBJECT_DEPENDS "${files}")
  add_library(anupalan_assets STATIC "${generated}")
  target_include_directories(anupalan_assets PUBLIC "${CMAKE_SOURCE_DIR}/tools/cmake/include")
endfunction()

# Appends "prefix/name|file" for the files of one folder.
function(anupalan_asset_folder list folder prefix extension)
  file(GLOB files CONFIGURE_DEPENDS "${folder}/*.${extension}")
  foreach(file IN LISTS files)
    cmake_path(GET file FILENAME name)
    list(APPEND ${list} "${prefix}/${name}|${file}")
  endforeach()
  set(${list} ${${list}} PARENT_SCOPE)
endfunction()
