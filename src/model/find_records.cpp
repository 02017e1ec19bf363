// Finds the people, courses and assessments that records about people name, and sets aside what names nobody.
//
// A completion of an employee that no loaded file names is set aside, not an error: the other file may still come. One of
// a course in no plan is used: it is an "other course" (formats.md, section 1).
#include <map>
#include <unordered_map>

#include <fmt/format.h>

#include "model/build_state.h"

namespace anupalan::model {
namespace {

/// One batch being resolved. Whom and what a text means is looked up once per batch.
class Finding {
 public:
  Finding(BuildState& state, FileNumber file, const Batch& batch)
      : state_(state), file_(file), batch_(batch), courses_(batch.texts.size(), kNoText) {
    people_.reserve(batch.texts.size());
    for (TextId id : state.data.names.find_all(batch.texts)) people_.push_back(state.employee_rows.find(id));
    block_.file = file;
    if (state.corrections.any(Guessed::person)) find_corrections();
  }

  void completion(const CompletionRecord& c) {
    const Who who = find(c.employee);
    const bool undated = c.status == CourseStatus::completed && c.completed_on.is_never();
    if (undated) {
      state_.report(Severity::set_aside, "completion_undated", file_, Section::completions, c.place,
                    "completed, but without a date: it cannot be placed against a deadline",
                    fmt::format("employee {}, course {}", shown(c.employee), shown(c.course)));
    } else if (!settle(who, c.employee, Section::completions, c.place)) {
      return;
    }
    if (who.row >= kSeveral || who.disagree) return;
    const TextId course = find(c.course, Section::completions, c.place);
    if (undated || c.status != CourseStatus::completed) {
      state_.unfinished.push_back({file_, who.row, course, kNoText, Day::never(), c.progress, undated});
      return;
    }
    completed(Section::completions, c.place, who.row, course, c.completed_on, c.edge_of_year);
  }

  void result(const ResultRecord& r) {
    const Who who = find(r.employee);
    if (!settle(who, r.employee, Section::results, r.place)) return;
    warn_of_odd_day(Section::results, r.place, r.on, "/on");
    const TextId assessment = find(r);
    if (r.result == AssessmentResult::failed) state_.unfinished.push_back({file_, who.row, kNoText, assessment, r.on});
    else state_.results.push_back({file_, r.place.index, who.row, assessment, r.on, r.score_hundredths});
  }

  void allotment(const AllotmentRecord& a) {
    const Who who = find(a.employee);
    if (!settle(who, a.employee, Section::allotments, a.place)) return;
    const TextId course = find(a.course, Section::allotments, a.place);
    state_.allotments.push_back({file_, a.place, who.row, course, a.due_on, a.allotted_on, a.apar});
    if (!a.completed_on.is_never()) completed(Section::allotments, a.place, who.row, course, a.completed_on, a.edge_of_year);
  }

  void close() {
    flush();
    note(Guessed::course, named_[0]);
    note(Guessed::assessment, named_[1]);
  }

 private:
  static constexpr std::size_t kBlockLimit = UINT16_MAX;  ///< of courses, and of indexes from the first
  /// A name of this batch.
  struct NamedHere {
    Named named;
    std::uint64_t records = 0;
  };
  struct Who {
    EmployeeRow row = kNoRow<EmployeeRow>;
    bool disagree = false;  ///< the e-mail address is another employee's
  };

  bool is_of_another(TextRef email, EmployeeRow row) {
    if (email == kAbsent) return false;
    const EmployeeRow other = state_.people.find(PersonIndex::Key::email, batch_.text(email), state_.data, state_.employee_users);
    return other < kSeveral && other != row;
  }

  void flush() {
    if (!block_.employee.empty()) state_.completions.push_back(std::exchange(block_, {}));
    block_.file = file_;
  }

