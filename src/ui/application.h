// The program as the machine sees it: the workspace, drawn.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/workspace.h"
#include "platform/platform.h"
#include "ui/context.h"
#include "ui/theme.h"

namespace anupalan::ui {

/// What is shown first. On the web all of it is empty.
struct StartOptions {
  std::vector<std::string> files;  ///< paths
  std::string sample;              ///< of platform::sample_names()
  std::optional<app::View> view;
  std::string employee;            ///< an id: that employee's page
  std::string search;              ///< in the table of employees
  std::optional<Day> as_on;
  std::optional<Theme> theme;      ///< else what the system asks for
};

class Application : public platform::Client {
 public:
  /// REQUIRES: `workspace` lives as long as the application.
  Application(app::Workspace& workspace, StartOptions options);

  void start() override;
  void scale_changed(float pixels_per_point) override;
  void draw() override;
  /// Draws a frame. What was asked for in it, in order; none of it is done yet.
  std::vector<app::Command> draw_frame();
  float zoom() const override { return static_cast<float>(workspace_.settings().zoom) / 100.0F; }
  void files_opened(std::vector<platform::OpenedFile> files) override;
  bool busy() const override { return workspace_.busy(); }
  void told(platform::News what, std::string text) override;
  bool prepares() const override { return workspace_.prepares(); }
  bool work(int milliseconds) override;
  /// What the screen itself remembers.
  Session& session() { return session_; }

 private:
  void apply(app::Command command);
  void know_remembered();
  void save_written();
  void first_look();
  void follow_options();

  StartOptions options_;
  app::Workspace& workspace_;
  std::vector<app::NamedCommand> commands_;
  Session session_;
  bool looked_ = false;  ///< the options were followed
  bool popup_ = false;   ///< a list or menu was open in the last frame: Escape has closed it, and does no more
};

}  // namespace anupalan::ui
