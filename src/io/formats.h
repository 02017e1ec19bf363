// The canonical formats (formats.md, section 1): one reader each, one line each in the list of formats.cpp.
#pragma once

#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "io/json/object_reader.h"
#include "io/outlet.h"

namespace anupalan::io {

/// Reads the documents of one format: header() once with the plain members, then record() for every record,
/// then end().
class FormatReader {
 public:
  virtual ~FormatReader() = default;
  /// Names of the arrays that hold records.
  virtual std::span<const std::string_view> sections() const = 0;
  /// False, with an error reported: without this no record can be used, and all of them are counted as in error.
  virtual bool header(ObjectReader& in) = 0;
  /// `index` counts the records of the section from 0.
  virtual void record(std::size_t section, std::uint32_t index, ObjectReader& in, TextPlace place) = 0;
  virtual void end() {}
};

struct Format {
  std::string_view name;  ///< the value of "format"
  std::unique_ptr<FormatReader> (*make)(Outlet);
  bool newer_too = false;  ///< of a newer version what is understood is used
};

/// All formats, sorted by name.
std::span<const Format> all_formats();
const Format* find_format(std::string_view name);

std::unique_ptr<FormatReader> make_roster_reader(Outlet);
std::unique_ptr<FormatReader> make_training_plan_reader(Outlet);
std::unique_ptr<FormatReader> make_completions_reader(Outlet);
std::unique_ptr<FormatReader> make_corrections_reader(Outlet);
std::unique_ptr<FormatReader> make_evaluation_reader(Outlet);
std::unique_ptr<FormatReader> make_milestones_reader(Outlet);
std::unique_ptr<FormatReader> make_order_reader(Outlet);
std::unique_ptr<FormatReader> make_workspace_reader(Outlet);

}  // namespace anupalan::io
