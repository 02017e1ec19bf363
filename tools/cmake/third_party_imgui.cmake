# Dear ImGui with its SDL2 and OpenGL ES 3 backends. On the desktop SDL2 is the system's; on the web it is built here.
set(imgui "${ANUPALAN_THIRD_PARTY}/imgui")

add_library(third_party_imgui STATIC
  "${imgui}/imgui.cpp" "${imgui}/imgui_draw.cpp" "${imgui}/imgui_tables.cpp" "${imgui}/imgui_widgets.cpp")
target_include_directories(third_party_imgui SYSTEM PUBLIC "${imgui}")
target_compile_definitions(third_party_imgui PUBLIC IMGUI_DISABLE_OBSOLETE_FUNCTIONS IMGUI_DISABLE_DEMO_WINDOWS
  IMGUI_USE_WCHAR32)  # signs beyond the first plane are typed and kept too
if(NOT EMSCRIPTEN)
  target_compile_options(third_party_imgui PRIVATE -O2)  # software rendering is slow enough
  if(BUILD_TESTING)
    # Tells the tests of every item that is submitted; what ships is built without.
    target_sources(third_party_imgui PRIVATE "${CMAKE_SOURCE_DIR}/tools/cmake/imgui_hooks.cpp")
    target_compile_definitions(third_party_imgui PRIVATE IMGUI_ENABLE_TEST_ENGINE)
  endif()
endif()

add_library(third_party_imgui_backends STATIC
  "${imgui}/backends/imgui_impl_sdl2.cpp" "${imgui}/backends/imgui_impl_opengl3.cpp")
target_include_directories(third_party_imgui_backends SYSTEM PUBLIC "${imgui}/backends")
target_compile_definitions(third_party_imgui_backends PUBLIC IMGUI_IMPL_OPENGL_ES3)

if(EMSCRIPTEN)
  include(third_party_sdl2)
  target_link_libraries(third_party_imgui_backends PUBLIC third_party_imgui third_party_sdl2)
  target_compile_options(third_party_imgui_backends PRIVATE "SHELL:-include ${CMAKE_SOURCE_DIR}/tools/cmake/include/known_gl_state.h")
else()
  find_package(SDL2 REQUIRED)
  target_link_libraries(third_party_imgui_backends PUBLIC third_party_imgui SDL2::SDL2 GLESv2)
endif()
