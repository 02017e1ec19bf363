// "milestones": what an organisation reports as done.
#include <array>

#include "io/canonical/batching.h"
#include "io/formats.h"

namespace anupalan::io {
namespace {

class MilestonesReader : public FormatReader {
 public:
  explicit MilestonesReader(Outlet outlet) : batching_(std::move(outlet.batches)) {}

  std::span<const std::string_view> sections() const override {
    static constexpr std::array<std::string_view, 1> kSections{"done"};
    return kSections;
  }
  bool header(ObjectReader& in) override {
    organisation_ = in.id("organisation");
    if (!in.has("done")) in.error("record.missing_member", {}, "the member \"done\" is missing");
    return in.ok();
  }
  void record(std::size_t, std::uint32_t index, ObjectReader& in, TextPlace place) override {
    model::MilestoneRecord done{{index, place.line, place.column}, organisation_,
                                std::string(in.citation("milestone")), in.day("on", Need::required)};
    if (in.finish()) batching_.batch().milestones.push_back(std::move(done));
    else batching_.in_error(model::Section::milestones);
    batching_.kept();
  }
  void end() override { batching_.flush(); }

 private:
  Batching batching_;
  std::string organisation_;
};

}  // namespace

std::unique_ptr<FormatReader> make_milestones_reader(Outlet outlet) {
  return std::make_unique<MilestonesReader>(std::move(outlet));
}

}  // namespace anupalan::io
