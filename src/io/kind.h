// What a file is, found by its first bytes: a file is recognised by its content, never by its name (formats.md).
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "io/csv/dialect.h"
#include "io/json/frames.h"
#include "model/records.h"

namespace anupalan::io {

struct Kind {
  /// How a file is read.
  enum class Way : std::uint8_t {
    document,  ///< JSON that people write, whole, with exact places; also what turns out to be no JSON at all
    records,   ///< JSON records, one by one: rosters, completions and verdicts of any size
    table,     ///< rows with a header: CSV
    sheet,     ///< rows with a header: the first sheet of a spreadsheet
  };

  Way way = Way::document;
  std::string format;               ///< the format's name where it is known already: "roster", "UserReport"; else empty
  JsonForm form = JsonForm::object; ///< of records
  bool line_each = false;           ///< of records in lines: each stands on a line of its own
  std::size_t section = 0;          ///< of records without sections (an array, lines): of which section all of them are
  Dialect dialect;                  ///< of a table
  bool about_people = false;        ///< its records name people of other files: to be read after those
  bool in_slices = false;           ///< no record says anything for another: several may read it at once

  bool bare() const { return way == Way::table || way == Way::sheet || (way == Way::records && form != JsonForm::object); }
};

/// How much of a file is looked at.
inline constexpr std::size_t kHeadBytes = std::size_t{1} << 16;

/// The kind of a file that begins with `head`: its first kHeadBytes, or all of it where it is shorter. `columns` as in Part.
Kind kind_of(std::string_view head, std::span<const model::CorrectionRecord> columns = {});

}  // namespace anupalan::io
