// "evaluation": the verdicts of a day, as `anupalan evaluate --format json` and "Save a snapshot" write them. Only head and
// employees are read: what is counted in it, and the files it came from, say nothing for a comparison.
#include <array>
#include <limits>

#include <fmt/ranges.h>

#include "io/canonical/batching.h"
#include "io/formats.h"

namespace anupalan::io {
namespace {

constexpr std::array<std::string_view, 6> kStatuses{"compliant", "late", "pending", "missed", "undetermined", "not_applicable"};
constexpr std::array<std::string_view, 5> kDutyStatuses{"met", "met_late", "pending", "missed", "undetermined"};

class EvaluationReader : public FormatReader {
 public:
  explicit EvaluationReader(Outlet outlet) : batching_(std::move(outlet.batches)) {}

  std::span<const std::string_view> sections() const override {
    static constexpr std::array<std::string_view, 3> kSections{"units", "employees", "inputs"};
    return kSections;
  }

  bool header(ObjectReader& in) override {
    model::SnapshotHead head;
    const std::string_view year = in.text("reporting_year", Need::required);
    const auto parsed = parse_reporting_year(year);
    if (year.data() != nullptr && !parsed) in.error("record.bad_year", "reporting_year", "a reporting year is written as 2025-26", year);
    head.year = parsed.value_or(head.year);
    head.as_on = in.day("as_on", Need::required);
    head.law_as_on = in.day("law_as_on", Need::required);
    head.orders = in.texts("orders");
    head.readings_off = in.texts("readings_off");
    head.supposed = in.texts("supposed");
    in.has("summary");
    if (in.ok()) batching_.batch().snapshot = std::move(head);
    return in.ok();
  }

  void record(std::size_t section, std::uint32_t, ObjectReader& in, TextPlace) override {
    if (section != 1) return;
    employee(in);
    batching_.kept();
  }
  void end() override { batching_.flush(); }

 private:
  void employee(ObjectReader& in) {
    model::Batch& batch = batching_.batch();
    const std::size_t duties = batch.duties.size();
    model::SnapshotPerson person;
    const std::string_view id = in.id("id");
    person.id = batch.keep(id);
    person.unit = batch.keep(in.id("unit"));
    if (const auto status = in.choice("status", Need::required, kStatuses)) person.status = batch.keep(kStatuses[*status]);
    if (in.given("met_on")) person.met_on = in.day("met_on");
    if (in.given("prescriber")) {
      in.object("prescriber", Need::required, [&](ObjectReader& prescriber) {
        person.prescriber_kind = batch.keep(prescriber.text("kind", Need::required));
        person.prescriber = batch.keep(prescriber.text("id", Need::required));
      });
    }
    person.plans = keep_all(in.texts("plans"));
    person.reasons = keep_all(in.texts("reasons"));
    in.texts("findings");
    in.objects("obligations", Need::optional, [&](ObjectReader& duty) { batch.duties.push_back(read_duty(duty)); });
    person.duties = static_cast<std::uint32_t>(batch.duties.size() - duties);
    if (in.ok() && any_ && id <= last_) in.error("record.out_of_order", "id", "employees stand in the order of their ids, each once", id);
    if (in.finish()) {
      any_ = true;
      last_ = id;
      batch.verdicts.push_back(person);
      ++batch.others_used;
    } else {
      batch.duties.resize(duties);
      ++batch.others_in_error;
    }
  }

  model::SnapshotDuty read_duty(ObjectReader& in) {
    constexpr std::int64_t kMost = std::numeric_limits<std::int32_t>::max();
    const auto number = [&](std::string_view name) { return static_cast<std::uint32_t>(in.integer(name, 0, kMost).value_or(0)); };
    model::SnapshotDuty duty;
    duty.provision = batching_.batch().keep(in.citation("provision"));
    duty.kind = batching_.batch().keep(in.text("kind", Need::required));
    if (const auto status = in.choice("status", Need::required, kDutyStatuses)) duty.status = batching_.batch().keep(kDutyStatuses[*status]);
    duty.due_on = in.day("due_on", Need::required);
    if (in.given("met_on")) duty.met_on = in.day("met_on");
    duty.done = number("done");
    duty.needed = number("needed");
    if (in.given("of")) duty.of = number("of");
    duty.missing = keep_all(in.texts("missing"));
    return duty;
  }

  model::TextRef keep_all(const std::vector<std::string>& texts) {
    return batching_.batch().keep(fmt::format("{}", fmt::join(texts, "\n")));
  }

  Batching batching_;
  bool any_ = false;
  std::string last_;  ///< the id that was read last
};

}  // namespace

std::unique_ptr<FormatReader> make_evaluation_reader(Outlet outlet) { return std::make_unique<EvaluationReader>(std::move(outlet)); }

}  // namespace anupalan::io
