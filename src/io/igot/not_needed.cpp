// Reports that are recognised and put aside: all rows, with one note that says why.
#include "io/igot/reader.h"
#include "io/igot/reports.h"

namespace anupalan::io {
namespace {

using model::Section;

struct Note {
  std::string_view code, message;
};

constexpr Note kCountsOnly{"report.counts_only",
                           "this report counts the courses of all plans together, of every year and also those that are not for the APAR: "
                           "it cannot answer the question, and all its rows are put aside; use CBPEnrollmentReport"};
constexpr Note kContentReport{"report.not_needed", "this report counts learners by course and names nobody: all its rows are put aside"};
constexpr Note kBlendedProgram{"report.not_needed",
                               "this report tells of the parts of blended programmes; whether a programme was completed stands in "
                               "ConsumptionReport: all rows are put aside"};

class NotNeededReader : public ReportReader {
 public:
  NotNeededReader(Columns& columns, BatchSink sink, Section section, const Note& note)
      : ReportReader(columns, std::move(sink), section), note_(note) {}

 protected:
  Outcome read(const Row& row) override {
    if (!std::exchange(said_, true)) aside(row, Columns::kNone, note_.code, note_.message);
    return Outcome::put_aside;
  }

 private:
  const Note& note_;
  bool said_ = false;
};

}  // namespace

bool is_cbp_user_summary_report(const Columns& columns) {
  return columns.has({"numberofcbpcoursesallocated", "numberofcbpcoursescompleted", "numberofcbpcoursescompletedwithinduedate"});
}

bool is_content_report(const Columns& columns) {
  return !names_people(columns) && columns.has(kCourseName) && columns.has({"contentstatus", "enrolled", "totalcertificatesissued"});
}

bool is_blended_program_report(const Columns& columns) { return columns.has({"programname"}) && columns.has({"componentname"}); }

std::unique_ptr<TableReader> make_cbp_user_summary_reader(Columns& columns, BatchSink sink) {
  return std::make_unique<NotNeededReader>(columns, std::move(sink), Section::allotments, kCountsOnly);
}

std::unique_ptr<TableReader> make_content_report_reader(Columns& columns, BatchSink sink) {
  return std::make_unique<NotNeededReader>(columns, std::move(sink), Section::courses, kContentReport);
}

std::unique_ptr<TableReader> make_blended_program_reader(Columns& columns, BatchSink sink) {
  return std::make_unique<NotNeededReader>(columns, std::move(sink), Section::completions, kBlendedProgram);
}

}  // namespace anupalan::io
