#include "unit/ui/items.h"

#include <algorithm>
#include <utility>

#include <imgui_internal.h>

// tools/cmake/imgui_hooks.cpp
extern void (*anupalan_item_submitted)(ImGuiID id, const ImRect& box, bool by_pointer_alone, bool disabled);
extern void (*anupalan_item_described)(ImGuiID id, bool field);

namespace anupalan::test {
namespace {

ItemWatch* watching = nullptr;

}  // namespace

struct ItemTeller {
  static void submitted(ImGuiID id, const ImRect& box, bool by_pointer_alone, bool disabled) {
    if (std::exchange(watching->frame_, ImGui::GetFrameCount()) != ImGui::GetFrameCount()) watching->items_.clear();
    const ImGuiWindow* window = ImGui::GetCurrentContext()->CurrentWindow;
    if (window == nullptr || window->IsFallbackWindow || id == window->ID || id == window->MoveId || ImGui::FindWindowByID(id) != nullptr) return;
    const ImRect clip = window->ClipRect;
    watching->items_.push_back({id, {box.Min.x, box.Min.y, box.Max.x, box.Max.y}, {clip.Min.x, clip.Min.y, clip.Max.x, clip.Max.y}, false, disabled, by_pointer_alone});
  }
  static void described(ImGuiID id, bool field) {
    const auto item = std::find_if(watching->items_.rbegin(), watching->items_.rend(), [&](const Item& i) { return i.id == id; });
    if (item != watching->items_.rend()) item->field = item->field || field;
  }
};

ItemWatch::ItemWatch() {
  watching = this;
  anupalan_item_submitted = ItemTeller::submitted;
  anupalan_item_described = ItemTeller::described;
  ImGui::GetCurrentContext()->TestEngineHookItems = true;
}

ItemWatch::~ItemWatch() {
  anupalan_item_submitted = nullptr;
  anupalan_item_described = nullptr;
  watching = nullptr;
}

}  // namespace anupalan::test
