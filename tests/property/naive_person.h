// What the naive evaluator knows of one employee before any obligation: facts, prescriber and plans (rules.md, section 2).
#pragma once

#include <set>

#include "property/naive.h"

namespace anupalan::naive {

using Texts = std::vector<std::string>;

/// Later than every day, as a text.
inline const std::string kNever = "9999-99-99";

std::string small(std::string text);
/// Compared without case, as rules.md has it.
bool alike(const std::string& a, const std::string& b);
bool among(const std::string& text, const Texts& values);
/// Compared exactly.
bool has(const Texts& texts, const std::string& text);

struct Course {
  std::string id, requirement;
  Texts own;  ///< assessments that must be passed too
};

class Person {
 public:
  Person(const plain::Organisation& o, const plain::Question& q, const plain::Employee& e) : o_(o), q_(q), e_(e), start_(std::stoi(q.year.substr(0, 4))) {}

 protected:
  struct Match {
    bool holds = false;
    Texts missing;  ///< where nothing else failed
  };

  const plain::Unit& unit(const std::string& id) const;
  Texts units_upwards() const;
  bool under(const std::string& name) const;
  bool reading(const std::string& id) const { return !has(q_.readings_off, id); }
  bool order(const std::string& id, const std::string& dated) const { return has(q_.orders, id) && dated <= q_.law_as_on; }
  plain::Text level() const;
  plain::Text service_years() const;
  plain::Text fact(const std::string& name) const;
  Texts ccas() const;
  std::string mdo() const;
  Match match(const plain::Plan& plan) const;
  static std::vector<Course> courses_of(const std::vector<const plain::Plan*>& plans);

  void who_prescribes();
  void which_plans();

  const plain::Organisation& o_;
  const plain::Question& q_;
  const plain::Employee& e_;
  int start_;
  bool covered_ = true;
  std::string kind_, plans_due_ = kNever;  ///< kind_ is empty where the prescriber is not known
  Texts prescribers_, unknown_;
  std::vector<const plain::Plan*> plans_, further_;
  Verdict verdict_;
};

}  // namespace anupalan::naive
