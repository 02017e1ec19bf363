// The command line as formats.md, section 3, gives it: a command, its files, and what was chosen.
#pragma once

#include <string>
#include <vector>

#include "app/tables.h"

namespace anupalan::cli {

/// Exit status (formats.md, section 3).
enum Exit : int {
  kDone = 0,
  kSomeInputWrong = 1,  ///< done, but some input was set aside or in error
  kCouldNotRun = 2,     ///< usage, or no readable input
};

struct Options {
  std::string command;   ///< "check", "evaluate", ...: one of those in options.cpp
  std::vector<std::string> files;
  app::Choices choices;
  std::string format;    ///< one that the command writes; the first of them unless chosen
  std::string unit, employee;
  bool no_employees = false;
  app::CountBy count_by{};
  Day from = Day::never(), to = Day::never();  ///< of `moved`
  std::string output;    ///< empty: standard output
  std::vector<std::string> passwords;          ///< of archives
};

struct Parsed {
  Options options;
  int exit = kDone;
  bool run = false;     ///< false: help, version or a usage error was printed; leave with `exit`
};

Parsed parse(int argc, char** argv);

}  // namespace anupalan::cli
