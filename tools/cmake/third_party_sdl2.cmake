# SDL2 for the web: windows, events and clipboard only, straight from the sources with the configuration they bring for
# emscripten. (Its own CMake build asks 318 questions of the compiler first and takes minutes.)
# SDL_render.c, the dummy joystick and loadso stay because what is kept refers to them.
set(sdl "${ANUPALAN_THIRD_PARTY}/sdl2")
set(sdl_folders . atomic cpuinfo events file joystick/dummy joystick/emscripten libm loadso/dummy locale locale/emscripten misc
  misc/emscripten stdlib thread thread/generic timer timer/unix video video/dummy video/emscripten video/yuv2rgb)
set(sdl_sources
  "${sdl}/src/joystick/SDL_joystick.c" "${sdl}/src/joystick/SDL_gamecontroller.c" "${sdl}/src/joystick/controller_type.c"
  "${sdl}/src/joystick/SDL_steam_virtual_gamepad.c"
  "${sdl}/src/render/SDL_render.c" "${sdl}/src/render/SDL_yuv_sw.c" "${sdl}/src/filesystem/emscripten/SDL_sysfilesystem.c"
  "${sdl}/src/haptic/SDL_haptic.c")
foreach(folder IN LISTS sdl_folders)
  file(GLOB found "${sdl}/src/${folder}/*.c")
  list(APPEND sdl_sources ${found})
endforeach()

add_library(third_party_sdl2 STATIC ${sdl_sources})
target_include_directories(third_party_sdl2 SYSTEM PUBLIC "${sdl}/include")
target_include_directories(third_party_sdl2 PRIVATE "${sdl}/src" "${sdl}/src/video/khronos")
target_compile_definitions(third_party_sdl2 PRIVATE SDL_AUDIO_DISABLED SDL_HAPTIC_DISABLED SDL_JOYSTICK_DISABLED
  SDL_LOADSO_DISABLED SDL_POWER_DISABLED SDL_RENDER_DISABLED SDL_SENSOR_DISABLED)
target_compile_options(third_party_sdl2 PRIVATE -w)
