// The window or the page: reads the command line of the desktop and hands over to the application.
#include <algorithm>
#include <charconv>
#include <cstdio>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/civil_day.h"
#include "io/hand.h"
#include "mirror/exports.h"
#include "platform/platform.h"
#include "ui/application.h"
#include "ui/views/list.h"

namespace {

using namespace anupalan;

constexpr const char* kUsage =
    "usage: anupalan-app [FILE...] [--sample NAME] [--view VIEW]\n"
    "                    [--employee ID] [--search TEXT] [--as-on YYYY-MM-DD] [--theme light|dark|contrast]\n"
    "                    [--size WIDTHxHEIGHT] [--screenshot FILE.png]\n"
    "views: start, overview, units, employees, employee, courses, plans, orders, milestones, compare, data\n";

struct Arguments {
  ui::StartOptions start;
  platform::WindowOptions window;
};

bool read_size(std::string_view text, platform::WindowOptions& window) {
  const char* end = text.data() + text.size();
  const auto width = std::from_chars(text.data(), end, window.width);
  if (width.ec != std::errc{} || width.ptr == end || *width.ptr != 'x') return false;
  const auto height = std::from_chars(width.ptr + 1, end, window.height);
  return height.ec == std::errc{} && height.ptr == end && window.width >= 320 && window.height >= 240;
}

bool read_option(std::string_view name, std::string_view value, Arguments& to) {
  if (name == "--sample") return to.start.sample = value, true;
  if (name == "--employee") return to.start.employee = value, true;
  if (name == "--search") return to.start.search = value, true;
  if (name == "--screenshot") return to.window.screenshot_path = value, true;
  if (name == "--size") return read_size(value, to.window);
  if (name == "--theme") return (to.start.theme = app::find_theme(value)).has_value();
  if (name == "--view") return value == "start" || (to.start.view = app::find_view(value)).has_value();
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

}  // namespace

int main(int argc, char** argv) {
  if (argc == 2 && std::string_view(argv[1]) == "--worker") return platform::serve(io::make_hand);
  static const std::optional<Arguments> arguments = read({argv + (argc > 0 ? 1 : 0), argv + argc});
  if (!arguments) {
    std::fputs(kUsage, stderr);
    return 2;
  }
  const auto& sample = arguments->start.sample;
  const std::vector<std::string> samples = platform::sample_names();
  if (!sample.empty() && std::find(samples.begin(), samples.end(), sample) == samples.end()) {
    std::fprintf(stderr, "anupalan-app: there is no sample '%s'\n", sample.c_str());
    return 2;
  }
  static app::Workspace workspace(platform::today_ist(), platform::make_crew(io::make_hand));
  static ui::Application application(workspace, arguments->start);
  mirror::attach(workspace);
  return platform::run(application, arguments->window);
}
