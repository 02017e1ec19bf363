// The plans that were edited on the screen: whole documents by id, in the place of those that the files have.
#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "model/curriculum.h"

namespace anupalan::app {

/// A value that is copied with every state that can be undone: the documents themselves are shared.
class PlanEdits {
 public:
  /// nullptr where the plan is not edited.
  const model::PlanRecord* find(std::string_view id) const;
  void set(model::PlanRecord plan);
  void drop(std::string_view id);
  bool empty() const { return plans_.empty(); }
  /// By id.
  std::vector<const model::PlanRecord*> all() const;
  /// Without those that say what the plan of their id says in the files.
  PlanEdits unlike(const model::Dataset& data) const;
  friend bool operator==(const PlanEdits& a, const PlanEdits& b);

 private:
  std::vector<std::shared_ptr<const model::PlanRecord>> plans_;  ///< sorted by id
};

}  // namespace anupalan::app
