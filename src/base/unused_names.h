// Names given once: of several alike the later ones are numbered.
#pragma once

#include <map>
#include <string>

namespace anupalan {

class UnusedNames {
 public:
  /// The name, or, where it was given before, the name with the least number behind it that was not: "x", "x (2)", "x (3)".
  std::string take(const std::string& name);

 private:
  std::map<std::string, int> taken_;  ///< and the last number given
};

}  // namespace anupalan
