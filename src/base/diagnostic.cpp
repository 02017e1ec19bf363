#include "base/diagnostic.h"

#include <algorithm>
#include <tuple>

#include <fmt/format.h>

#include "base/text.h"

namespace anupalan {

std::string_view name_of(Severity severity) {
  switch (severity) {
    case Severity::error: return "error";
    case Severity::set_aside: return "set_aside";
    case Severity::warning: return "warning";
  }
  return "";
}

void sort_by_place(std::vector<Diagnostic>& diagnostics) {
  auto place = [](const Diagnostic& d) {
    return std::tie(d.file, d.line, d.column, d.pointer, d.code, d.severity, d.message, d.detail);
  };
  std::sort(diagnostics.begin(), diagnostics.end(),
            [&](const Diagnostic& a, const Diagnostic& b) { return place(a) < place(b); });
}

void DiagnosticLog::add(Diagnostic diagnostic) {
  Count& count = counts_[{diagnostic.file, diagnostic.code}];
  count.severity = diagnostic.severity;
  if (++count.seen > kMaxShown) return;
  diagnostic.pointer = shortened(diagnostic.pointer, 300);
  to_.push_back(std::move(diagnostic));
}

void DiagnosticLog::forget(const std::string& file) {
  std::erase_if(to_, [&](const Diagnostic& diagnostic) { return diagnostic.file == file; });
  std::erase_if(counts_, [&](const auto& count) { return count.first.first == file; });
}

void DiagnosticLog::close() {
  for (const auto& [key, count] : counts_) {
    if (count.seen <= kMaxShown) continue;
    to_.push_back({count.severity, key.second, key.first, "", 0, 0,
                   fmt::format("and {} more like these, which are not listed", count.seen - kMaxShown), ""});
  }
  counts_.clear();
}

std::string to_text(const Diagnostic& d) {
  std::string text = printable(d.file);
  if (d.line != 0) text += fmt::format(":{}:{}", d.line, d.column);
  text += fmt::format(": {}: {} [{}]", name_of(d.severity), printable(d.message), d.code);
  if (!d.pointer.empty()) text += " " + printable(d.pointer);
  if (!d.detail.empty()) text += fmt::format(": {}", printable(d.detail));
  return text;
}

std::string shortened(std::string_view text, std::size_t limit) {
  if (text.size() <= limit) return std::string(text);
  std::size_t end = limit;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
  return std::string(text.substr(0, end)) + "…";
}

}  // namespace anupalan
