// An answer with its reasons: a tree of short sentences, each with the words it rests on and the place
// of the record it comes from. Made by rules/, written by io/export/, drawn by ui/ and mirror/.
#pragma once

#include <string>
#include <vector>

namespace anupalan {

struct Outline {
  std::string label;     ///< what is spoken of: "Complete 50 %"
  std::string text;      ///< what is said of it: "missed: 2 of 3 needed, 6 prescribed"
  std::string code;      ///< for programs: "missed", "no_plan"; may be empty
  std::string citation;  ///< "dopt-2025-07-04#3(v)"; may be empty
  std::string cited;     ///< the same for people
  std::string quote;     ///< the paragraph's words, exactly; may be empty
  std::string file;      ///< the source file; may be empty
  std::string pointer;   ///< the record in it: "/employees/12"
  std::vector<Outline> children;

  Outline& add(std::string child_label, std::string child_text = {}) {
    children.push_back({std::move(child_label), std::move(child_text), {}, {}, {}, {}, {}, {}, {}});
    return children.back();
  }
};

}  // namespace anupalan
