#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/civil_day.h"
#include "io/export/apar.h"

namespace anupalan::io {
namespace {

constexpr std::string_view kStyle =
    "@page{size:A4;margin:18mm}"
    ":root{--ink:#14181f;--muted:#56606e;--line:#c9d0da;--soft:#f1f4f8;--done:#00624a}"
    "*{box-sizing:border-box}"
    "body{margin:0;color:var(--ink);background:#fff;font:11pt/1.5 'Noto Sans','Segoe UI',Arial,sans-serif}"
    "article{max-width:176mm;margin:12mm auto;break-after:page}article:last-child{break-after:auto}"
    "h1{font-size:17pt;line-height:1.25;margin:0}h2{font-size:12pt;margin:8mm 0 2mm}"
    "p{margin:0 0 2mm}.muted{color:var(--muted)}"
    "dl{display:grid;grid-template-columns:max-content 1fr;gap:1mm 6mm;margin:6mm 0 0}dt{color:var(--muted)}dd{margin:0;font-weight:600}"
    "table{width:100%;border-collapse:collapse;break-inside:auto}tr{break-inside:avoid}"
    "th{text-align:left;font-weight:600;font-size:9.5pt;color:var(--muted);background:var(--soft)}"
    "th,td{padding:1.6mm 2.4mm;border-bottom:.25mm solid var(--line);vertical-align:top}"
    "td:first-child,th:first-child{text-align:right;width:10mm;color:var(--muted)}"
    ".done{color:var(--done);font-weight:600}"
    "th:nth-last-child(2){width:36mm}th:last-child{width:28mm}td:last-child,td:nth-last-child(2){white-space:nowrap}"
    "blockquote{margin:6mm 0 0;padding:0 0 0 4mm;border-left:.8mm solid var(--line);color:var(--muted)}cite{display:block;font-style:normal;font-size:9.5pt}"
    "footer{margin-top:8mm;padding-top:2mm;border-top:.25mm solid var(--line);font-size:9.5pt;color:var(--muted)}";

std::string escaped(std::string_view text) {
  std::string out;
  for (char c : text) {
    switch (c) {
      case '&': out += "&amp;"; break;
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '"': out += "&quot;"; break;
      default: out += c;
    }
  }
  return out;
}

std::string shown_day(const std::string& iso) { return display_text(parse_day(iso).day); }

class Page {
 public:
  Page(const AparStatementOut& statement, const Words& words, std::string& out) : s_(statement), words_(words), out_(out) {}

  void write() {
    out_ += "<article>\n";
    line("h1", word("apar.title"));
    line("p class=\"muted\"", fmt::format(fmt::runtime(word("apar.period")), s_.reporting_period, s_.apar_cycle));
    if (!s_.part.empty()) line("p", s_.section.empty() ? s_.part : fmt::format("{}, “{}”", s_.part, s_.section));
    person();
    courses();
    assessments();
    for (const std::string& remark : s_.remarks) line("p", remark);
    if (!s_.provision.empty()) {
      out_ += fmt::format("<blockquote>“{}”<cite>{}</cite></blockquote>\n", escaped(s_.quote), escaped(s_.cited));
    }
    footer();
    out_ += "</article>\n";
  }

 private:
  std::string word(std::string_view key) const { return std::string(words_(key)); }

  void line(std::string_view tag, std::string_view text) {
    out_ += fmt::format("<{}>{}</{}>\n", tag, escaped(text), tag.substr(0, tag.find(' ')));
  }

  void fact(std::string_view key, std::string_view value) {
    if (!value.empty()) out_ += fmt::format("<dt>{}</dt><dd>{}</dd>\n", escaped(word(key)), escaped(value));
  }

  void person() {
    out_ += "<dl>\n";
    fact("apar.name", s_.name);
    fact("apar.id", s_.employee);
    fact("apar.designation", s_.designation);
    fact("apar.unit", s_.unit);
    out_ += "</dl>\n";
  }

  void head(std::string_view title, std::string_view column, bool requirement) {
    line("h2", word(title));
    out_ += fmt::format("<table><thead><tr><th scope=\"col\">{}</th><th scope=\"col\">{}</th>", escaped(word("apar.number")), escaped(word(column)));
    if (requirement) out_ += fmt::format("<th scope=\"col\">{}</th>", escaped(word("apar.requirement")));
    out_ += fmt::format("<th scope=\"col\">{}</th><th scope=\"col\">{}</th></tr></thead><tbody>\n", escaped(word("apar.status")), escaped(word("apar.on")));
  }

  void state(bool done, std::string_view done_word, std::string_view open_word, const std::string& on) {
    out_ += fmt::format("<td class=\"{}\">{}</td><td>{}</td></tr>\n", done ? "done" : "open", escaped(word(done ? done_word : open_word)), shown_day(on));
  }

  void courses() {
    if (s_.courses.empty()) return;
    const bool marked = std::any_of(s_.courses.begin(), s_.courses.end(), [](const AparCourseOut& c) { return !c.requirement.empty(); });
    head("apar.courses", "apar.course", marked);
    for (std::size_t i = 0; i < s_.courses.size(); ++i) {
      const AparCourseOut& course = s_.courses[i];
      out_ += fmt::format("<tr><td>{}</td><td>{}</td>", i + 1, escaped(course.title));
      if (marked) out_ += fmt::format("<td>{}</td>", course.requirement.empty() ? "" : escaped(word("requirement." + course.requirement)));
      state(!course.completed_on.empty(), "apar.completed", "apar.not_completed", course.completed_on);
    }
    out_ += "</tbody></table>\n";
  }

  void assessments() {
    if (s_.assessments.empty()) return;
    head("apar.assessments", "apar.assessment", false);
    for (std::size_t i = 0; i < s_.assessments.size(); ++i) {
      out_ += fmt::format("<tr><td>{}</td><td>{}</td>", i + 1, escaped(s_.assessments[i].title));
      state(!s_.assessments[i].passed_on.empty(), "apar.passed", "apar.not_passed", s_.assessments[i].passed_on);
    }
    out_ += "</tbody></table>\n";
  }

  void footer() {
    out_ += "<footer>\n";
    line("p", word("apar.aid"));
    line("p", fmt::format(fmt::runtime(word("apar.as_on")), shown_day(s_.as_on), shown_day(s_.law_as_on)));
    if (!s_.switched_off.empty()) {
      line("p", fmt::format(fmt::runtime(word("apar.switched_off")), fmt::format("{}", fmt::join(s_.switched_off, ", "))));
    }
    if (!s_.supposed.empty()) line("p", fmt::format(fmt::runtime(word("apar.supposed")), fmt::format("{}", fmt::join(s_.supposed, "; "))));
    out_ += "</footer>\n";
  }

  const AparStatementOut& s_;
  const Words& words_;
  std::string& out_;
};

}  // namespace

std::string apar_html(const std::vector<AparStatementOut>& statements, const Words& words) {
  std::string out = fmt::format(
      "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
      "<meta name=\"viewport\" content=\"width=device-width\">\n<title>{}</title>\n<style>{}</style>\n</head>\n<body>\n",
      escaped(words("apar.title")), kStyle);
  for (const AparStatementOut& statement : statements) Page(statement, words, out).write();
  return out + "</body>\n</html>\n";
}

}  // namespace anupalan::io
