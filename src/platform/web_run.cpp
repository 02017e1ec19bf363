// The page: frames are asked of the browser one at a time, and only when something happened.
#include "platform/web_run.h"

#include <emscripten/emscripten.h>
#include <emscripten/eventloop.h>
#include <emscripten/html5.h>

#include <cmath>
#include <cstdio>
#include <utility>

#include "platform/frame_loop.h"
#include "platform/web_clipboard.h"
#include "platform/web_exports.h"
#include "platform/web_host.h"

namespace anupalan::platform {
namespace {

// Tooltips come after a pause without input: one more look when it is over.
constexpr double kPauseMilliseconds = 600;

struct Page {
  FrameLoop loop;
  bool sized = false;
  bool requested = false;
  bool work_requested = false;
  bool shown = false;
  int pause_timer = 0;

  Page(Client& client, const WindowOptions& options) : loop(client, options) {}
};

Page* page = nullptr;

void request_frame() {
  if (page == nullptr || !page->sized || page->requested || !page->loop.wants_frame()) return;
  page->requested = true;
  host_request_frame();
}

void request_work() {
  if (page == nullptr || page->work_requested || !page->loop.has_work()) return;
  page->work_requested = true;
  host_request_work();
}

void wake() {
  if (page != nullptr) page->loop.wake();
  request_frame();
}

// SDL calls this for each event when the browser brings it, long before anybody polls.
int on_event(void*, SDL_Event*) {
  emscripten_clear_timeout(page->pause_timer);
  page->pause_timer = emscripten_set_timeout([](void*) { wake(); }, kPauseMilliseconds, nullptr);
  wake();
  return 0;
}

/// Where the caret of the program's own field is, for the page's field (web/keys.js).
void tell_caret(ImGuiViewport*, ImGuiPlatformImeData* data) {
  const float zoom = page->loop.zoom();
  host_text_input(data->WantVisible, data->InputPos.x * zoom, data->InputPos.y * zoom, data->InputLineHeight * zoom);
}

/// Dear ImGui's queue takes the pointer in its points.
void point_at(double css_x, double css_y) {
  const float zoom = page->loop.zoom();
  page->loop.point_at({static_cast<float>(css_x) / zoom, static_cast<float>(css_y) / zoom});
}

}  // namespace

int run(Client& client, const WindowOptions& options) {
  static WindowOptions kept = options;
  kept.title = emscripten_get_window_title();  // the page has one, in both scripts
  SDL_SetHint(SDL_HINT_EMSCRIPTEN_KEYBOARD_ELEMENT, "#stage");  // the canvas, and the field for input methods
  SDL_SetHint(SDL_HINT_POLL_SENTINEL, "0");  // polling must not look like an event
  page = new Page(client, kept);  // for as long as the page is open
  if (!page->loop.open(0) && !page->loop.open_undrawn()) {
    std::fprintf(stderr, "no window: %s\n", SDL_GetError());
    return 1;
  }
  install_clipboard();
  ImGui::GetIO().SetPlatformImeDataFn = tell_caret;
  SDL_AddEventWatch(on_event, nullptr);
  return 0;
}

void draw_now() {
  if (page == nullptr || !page->sized) return;
  SDL_Event event;
  while (SDL_PollEvent(&event) != 0) page->loop.handle(event);
  page->loop.draw();
  request_work();
  if (!std::exchange(page->shown, true)) host_ready();
}

bool finish_now() {
  constexpr int kPieces = 4;  // of some 40 ms
  if (page == nullptr) return true;
  for (int i = 0; i < kPieces && page->loop.busy(); ++i) page->loop.work();
  draw_now();
  return !page->loop.busy();
}

void deliver(std::vector<OpenedFile> files) {
  if (page == nullptr) return;
  page->loop.deliver(std::move(files));
  request_work();
  request_frame();
}

void redraw() { wake(); }

void work_on() { request_work(); }

}  // namespace anupalan::platform

using namespace anupalan::platform;

void anupalan_frame() {
  page->requested = false;
  draw_now();
  request_frame();
}

void anupalan_work() {
  page->work_requested = false;
  if (page->loop.work()) request_work();
  request_frame();
}

void anupalan_resize(double css_width, double css_height, int pixel_width, int pixel_height, double ratio) {
  // SDL counts the pointer in its window's units: CSS pixels. Setting them resets the canvas, so its pixels come after.
  SDL_SetWindowSize(page->loop.window(), static_cast<int>(std::lround(css_width)),
                    static_cast<int>(std::lround(css_height)));
  emscripten_set_canvas_element_size("#canvas", pixel_width, pixel_height);
  Display display;
  display.points = {static_cast<float>(css_width), static_cast<float>(css_height)};
  display.pixels = {static_cast<float>(pixel_width), static_cast<float>(pixel_height)};
  display.ratio = static_cast<float>(ratio);
  page->loop.set_display(display);
  page->sized = true;
  page->loop.wake();
  draw_now();  // at once: the canvas is empty now
  request_frame();
}

void anupalan_redraw() { wake(); }

void anupalan_news(int what, const char* text) {
  page->loop.tell(static_cast<News>(what), text);
  request_frame();
}

void anupalan_typed(const char* text) {
  ImGui::GetIO().AddInputCharactersUTF8(text);
  wake();
}

void anupalan_scroll(double css_x, double css_y, double css_dx, double css_dy) {
  constexpr double kNotch = 100.0;  // CSS pixels of a notch of the wheel, as SDL counts them
  point_at(css_x, css_y);
  ImGuiIO& io = ImGui::GetIO();
  io.AddMouseSourceEvent(ImGuiMouseSource_TouchScreen);
  io.AddMouseWheelEvent(static_cast<float>(css_dx / kNotch), static_cast<float>(css_dy / kNotch));
  io.AddMouseSourceEvent(ImGuiMouseSource_Mouse);
  wake();
}

void anupalan_pinch(double css_x, double css_y, double factor) {
  point_at(css_x, css_y);
  if (!(factor > 0.0)) return;
  ImGuiIO& io = ImGui::GetIO();
  io.AddKeyEvent(ImGuiMod_Ctrl, true);
  io.AddMouseWheelEvent(0.0F, static_cast<float>(std::log(factor) / std::log(kWheelZoom)));
  io.AddKeyEvent(ImGuiMod_Ctrl, false);
  wake();
}

void anupalan_tap(double css_x, double css_y) {
  point_at(css_x, css_y);
  draw_now();  // the pointer is there before it presses
  ImGui::GetIO().AddMouseButtonEvent(ImGuiMouseButton_Left, true);
  ImGui::GetIO().AddMouseButtonEvent(ImGuiMouseButton_Left, false);
  wake();
}

void anupalan_context_restored() {
  page->loop.context_restored();
  request_frame();
}
