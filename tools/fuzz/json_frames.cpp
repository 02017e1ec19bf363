// JSON text in any form: framed in chunks or from a stop on it gives what it gives as a whole; a document is sound to the
// frames exactly where it is to the exact reader; and what the fast way takes of a record, the exact way takes as the same.
#include "choices.h"
#include "unit/io/json/collecting_sink.h"
#include "unit/io/json/exact_records.h"
#include "unit/io/json/sound_frames.h"

namespace anupalan::fuzz {
namespace {

constexpr std::size_t kRecordsTried = 20;

/// What the frames tell of a text read up to `stop`, and from there on by another reading.
std::vector<std::string> in_slices(const std::string& text, io::JsonForm form, const std::vector<std::size_t>& cuts, std::size_t stop) {
  test::Reading reading = test::read_frames(text, test::start_of(form), cuts, stop);
  if (reading.problem || reading.state.finished) return test::lines_of(reading);
  const test::Reading rest = test::read_frames(text, reading.state, cuts);
  reading.told.insert(reading.told.end(), rest.told.begin(), rest.told.end());
  reading.problem = rest.problem;
  return test::lines_of(reading);
}

void try_record(io::FastRecords& fast, const std::string& raw) {
  for (model::Section section : {model::Section::completions, model::Section::results, model::Section::employees}) {
    model::Batch batch;
    if (!fast.read(section, raw, batch, test::kSomewhere)) {
      expect(batch.size() == 0 && batch.texts.size() == 1, "a record that is left leaves the batch as it was");
      continue;
    }
    const auto exact = test::exact_record(section, raw);
    expect(exact.has_value(), "what the fast way takes, the exact way takes");
    expect_same({test::written(batch)}, {test::written(*exact)}, "the fast way gives what the exact way gives");
  }
}

}  // namespace
}  // namespace anupalan::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  using namespace anupalan;
  fuzz::Choices choices(bytes, size);
  const io::JsonForm form{static_cast<std::uint8_t>(choices.below(3))};
  const std::size_t stop = choices.below(65536);
  const std::vector<std::size_t> cuts = choices.cuts();
  const std::string& text = choices.text();

  const test::Reading whole = test::read_frames(text, form);
  const std::vector<std::string> told = test::lines_of(whole);
  fuzz::expect_same(test::lines_of(test::read_frames(text, test::start_of(form), cuts)), told, "JSON is framed alike in chunks");
  fuzz::expect_same(fuzz::in_slices(text, form, cuts, stop), told, "JSON is framed alike in slices");
  const bool sound = test::code_of(text).empty();
  if (form == io::JsonForm::object) fuzz::expect(test::is_sound(whole) == sound, "frames and the exact reader agree on what is JSON");

  static io::FastRecords fast;
  fuzz::try_record(fast, text);
  for (std::size_t i = 0; i < std::min(whole.told.size(), fuzz::kRecordsTried); ++i) fuzz::try_record(fast, whole.told[i].text);
  static_cast<void>(io::form_of(text));
  static_cast<void>(io::guess_record_start(text));
  return 0;
}
