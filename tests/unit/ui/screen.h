// The application drawn into memory, without a window: what stands on the screen is read back from the letters drawn.
//
//   Screen screen(sample("posts"));
//   screen.click("Units");
//   CHECK(screen.shows("Kaveri Circle"));
#pragma once

#include <imgui.h>

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "ui/application.h"

namespace anupalan::test {

struct Box {
  float left = 0, top = 0, right = 0, bottom = 0;
  float width() const { return right - left; }
  float height() const { return bottom - top; }
  ImVec2 middle() const { return {(left + right) / 2.0F, (top + bottom) / 2.0F}; }
  bool empty() const { return right <= left || bottom <= top; }
};
/// What two boxes share; empty() where they do not meet.
Box common(const Box& a, const Box& b);

/// A piece of text drawn in one go: letters on one line with no more than a space between them.
struct Run {
  std::string text;
  Box box;   ///< around the ink of its letters, in points
  Box clip;  ///< what is outside is not seen
  bool visible() const { return !common(box, clip).empty(); }
};

/// The paths of the files of a sample.
std::vector<std::string> sample(std::string_view name);

class Screen {
 public:
  static constexpr ImVec2 kSmall{1366, 768};
  static constexpr ImVec2 kLarge{1920, 1080};

  /// Opens the files and draws until nothing moves.
  explicit Screen(std::vector<std::string> files, ui::StartOptions options = {});
  ~Screen();
  Screen(const Screen&) = delete;
  Screen& operator=(const Screen&) = delete;

  const app::Workspace& workspace() const { return workspace_; }
  /// A command as the mirror would send it.
  void apply(app::Command command);
  void open(std::vector<platform::OpenedFile> files);
  void resize(ImVec2 size);
  void use(ui::Theme theme);
  /// So many pixels a point, as on a sharper screen.
  void scale(float pixels_per_point);

  /// Presses a button of the mouse on the first run with exactly this text, while a modifier is held. False where there is none in
  /// view.
  bool click(std::string_view text, ImGuiMouseButton button = ImGuiMouseButton_Left, ImGuiKey modifier = ImGuiKey_None);
  /// Presses a button of the mouse at a place.
  void click_at(ImVec2 at, int button = 0);
  /// Presses, moves and lets go.
  void drag(ImVec2 from, ImVec2 to);
  /// The first run in view with exactly this text; nullptr where there is none.
  const Run* find(std::string_view text) const;
  /// What a press of the mouse there would ask for; nothing of it is done. What only the screen knows may change.
  std::vector<app::Command> asked_at(ImVec2 at);
  /// The same of words typed, and Enter.
  std::vector<app::Command> asked_by_typing(std::string_view text);
  /// The same of a key.
  std::vector<app::Command> asked_by_key(ImGuiKey key);
  void press(ImGuiKey key, ImGuiKey modifier = ImGuiKey_None);
  void type(std::string_view text);
  void wheel(ImVec2 at, float lines);

  /// What was drawn in the last frame, in the order of drawing.
  const std::vector<Run>& runs() const { return runs_; }
  /// Whether some run in view holds this text.
  bool shows(std::string_view text) const;
  /// Vertices of the last frame that are not finite numbers.
  std::size_t bad_vertices() const { return bad_vertices_; }
  std::size_t triangles() const { return triangles_; }
  /// The last frame as Dear ImGui gives it to be drawn.
  const ImDrawData& drawn() const { return *ImGui::GetDrawData(); }

 private:
  void frame();
  std::vector<app::Command> ask_frames(int count);
  void settle();
  void read_back();
  void read_list(const ImDrawList& list);
  void take_letter(const ImDrawVert* quad, const ImVec4& clip);

  app::Workspace workspace_;
  ui::Application application_;
  ImGuiContext* context_;
  std::map<std::pair<float, float>, std::pair<const ImFont*, const ImFontGlyph*>> letters_;  ///< by texture corner
  std::vector<Run> runs_;
  ImVec2 pen_{};  ///< where the next letter of the last run would begin
  std::size_t bad_vertices_ = 0, triangles_ = 0;
};

}  // namespace anupalan::test
