#include "io/export/documents.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/text.h"

namespace anupalan::io {
namespace {

using Json = nlohmann::ordered_json;

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

std::string dump(const Json& json, int indent) {
  return json.dump(indent, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string_view name_of(orders::Amendment how) {
  switch (how) {
    case orders::Amendment::substitute: return "substitutes";
    case orders::Amendment::insert: return "inserts into";
    case orders::Amendment::clarify: return "clarifies";
    case orders::Amendment::extend: return "extends";
    case orders::Amendment::withdraw: return "withdraws";
  }
  return "";
}

void append_paragraph(const orders::Law& law, const orders::LawAsOn& as_on, const orders::Provision& provision,
                      std::string& out) {
  orders::InForce force = law.in_force(provision, as_on.switched_off);
  out += fmt::format("  {}: \"{}\"\n", printable(provision.citation()), printable(provision.paragraph->quote));
  for (const orders::Amends& amends : provision.paragraph->amends) {
    out += fmt::format("    {} {}\n", name_of(amends.how), amends.paragraph);
  }
  for (const orders::ObligationRule& rule : provision.paragraph->obligations) {
    out += fmt::format("    obligation: {}\n", orders::name_of(rule.kind));
  }
  for (const orders::Milestone& milestone : provision.paragraph->milestones) {
    out += fmt::format("    milestone ({}): {}\n", milestone.owner, milestone.what);
  }
  if (force.from > as_on.day) out += fmt::format("    not yet in force: from {}\n", display_text(force.from));
  if (force.until < as_on.day) out += fmt::format("    no longer in force: until {}\n", display_text(force.until));
}

}  // namespace

std::string outline_text(const Outline& outline) {
  std::string out;
  append_text(outline, 0, out);
  return out;
}

std::string outline_json(const Outline& outline) { return dump(to_json(outline), 2); }

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
  return dump(document, 2);
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
