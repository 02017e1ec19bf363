// The items that Dear ImGui was given in a frame and that take the pointer or the keyboard.
#pragma once

#include <imgui.h>

#include <vector>

#include "unit/ui/screen.h"

namespace anupalan::test {

struct Item {
  ImGuiID id = 0;
  Box box{}, clip{};  ///< in points; what is outside `clip` is not seen
  bool field = false; ///< text is typed into it
  bool disabled = false;
  bool by_pointer_alone = false;  ///< edges of columns, scroll bars: the keyboard has other ways
  bool visible() const { return !common(box, clip).empty(); }
};

/// Of all frames drawn while it lives, the items of the last one.
class ItemWatch {
 public:
  ItemWatch();
  ~ItemWatch();
  ItemWatch(const ItemWatch&) = delete;
  ItemWatch& operator=(const ItemWatch&) = delete;
  /// In the order in which they were submitted; windows themselves are not among them.
  const std::vector<Item>& items() const { return items_; }

 private:
  friend struct ItemTeller;
  int frame_ = -1;
  std::vector<Item> items_;
};

}  // namespace anupalan::test
