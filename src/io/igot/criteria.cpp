#include "io/igot/criteria.h"

#include <algorithm>
#include <array>

#include "io/igot/values.h"
#include "io/table/table.h"

namespace anupalan::io {
namespace {

using model::CriteriaRecord;
using Values = std::vector<std::string>;

std::string as_written(std::string_view text) { return std::string(text); }

/// The criteria that are lists of texts, by key_of() their names.
struct TextCriterion {
  std::string_view key;
  CriteriaRecord::Texts CriteriaRecord::*member;
  std::string (*read)(std::string_view);
};
constexpr std::array<TextCriterion, 19> kTextCriteria{{
    {"group", &CriteriaRecord::group, read_group},
    {"groups", &CriteriaRecord::group, read_group},
    {"designation", &CriteriaRecord::designation, as_written},
    {"designations", &CriteriaRecord::designation, as_written},
    {"service", &CriteriaRecord::service, read_service},
    {"civilservice", &CriteriaRecord::service, read_service},
    {"civilservices", &CriteriaRecord::service, read_service},
    {"civilservicename", &CriteriaRecord::service, read_service},
    {"cadre", &CriteriaRecord::cadre, as_written},
    {"cadrename", &CriteriaRecord::cadre, as_written},
    {"user", &CriteriaRecord::employee, as_written},
    {"users", &CriteriaRecord::employee, as_written},
    {"userid", &CriteriaRecord::employee, as_written},
    {"userids", &CriteriaRecord::employee, as_written},
    {"employee", &CriteriaRecord::employee, as_written},
    {"employeeid", &CriteriaRecord::employee, as_written},
    {"customuser", &CriteriaRecord::employee, as_written},
    {"mdoid", &CriteriaRecord::unit, as_written},
    {"rootorgid", &CriteriaRecord::unit, as_written},
}};

bool add_texts(CriteriaRecord& to, const TextCriterion& criterion, const Values& values) {
  CriteriaRecord::Texts& texts = to.*criterion.member;
  if (texts) return false;
  texts.emplace();
  for (const std::string& value : values) texts->push_back(criterion.read(value));
  return true;
}

bool add_batch(CriteriaRecord& to, const Values& values) {
  if (to.batch) return false;
  to.batch.emplace();
  for (const std::string& value : values) {
    auto year = read_year(value);
    if (!year) return false;
    to.batch->push_back(*year);
  }
  return true;
}

bool add_deputation(CriteriaRecord& to, const Values& values) {
  auto value = values.size() == 1 ? read_boolean(values.front()) : std::nullopt;
  if (!value || to.on_central_deputation) return false;
  to.on_central_deputation = {*value};
  return true;
}

/// Of the types of civil service only the All India Services are a category of ours.
bool add_service_type(CriteriaRecord& to, const Values& values) {
  constexpr auto kAllIndia = model::Category::all_india_service;
  const bool known = std::all_of(values.begin(), values.end(), [](const auto& v) { return category_of_service_type(v) == kAllIndia; });
  if (!known || to.category) return false;
  to.category = {std::string(model::name_of(kAllIndia))};
  return true;
}

}  // namespace

bool add_criterion(CriteriaRecord& to, std::string_view name, const Values& values) {
  const std::string key = key_of(name);
  const bool all_users = values.size() == 1 && key_of(values.front()) == "alluser";
  if (key == "alluser" || (key == "user" && all_users)) return true;
  if (values.empty()) return false;
  if (key == "batch" || key == "cadrebatch") return add_batch(to, values);
  if (key == "isoncentraldeputation") return add_deputation(to, values);
  if (key == "civilservicetype") return add_service_type(to, values);
  auto known = std::find_if(kTextCriteria.begin(), kTextCriteria.end(), [&](const auto& c) { return c.key == key; });
  return known != kTextCriteria.end() && add_texts(to, *known, values);
}

}  // namespace anupalan::io
