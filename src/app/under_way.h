// What the workspace is about, step by step: reading files, asking a question, writing a file or rows.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "app/answer.h"
#include "app/loading.h"
#include "app/overview.h"
#include "app/report.h"
#include "app/saved.h"
#include "app/table_text.h"
#include "app/timeline.h"

namespace anupalan::app {

/// To be given to the user.
struct WrittenFile {
  std::string name, text;
  std::string_view type = "application/json";
};

/// Files being read, and the state that follows when they are. Without a job they are read, and the question is asked.
struct Arriving {
  enum class Way : std::uint8_t { forward, undo, redo };
  State state;
  Way way = Way::forward;
  std::unique_ptr<LoadJob> job;
  LoadProgress progress;
  bool looked_at = false;  ///< what could not be read was said, and saved workspaces were taken out of the files
  bool corrected = false;  ///< by what such a workspace says
  Restored restored{};     ///< what it brings back
  int further = 0;         ///< steps that were asked for meanwhile: below zero back, above it forward
};
/// A file being written.
struct Writing {
  WrittenFile file;
  ReportScope scope;
  std::unique_ptr<io::EvaluationWriter> writer;
  Steps steps;
};
/// A question being asked: of what was just read, or anew of what was loaded before.
struct Asking {
  std::unique_ptr<Answer> made;
  std::unique_ptr<Answer> filed;  ///< where something is supposed, and no answer at hand is the one without it
  Overview overview;
  Steps steps;
};

/// Rows being written as text.
struct Sending {
  TableText made;
  Steps steps;
};

}  // namespace anupalan::app
