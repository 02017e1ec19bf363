// "completions": courses completed and assessments passed. Percentages are kept for showing and never count.
#include <array>
#include <cmath>

#include "io/canonical/batching.h"
#include "io/formats.h"

namespace anupalan::io {
namespace {

using model::Section;

class CompletionsReader : public FormatReader {
 public:
  explicit CompletionsReader(Outlet outlet) : batching_(std::move(outlet.batches)) {}

  std::span<const std::string_view> sections() const override {
    static constexpr std::array<std::string_view, 2> kSections{"completions", "assessments"};
    return kSections;
  }

  bool header(ObjectReader& in) override {
    batching_.batch().as_on = in.day("as_on");
    batching_.flush();  // before the records, which are held against it
    return true;        // they stand without it
  }

  void record(std::size_t section, std::uint32_t index, ObjectReader& in, TextPlace place) override {
    model::Place at{index, place.line, place.column};
    if (section == 0) completion(in, at);
    else result(in, at);
    batching_.kept();
  }
  void end() override { batching_.flush(); }

 private:
  void completion(ObjectReader& in, const model::Place& place) {
    model::Batch& batch = batching_.batch();
    model::CompletionRecord c;
    c.place = place;
    c.employee.id = batch.keep(in.id("employee"));
    c.course.id = batch.keep(in.id("course"));
    c.status = in.enumerator<model::CourseStatus>("status", Need::required).value_or(c.status);
    c.completed_on = in.day("completed_on");
    c.progress = static_cast<std::uint8_t>(in.number("progress", 0, 100).value_or(0));
    in.text("certificate");
    if (in.finish()) batch.completions.push_back(c);
    else batching_.in_error(Section::completions);
  }

  void result(ObjectReader& in, const model::Place& place) {
    model::Batch& batch = batching_.batch();
    model::ResultRecord r;
    r.place = place;
    r.employee.id = batch.keep(in.id("employee"));
    r.assessment = batch.keep(in.id("assessment"));
    r.result = in.enumerator<model::AssessmentResult>("result", Need::required).value_or(r.result);
    r.on = in.day("on", Need::required);
    if (auto score = in.number("score", 0, 100)) r.score_hundredths = static_cast<std::int32_t>(std::lround(*score * 100));
    if (in.finish()) batch.results.push_back(r);
    else batching_.in_error(Section::results);
  }

  Batching batching_;
};

}  // namespace

std::unique_ptr<FormatReader> make_completions_reader(Outlet outlet) {
  return std::make_unique<CompletionsReader>(std::move(outlet));
}

}  // namespace anupalan::io
