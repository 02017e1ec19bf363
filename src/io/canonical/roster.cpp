// "roster": units and employees.
#include <algorithm>
#include <array>

#include "io/canonical/batching.h"
#include "io/formats.h"

namespace anupalan::io {
namespace {

using model::maybe;
using model::Section;

class RosterReader : public FormatReader {
 public:
  explicit RosterReader(Outlet outlet) : batching_(std::move(outlet.batches)) {}

  std::span<const std::string_view> sections() const override {
    static constexpr std::array<std::string_view, 2> kSections{"units", "employees"};
    return kSections;
  }
  bool header(ObjectReader&) override { return true; }
  void record(std::size_t section, std::uint32_t index, ObjectReader& in, TextPlace place) override {
    model::Place at{index, place.line, place.column};
    if (section == 0) unit(in, at);
    else employee(in, at);
    batching_.kept();
  }
  void end() override { batching_.flush(); }

 private:
  void unit(ObjectReader& in, const model::Place& place) {
    model::UnitRecord unit;
    unit.place = place;
    unit.id = in.id("id");
    unit.name = in.text("name", Need::required);
    unit.kind = in.text("kind", Need::required);
    unit.parent = in.id("parent", Need::optional);
    static constexpr std::array<std::string_view, 2> kKnownAs{"department_of_posts", "gnctd"};
    if (auto known_as = in.choice("known_as", Need::optional, kKnownAs)) unit.known_as = kKnownAs[*known_as];
    if (in.finish()) batching_.batch().units.push_back(std::move(unit));
    else batching_.in_error(Section::units);
  }

  void employee(ObjectReader& in, const model::Place& place) {
    model::Batch& batch = batching_.batch();
    auto text = [&](std::string_view name, Need need = Need::optional) { return batch.keep(in.text(name, need)); };
    model::EmployeeRecord e;
    e.place = place;
    e.id = batch.keep(in.id("id"));
    e.name = text("name", Need::required);
    e.unit = batch.keep(in.id("unit"));
    e.category = in.enumerator<model::Category>("category", Need::required).value_or(e.category);
    e.group = text("group");
    e.designation = text("designation");
    e.level = text("level");
    e.service = text("service");
    e.cadre = text("cadre");
    e.email = text("email");
    e.phone = text("phone");
    e.batch = static_cast<std::uint16_t>(in.integer("batch", 1900, 2079).value_or(0));
    e.appointed_on = in.day("appointed_on");
    e.superannuates_on = in.day("superannuates_on");
    e.on_central_deputation = maybe(in.boolean("on_central_deputation"));
    e.with_mdo = maybe(in.boolean("with_mdo"));
    e.profile = in.enumerator<model::ProfileStatus>("profile_status", Need::optional).value_or(e.profile);
    std::string roles;
    for (std::string& role : in.texts("roles")) {
      std::replace(role.begin(), role.end(), '\n', ' ');  // what separates roles in a batch
      roles += role + '\n';
    }
    e.roles = batch.keep(roles);
    if (in.finish()) batch.employees.push_back(e);
    else batching_.in_error(Section::employees);
  }

  Batching batching_;
};

}  // namespace

std::unique_ptr<FormatReader> make_roster_reader(Outlet outlet) {
  return std::make_unique<RosterReader>(std::move(outlet));
}

}  // namespace anupalan::io
