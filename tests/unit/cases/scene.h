// The facts of a case, as the canonical files that an organisation would load.
#pragma once

#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "app/loading.h"
#include "unit/cases/case_text.h"

namespace anupalan::cases {

class Scene {
 public:
  explicit Scene(const Case& of) : case_(of) {}

  /// False where the line states no fact. THROWS Misspelt.
  bool take(const Line& line);
  /// Reads the files that the facts make. THROWS Misspelt where a name is used and never introduced, or where
  /// reading finds anything wrong: what a case states is sound.
  std::shared_ptr<const app::Loaded> load();

 private:
  using Json = nlohmann::ordered_json;

  void unit(const Line& line, const Words& head);
  void designation(const Line& line, const Words& head);
  void assessment(const Line& line, const Words& head);
  void other_courses(const Line& line, const Words& head);
  void employee(const Line& line, const Words& head);
  void employee_fact(const Line& line, const std::string& phrase, Json& employee);
  void plan(const Line& line, const Words& head);
  void plan_fact(const Line& line, const std::string& phrase, Json& plan);
  void applies_to(const Line& line, Json& plan);
  void criterion(const Line& line, const std::string& phrase, Json& criteria);
  bool record(const Line& line, const Words& head);
  void record(const Line& line, const std::string& verb, const Words& what, const std::string& employee);

  /// A name that must be introduced somewhere in the case.
  void use(const std::string& kind, const std::string& name, const Line& line);
  void introduce(const std::string& kind, const std::string& name) { introduced_.insert(kind + " " + name); }
  void check_names() const;
  [[noreturn]] void refuse(const Line& line, const std::string& why) const;

  const Case& case_;
  Json units_ = Json::array(), employees_ = Json::array(), courses_ = Json::array(), levels_ = Json::array(),
       assessments_ = Json::array(), completions_ = Json::array(), results_ = Json::array();
  std::map<std::string, Json> plans_;  ///< by id; "year" is taken out when the files are made
  std::set<std::string> introduced_;
  std::vector<std::pair<std::string, std::size_t>> used_;  ///< "course c1" and the line
};

}  // namespace anupalan::cases
