// Placeholder of the composition root: proves the window, the files and the fonts until the real one replaces it.
#include <imgui.h>

#include <cstdio>
#include <cstring>

#include "assets.h"
#include "platform/platform.h"

namespace {

using anupalan::platform::OpenedFile;

class Placeholder : public anupalan::platform::Client {
 public:
  void start() override { ImGui::StyleColorsLight(); }
  void scale_changed(float ratio) override {
    ImGuiIO& io = ImGui::GetIO();
    io.Fonts->Clear();
    const auto font = anupalan::assets::find("fonts/regular.ttf");
    ImFontConfig config;
    config.FontDataOwnedByAtlas = false;
    io.Fonts->AddFontFromMemoryTTF(const_cast<char*>(font.data()), static_cast<int>(font.size()), 18.0F * ratio, &config);
  }
  void draw() override {
    ImGui::SetNextWindowPos({20, 20}, ImGuiCond_Once);
    ImGui::SetNextWindowSize({500, 300}, ImGuiCond_Once);
    ImGui::Begin("Anupalan");
    ImGui::Text("today %s, dark %d", anupalan::iso_text(anupalan::platform::today_ist()).c_str(),
                anupalan::platform::prefers_dark());
    if (ImGui::Button("Open files")) anupalan::platform::open_files_dialog();
    for (const auto& name : anupalan::platform::sample_names()) {
      if (ImGui::Button(name.c_str())) anupalan::platform::open_sample(name);
    }
    ImGui::InputText("text", text_, sizeof text_);
    for (const auto& line : lines_) ImGui::TextUnformatted(line.c_str());
    ImGui::End();
  }
  void files_opened(std::vector<OpenedFile> files) override {
    for (const auto& f : files) lines_.push_back(f.name + ": " + std::to_string(f.bytes.size()) + " " + f.error);
  }
  bool busy() const override { return false; }

 private:
  char text_[100] = "";
  std::vector<std::string> lines_;
};

}  // namespace

int main(int argc, char** argv) {
  static Placeholder app;
  anupalan::platform::WindowOptions options;
  if (argc == 3 && std::strcmp(argv[1], "--screenshot") == 0) options.screenshot_path = argv[2];
  return anupalan::platform::run(app, options);
}
