#include "base/letters.h"

#include <algorithm>
#include <cstring>
#include <limits>
#include <stdexcept>

#include "base/text.h"

namespace anupalan {
namespace {

// What compilers make of these is SSE2, NEON or wasm SIMD, or plain words where there is none.
using Block = unsigned char __attribute__((vector_size(16)));
using Words = std::uint64_t __attribute__((vector_size(16)));

Block block_at(const char* at) {
  Block block;
  std::memcpy(&block, at, sizeof block);
  return block;
}

Block block_of(char letter) {
  Block block;
  std::memset(&block, static_cast<unsigned char>(letter), sizeof block);
  return block;
}

bool is_letter(char c) { return c >= 'a' && c <= 'z'; }
std::uint32_t mark_of(char letter) { return 1U << static_cast<unsigned>(letter - 'a'); }

}  // namespace

std::size_t find_bytes(std::string_view text, std::string_view part, std::size_t from) {
  if (part.empty() || text.size() < part.size()) return part.empty() && from <= text.size() ? from : std::string_view::npos;
  const std::size_t last = text.size() - part.size();  // where it can begin at most
  const Block first_letter = block_of(part.front()), last_letter = block_of(part.back());
  const char* const bytes = text.data();
  std::size_t at = from;
  for (; at + sizeof(Block) <= last + 1; at += sizeof(Block)) {
    const auto hits = static_cast<Words>((block_at(bytes + at) == first_letter) & (block_at(bytes + at + part.size() - 1) == last_letter));
    if ((hits[0] | hits[1]) == 0) continue;
    for (std::size_t i = at; i < at + sizeof(Block); ++i) {
      if (bytes[i] == part.front() && std::memcmp(bytes + i, part.data(), part.size()) == 0) return i;
    }
  }
  for (; at <= last; ++at) {
    if (bytes[at] == part.front() && std::memcmp(bytes + at, part.data(), part.size()) == 0) return at;
  }
  return std::string_view::npos;
}

void Letters::reserve(std::size_t rows, std::size_t bytes) {
  ends_.reserve(rows);
  marks_.reserve(rows);
  all_.reserve(bytes);
}

void Letters::text(std::string_view text) {
  if (all_.size() + text.size() + 1 > std::numeric_limits<std::uint32_t>::max()) throw std::length_error("the names of all people take more than 4 GiB");
  for (char c : text) {
    const char folded = c == kEnd ? ' ' : small(c);
    all_ += folded;
    if (is_letter(folded)) mark_ |= mark_of(folded);
  }
  all_ += kEnd;
}

std::size_t Letters::row_at(std::size_t at, std::size_t from, std::size_t last) const {
  constexpr int kNear = 6;  // mostly, where there are many hits
  for (int i = 0; i < kNear; ++i, ++from) {
    if (ends_[from] > at) return from;
  }
  std::size_t step = 1;
  while (from + step < last && ends_[from + step] <= at) from += step, step *= 2;
  const auto begin = ends_.begin() + static_cast<std::ptrdiff_t>(from), end = ends_.begin() + static_cast<std::ptrdiff_t>(std::min(from + step + 1, last));
  return static_cast<std::size_t>(std::upper_bound(begin, end, static_cast<std::uint32_t>(at)) - ends_.begin());
}

void Letters::find(std::string_view part, std::size_t first, std::size_t last, std::vector<std::uint32_t>& rows) const {
  if (first >= last) return;
  if (part.size() == 1 && is_letter(part[0])) return find_letter(part[0], first, last, rows);
  std::uint32_t mark = 0;
  for (const char c : part) mark |= is_letter(c) ? mark_of(c) : 0U;
  if (mark != 0) {  // only those that have all its letters are looked at
    for (std::size_t one = first; one < last; ++one) {
      if ((marks_[one] & mark) == mark && find_bytes(row(one), part, 0) != std::string_view::npos) rows.push_back(static_cast<std::uint32_t>(one));
    }
    return;
  }
  const std::string_view within(all_.data(), ends_[last - 1]);
  const auto next = [&](std::size_t from) { return part.size() == 1 ? within.find(part[0], from) : find_bytes(within, part, from); };  // digits, other scripts
  std::size_t at = first == 0 ? 0 : ends_[first - 1];
  for (std::size_t row = first; (at = next(at)) != std::string_view::npos; ++row) {
    row = row_at(at, row, last);
    rows.push_back(static_cast<std::uint32_t>(row));
    at = ends_[row];
  }
}

void Letters::find_letter(char letter, std::size_t first, std::size_t last, std::vector<std::uint32_t>& rows) const {
  const std::uint32_t mark = mark_of(letter);
  std::size_t end = rows.size();
  rows.resize(end + last - first);
  for (std::size_t row = first; row < last; ++row) {
    rows[end] = static_cast<std::uint32_t>(row);
    end += (marks_[row] & mark) != 0 ? 1U : 0U;
  }
  rows.resize(end);
}

}  // namespace anupalan
