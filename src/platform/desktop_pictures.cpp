#include "platform/desktop_pictures.h"

#include <GLES3/gl3.h>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <map>

#include "platform/desktop_picked.h"
#include "platform/frame_loop.h"
#include "platform/png.h"

namespace anupalan::platform {
namespace {

constexpr int kSheetColumns = 4;

Display display_of(const Picture& picture) {
  const ImVec2 points{static_cast<float>(picture.width), static_cast<float>(picture.height)};
  return {points, {points.x * picture.scale, points.y * picture.scale}, picture.scale};
}

// One window holds all of them: each is drawn in its lower left corner.
WindowOptions window_for(const WindowOptions& options) {
  WindowOptions window = options;
  window.width = window.height = 1;
  for (const Picture& picture : options.pictures) {
    const Display display = display_of(picture);
    window.width = std::max(window.width, static_cast<int>(display.pixels.x));
    window.height = std::max(window.height, static_cast<int>(display.pixels.y));
  }
  return window;
}

// Draws until nothing more is asked for; the last frame stays in the back buffer.
void until_settled(FrameLoop& loop) {
  while (loop.wants_frame() || loop.busy()) {
    SDL_Event event;
    while (SDL_PollEvent(&event) != 0) {
      if (event.type == SDL_USEREVENT) loop.deliver(read_files(take_picked()));
      loop.handle(event);
    }
    loop.work();
    if (!loop.wants_frame()) continue;
    loop.draw();
    if (loop.wants_frame()) loop.swap();
  }
}

// OpenGL has the rows from the bottom up.
Pixels read_back(const Display& display) {
  Pixels picture(static_cast<int>(display.pixels.x), static_cast<int>(display.pixels.y));
  std::vector<std::uint8_t> rgba(picture.rgb.size() / 3 * 4);
  glReadPixels(0, 0, picture.width, picture.height, GL_RGBA, GL_UNSIGNED_BYTE, rgba.data());
  const std::uint8_t* from = rgba.data();
  for (int y = picture.height; y-- > 0;) {
    for (std::uint8_t* to = picture.at(0, y); to != picture.at(0, y) + picture.width * 3; to += 3, from += 4) std::copy_n(from, 3, to);
  }
  return picture;
}

bool written(const std::string& path, const Pixels& picture) {
  std::ofstream out(path, std::ios::binary);
  out << png_of(picture);
  out.close();
  const bool done = !out.fail();
  if (!done) std::fprintf(stderr, "anupalan-app: cannot write %s\n", path.c_str());
  return done;
}

}  // namespace

int take_pictures(Client& client, const WindowOptions& options) {
  const WindowOptions window = window_for(options);
  FrameLoop loop(client, window);
  if (!loop.open(SDL_WINDOW_HIDDEN)) return no_window();
  loop.set_display(display_of(options.pictures.front()));
  until_settled(loop);
  std::map<std::string, std::vector<Pixels>> sheets;
  for (const Picture& picture : options.pictures) {
    if (picture.prepare && !picture.prepare()) continue;
    const Display display = display_of(picture);
    loop.set_display(display);
    loop.wake();
    until_settled(loop);
    const Pixels taken = read_back(display);
    if (!written(picture.path, taken)) return 1;
    if (!picture.sheet.empty()) sheets[picture.sheet].push_back(halved(taken));
  }
  const bool all = std::all_of(sheets.begin(), sheets.end(), [](const auto& sheet) { return written(sheet.first, sheet_of(sheet.second, kSheetColumns)); });
  return all ? 0 : 1;
}

int no_window() {
  std::fprintf(stderr, "anupalan-app: no window with OpenGL ES 3: %s\n", SDL_GetError());
  return 1;
}

}  // namespace anupalan::platform
