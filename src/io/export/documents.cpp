#include "io/export/documents.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/text.h"
#include "io/export/json.h"

namespace anupalan::io {
namespace {

void append_text(const Outline& outline, std::size_t depth, std::string& out) {
  std::string indent(depth * 2, ' ');
  out += indent + printable(outline.label);
  if (!outline.text.empty()) out += (outline.label.empty() ? "" : ": ") + printable(outline.text);
  if (!outline.file.empty()) out += fmt::format("  [{} {}]", printable(outline.file), outline.pointer);
  out += '\n';
  if (!outline.quote.empty()) out += fmt::format("{}  | {}: \"{}\"\n", indent, outline.citation, printable(outline.quote));
  else if (!outline.citation.empty()) out += fmt::format("{}  | {}\n", indent, outline.citation);
  for (const Outline& child : outline.children) append_text(child, depth + 1, out);
}

Json to_json(const Outline& outline) {
  Json object = Json::object();
  auto add = [&](const char* name, const std::string& text) {
    if (!text.empty()) object[name] = text;
  };
  add("label", outline.label);
  add("text", outline.text);
  add("code", outline.code);
  add("citation", outline.citation);
  add("quote", outline.quote);
  if (!outline.file.empty()) object["source"] = Json{{"file", outline.file}, {"pointer", outline.pointer}};
  if (!outline.children.empty()) {
    object["children"] = Json::array();
    for (const Outline& child : outline.children) object["children"].push_back(to_json(child));
  }
  return object;
}

std::string_view words_of(orders::Amendment how) {
  switch (how) {
    case orders::Amendment::substitute: return "substitutes";
    case orders::Amendment::insert: return "inserts into";
    case orders::Amendment::clarify: return "clarifies";
    case orders::Amendment::extend: return "extends";
    case orders::Amendment::withdraw: return "withdraws";
  }
  return "";
}

/// "obligation: complete_share, only with R-5=off"
void append_obligation(const orders::ObligationRule& rule, std::string& out) {
  out += fmt::format("    obligation: {}", orders::name_of(rule.kind));
  if (rule.when) out += fmt::format(", only with {}={}", orders::id_of(rule.when->reading), rule.when->on ? "on" : "off");
  for (const std::string& other : rule.in_place_of) out += fmt::format(", in place of {}", other);
  out += '\n';
}

/// What the paragraph creates, a line each.
void append_effects(const orders::Paragraph& paragraph, std::string& out) {
  for (const orders::ObligationRule& rule : paragraph.obligations) append_obligation(rule, out);
  for (const orders::Milestone& milestone : paragraph.milestones) {
    out += fmt::format("    milestone ({}): {}\n", printable(milestone.owner), printable(milestone.what));
  }
  for (const orders::PlanCheck& check : paragraph.plan_checks) {
    out += fmt::format("    plan check ({}): {}\n", check.is_error ? "error" : "warning", orders::name_of(check.kind));
  }
  for (const orders::Placement& placement : paragraph.placements) {
    out += fmt::format("    placement: {}{}{} ({})\n", printable(placement.part), placement.section.empty() ? "" : ", ",
                       printable(placement.section), fmt::join(placement.holds, ", "));
  }
  for (const orders::CadreControl& control : paragraph.cadre_control) {
    out += fmt::format("    cadre control: {} for {}{}\n", printable(control.authority),
                       printable(fmt::format("{}{}", fmt::join(control.services, ", "), fmt::join(control.cadres, ", "))),
                       control.first ? ", first" : "");
  }
  for (const orders::LevelOf& level : paragraph.levels) {
    out += fmt::format("    level {}: {}\n", printable(level.level), printable(fmt::format("{}", fmt::join(level.designations, ", "))));
  }
  for (const orders::ServiceBand& band : paragraph.service_bands) out += fmt::format("    years of service: {}\n", printable(band.id));
}

void append_readings(const orders::Paragraph& paragraph, const orders::LawAsOn& as_on, std::string& out) {
  for (orders::Reading reading : paragraph.readings) {
    const orders::ReadingText& text = orders::all_readings()[static_cast<std::size_t>(reading)];
    const bool on = as_on.readings.on(reading);
    out += fmt::format("    reading {}{}: {}\n      otherwise: {}\n", text.id, on ? "" : " (switched off)", on ? text.on : text.off, on ? text.off : text.on);
  }
}

void append_paragraph(const orders::Law& law, const orders::LawAsOn& as_on, const orders::Provision& provision, std::string& out) {
  const std::string citation = provision.citation();
  out += fmt::format("  {}: \"{}\"\n", printable(citation), printable(provision.paragraph->quote));
  for (const orders::Amends& amends : provision.paragraph->amends) {
    out += fmt::format("    {} {}\n", words_of(amends.how), printable(amends.paragraph));
  }
  for (const orders::Amender& amender : law.amenders_of(citation)) {
    const std::string by = amender.provision.citation();
    out += fmt::format("    {} {} this from {}\n", printable(by), words_of(amender.how), display_text(orders::first_day_of(amender.provision)));
  }
  append_effects(*provision.paragraph, out);
  append_readings(*provision.paragraph, as_on, out);
  const orders::InForce force = law.in_force(provision, as_on.switched_off);
  if (force.from > as_on.day) out += fmt::format("    not yet in force: from {}\n", display_text(force.from));
  if (force.until < as_on.day) out += fmt::format("    no longer in force: until {}\n", display_text(force.until));
}

}  // namespace

std::string outline_text(const Outline& outline) {
  std::string out;
  append_text(outline, 0, out);
  return out;
}

std::string outline_json(const Outline& outline) { return written(to_json(outline), 2) + "\n"; }

std::string check_json(const std::vector<model::FileAccount>& inputs, const std::vector<Diagnostic>& diagnostics) {
  Json document;
  document["inputs"] = Json::array();
  for (const model::FileAccount& i : inputs) {
    document["inputs"].push_back(Json{{"file", i.file}, {"kind", i.kind}, {"records", i.records}, {"used", i.used},
                                      {"set_aside", i.set_aside}, {"errors", i.errors}});
  }
  document["diagnostics"] = Json::array();
  for (const Diagnostic& d : diagnostics) {
    document["diagnostics"].push_back(Json{{"severity", anupalan::name_of(d.severity)}, {"code", d.code},
                                           {"file", d.file}, {"pointer", d.pointer}, {"line", d.line},
                                           {"column", d.column}, {"message", d.message}, {"detail", d.detail}});
  }
  return written(document, 2) + "\n";
}

std::string orders_text(const orders::Law& law, const orders::LawAsOn& as_on) {
  std::string out;
  for (const orders::Order& order : law.orders()) {
    std::string_view state = !as_on.switched_on(order) ? ", switched off" : order.dated > as_on.day ? ", not yet issued" : "";
    out += fmt::format("{}  {} {}, dated {}{}\n", printable(order.id), printable(order.instrument), printable(order.number), display_text(order.dated), state);
    for (const orders::Paragraph& paragraph : order.paragraphs) append_paragraph(law, as_on, {&order, &paragraph}, out);
    out += '\n';
  }
  return out;
}

}  // namespace anupalan::io
