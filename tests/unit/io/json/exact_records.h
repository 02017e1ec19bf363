// One record read the exact way, and records written out, to hold the fast way against.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "io/formats.h"
#include "io/json/fast_records.h"
#include "io/json/object_reader.h"
#include "io/json/parse.h"
#include "model/records.h"

namespace anupalan::test {

inline constexpr model::Place kSomewhere{7, 8, 9};

/// The batch that the exact readers make of one record; nothing where they have a word to say.
inline std::optional<model::Batch> exact_record(model::Section section, const std::string& raw) {
  io::JsonValue value;
  if (io::read_value(raw, value).found()) return std::nullopt;
  model::Batch batch;
  const io::Outlet outlet{[&](model::Batch&& part) { batch = std::move(part); }, {}};
  const auto reader = section == model::Section::employees ? io::make_roster_reader(outlet) : io::make_completions_reader(outlet);
  io::FileReport report{io::LineMap(raw)};
  io::ObjectReader in(value, "", report);
  const bool first_section = section == model::Section::completions;
  reader->record(first_section ? 0 : 1, kSomewhere.index, in, {kSomewhere.line, kSomewhere.column});
  reader->end();
  return report.diagnostics.empty() ? std::optional(std::move(batch)) : std::nullopt;
}

inline std::string written(const model::Place& p) { return fmt::format("#{} {}:{}", p.index, p.line, p.column); }

inline std::string written(const model::Batch& batch, const model::PersonRef& p) {
  return fmt::format("[{}|{}|{}|{}]", batch.text(p.id), batch.text(p.user), batch.text(p.email), batch.text(p.phone));
}

inline std::string written(const model::Batch& batch, const model::CourseRef& c) {
  return fmt::format("[{}|{}]", batch.text(c.id), batch.text(c.name));
}

/// All that the batch says in its flat records, every member of them.
inline std::string written(const model::Batch& batch) {
  std::string all;
  for (const auto& c : batch.completions) {
    all += fmt::format("completion {} {} {} {} {} {} {}\n", written(c.place), written(batch, c.employee), written(batch, c.course),
                       c.completed_on.number, static_cast<int>(c.status), c.progress, c.edge_of_year);
  }
  for (const auto& r : batch.results) {
    all += fmt::format("result {} {} [{}|{}] {} {} {} {}\n", written(r.place), written(batch, r.employee),
                       batch.text(r.assessment), batch.text(r.assessment_name), written(batch, r.course), r.on.number,
                       static_cast<int>(r.result), r.score_hundredths);
  }
  for (const auto& e : batch.employees) {
    const model::TextRef texts[] = {e.id, e.user, e.name, e.unit, e.group, e.designation, e.level, e.service,
                                    e.cadre, e.email, e.phone, e.roles, e.organisation, e.tag};
    all += fmt::format("employee {}", written(e.place));
    for (model::TextRef text : texts) all += fmt::format(" [{}]", batch.text(text));
    const int facts[] = {e.appointed_on.number, e.superannuates_on.number, e.batch, static_cast<int>(e.category), e.category_assumed,
                         static_cast<int>(e.profile), static_cast<int>(e.on_central_deputation), static_cast<int>(e.with_mdo)};
    all += fmt::format(" {}\n", fmt::join(facts, " "));
  }
  return all + fmt::format("{} records, {} in error", batch.size(), fmt::join(batch.in_error, ""));
}

/// The batch that the fast way makes of one record; nothing where it leaves it.
inline std::optional<model::Batch> fast_record(model::Section section, const std::string& raw) {
  io::FastRecords fast;
  model::Batch batch;
  return fast.read(section, raw, batch, kSomewhere) ? std::optional(std::move(batch)) : std::nullopt;
}

}  // namespace anupalan::test
