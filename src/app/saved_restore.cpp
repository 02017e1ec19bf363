// The workspace brought back.
#include <algorithm>

#include "app/plans.h"
#include "app/queries.h"
#include "app/saved.h"
#include "app/tr.h"

namespace anupalan::app {
namespace {

/// Takes what the files have and this version knows, and notes the rest.
class Restoring {
 public:
  Restoring(const Loaded& loaded, const io::SavedWorkspace& saved, std::vector<std::string>& missing)
      : loaded_(loaded), saved_(saved), missing_(missing) {}

  Look look(const io::SavedLook& saved) {
    const model::Dataset& data = loaded_.data;
    Look look;
    look.view = known("view", saved.view, find_view(saved.view)).value_or(look.view);
    look.employee = there("employee", saved.employee, data.find_employee(saved.employee) != model::kNoRow<model::EmployeeRow>);
    look.plan = there("plan", saved.plan, has_plan(saved.plan));
    look.order = there("order", saved.order, loaded_.law.find_order(saved.order) != nullptr);
    look.organisation = there("organisation", saved.organisation, is_organisation(saved.organisation));
    if (saved.compared_from != Day::never()) look.compared_from = saved.compared_from;
    const auto from = known("status", saved.way_from, find_status(saved.way_from));
    const auto to = known("status", saved.way_to, find_status(saved.way_to));
    if (from && to) look.way = Way{*from, *to};
    look.filter = filter(saved.filter);
    look.sort = {known("column", saved.sort_column, find_column(saved.sort_column)).value_or(Column::id), saved.descending};
    look.open_units.others = known("open_units", saved.open_others, find_others(saved.open_others)).value_or(look.open_units.others);
    look.open_units.turned = turned(saved.turned);
    return look;
  }

  Choices choices(const io::SavedChoices& saved) {
    Choices choices;
    if (saved.as_on != Day::never()) choices.as_on = saved.as_on;
    if (saved.law_as_on != Day::never()) choices.law_as_on = saved.law_as_on;
    choices.year = saved.year;
    if (saved.orders) choices.orders = orders_on(*saved.orders);
    for (const std::string& id : saved.readings_off) {
      if (const auto reading = known("reading", id, orders::find_reading(id))) choices.readings.set(*reading, false);
    }
    for (const model::PlanRecord& plan : saved.plan_edits) {
      for (const auto& course : plan.courses) there("course", course.id, find_course(loaded_.data, course.id) != model::kNoRow<model::CourseRow>);
      choices.plan_edits.set(plan);
    }
    for (const io::SavedSupposed& one : saved.sandbox) {
      if (loaded_.law.find(one.provision).paragraph == nullptr) note("sandbox", one.provision);
      else suppose(choices.sandbox, {one.provision, one.index, one.share, one.count, one.due_later});
    }
    return choices;
  }

  void files(const std::vector<io::SavedWorkspace::File>& saved, std::span<const std::shared_ptr<const InputFile>> open) {
    for (const auto& [name, bytes] : saved) {
      const auto file = std::find_if(open.begin(), open.end(), [&](const auto& f) { return f->name == name; });
      if (file == open.end()) note("file", name);
      else if ((*file)->source->size() != bytes) note("file_changed", name);
    }
  }

 private:
  Filter filter(const io::SavedFilter& saved) {
    const model::Dataset& data = loaded_.data;
    Filter filter;
    filter.status = known("status", saved.status, find_status(saved.status));
    filter.unit = there("unit", saved.unit, data.find_unit(saved.unit) != model::kNoRow<model::UnitRow>);
    filter.search = saved.search;
    filter.reason = there("reason", saved.reason, has_text("reason." + saved.reason) || has_text("finding." + saved.reason));
    filter.level = saved.level;
    filter.course = there("course", saved.course, find_course(data, saved.course) != model::kNoRow<model::CourseRow>);
    filter.plan = there("plan", saved.plan, has_plan(saved.plan));
    return filter;
  }

  std::set<std::string> turned(const std::vector<std::string>& saved) {
    std::set<std::string> turned;
    for (const std::string& id : saved) {
      if (loaded_.data.find_unit(id) != model::kNoRow<model::UnitRow>) turned.insert(id);
    }
    const std::size_t gone = std::set<std::string>(saved.begin(), saved.end()).size() - turned.size();
    if (gone > 0) missing_.push_back(say("restore.turned", gone));
    return turned;
  }

  /// Nothing where none of them is there: all would be off.
  std::optional<std::vector<std::string>> orders_on(const std::vector<std::string>& saved) {
    std::vector<std::string> on;
    for (const std::string& id : saved) {
      if (loaded_.law.find_order(id) != nullptr) on.push_back(id);
      else note("order", id);
    }
    if (on.empty() && !saved.empty()) return std::nullopt;
    return on;
  }

  /// In the files, or among the edits that come back.
  bool has_plan(const std::string& id) const {
    const auto is_it = [&](const model::PlanRecord& plan) { return plan.id == id; };
    const bool edited = saved_.choices && std::any_of(saved_.choices->plan_edits.begin(), saved_.choices->plan_edits.end(), is_it);
    return edited || model::find_plan(loaded_.data, id) != model::kNoRow<model::PlanRow>;
  }

  bool is_organisation(const std::string& id) const {
    const model::Dataset& data = loaded_.data;
    if (data.find_unit(id) != model::kNoRow<model::UnitRow>) return true;
    const auto reports = [&](const model::MilestoneDone& done) { return data.text(done.organisation) == id; };
    const auto prescribes = [&](const model::Plan& plan) { return plan.prescriber == id; };
    return std::any_of(data.milestones.begin(), data.milestones.end(), reports) || std::any_of(data.plans.begin(), data.plans.end(), prescribes);
  }

  /// `found` of a name; notes it where it is one, and none that is known.
  template <typename T>
  std::optional<T> known(const char* what, const std::string& name, std::optional<T> found) {
    if (!name.empty() && !found) note(what, name);
    return found;
  }
  /// The id where it is there, else nothing; notes it.
  std::string there(const char* what, const std::string& id, bool is_there) {
    if (id.empty() || is_there) return id;
    note(what, id);
    return {};
  }
  void note(const char* what, const std::string& name) {
    std::string line = say(std::string("restore.") + what, name);
    if (std::find(missing_.begin(), missing_.end(), line) == missing_.end()) missing_.push_back(std::move(line));
  }

  const Loaded& loaded_;
  const io::SavedWorkspace& saved_;
  std::vector<std::string>& missing_;
};

}  // namespace

void restore_settings(const io::SavedWorkspace& saved, Restored& to) {
  if (const auto theme = find_theme(saved.theme)) to.theme = theme;
  else if (!saved.theme.empty()) to.missing.push_back(say("restore.theme", saved.theme));
  if (saved.zoom) to.zoom = std::clamp(*saved.zoom, kLeastZoom, kMostZoom);
}

void restore(const io::SavedWorkspace& saved, const Loaded& loaded, std::span<const std::shared_ptr<const InputFile>> files, Restored& to) {
  Restoring restoring(loaded, saved, to.missing);
  restore_settings(saved, to);
  if (saved.look) to.look = restoring.look(*saved.look);
  if (saved.choices) to.choices = restoring.choices(*saved.choices);
  restoring.files(saved.files, files);
}

}  // namespace anupalan::app
