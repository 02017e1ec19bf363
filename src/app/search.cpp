#include "app/search.h"

#include <algorithm>
#include <array>

#include "app/plans.h"
#include "app/queries.h"
#include "app/tr.h"

namespace anupalan::app {
namespace {

using model::at;

const auto& commands() {
  static const std::array kCommands{
      NamedCommand{"view.overview", "", Show{View::overview}},
      NamedCommand{"view.units", "", Show{View::units}},
      NamedCommand{"view.employees", "Ctrl+F", Show{View::employees}},
      NamedCommand{"view.courses", "", Show{View::courses}},
      NamedCommand{"view.plans", "", Show{View::plans}},
      NamedCommand{"view.compare", "", Show{View::compare}},
      NamedCommand{"view.data", "", Show{View::data}},
      NamedCommand{"command.undo", "Ctrl+Z", Undo{}},
      NamedCommand{"command.redo", "Ctrl+Y", Redo{}},
      NamedCommand{"command.back", "Alt+Left", GoBack{}},
      NamedCommand{"command.forward", "Alt+Right", GoForward{}},
      NamedCommand{"filter.clear", "", ShowEmployees{}},
      NamedCommand{"units.expand", "", ExpandUnits{true}},
      NamedCommand{"units.collapse", "", ExpandUnits{false}},
      NamedCommand{"command.theme_light", "", SetTheme{Theme::light}},
      NamedCommand{"command.theme_dark", "", SetTheme{Theme::dark}},
      NamedCommand{"command.theme_contrast", "", SetTheme{Theme::contrast}},
      NamedCommand{"command.larger", "", ZoomBy{10}},
      NamedCommand{"command.smaller", "", ZoomBy{-10}},
      NamedCommand{"command.zoom_reset", "", SetZoom{100}},
      NamedCommand{"command.close_all", "", CloseAll{}},
  };
  return kCommands;
}

void find_commands(std::string_view words, std::vector<Hit>& hits) {
  std::vector<std::pair<std::uint32_t, const NamedCommand*>> found;
  for (const NamedCommand& command : named_commands()) {
    if (const auto cost = fuzzy(tr(command.title), words)) found.emplace_back(*cost, &command);
  }
  std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  if (!words.empty() && found.size() > kHitsOfAKind) found.resize(kHitsOfAKind);
  for (const auto& [cost, command] : found) {
    hits.push_back({Hit::Kind::command, std::string(tr(command->title)), std::string(command->shortcut), command->command});
  }
}

/// Finds until there are enough of a kind.
class Finder {
 public:
  Finder(std::string_view words, std::vector<Hit>& hits) : words_(words), hits_(hits) {}

  bool matches(std::string_view title, std::string_view id) const { return contains_folded(title, words_) || contains_folded(id, words_); }
  void begin_kind() { first_ = hits_.size(); }
  bool enough() const { return hits_.size() - first_ >= kHitsOfAKind; }
  void add(Hit hit) { hits_.push_back(std::move(hit)); }

 private:
  std::string_view words_;
  std::vector<Hit>& hits_;
  std::size_t first_ = 0;
};

void find_units(const model::Dataset& data, Finder& finder) {
  finder.begin_kind();
  for (std::uint32_t row = 0; row < data.units.size() && !finder.enough(); ++row) {
    const model::UnitRow unit{row};
    const std::string id(data.unit_id(unit));
    if (finder.matches(title_of(data, unit), id)) finder.add({Hit::Kind::unit, std::string(title_of(data, unit)), id, ShowEmployees{{.unit = id}}});
  }
}

void find_courses(const model::Dataset& data, Finder& finder) {
  finder.begin_kind();
  for (std::uint32_t row = 0; row < data.courses.size() && !finder.enough(); ++row) {
    const std::string id(data.text(data.courses[row].id));
    const std::string title(data.title(model::CourseRow{row}));
    if (finder.matches(title, id)) finder.add({Hit::Kind::course, title, id, ShowEmployees{{.course = id}}});
  }
}

void find_plans(const model::Curriculum& curriculum, Finder& finder) {
  finder.begin_kind();
  for (const model::Plan& plan : curriculum.plans) {
    if (finder.enough()) break;
    const std::string title(title_of(plan));
    if (finder.matches(title, plan.id)) finder.add({Hit::Kind::plan, title, plan.id, ShowPlan{plan.id}});
  }
}

Steps find_employees(const model::Dataset& data, Finder& finder) {
  finder.begin_kind();
  Pace pace(Pace::kHeavyRows);
  for (std::uint32_t row = 0; row < data.employees.size() && !finder.enough(); ++row) {
    const model::EmployeeRow employee{row};
    const std::string_view id = data.text(data.employees.id[row]);
    if (finder.matches(data.name_of(employee), id)) {
      const std::string unit(title_of(data, data.employees.unit[row]));
      finder.add({Hit::Kind::employee, std::string(data.name_of(employee)), std::string(id).append(", ").append(unit), ShowEmployee{employee}});
    }
    if (pace.rest()) co_await pause();
  }
}

}  // namespace

std::span<const NamedCommand> named_commands() { return commands(); }

std::optional<std::uint32_t> fuzzy(std::string_view text, std::string_view part) {
  std::uint32_t cost = 0;
  std::size_t from = 0;
  for (char wanted : part) {
    std::size_t place = from;
    while (place < text.size() && small(text[place]) != wanted) ++place;
    if (place == text.size()) return std::nullopt;
    const bool begins_word = place == 0 || is_blank(text[place - 1]);
    cost += static_cast<std::uint32_t>(place - from) * (begins_word ? 1 : 3);
    from = place + 1;
  }
  return cost;
}

Steps find_hits(const Answer* answer, std::string words, std::vector<Hit>& hits) {
  words = folded(words);
  find_commands(words, hits);
  if (answer == nullptr || words.empty()) co_return;
  Finder finder(words, hits);
  find_units(answer->data(), finder);
  find_courses(answer->data(), finder);
  find_plans(answer->curriculum(), finder);
  co_await find_employees(answer->data(), finder);
}

}  // namespace anupalan::app
