#include "unit/ui/screen.h"

#include <algorithm>
#include <cmath>
#include <iterator>

#include <imgui_internal.h>

#include "ui/fonts.h"
#include "ui/theme.h"
#include "unit/support.h"

namespace anupalan::test {
namespace {

constexpr int kSettleFrames = 4;  // ImGui needs a few after each input until nothing moves

ui::StartOptions with(std::vector<std::string> files, ui::StartOptions options) {
  options.files = std::move(files);
  if (!options.theme) options.theme = ui::Theme::light;
  return options;
}

void append_utf8(std::string& text, ImWchar code) {
  const auto c = static_cast<std::uint32_t>(code);
  if (c < 0x80) {
    text += static_cast<char>(c);
  } else if (c < 0x800) {
    text += static_cast<char>(0xC0 | c >> 6);
    text += static_cast<char>(0x80 | (c & 0x3F));
  } else {
    text += static_cast<char>(0xE0 | c >> 12);
    text += static_cast<char>(0x80 | (c >> 6 & 0x3F));
    text += static_cast<char>(0x80 | (c & 0x3F));
  }
}

bool near(float a, float b) { return std::abs(a - b) < 1.01F; }  // letters are set on whole pixels

}  // namespace

Box common(const Box& a, const Box& b) {
  return {std::max(a.left, b.left), std::max(a.top, b.top), std::min(a.right, b.right), std::min(a.bottom, b.bottom)};
}

std::vector<std::string> sample(std::string_view name) {
  std::vector<std::string> paths;
  for (const auto& path : files_of(source_folder() / "assets/samples" / name, ".json")) paths.push_back(path.string());
  return paths;
}

Screen::Screen(std::vector<std::string> files, ui::StartOptions options)
    : workspace_(to_day({2026, 2, 15})),
      application_(workspace_, with(std::move(files), std::move(options))),
      context_(ImGui::CreateContext()) {
  ImGuiIO& io = ImGui::GetIO();
  io.IniFilename = nullptr;
  io.ConfigInputTextCursorBlink = false;
  io.ConfigFlags |= ImGuiConfigFlags_NavEnableKeyboard;
  io.BackendFlags |= ImGuiBackendFlags_RendererHasVtxOffset;
  io.DisplaySize = kSmall;
  io.DeltaTime = 1.0F / 60.0F;
  application_.start();
  scale(1.0F);
}

Screen::~Screen() { ImGui::DestroyContext(context_); }

void Screen::apply(app::Command command) {
  workspace_.apply(std::move(command));
  settle();
}

void Screen::open(std::vector<platform::OpenedFile> files) {
  application_.files_opened(std::move(files));
  settle();
}

void Screen::resize(ImVec2 size) {
  ImGui::GetIO().DisplaySize = size;
  settle();
}

void Screen::scale(float pixels_per_point) {
  ImGuiIO& io = ImGui::GetIO();
  application_.scale_changed(pixels_per_point);
  io.FontGlobalScale = 1.0F / pixels_per_point;
  io.Fonts->Build();
  letters_.clear();
  for (const ImFont* font : io.Fonts->Fonts) {
    for (const ImFontGlyph& glyph : font->Glyphs) {
      if (glyph.Visible) letters_[{glyph.U0, glyph.V0}] = {font, &glyph};
    }
  }
  settle();
}

void Screen::use(ui::Theme theme) {
  apply(app::SetTheme{theme});
}

const Run* Screen::find(std::string_view text) const {
  const auto is_it = [&](const Run& run) { return run.visible() && run.text == text; };
  if (const ImVector<ImGuiPopupData>& popups = context_->OpenPopupStack; !popups.empty() && popups.back().Window != nullptr) {
    const ImRect rect = popups.back().Window->Rect();
    const auto inside = std::find_if(runs_.begin(), runs_.end(), [&](const Run& run) { return is_it(run) && rect.Contains(run.box.middle()) && rect.Contains(ImVec2{run.clip.left + 1.0F, run.clip.top + 1.0F}); });
    if (inside != runs_.end()) return &*inside;
  }
  const auto run = std::find_if(runs_.begin(), runs_.end(), is_it);
  return run == runs_.end() ? nullptr : &*run;
}

bool Screen::click(std::string_view text, ImGuiMouseButton button, ImGuiKey modifier) {
  const Run* run = find(text);
  if (run == nullptr) return false;
  ImGuiIO& io = ImGui::GetIO();
  if (modifier != ImGuiKey_None) io.AddKeyEvent(modifier, true);
  click_at(common(run->box, run->clip).middle(), button);
  if (modifier != ImGuiKey_None) io.AddKeyEvent(modifier, false);
  io.AddMousePosEvent(-FLT_MAX, -FLT_MAX);  // nothing stays under the pointer
  settle();
  return true;
}

std::vector<app::Command> Screen::asked_at(ImVec2 at) {
  ImGuiIO& io = ImGui::GetIO();
  io.AddMousePosEvent(at.x, at.y);
  ask_frames(2);
  io.AddMouseButtonEvent(0, true);
  std::vector<app::Command> asked = ask_frames(1);
  io.AddMouseButtonEvent(0, false);
  std::ranges::move(ask_frames(2), std::back_inserter(asked));
  io.AddMousePosEvent(-FLT_MAX, -FLT_MAX);
  ask_frames(2);
  read_back();
  return asked;
}

std::vector<app::Command> Screen::asked_by_typing(std::string_view text) {
  ImGuiIO& io = ImGui::GetIO();
  io.AddInputCharactersUTF8(std::string(text).c_str());
  std::vector<app::Command> asked = ask_frames(2);
  std::ranges::move(asked_by_key(ImGuiKey_Enter), std::back_inserter(asked));
  return asked;
}

std::vector<app::Command> Screen::asked_by_key(ImGuiKey key) {
  std::vector<app::Command> asked;
  for (bool down : {true, false}) {
    ImGui::GetIO().AddKeyEvent(key, down);
    std::ranges::move(ask_frames(2), std::back_inserter(asked));
  }
  read_back();
  return asked;
}

void Screen::click_at(ImVec2 at, int button) {
  ImGuiIO& io = ImGui::GetIO();
  io.AddMousePosEvent(at.x, at.y);
  settle();
  io.AddMouseButtonEvent(button, true);
  frame();
  io.AddMouseButtonEvent(button, false);
  settle();
}

void Screen::drag(ImVec2 from, ImVec2 to) {
  ImGuiIO& io = ImGui::GetIO();
  io.AddMousePosEvent(from.x, from.y);
  settle();
  io.AddMouseButtonEvent(0, true);
  frame();
  io.AddMousePosEvent((from.x + to.x) / 2.0F, to.y);
  settle();
  io.AddMousePosEvent(to.x, to.y);
  settle();
  io.AddMouseButtonEvent(0, false);
  settle();
  io.AddMousePosEvent(-FLT_MAX, -FLT_MAX);
  settle();
}

void Screen::press(ImGuiKey key, ImGuiKey modifier) {
  ImGuiIO& io = ImGui::GetIO();
  for (bool down : {true, false}) {
    if (modifier != ImGuiKey_None) io.AddKeyEvent(modifier, down);
    io.AddKeyEvent(key, down);
    settle();
  }
}

void Screen::type(std::string_view text) {
  ImGui::GetIO().AddInputCharactersUTF8(std::string(text).c_str());
  settle();
}

void Screen::wheel(ImVec2 at, float lines) {
  ImGui::GetIO().AddMousePosEvent(at.x, at.y);
  settle();
  ImGui::GetIO().AddMouseWheelEvent(0.0F, lines);
  settle();
}

bool Screen::shows(std::string_view text) const {
  return std::any_of(runs_.begin(), runs_.end(), [&](const Run& run) { return run.visible() && run.text.find(text) != std::string::npos; });
}

void Screen::settle() {
  do {
    while (application_.busy()) application_.work(10);
    for (int i = 0; i < kSettleFrames; ++i) frame();
  } while (application_.busy());  // what was drawn may have asked for more
  read_back();
}

void Screen::frame() {
  ImGui::NewFrame();
  application_.draw();
  ImGui::Render();
}

std::vector<app::Command> Screen::ask_frames(int count) {
  std::vector<app::Command> asked;
  for (int i = 0; i < count; ++i) {
    ImGui::NewFrame();
    std::ranges::move(application_.draw_frame(), std::back_inserter(asked));
    ImGui::Render();
  }
  return asked;
}

void Screen::read_back() {
  runs_.clear();
  pen_ = {-1.0F, -1.0F};
  bad_vertices_ = triangles_ = 0;
  for (const ImDrawList* list : ImGui::GetDrawData()->CmdLists) read_list(*list);
}

void Screen::read_list(const ImDrawList& list) {
  for (const ImDrawVert& vertex : list.VtxBuffer) {
    if (!std::isfinite(vertex.pos.x) || !std::isfinite(vertex.pos.y)) ++bad_vertices_;
  }
  for (const ImDrawCmd& command : list.CmdBuffer) {
    triangles_ += command.ElemCount / 3;
    const ImDrawIdx* index = list.IdxBuffer.Data + command.IdxOffset;
    const ImDrawVert* vertices = list.VtxBuffer.Data + command.VtxOffset;
    for (unsigned i = 0; i + 6 <= command.ElemCount;) {
      const bool quad = index[i] == index[i + 3] && index[i + 2] == index[i + 4] && index[i + 5] == index[i] + 3;
      if (quad) take_letter(vertices + index[i], command.ClipRect);
      i += quad ? 6 : 3;
    }
  }
}

void Screen::take_letter(const ImDrawVert* quad, const ImVec4& clip) {
  const auto place = letters_.find({quad[0].uv.x, quad[0].uv.y});
  if (place == letters_.end()) return;
  const auto [font, glyph] = place->second;
  if (quad[2].uv.x != glyph->U1 || quad[2].uv.y != glyph->V1) return;
  if (!near(quad[0].pos.y, quad[1].pos.y)) return;  // set aslant: a watermark, made to lie over other text
  const Box box{quad[0].pos.x, quad[0].pos.y, quad[2].pos.x, quad[2].pos.y};
  const float points = ImGui::GetIO().FontGlobalScale;  // of a pixel
  const ImVec2 origin{box.left - glyph->X0 * points, box.top - glyph->Y0 * points};
  const float space = font->GetCharAdvance(' ') * points;
  const Box window{clip.x, clip.y, clip.z, clip.w};
  const bool same_line = !runs_.empty() && near(origin.y, pen_.y);
  const bool after_space = same_line && near(origin.x, pen_.x + space);
  if (!same_line || !(after_space || near(origin.x, pen_.x))) runs_.push_back({{}, box, window});
  Run& run = runs_.back();
  if (after_space) run.text += ' ';
  append_utf8(run.text, static_cast<ImWchar>(glyph->Codepoint));
  run.box = {std::min(run.box.left, box.left), std::min(run.box.top, box.top), std::max(run.box.right, box.right),
             std::max(run.box.bottom, box.bottom)};
  pen_ = {origin.x + glyph->AdvanceX * points, origin.y};
}

}  // namespace anupalan::test
