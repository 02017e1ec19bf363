#include "io/igot/reader.h"

#include <algorithm>

#include <fmt/format.h>

#include "io/igot/values.h"
#include "io/json/object_reader.h"
#include "model/match.h"

namespace anupalan::io {

ReportReader::ReportReader(Columns& columns, BatchSink sink, model::Section section, AsOn as_on)
    : columns_(columns),
      sink_(std::move(sink)),
      section_(section),
      as_on_(as_on),
      employee_id_(columns.find(kEmployeeId)),
      user_id_(columns.find(kUserId)),
      email_(columns.find(kEmail)),
      phone_(columns.find(kPhone)),
      course_id_(columns.find(kCourseId)),
      course_name_(columns.find(kCourseName)),
      generated_on_(columns.find(kGeneratedOn)) {}

void ReportReader::row(const Row& row) {
  note_generated_on(row);
  const auto section = static_cast<std::size_t>(section_);
  switch (read(row)) {
    case Outcome::kept: break;
    case Outcome::part: ++batch_.others_used; break;
    case Outcome::in_error: ++batch_.in_error[section]; break;
    case Outcome::put_aside: ++batch_.put_aside[section]; break;
  }
  if (++rows_ == kRecordsPerBatch) flush();
}

void ReportReader::flush() {
  batch_.generated_on = generated_;
  if (as_on_ == AsOn::when_generated) batch_.as_on = generated_;
  sink_(std::exchange(batch_, {}));
  rows_ = 0;
}

void ReportReader::note_generated_on(const Row& row) {
  std::string_view text = row[generated_on_];
  if (text.empty() || text == generated_text_) return;
  generated_text_ = text;
  Day day = date_or_warn(row, generated_on_, "report.bad_date").day;
  if (!day.is_never() && (generated_.is_never() || day > generated_)) generated_ = day;
}

void ReportReader::say(Severity severity, const Row& row, std::size_t column, std::string_view code, std::string_view message) {
  const model::Place& at = row.place();
  std::string pointer = fmt::format("/{}", at.index);
  if (column != Columns::kNone) pointer += "/" + pointer_part(columns_.shown(column));
  batch_.diagnostics.push_back({severity, std::string(code), "", std::move(pointer), at.line, at.column, std::string(message),
                                shortened(row[column])});
}

ReportReader::Outcome ReportReader::error(const Row& row, std::size_t column, std::string_view code, std::string_view message) {
  say(Severity::error, row, column, code, message);
  return Outcome::in_error;
}

ReportReader::Outcome ReportReader::aside(const Row& row, std::size_t column, std::string_view code, std::string_view message) {
  say(Severity::set_aside, row, column, code, message);
  return Outcome::put_aside;
}

void ReportReader::warn(const Row& row, std::size_t column, std::string_view code, std::string_view message) {
  say(Severity::warning, row, column, code, message);
}

bool ReportReader::fits(const Row& row, std::size_t column, std::string_view id) {
  if (id.size() <= kLongestId) return true;
  error(row, column, "id.too_long", "an id has at most 128 bytes, and this one is longer: perhaps the columns of this row are shifted");
  return false;
}

std::optional<std::string_view> ReportReader::id(const Row& row, std::size_t column, std::string_view code, std::string_view message) {
  std::string_view text = model::usable_id(row[column]);
  if (text.empty()) {
    error(row, column, code, message);
    return std::nullopt;
  }
  return fits(row, column, text) ? std::optional(text) : std::nullopt;
}

std::optional<model::PersonRef> ReportReader::person(const Row& row) {
  std::string_view id = model::usable_id(row[employee_id_]);
  std::string_view user = model::usable_id(row[user_id_]);
  std::string email = model::normal_email(row[email_]);
  std::string phone = model::normal_phone(row[phone_]);
  if (!fits(row, employee_id_, id) || !fits(row, user_id_, user) || !fits(row, email_, email)) return std::nullopt;
  if (id.empty() && user.empty() && email.empty() && phone.empty()) {
    std::size_t shown = std::min({employee_id_, user_id_, email_, phone_});
    error(row, shown, "person.no_key",
          "this row does not say whose it is: it has no employee id, and its e-mail address and phone number are missing or masked");
    return std::nullopt;
  }
  return model::PersonRef{keep(id), keep(user), keep(email), keep(phone)};
}

std::optional<model::CourseRef> ReportReader::course(const Row& row) {
  auto course = course_if_any(row);
  if (!course || course->id != model::kAbsent || course->name != model::kAbsent) return course;
  error(row, std::min(course_id_, course_name_), "course.missing", "this row does not say which course it is about");
  return std::nullopt;
}

std::optional<model::CourseRef> ReportReader::course_if_any(const Row& row) {
  std::string_view id = model::usable_id(row[course_id_]);
  if (!fits(row, course_id_, id)) return std::nullopt;
  return model::CourseRef{keep(id), keep(row[course_name_])};
}

std::optional<ReportDate> ReportReader::date(const Row& row, std::size_t column, std::string_view code) {
  ReportDate date = read_date(row[column]);
  if (date.problem == DateProblem::none) return date;
  error(row, column, code, fmt::format("this date cannot be read, and the row is left out: {}", words_for(date.problem)));
  return std::nullopt;
}

ReportDate ReportReader::date_or_warn(const Row& row, std::size_t column, std::string_view code) {
  ReportDate date = read_date(row[column]);
  if (date.problem != DateProblem::none) {
    warn(row, column, code, fmt::format("this date cannot be read, and the row is used without it: {}", words_for(date.problem)));
  }
  return date;
}

}  // namespace anupalan::io
