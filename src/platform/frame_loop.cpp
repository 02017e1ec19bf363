#include "platform/frame_loop.h"

#include <GLES3/gl3.h>
#include <imgui_impl_opengl3.h>
#include <imgui_impl_sdl2.h>
#include <imgui_internal.h>

#include <algorithm>
#include <cfloat>
#include <utility>

namespace anupalan::platform {
namespace {

FrameLoop* current_loop = nullptr;

// An input that comes meanwhile waits for so long, and is answered by the next frame: within 50 ms together.
constexpr int kWorkMilliseconds = 20;
// What nobody waits for leaves room for what comes.
constexpr int kPrepareMilliseconds = 8;
// Progress is shown so often; every frame takes time from the work.
constexpr std::chrono::milliseconds kProgressPause{400};

void ask_for_es3() {
  SDL_GL_SetAttribute(SDL_GL_CONTEXT_PROFILE_MASK, SDL_GL_CONTEXT_PROFILE_ES);
  SDL_GL_SetAttribute(SDL_GL_CONTEXT_MAJOR_VERSION, 3);
  SDL_GL_SetAttribute(SDL_GL_CONTEXT_MINOR_VERSION, 0);
  SDL_GL_SetAttribute(SDL_GL_DOUBLEBUFFER, 1);
  SDL_GL_SetAttribute(SDL_GL_ALPHA_SIZE, 0);
  SDL_GL_SetAttribute(SDL_GL_DEPTH_SIZE, 0);
  SDL_GL_SetAttribute(SDL_GL_STENCIL_SIZE, 0);
}

// The backend asks the window system where the pointer is, in window units, and may be told an old place. Where the
// window has the pointer, it is said again as the events have it, in points; where it has not, it is nowhere.
void place_pointer(SDL_Window* window, const ImVec2& points) {
  int x = 0;
  int y = 0;
  const Uint32 buttons = SDL_GetMouseState(&x, &y);
  if (SDL_GetMouseFocus() != window) {
    if (buttons == 0) ImGui::GetIO().AddMousePosEvent(-FLT_MAX, -FLT_MAX);
    return;
  }
  int width = 1;
  int height = 1;
  SDL_GetWindowSize(window, &width, &height);
  const float factor = points.x / static_cast<float>(width);
  ImGui::GetIO().AddMousePosEvent(static_cast<float>(x) * factor, static_cast<float>(y) * factor);
}

}  // namespace

FrameLoop::FrameLoop(Client& client, const WindowOptions& options) : client_(client), options_(options) {
  current_loop = this;
}

FrameLoop::~FrameLoop() {
  current_loop = nullptr;
  if (context_ != nullptr) ImGui_ImplOpenGL3_Shutdown();
  if (ImGui::GetCurrentContext() != nullptr) {
    ImGui_ImplSDL2_Shutdown();
    ImGui::DestroyContext();
  }
  if (context_ != nullptr) SDL_GL_DeleteContext(context_);
  if (window_ != nullptr) SDL_DestroyWindow(window_);
  SDL_Quit();
}

FrameLoop* FrameLoop::current() { return current_loop; }

bool FrameLoop::open(Uint32 window_flags) {
  if (SDL_Init(SDL_INIT_VIDEO) != 0) return false;
  ask_for_es3();
  window_ = SDL_CreateWindow(options_.title.c_str(), SDL_WINDOWPOS_CENTERED, SDL_WINDOWPOS_CENTERED, options_.width,
                             options_.height, SDL_WINDOW_OPENGL | window_flags);
  if (window_ == nullptr) return false;
  context_ = SDL_GL_CreateContext(window_);
  if (context_ == nullptr) return false;
  SDL_GL_MakeCurrent(window_, context_);
  start_imgui();
  return true;
}

bool FrameLoop::open_undrawn() {
  if (window_ != nullptr) SDL_DestroyWindow(window_);
  window_ = SDL_CreateWindow(options_.title.c_str(), 0, 0, options_.width, options_.height, 0);
  if (window_ == nullptr) return false;
  start_imgui();
  return true;
}

void FrameLoop::start_imgui() {
  IMGUI_CHECKVERSION();
  ImGui::CreateContext();
  ImGuiIO& io = ImGui::GetIO();
  io.IniFilename = nullptr;
  io.ConfigInputTextCursorBlink = false;  // nothing blinks, and nothing is drawn for it
  io.ConfigFlags |= ImGuiConfigFlags_NavEnableKeyboard;
  if (context_ != nullptr) {
    ImGui_ImplSDL2_InitForOpenGL(window_, context_);
    ImGui_ImplOpenGL3_Init("#version 300 es");
  } else {
    ImGui_ImplSDL2_InitForOther(window_);
  }
  client_.start();
}

bool FrameLoop::handle(SDL_Event event) {
  if (event.type == SDL_MOUSEMOTION) {
    finger_ = false;
    event.motion.x = static_cast<Sint32>(static_cast<float>(event.motion.x) / client_.zoom());
    event.motion.y = static_cast<Sint32>(static_cast<float>(event.motion.y) / client_.zoom());
  }
  ImGui_ImplSDL2_ProcessEvent(&event);
  wake();
  return event.type != SDL_QUIT;
}

void FrameLoop::point_at(ImVec2 points) {
  finger_ = true;
  ImGui::GetIO().AddMousePosEvent(points.x, points.y);
  wake();
}

void FrameLoop::apply_scale() {
  const float ratio = display_.ratio * client_.zoom();
  if (fonts_ratio_ == ratio) return;
  fonts_ratio_ = ratio;
  if (context_ != nullptr) ImGui_ImplOpenGL3_DestroyDeviceObjects();  // the next frame makes them again, with the new fonts
  client_.scale_changed(fonts_ratio_);
  if (context_ == nullptr) ImGui::GetIO().Fonts->Build();
  ImGui::GetIO().FontGlobalScale = 1.0F / fonts_ratio_;
  wake();
}

// ImGui takes a press, a release and a move that come together one a frame: what still waits in its queue needs more.
bool FrameLoop::wants_frame() const {
  const ImGuiContext* imgui = ImGui::GetCurrentContext();
  return pending_frames_ > 0 || (imgui != nullptr && !imgui->InputEventsQueue.empty());
}

bool FrameLoop::work() {
  if (!has_work()) return false;
  const bool awaited = busy();
  const bool more = client_.work(awaited ? kWorkMilliseconds : kPrepareMilliseconds);
  if (awaited && !busy()) wake();
  else if (awaited && std::chrono::steady_clock::now() - drawn_ > kProgressPause) pending_frames_ = std::max(pending_frames_, 1);
  return more && has_work();
}

void FrameLoop::draw() {
  if (pending_frames_ > 0) --pending_frames_;
  drawn_ = std::chrono::steady_clock::now();
  apply_scale();
  if (context_ != nullptr) ImGui_ImplOpenGL3_NewFrame();
  ImGui_ImplSDL2_NewFrame();
  const ImVec2 points{display_.points.x / client_.zoom(), display_.points.y / client_.zoom()};
  if (!finger_) place_pointer(window_, points);
  ImGuiIO& io = ImGui::GetIO();
  io.DisplaySize = points;
  io.DisplayFramebufferScale = {display_.pixels.x / points.x, display_.pixels.y / points.y};
  ImGui::NewFrame();
  client_.draw();
  ImGui::Render();
  if (context_ == nullptr) return;

  glViewport(0, 0, static_cast<GLsizei>(display_.pixels.x), static_cast<GLsizei>(display_.pixels.y));
  const ImVec4 ground = ImGui::GetStyleColorVec4(ImGuiCol_WindowBg);
  glClearColor(ground.x, ground.y, ground.z, 1.0F);
  glClear(GL_COLOR_BUFFER_BIT);
  ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
}

void FrameLoop::swap() {
  if (context_ != nullptr) SDL_GL_SwapWindow(window_);
}

void FrameLoop::context_restored() {
  ++context_number_;
  ImGui_ImplOpenGL3_DestroyDeviceObjects();
  wake();
}

void FrameLoop::tell(News what, std::string text) {
  client_.told(what, std::move(text));
  wake();
}

void FrameLoop::deliver(std::vector<OpenedFile> files) {
  if (files.empty()) return;
  client_.files_opened(std::move(files));
  wake();
}

}  // namespace anupalan::platform
