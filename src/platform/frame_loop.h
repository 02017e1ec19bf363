// One window with its OpenGL ES 3 context, Dear ImGui in it, and the decision when to draw: shared by desktop and web,
// which differ in who wakes it.
#pragma once

#include <SDL.h>
#include <imgui.h>

#include <chrono>

#include "platform/platform.h"

namespace anupalan::platform {

/// How large the drawing is: in points for ImGui, in pixels for OpenGL, and how many pixels a point has for fonts.
struct Display {
  ImVec2 points;
  ImVec2 pixels;
  float ratio = 1.0F;
};

class FrameLoop {
 public:
  FrameLoop(Client& client, const WindowOptions& options);
  ~FrameLoop();
  FrameLoop(const FrameLoop&) = delete;
  FrameLoop& operator=(const FrameLoop&) = delete;

  /// The loop of the program, for redraw() and for files that arrive; null before run().
  static FrameLoop* current();

  /// Opens window, context and ImGui. Where there is none, false, and SDL_GetError() says why.
  bool open(Uint32 window_flags);
  /// Where open() failed: the same without anything that draws, so that what is beside the drawing goes on.
  bool open_undrawn();

  /// Takes one event; false for the wish to quit.
  bool handle(SDL_Event event);
  /// A finger is there, in points: no mouse moves the pointer away until one moves.
  void point_at(ImVec2 points);
  void set_display(const Display& display) { display_ = display; }

  /// Asks for frames: ImGui needs a few after each input until nothing moves.
  void wake() { pending_frames_ = kSettleFrames; }
  bool wants_frame() const;
  /// Lets the client work for a while; asks for a frame when what is waited for has come to its end, and now and then before, for
  /// its progress. False where there is nothing to do but wait.
  bool work();
  bool busy() const { return client_.busy(); }
  bool has_work() const { return client_.busy() || client_.prepares(); }
  /// One frame into the back buffer, and the swap that shows it.
  void draw();
  void swap();
  /// The OpenGL context was lost and is back: everything that lived in it is made again.
  void context_restored();
  /// Another number means that whatever lived in the OpenGL context is gone; 0: there is none.
  std::uint64_t context_number() const { return context_ == nullptr ? 0 : context_number_; }

  void deliver(std::vector<OpenedFile> files);
  void tell(News what, std::string text);
  SDL_Window* window() const { return window_; }
  float zoom() const { return client_.zoom(); }

 private:
  static constexpr int kSettleFrames = 3;

  void start_imgui();
  void apply_scale();

  Client& client_;
  const WindowOptions& options_;
  SDL_Window* window_ = nullptr;
  SDL_GLContext context_ = nullptr;
  std::uint64_t context_number_ = 1;
  Display display_;
  bool finger_ = false;        // the pointer is where a finger was last
  float fonts_ratio_ = 0.0F;  // what the fonts were made for
  int pending_frames_ = kSettleFrames;
  std::chrono::steady_clock::time_point drawn_{};  // when the last frame was
};

}  // namespace anupalan::platform
