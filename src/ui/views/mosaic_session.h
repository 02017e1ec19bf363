// What only the screen knows of the mosaic: where it is looked at from, and what the hardware holds of it.
#pragma once

#include <imgui.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/mosaic.h"
#include "app/mosaic_layout.h"
#include "platform/cells.h"

namespace anupalan::ui {

/// The camera on its way.
struct CameraWay {
  app::MosaicCamera from, now, to;
  double began = 0.0;   ///< ImGui's time
  double takes = 0.0;   ///< seconds; 0: it is there
};

struct MosaicSession {
  std::shared_ptr<const app::Mosaic> shown;   ///< what is in view
  std::unique_ptr<app::MosaicLayout> layout;  ///< of it
  std::string followed_unit;                  ///< of the filter, to which the camera went last
  CameraWay camera;
  app::MosaicSight sight;                     ///< of the last frame
  std::optional<std::uint32_t> cursor;        ///< the cell that the keyboard is at
  std::optional<std::uint32_t> pointed;       ///< the cell under the pointer
  std::uint32_t focus = 0;                    ///< the group whose parts the list beside it shows
  std::optional<ImVec2> brush;                ///< where a rectangle began
  bool dragging = false;                      ///< the picture is being moved
  double appeared = -1.0;                     ///< ImGui's time at which these groups came; before: at once
  std::unique_ptr<platform::CellPainter> painter;
  std::vector<std::uint8_t> signs;
  std::uint64_t tracks = 0, order = 0, lit = 0, signs_number = 0;  ///< counted up when they are others
  bool save = false;                          ///< the picture is to be saved when it is painted
  double days = 0.0;                          ///< of the year being played, short of a whole day
};

}  // namespace anupalan::ui
