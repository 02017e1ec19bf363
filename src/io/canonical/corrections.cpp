// "corrections": what an officer says is meant, where the program would guess or cannot know.
#include <array>

#include "io/canonical/batching.h"
#include "io/canonical/correction.h"
#include "io/formats.h"

namespace anupalan::io {
namespace {

using model::Guessed;

void judge(const model::CorrectionRecord& record, ObjectReader& in) {
  const std::string means = record.means.value_or("");
  if (!record.means && !model::may_mean_nothing(record.what)) {
    in.error("correction.no_meaning", "means", "a correction of this kind says what is meant");
  } else if (record.means && means.empty()) {
    in.error("correction.no_meaning", "means", "what is meant is a text that is not empty, or null where it is nothing");
  } else if (record.what == Guessed::category && !model::find_named<model::Category>(means)) {
    in.error("record.unknown_value", "means", "there is no such category", means);
  } else if (record.what == Guessed::reporting_year && !parse_reporting_year(means)) {
    in.error("record.bad_year", "means", "a reporting year is written as 2025-26", means);
  }
  if (!record.file.empty() && record.what != Guessed::column) {
    in.error("correction.file_of_no_column", "file", "only the correction of a column may be for one file alone");
  }
}

class CorrectionsReader : public FormatReader {
 public:
  explicit CorrectionsReader(Outlet outlet) : batching_(std::move(outlet.batches)) {}

  std::span<const std::string_view> sections() const override {
    static constexpr std::array<std::string_view, 1> kSections{"corrections"};
    return kSections;
  }
  bool header(ObjectReader& in) override {
    decides_ = in.boolean("decides").value_or(false);
    if (!in.has("corrections")) in.error("record.missing_member", {}, "the member \"corrections\" is missing");
    return in.ok();
  }
  void record(std::size_t, std::uint32_t index, ObjectReader& in, TextPlace place) override {
    model::CorrectionRecord record = read_correction(in);
    record.place = {index, place.line, place.column};
    record.decides = decides_;
    in.integer("count", 0, INT64_MAX);  // `anupalan guesses` tells it
    if (in.finish()) batching_.batch().corrections.push_back(std::move(record));
    else batching_.in_error(model::Section::corrections);
    batching_.kept();
  }
  void end() override { batching_.flush(); }

 private:
  Batching batching_;
  bool decides_ = false;
};

}  // namespace

model::CorrectionRecord read_correction(ObjectReader& in) {
  model::CorrectionRecord record;
  record.what = in.enumerator<Guessed>("what", Need::required).value_or(Guessed::column);
  record.written = in.words("written");
  record.means = in.text_or_null("means");
  if (record.means) record.means = std::string(trimmed(*record.means));
  record.file = in.text("file");
  if (in.ok()) judge(record, in);
  return record;
}

std::unique_ptr<FormatReader> make_corrections_reader(Outlet outlet) { return std::make_unique<CorrectionsReader>(std::move(outlet)); }

}  // namespace anupalan::io
