// The command line as formats.md, section 3, gives it: a command, its files, and what was chosen.
#pragma once

#include <string>
#include <vector>

#include "app/answer.h"

namespace anupalan::cli {

/// Exit status (formats.md, section 3).
enum Exit : int {
  kDone = 0,
  kSomeInputWrong = 1,  ///< done, but some input was set aside or in error
  kCouldNotRun = 2,     ///< usage, or no readable input
};

struct Options {
  std::string command;  ///< "check", "evaluate", "explain", "orders"
  std::vector<std::string> files;
  app::Choices choices;
  std::string format = "text";
  std::string unit, employee;
  bool no_employees = false;
  std::string output;   ///< empty: standard output
};

struct Parsed {
  Options options;
  int exit = kDone;
  bool run = false;     ///< false: help, version or a usage error was printed; leave with `exit`
};

Parsed parse(int argc, char** argv);

}  // namespace anupalan::cli
