// The window or the page: reads the command line of the desktop and hands over to the application.
#include <algorithm>
#include <charconv>
#include <cstdio>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/civil_day.h"
#include "io/hand.h"
#include "mirror/exports.h"
#include "platform/platform.h"
#include "ui/application.h"
#include "ui/pictures.h"
#include "ui/views/list.h"

namespace {

using namespace anupalan;

constexpr const char* kUsage =
    "usage: anupalan-app [FILE...] [--sample NAME] [--view VIEW]\n"
    "                    [--employee ID] [--search TEXT] [--as-on YYYY-MM-DD] [--theme light|dark|contrast]\n"
    "                    [--size WIDTHxHEIGHT[@SCALE]]\n"
    "                    [--screenshot FILE.png] [--screenshots FOLDER [--scenes A,B] [--sizes A,B] [--themes A,B]]\n"
    "views: start, overview, units, mosaic, employees, employee, courses, plans, orders, milestones, compare, data\n"
    "--screenshots takes every scene in every size and theme; scenes: ";

struct Arguments {
  ui::StartOptions start;
  ui::PictureSize size;
  std::string picture;  ///< the file of the only one
  ui::PictureOptions pictures;
};

/// "1366x768", "1920x1080@2"
std::optional<ui::PictureSize> read_size(std::string_view text) {
  ui::PictureSize size;
  int scale = 1;
  const char* end = text.data() + text.size();
  const auto width = std::from_chars(text.data(), end, size.width);
  if (width.ec != std::errc{} || width.ptr == end || *width.ptr != 'x') return std::nullopt;
  auto last = std::from_chars(width.ptr + 1, end, size.height);
  if (last.ec == std::errc{} && last.ptr != end && *last.ptr == '@') last = std::from_chars(last.ptr + 1, end, scale);
  size.scale = static_cast<float>(scale);
  const bool sensible = size.width >= 320 && size.height >= 240 && scale >= 1 && scale <= 4;
  return last.ec == std::errc{} && last.ptr == end && sensible ? std::optional(size) : std::nullopt;
}

/// A list with commas. False where `read` knows one of them not.
template <typename T, typename Read>
bool read_list(std::string_view text, std::vector<T>& to, Read read) {
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find(',', at), text.size());
    const auto one = read(text.substr(at, end - at));
    if (!one) return false;
    to.push_back(*one);
    at = end + 1;
  }
  return true;
}

std::optional<std::string> find_scene(std::string_view name) {
  const std::vector<std::string> names = ui::scene_names();
  const auto found = std::find(names.begin(), names.end(), name);
  return found == names.end() ? std::nullopt : std::optional(*found);
}

bool read_option(std::string_view name, std::string_view value, Arguments& to) {
  if (name == "--sample") return to.start.sample = value, true;
  if (name == "--employee") return to.start.employee = value, true;
  if (name == "--search") return to.start.search = value, true;
  if (name == "--screenshot") return to.picture = value, true;
  if (name == "--screenshots") return to.pictures.folder = value, true;
  if (name == "--scenes") return read_list(value, to.pictures.scenes, find_scene);
  if (name == "--sizes") return read_list(value, to.pictures.sizes, read_size);
  if (name == "--themes") return read_list(value, to.pictures.themes, app::find_theme);
  if (name == "--theme") return (to.start.theme = app::find_theme(value)).has_value();
  if (name == "--view") return value == "start" || (to.start.view = app::find_view(value)).has_value();
  if (name == "--size") {
    const auto size = read_size(value);
    to.size = size.value_or(to.size);
    return size.has_value();
  }
  if (name == "--as-on") {
    const ParsedDay day = parse_day(value);
    to.start.as_on = day.day;
    return day.problem == DayProblem::none;
  }
  return false;
}

std::optional<Arguments> read(const std::vector<std::string_view>& words) {
  Arguments arguments;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (!words[i].starts_with("--")) {
      arguments.start.files.emplace_back(words[i]);
      continue;
    }
    if (i + 1 == words.size() || !read_option(words[i], words[i + 1], arguments)) return std::nullopt;
    ++i;
  }
  return arguments;
}

int print_usage() {
  std::fputs(kUsage, stderr);
  const char* between = "";
  for (const std::string& name : ui::scene_names()) std::fprintf(stderr, "%s%s", std::exchange(between, ", "), name.c_str());
  std::fputs("\n", stderr);
  return 2;
}

std::vector<platform::Picture> pictures_wanted(const Arguments& arguments, app::Workspace& workspace, ui::Session& session) {
  const ui::PictureSize& size = arguments.size;
  if (!arguments.picture.empty()) return {{arguments.picture, size.width, size.height, size.scale}};
  if (arguments.pictures.folder.empty()) return {};
  ui::PictureOptions options = arguments.pictures;
  if (options.sizes.empty()) options.sizes = {size};
  if (options.themes.empty()) options.themes = {app::Theme::light, app::Theme::dark};
  return ui::pictures_of(options, workspace, session);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc == 2 && std::string_view(argv[1]) == "--worker") return platform::serve(io::make_hand);
  static const std::optional<Arguments> arguments = read({argv + (argc > 0 ? 1 : 0), argv + argc});
  if (!arguments) return print_usage();
  const auto& sample = arguments->start.sample;
  const std::vector<std::string> samples = platform::sample_names();
  if (!sample.empty() && std::find(samples.begin(), samples.end(), sample) == samples.end()) {
    std::fprintf(stderr, "anupalan-app: there is no sample '%s'\n", sample.c_str());
    return 2;
  }
  static app::Workspace workspace(platform::today_ist(), platform::make_crew(io::make_hand));
  static ui::Application application(workspace, arguments->start);
  mirror::attach(workspace);
  platform::WindowOptions window;
  window.width = arguments->size.width;
  window.height = arguments->size.height;
  window.pictures = pictures_wanted(*arguments, workspace, application.session());
  return platform::run(application, window);
}