  void completed(Section section, const Place& place, EmployeeRow who, TextId course, Day day, bool edge_of_year) {
    warn_of_odd_day(section, place, day, "/completed_on");
    if (edge_of_year) {
      state_.report(Severity::warning, "date.edge_of_year", file_, section, place,
                    "this was completed within 5:30 hours of the midnight that ends the reporting year: the zone of the clock decides "
                    "the year; it is read as Indian time",
                    iso_text(day));
    }
    const bool fits = block_.section == section && place.index - block_.first_index < kBlockLimit && block_.courses.size() < kBlockLimit;
    if (block_.employee.empty() || !fits) begin_block(section, place.index);
    block_.index.push_back(static_cast<std::uint16_t>(place.index - block_.first_index));
    block_.employee.push_back(who);
    block_.course.push_back(number_in_block(course));
    block_.day.push_back(day);
  }

  void begin_block(Section section, std::uint32_t first_index) {
    flush();
    block_.section = section;
    block_.first_index = first_index;
    numbers_.clear();
  }

  std::uint16_t number_in_block(TextId course) {
    const auto [place, added] = numbers_.try_emplace(course, static_cast<std::uint16_t>(block_.courses.size()));
    if (added) block_.courses.push_back(course);
    return place->second;
  }

  /// "A date after `as_on` or before 2015 -> a warning on the record, which is used."
  void warn_of_odd_day(Section section, const Place& place, Day day, std::string_view member) {
    const Day as_on = state_.file(file_).as_on;
    if (day.is_never()) return;
    if (day < first_plausible_) {
      state_.report(Severity::warning, "date.before_2015", file_, section, place, "this date lies before 2015; the record is used",
                    iso_text(day), member);
    } else if (!as_on.is_never() && day > as_on) {
      state_.report(Severity::warning, "date.after_as_on", file_, section, place,
                    "this date lies after the file's as_on; the record is used", iso_text(day), member);
    }
  }

  /// Texts of the batch by which an officer says whom they mean.
  void find_corrections() {
    for (std::uint32_t text = 1; text < batch_.texts.size(); ++text) {
      const CorrectionRecord* correction = state_.corrections.of(Guessed::person, batch_.text(TextRef{text}));
      if (correction != nullptr) meant_.emplace(TextRef{text}, correction);
    }
  }

  const CorrectionRecord* meant_by(const PersonRef& person) const {
    for (TextRef key : {person.id, person.user, person.email, person.phone}) {
      if (const auto meant = meant_.find(key); meant != meant_.end()) return meant->second;
    }
    return nullptr;
  }

  EmployeeRow corrected(const CorrectionRecord& correction) {
    const EmployeeRow row = state_.employee_rows.find(state_.data.names.find(*correction.means));
    if (row == kNoRow<EmployeeRow>) {
      state_.corrections.refuse(correction, "correction.unknown_employee");
    } else if (state_.corrections.find(Guessed::person, correction.written) != nullptr) {
      state_.guess(Guessed::person, correction.written, *correction.means, 1, true);
    }
    return row;
  }

  EmployeeRow by_id(TextRef id) const { return people_[static_cast<std::size_t>(id)]; }

  /// By employee id, then the platform's user id, e-mail and phone. A key that several have decides nothing.
  Who find(const PersonRef& person) {
    if (const CorrectionRecord* meant = meant_.empty() ? nullptr : meant_by(person)) {
      if (const EmployeeRow row = corrected(*meant); row != kNoRow<EmployeeRow>) return {row};
    }
    if (person.id != kAbsent) {
      if (EmployeeRow row = by_id(person.id); row != kNoRow<EmployeeRow>) return {row, is_of_another(person.email, row)};
    }
    const std::pair<PersonIndex::Key, TextRef> keys[] = {{PersonIndex::Key::user, person.user},
                                                         {PersonIndex::Key::email, person.email},
                                                         {PersonIndex::Key::phone, person.phone}};
    Who who;
    for (auto [key, text] : keys) {
      if (text == kAbsent) continue;
      const EmployeeRow row = state_.people.find(key, batch_.text(text), state_.data, state_.employee_users);
      if (row < kSeveral) return {row};
      if (row == kSeveral) who.row = kSeveral;
    }
    return who;
  }

