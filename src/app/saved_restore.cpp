// The workspace brought back.
#include <algorithm>
#include <set>
#include <span>

#include "app/column_filter.h"
#include "app/compare_sides.h"
#include "app/masking.h"
#include "app/plans.h"
#include "app/queries.h"
#include "app/saved.h"
#include "app/tr.h"

namespace anupalan::app {
namespace {

constexpr std::size_t kMostParts = 100;  ///< of a filter; each is a chip

/// Takes what the files have and this version knows, and notes the rest.
class Restoring {
 public:
  Restoring(const Loaded& loaded, const io::SavedWorkspace& saved, bool masked, std::vector<std::string>& missing)
      : loaded_(loaded), saved_(saved), masked_(masked), missing_(missing) {}

  Look look(const io::SavedLook& saved) {
    Look look;
    look.view = known("view", saved.view, find_view(saved.view)).value_or(look.view);
    look.employee = employee(saved.employee);
    look.plan = there("plan", saved.plan, has_plan(saved.plan));
    look.order = there("order", saved.order, loaded_.law.find_order(saved.order) != nullptr);
    look.organisation = there("organisation", saved.organisation, is_organisation(saved.organisation));
    if (saved.compared_from != Day::never()) look.compared_from = saved.compared_from;
    look.before_snapshot = snapshot(saved.before_snapshot);
    look.after_snapshot = snapshot(saved.after_snapshot);
    const auto from = known("status", saved.way_from, find_status(saved.way_from));
    const auto to = known("status", saved.way_to, find_status(saved.way_to));
    if (from && to) look.way = Way{*from, *to};
    look.filter = filter(saved.filter);
    if (parts_dropped_ > 0) missing_.push_back(say("restore.also", grouped(parts_dropped_)));
    table(saved, look);
    look.open_units.others = known("open_units", saved.open_others, find_others(saved.open_others)).value_or(look.open_units.others);
    look.open_units.turned = turned(saved.turned);
    const auto by = known("column", saved.unit_sort.column, find_unit_column(saved.unit_sort.column));
    if (by) look.unit_sort = {*by, saved.unit_sort.descending};
    const auto courses_by = known("column", saved.course_sort.column, find_course_column(saved.course_sort.column));
    if (courses_by) look.course_sort = {*courses_by, saved.course_sort.descending};
    look.mosaic = mosaic(saved.mosaic);
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
    std::set<std::string> edited;
    for (const model::PlanRecord& plan : saved.plan_edits) {
      if (!edited.insert(plan.id).second) note("plan_twice", plan.id);
      choices.plan_edits.set(known_part(plan));
    }
    for (const io::SavedSupposed& one : saved.sandbox) {
      if (!can_be_supposed(one)) note("sandbox", one.provision);
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
  /// What an edit names and no file has does not come back with it: it would be shown as left out, and saved as owed.
  model::PlanRecord known_part(model::PlanRecord plan) {
    const model::Dataset& data = loaded_.data;
    const auto is_unit = [&](const std::string& id) { return data.find_unit(id) != model::kNoRow<model::UnitRow>; };
    std::erase_if(plan.assessments, [&](const std::string& id) { return there("assessment", id, has_assessment(id)).empty(); });
    std::erase_if(plan.courses, [&](const auto& course) { return there("course", course.id, find_course(data, course.id) != model::kNoRow<model::CourseRow>).empty(); });
    if (plan.prescriber_kind == model::PrescriberKind::mdo) there("organisation", plan.prescriber, is_unit(plan.prescriber) || is_organisation(plan.prescriber));
    return plan;
  }

  MosaicLook mosaic(const io::SavedMosaic& saved) {
    MosaicLook look;
    look.by = known("mosaic", saved.by, find_mosaic_by(saved.by)).value_or(look.by);
    look.colour = known("mosaic", saved.colour, find_respect(saved.colour)).value_or(look.colour);
    look.course = there("course", saved.course, find_course(loaded_.data, saved.course) != model::kNoRow<model::CourseRow>);
    look.nested = saved.nested;
    return look;
  }

  bool has_assessment(const std::string& id) const {
    const auto& all = loaded_.data.assessments;
    return std::any_of(all.begin(), all.end(), [&](const auto& one) { return loaded_.data.text(one.id) == id; });
  }

  /// There is such an obligation, and it has what is supposed of it.
  bool can_be_supposed(const io::SavedSupposed& one) const {
    const orders::Paragraph* paragraph = loaded_.law.find(one.provision).paragraph;
    if (paragraph == nullptr || one.index >= paragraph->obligations.size()) return false;
    const orders::ObligationKind kind = paragraph->obligations[one.index].kind;
    return (!one.share || kind == orders::ObligationKind::complete_share) && (!one.count || kind == orders::ObligationKind::complete_count);
  }

  std::string snapshot(const io::SavedSnapshot& saved) {
    const model::Snapshot* open = find_snapshot(loaded_, saved.file);
    return there("snapshot", saved.file, open != nullptr && open->head.as_on == saved.as_on);
  }

  std::string employee(const std::string& id) {
    if (id.empty() || loaded_.data.find_employee(id) != model::kNoRow<model::EmployeeRow>) return id;
    note("employee", shown_text(masked_, id));
    return {};
  }

  Filter filter(const io::SavedFilter& saved) {
    const model::Dataset& data = loaded_.data;
    Filter filter;
    filter.status = known("status", saved.status, find_status(saved.status));
    filter.unit = there("unit", saved.unit, data.find_unit(saved.unit) != model::kNoRow<model::UnitRow>);
    filter.search = saved.search;
    filter.reason = there("reason", saved.reason, has_text("reason." + saved.reason) || has_text("finding." + saved.reason));
    filter.level = saved.level;
    filter.course.id = there("course", saved.course, find_course(data, saved.course) != model::kNoRow<model::CourseRow>);
    const auto stand = known("course_stand", saved.course_stand, find_course_stand(saved.course_stand));
    if (filter.course.any()) filter.course.stand = stand.value_or(OfCourse{}.stand);
    filter.plan = there("plan", saved.plan, has_plan(saved.plan));
    for (const auto& [name, text] : saved.columns) {
      if (const auto column = known("column", name, find_column(name))) filter = with_column_filter(std::move(filter), *column, text);
    }
    filter.only = people(saved.people);
    if (stand && !filter.course.any()) note("course_stand_alone", saved.course_stand);
    for (const io::SavedFilter& other : saved.also) {
      if (parts_left_ == 0) {
        parts_dropped_ += 1 + parts_of(other);
        continue;
      }
      --parts_left_;
      if (Filter also = this->filter(other); also.any()) filter.also.push_back(std::move(also));
    }
    return filter;
  }

  static std::size_t parts_of(const io::SavedFilter& filter) {
    std::size_t parts = filter.also.size();
    for (const io::SavedFilter& other : filter.also) parts += parts_of(other);
    return parts;
  }

  /// Nothing where none of them is there: nobody would be shown.
  ChosenPeople people(const std::vector<std::string>& saved) {
    auto ids = std::make_shared<std::vector<std::string>>();
    for (const std::string& id : saved) {
      if (loaded_.data.find_employee(id) != model::kNoRow<model::EmployeeRow>) ids->push_back(id);
    }
    if (ids->size() < saved.size()) missing_.push_back(say("restore.people", grouped(saved.size() - ids->size())));
    if (ids->empty()) return {};
    std::sort(ids->begin(), ids->end());
    return {std::move(ids)};
  }

  void table(const io::SavedLook& saved, Look& look) {
    for (const io::SavedSortKey& key : saved.sort) {
      const auto column = known("column", key.column, find_column(key.column));
      if (column && place_in(look.sort, *column) == look.sort.size()) look.sort.push_back({*column, key.descending});
    }
    for (const io::SavedColumn& shown : saved.columns) {
      const auto column = known("column", shown.column, find_column(shown.column));
      if (!column || is_shown(look.columns, *column)) continue;
      look.columns = sized_column(with_column(std::move(look.columns), *column), *column, shown.width);
      if (shown.pinned) look.columns = pinned_column(std::move(look.columns), *column, true);
    }
    const auto by = known("column", saved.grouping.by, find_column(saved.grouping.by));
    if (by && !can_group_by(*by)) note("grouping", saved.grouping.by);
    if (by && can_group_by(*by)) look.grouping = {*by, saved.grouping.open, {saved.grouping.turned.begin(), saved.grouping.turned.end()}};
  }

  std::set<std::string> turned(const std::vector<std::string>& saved) {
    std::set<std::string> turned;
    for (const std::string& id : saved) {
      if (loaded_.data.find_unit(id) != model::kNoRow<model::UnitRow>) turned.insert(id);
    }
    const std::size_t gone = std::set<std::string>(saved.begin(), saved.end()).size() - turned.size();
    if (gone > 0) missing_.push_back(say("restore.turned", grouped(gone)));
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
    if (noted_.insert(line).second) missing_.push_back(std::move(line));
  }

  const Loaded& loaded_;
  const io::SavedWorkspace& saved_;
  bool masked_;
  std::vector<std::string>& missing_;
  std::set<std::string> noted_;
  std::size_t parts_left_ = kMostParts, parts_dropped_ = 0;  ///< of the filter, whatever they are parts of
};

}  // namespace

void restore_settings(const io::SavedWorkspace& saved, Restored& to) {
  if (const auto theme = find_theme(saved.theme)) to.theme = theme;
  else if (!saved.theme.empty()) to.missing.push_back(say("restore.theme", saved.theme));
  to.masked = to.masked || saved.masked;
  if (saved.zoom) to.zoom = std::clamp(*saved.zoom, kLeastZoom, kMostZoom);
}

void restore(const io::SavedWorkspace& saved, const Loaded& loaded, std::span<const std::shared_ptr<const InputFile>> files, Restored& to) {
  restore_settings(saved, to);
  Restoring restoring(loaded, saved, to.masked, to.missing);
  if (saved.look) to.look = restoring.look(*saved.look);
  if (saved.choices) to.choices = restoring.choices(*saved.choices);
  restoring.files(saved.files, files);
}

}  // namespace anupalan::app
