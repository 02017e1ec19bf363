// What Dear ImGui asks of a test engine, for the builds that have tests: it tells of every item that a frame submits. Nobody
// listens but tests/unit/ui/items.cpp.
#include <imgui.h>
#include <imgui_internal.h>

void (*anupalan_item_submitted)(ImGuiID id, const ImRect& box, bool by_pointer_alone, bool disabled) = nullptr;
void (*anupalan_item_described)(ImGuiID id, bool field) = nullptr;

void ImGuiTestEngineHook_ItemAdd(ImGuiContext*, ImGuiID id, const ImRect& box, const ImGuiLastItemData* item) {
  const bool by_pointer_alone = item == nullptr || (item->InFlags & ImGuiItemFlags_NoNav) != 0;
  if (anupalan_item_submitted != nullptr) anupalan_item_submitted(id, box, by_pointer_alone, item != nullptr && (item->InFlags & ImGuiItemFlags_Disabled) != 0);
}

void ImGuiTestEngineHook_ItemInfo(ImGuiContext*, ImGuiID id, const char*, ImGuiItemStatusFlags flags) {
  if (anupalan_item_described != nullptr) anupalan_item_described(id, (flags & ImGuiItemStatusFlags_Inputable) != 0);
}

void ImGuiTestEngineHook_Log(ImGuiContext*, const char*, ...) {}
const char* ImGuiTestEngine_FindItemDebugLabel(ImGuiContext*, ImGuiID) { return nullptr; }
