#include "platform/web_clipboard.h"

#include <imgui.h>

#include <string>

#include "platform/web_exports.h"
#include "platform/web_host.h"
#include "platform/web_run.h"

namespace anupalan::platform {
namespace {

struct Clipboard {
  std::string text, html;
  bool inside_event = false;  // the browser asks for the text itself
};

Clipboard& clipboard() {
  static Clipboard one;
  return one;
}

// Ctrl and a key, as if typed: down in one frame, up in the next.
void press_with_ctrl(ImGuiKey key) {
  ImGuiIO& io = ImGui::GetIO();
  io.AddKeyEvent(ImGuiMod_Ctrl, true);
  io.AddKeyEvent(key, true);
  draw_now();
  io.AddKeyEvent(key, false);
  io.AddKeyEvent(ImGuiMod_Ctrl, false);
  redraw();
}

}  // namespace

void set_clipboard(std::string_view text, std::string_view html) {
  clipboard().text = text;
  clipboard().html = html;
  if (!clipboard().inside_event) host_set_clipboard(text, html);
}

void install_clipboard() {
  ImGuiIO& io = ImGui::GetIO();
  io.SetClipboardTextFn = [](void*, const char* text) { set_clipboard(text); };
  io.GetClipboardTextFn = [](void*) { return clipboard().text.c_str(); };
}

}  // namespace anupalan::platform

using namespace anupalan::platform;

const char* anupalan_copy(int cut) {
  clipboard().text.clear();
  clipboard().html.clear();
  clipboard().inside_event = true;
  press_with_ctrl(cut != 0 ? ImGuiKey_X : ImGuiKey_C);
  if (clipboard().text.empty()) finish_now();  // rows of a table are written in steps; many go to the clipboard later
  clipboard().inside_event = false;
  return clipboard().text.c_str();
}

const char* anupalan_copied_html() { return clipboard().html.c_str(); }

void anupalan_paste(const char* text) {
  clipboard().text = text;
  press_with_ctrl(ImGuiKey_V);
}
