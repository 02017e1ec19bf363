// Wrong input, said clearly: what, where, and how grave. A diagnostic never stops the reading of
// the rest; it is how "every record read is used or set aside with a reason" is kept.
#pragma once

#include <compare>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace anupalan {

enum class Severity : std::uint8_t {
  error,      ///< the record (or file) is wrong and is not used
  set_aside,  ///< the record is sound but cannot be used now; another file may still explain it
  warning,    ///< the record is used; somebody should look
};

/// "error", "set_aside", "warning".
std::string_view name_of(Severity severity);

struct Diagnostic {
  Severity severity = Severity::error;
  std::string code;         ///< stable, dotted: "json.syntax", "employee.unknown_unit"
  std::string file;         ///< as the user named it
  std::string pointer;      ///< JSON pointer (RFC 6901) of the place; empty for the whole file
  std::uint32_t line = 0;   ///< 1-based; 0 when there is no text place
  std::uint32_t column = 0; ///< 1-based, in bytes
  std::string message;      ///< one sentence, without the offending text
  std::string detail;       ///< the offending text, shortened; may be empty

  friend auto operator<=>(const Diagnostic&, const Diagnostic&) = default;
};

/// Sorted by file, then place, then code: the order in which a person mends a file.
void sort_by_place(std::vector<Diagnostic>& diagnostics);

/// Adds diagnostics of one file, of each code only the first kMaxShown; the rest are counted and said in one more when
/// close() is called. Counts of records are kept elsewhere and stay exact.
class DiagnosticLog {
 public:
  static constexpr std::size_t kMaxShown = 1000;

  explicit DiagnosticLog(std::vector<Diagnostic>& to) : to_(to) {}
  void add(Diagnostic diagnostic);
  /// Says how many more there were of each file and code.
  void close();
  /// Takes back all that was added of a file.
  void forget(const std::string& file);

  struct Count {
    Severity severity{};
    std::size_t seen = 0;
  };
  /// By file and code: how many were added, listed or not.
  const std::map<std::pair<std::string, std::string>, Count>& counts() const { return counts_; }

 private:
  std::vector<Diagnostic>& to_;
  std::map<std::pair<std::string, std::string>, Count> counts_;  ///< by file and code
};

/// One line: `roster.json:12:3: error: … [employee.unknown_unit] /employees/4/unit: "x"`.
std::string to_text(const Diagnostic& diagnostic);

/// At most `limit` bytes of `text`, cut between UTF-8 characters and marked "…" when cut.
std::string shortened(std::string_view text, std::size_t limit = 80);

}  // namespace anupalan
