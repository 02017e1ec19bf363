// "workspace": what was looked at and chosen. A part of it that is wrong takes nothing else with it.
#include <array>
#include <limits>

#include "io/canonical/correction.h"
#include "io/canonical/plan.h"
#include "io/formats.h"
#include "io/saved_workspace.h"

namespace anupalan::io {
namespace {

std::string copy(std::string_view text) { return std::string(text); }

SavedFilter read_filter(ObjectReader& in) {
  SavedFilter filter;
  filter.status = in.text("status");
  filter.unit = in.text("unit");
  filter.search = in.text("search");
  filter.reason = in.text("reason");
  const std::string_view level = in.text("level");
  if (level.data() != nullptr) filter.level = copy(level);
  filter.course = in.text("course");
  filter.course_stand = in.text("course_stand");
  filter.plan = in.text("plan");
  in.objects("columns", Need::optional, [&](ObjectReader& column) {
    filter.columns.push_back({copy(column.text("column", Need::required)), copy(column.text("text", Need::required))});
  });
  filter.people = in.texts("people");
  in.objects("also", Need::optional, [&](ObjectReader& other) { filter.also.push_back(read_filter(other)); });
  return filter;
}

SavedSnapshot read_snapshot(ObjectReader& in) {
  SavedSnapshot snapshot;
  snapshot.file = in.words("file");
  snapshot.as_on = in.day("as_on", Need::required);
  return snapshot;
}

SavedSortKey read_sort_key(ObjectReader& in) { return {copy(in.text("column")), in.boolean("descending").value_or(false)}; }

void read_table(ObjectReader& in, SavedLook& look) {
  in.object("sort", Need::optional, [&](ObjectReader& sort) {
    look.sort.push_back(read_sort_key(sort));
    sort.objects("then_by", Need::optional, [&](ObjectReader& key) { look.sort.push_back(read_sort_key(key)); });
  });
  in.objects("columns", Need::optional, [&](ObjectReader& column) {
    look.columns.push_back({copy(column.text("column", Need::required)), static_cast<int>(column.integer("width", 0, 10'000).value_or(0)),
                            column.boolean("pinned").value_or(false)});
  });
  in.object("grouping", Need::optional, [&](ObjectReader& grouping) {
    look.grouping.by = grouping.text("by", Need::required);
    look.grouping.open = grouping.boolean("open").value_or(false);
    look.grouping.turned = grouping.texts("turned");
  });
}

SavedLook read_look(ObjectReader& in) {
  SavedLook look;
  look.view = in.text("view");
  look.employee = in.text("employee");
  in.object("filter", Need::optional, [&](ObjectReader& filter) { look.filter = read_filter(filter); });
  read_table(in, look);
  in.object("open_units", Need::optional, [&](ObjectReader& open) {
    look.open_others = open.text("others");
    look.turned = open.texts("turned");
  });
  in.object("unit_sort", Need::optional, [&](ObjectReader& sort) { look.unit_sort = read_sort_key(sort); });
  in.object("course_sort", Need::optional, [&](ObjectReader& sort) { look.course_sort = read_sort_key(sort); });
  in.object("mosaic", Need::optional, [&](ObjectReader& mosaic) {
    look.mosaic = {copy(mosaic.text("by")), copy(mosaic.text("colour")), copy(mosaic.text("course")), mosaic.boolean("nested").value_or(true)};
  });
  look.plan = in.text("plan");
  look.order = in.text("order");
  look.organisation = in.text("organisation");
  look.compared_from = in.day("compared_from");
  in.object("before_snapshot", Need::optional, [&](ObjectReader& snapshot) { look.before_snapshot = read_snapshot(snapshot); });
  in.object("after_snapshot", Need::optional, [&](ObjectReader& snapshot) { look.after_snapshot = read_snapshot(snapshot); });
  in.object("way", Need::optional, [&](ObjectReader& way) {
    look.way_from = way.text("from", Need::required);
    look.way_to = way.text("to", Need::required);
  });
  return look;
}

SavedSupposed read_supposed(ObjectReader& in) {
  SavedSupposed supposed;
  supposed.provision = in.citation("provision");
  supposed.index = static_cast<std::uint32_t>(in.integer("obligation", 0, 1000, Need::required).value_or(0));
  in.object("share", Need::optional, [&](ObjectReader& share) { supposed.share = read_share(share); });
  if (const auto count = in.integer("count", 1, 1000)) supposed.count = static_cast<std::uint32_t>(*count);
  supposed.due_later = static_cast<int>(in.integer("due_later", -366, 366).value_or(0));
  return supposed;
}

SavedChoices read_choices(ObjectReader& in) {
  SavedChoices choices;
  choices.as_on = in.day("as_on");
  choices.law_as_on = in.day("law_as_on");
  const std::string_view year = in.text("year");
  choices.year = parse_reporting_year(year);
  if (year.data() != nullptr && !choices.year) in.error("record.bad_year", "year", "a reporting year is written as 2025-26", year);
  if (in.list("orders") != nullptr) choices.orders = in.texts("orders");
  choices.readings_off = in.texts("readings_off");
  in.objects("plan_edits", Need::optional, [&](ObjectReader& object) {
    model::PlanRecord plan = read_plan(object);
    if (const auto of = read_reporting_year(object)) plan.reporting_year = *of;
    if (object.ok()) choices.plan_edits.push_back(std::move(plan));
  });
  in.objects("sandbox", Need::optional, [&](ObjectReader& object) {
    SavedSupposed supposed = read_supposed(object);
    if (object.ok()) choices.sandbox.push_back(std::move(supposed));
  });
  return choices;
}

model::Guess guess_of(model::CorrectionRecord&& record, std::uint64_t count) {
  return {record.what, std::move(record.file), std::move(record.written), record.means.value_or(std::string()), count, true};
}

class WorkspaceReader : public FormatReader {
 public:
  explicit WorkspaceReader(Outlet outlet) : outlet_(std::move(outlet)) {}

  std::span<const std::string_view> sections() const override {
    static constexpr std::array<std::string_view, 2> kSections{"corrections", "files"};
    return kSections;
  }
  bool header(ObjectReader& in) override {
    saved_.saved_on = in.day("saved_on");
    in.object("look", Need::optional, [&](ObjectReader& look) { saved_.look = read_look(look); });
    in.object("choices", Need::optional, [&](ObjectReader& choices) { saved_.choices = read_choices(choices); });
    in.object("settings", Need::optional, [&](ObjectReader& settings) {
      saved_.theme = settings.text("theme");
      if (const auto zoom = settings.integer("zoom", 1, 1000)) saved_.zoom = static_cast<int>(*zoom);
      saved_.masked = settings.boolean("masked").value_or(false);
    });
    return true;
  }
  void record(std::size_t section, std::uint32_t, ObjectReader& in, TextPlace) override {
    if (section == 0) correction(in);
    else file(in);
  }
  void end() override {
    model::Batch batch;
    batch.others_used = used_;
    batch.others_in_error = in_error_;
    outlet_.batches(std::move(batch));
    if (outlet_.workspaces) outlet_.workspaces(std::move(saved_));
  }

 private:
  void correction(ObjectReader& in) {
    model::CorrectionRecord record = read_correction(in);
    const auto count = in.integer("count", 0, std::numeric_limits<std::int64_t>::max()).value_or(0);
    if (take(in)) saved_.corrections.push_back(guess_of(std::move(record), static_cast<std::uint64_t>(count)));
  }
  void file(ObjectReader& in) {
    SavedWorkspace::File file{copy(in.words("name")), 0};
    file.bytes = static_cast<std::uint64_t>(in.integer("bytes", 0, std::numeric_limits<std::int64_t>::max(), Need::required).value_or(0));
    if (take(in)) saved_.files.push_back(std::move(file));
  }
  bool take(ObjectReader& in) {
    const bool sound = in.finish();
    ++(sound ? used_ : in_error_);
    return sound;
  }

  Outlet outlet_;
  SavedWorkspace saved_;
  std::uint64_t used_ = 0, in_error_ = 0;
};

}  // namespace

std::unique_ptr<FormatReader> make_workspace_reader(Outlet outlet) { return std::make_unique<WorkspaceReader>(std::move(outlet)); }

}  // namespace anupalan::io