  /// True where the record is of somebody; otherwise it is set aside.
  bool settle(const Who& who, const PersonRef& person, Section section, const Place& place) {
    if (who.row < kSeveral && !who.disagree) return state_.use(file_), true;
    if (who.disagree) {
      state_.report(Severity::set_aside, "completion.keys_disagree", file_, section, place,
                    "the employee id is one employee's and the e-mail address another's; set aside: whose record this is cannot be known",
                    fmt::format("{}, {}", batch_.text(person.id), batch_.text(person.email)));
      return false;
    }
    const bool several = who.row == kSeveral;
    state_.report(Severity::set_aside, several ? "completion.ambiguous_employee" : "completion.unknown_employee", file_, section, place,
                  several ? "several employees have this e-mail address or phone number; set aside: whose it is cannot be known"
                          : "no loaded file names this employee, or the employee is left out; set aside until one does",
                  shown(person), state_.file(file_).account.bare ? "" : "/employee");
    return false;
  }

  std::string_view shown(const PersonRef& person) const {
    for (TextRef text : {person.id, person.email, person.phone, person.user}) {
      if (text != kAbsent) return batch_.text(text);
    }
    return {};
  }
  std::string_view shown(const CourseRef& course) const { return batch_.text(course.id != kAbsent ? course.id : course.name); }

  /// The course's id, or what its name means.
  TextId find(const CourseRef& course, Section section, const Place& place) {
    if (course.id == kAbsent) return by_name(Guessed::course, course.name, section, place);
    TextId& id = courses_[static_cast<std::size_t>(course.id)];
    if (id == kNoText) id = state_.data.names.intern(batch_.text(course.id));
    return id;
  }

  TextId by_name(Guessed what, TextRef name, Section section, const Place& place) {
    auto& known = named_[what == Guessed::course ? 0 : 1];
    if (known.empty()) known.resize(batch_.texts.size());
    NamedHere& here = known[static_cast<std::size_t>(name)];
    if (++here.records > 1) return here.named.id;
    here.named = find_named(state_, what, batch_.text(name));
    if (what == Guessed::course) warn_of_several(state_, here.named, file_, section, place, batch_.text(name));
    return here.named.id;
  }

  void note(Guessed what, const std::vector<NamedHere>& names) {
    for (std::uint32_t text = 0; text < names.size(); ++text) {
      const NamedHere& here = names[text];
      if (here.records > 0) state_.guess(what, batch_.text(TextRef{text}), meaning_of(state_, here.named), here.records, here.named.corrected);
    }
  }

  /// The assessment's id: its own, or what its name means, or one made of its name and the course's.
  TextId find(const ResultRecord& r) {
    TextPool& names = state_.data.names;
    if (r.assessment != kAbsent) return names.intern(batch_.text(r.assessment));
    const bool own = r.course.id != kAbsent || r.course.name != kAbsent;
    if (!own) return by_name(Guessed::assessment, r.assessment_name, Section::results, r.place);
    const std::string full = fmt::format("{} ({})", batch_.text(r.assessment_name), shown(r.course));
    NameIndex::Entry& entry = state_.assessment_names.known_by_name(full, names);
    const TextId course = find(r.course, Section::results, r.place);  // of several that are written alike, the least
    if (entry.course == kNoText || names.text(course) < names.text(entry.course)) entry.course = course;
    return entry.id;
  }

  BuildState& state_;
  FileNumber file_;
  const Batch& batch_;
  const Day first_plausible_ = to_day({2015, 1, 1});
  std::vector<EmployeeRow> people_;  ///< by TextRef: whose employee id it is
  std::vector<TextId> courses_;      ///< by TextRef: the id, where it is a course's and was asked for
  std::vector<NamedHere> named_[2];  ///< by TextRef: names of courses, and of assessments; empty where there are none
  std::map<TextRef, const CorrectionRecord*> meant_;  ///< whose record is it that has this text
  CompletionBlock block_;
  std::unordered_map<TextId, std::uint16_t> numbers_;  ///< of courses in the block
};

}  // namespace

void find_records(BuildState& state, FileNumber file, const Batch& batch) {
  Finding finding(state, file, batch);
  for (const CompletionRecord& completion : batch.completions) finding.completion(completion);
  for (const ResultRecord& result : batch.results) finding.result(result);
  for (const AllotmentRecord& allotment : batch.allotments) finding.allotment(allotment);
  finding.close();
}

}  // namespace anupalan::model
