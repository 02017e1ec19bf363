#include "io/pack/xlsx_parts.h"

namespace anupalan::io {
namespace {

bool is_true(std::string_view value) { return value == "1" || value == "true"; }

}  // namespace

bool RelationshipsSink::begin(std::string_view name, const XmlAttributes& attributes) {
  if (name != "Relationship") return true;
  std::string_view type = attributes["Type"], path = attributes["Target"];
  Target target{std::string(type.substr(type.rfind('/') + 1)), std::string(path.substr(path.starts_with('/') ? 1 : 0))};
  if (!path.starts_with('/')) target.path.insert(0, "xl/");
  targets.insert_or_assign(std::string(attributes["Id"]), std::move(target));
  return true;
}

bool WorkbookSink::begin(std::string_view name, const XmlAttributes& attributes) {
  if (name == "workbookPr") workbook_.since_1904 = is_true(attributes["date1904"]);
  if (name != "sheet") return true;
  auto target = relationships_.targets.find(attributes["id"]);
  if (target == relationships_.targets.end() || target->second.kind != "worksheet") return true;
  std::string_view state = attributes["state"];
  workbook_.sheets.push_back({std::string(attributes["name"]), state == "hidden" || state == "veryHidden", target->second.path});
  return true;
}

bool StylesSink::begin(std::string_view name, const XmlAttributes& attributes) {
  if (name == "cellXfs") in_cell_styles_ = true;
  std::optional<std::uint32_t> id = digits(attributes["numFmtId"]);
  if (name == "numFmt" && id) codes_[*id] = shape_of_code(attributes["formatCode"]);
  if (name == "xf" && in_cell_styles_) {
    auto code = codes_.find(id.value_or(0));
    workbook_.shapes.push_back(code != codes_.end() ? code->second : shape_of_built_in(id.value_or(0)));
  }
  return true;
}

bool StylesSink::end(std::string_view name) {
  if (name == "cellXfs") in_cell_styles_ = false;
  return true;
}

bool SharedTextsSink::fits() const { return to_.text_.size() + to_.ends_.size() * sizeof(std::uint32_t) <= kMaxSharedTextBytes; }

bool SharedTextsSink::begin(std::string_view name, const XmlAttributes&) {
  pieces_.begin(name);
  return true;
}

bool SharedTextsSink::text(std::string_view piece) {
  if (pieces_.inside()) to_.text_ += piece;
  return fits();
}

bool SharedTextsSink::end(std::string_view name) {
  pieces_.end(name);
  if (name != "si") return true;
  unescape(to_.text_, to_.ends_.empty() ? 0 : to_.ends_.back());
  to_.ends_.push_back(static_cast<std::uint32_t>(to_.text_.size()));
  return fits();
}

}  // namespace anupalan::io
