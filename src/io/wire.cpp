#include "io/wire.h"

#include <cassert>
#include <cstring>
#include <tuple>
#include <type_traits>
#include <utility>

namespace anupalan::io {
namespace {

// The members of what does not lie in one piece. (A binding must name all of them, so that none is forgotten.)
auto members(Diagnostic& d) { auto& [a, b, c, e, f, g, h, i] = d; return std::tie(a, b, c, e, f, g, h, i); }
auto members(Error& e) { auto& [code, message] = e; return std::tie(code, message); }
auto members(ZipEntry& z) { auto& [a, b, c, d, e, f, g, h, i] = z; return std::tie(a, b, c, d, e, f, g, h, i); }
auto members(Kind& k) { auto& [a, b, c, d, e, f, g, h] = k; return std::tie(a, b, c, d, e, f, g, h); }
auto members(model::CorrectionRecord& r) { auto& [a, b, c, d, e, f] = r; return std::tie(a, b, c, d, e, f); }
auto members(Part& p) {
  auto& [name, source, packing, entry, password, kind, packed_bytes, columns] = p;
  return std::tie(name, packing, entry, password, kind, packed_bytes, columns);
}
auto members(Unreadable& u) { auto& [name, error] = u; return std::tie(name, error); }
auto members(Parts& p) { auto& [parts, unreadable] = p; return std::tie(parts, unreadable); }
auto members(RecordStart& s) { auto& [offset, section] = s; return std::tie(offset, section); }
auto members(Standing& s) { auto& [a, b, c, d, e] = s; return std::tie(a, b, c, d, e); }
auto members(Slice& s) { auto& [begin, end, guessed, from] = s; return std::tie(begin, end, guessed, from); }
auto members(Task& t) { auto& [part, slice, passwords, columns] = t; return std::tie(part, slice, passwords, columns); }
auto members(Outcome& o) { auto& [format, error, unsound, at] = o; return std::tie(format, error, unsound, at); }
auto members(Told& t) { auto& [a, b, c, d, e, f] = t; return std::tie(a, b, c, d, e, f); }

auto members(model::UnitRecord& r) { auto& [a, b, c, d, e, f] = r; return std::tie(a, b, c, d, e, f); }
auto members(model::CourseRecord& r) { auto& [a, b, c, d, e] = r; return std::tie(a, b, c, d, e); }
auto members(model::LevelRecord& r) { auto& [a, b, c] = r; return std::tie(a, b, c); }
auto members(model::AssessmentRecord& r) { auto& [a, b, c, d] = r; return std::tie(a, b, c, d); }
auto members(model::CriteriaRecord& r) {
  auto& [a, b, c, d, e, f, g, h, i, j, k] = r;
  return std::tie(a, b, c, d, e, f, g, h, i, j, k);
}
auto members(model::PlanCourseRecord& r) { auto& [a, b, c] = r; return std::tie(a, b, c); }
auto members(model::PlanRecord& r) {
  auto& [a, b, c, d, e, f, g, h, i, j, k, l] = r;
  return std::tie(a, b, c, d, e, f, g, h, i, j, k, l);
}
auto members(model::MilestoneRecord& r) { auto& [a, b, c, d] = r; return std::tie(a, b, c, d); }
auto members(model::ColumnRead& r) { auto& [a, b, c, d] = r; return std::tie(a, b, c, d); }
auto members(model::SnapshotHead& h) { auto& [a, b, c, d, e, f] = h; return std::tie(a, b, c, d, e, f); }
auto members(model::Batch& batch) {
  auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x] = batch;
  return std::tie(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x);
}

/// Whether a value can be carried as the bytes it has in memory.
template <typename T>
concept Flat = std::is_trivially_copyable_v<T> && !std::is_pointer_v<T>;

/// Goes through a value, the same way to write it and to read it: `End` carries the bytes of one piece, and how many of
/// something there are.
template <typename End>
class Archive : public End {
 public:
  using End::End;

  template <Flat T>
  void operator()(T& value) { End::raw(&value, sizeof value); }
  void operator()(std::string& text) { list(text); }
  template <Flat T>
  void operator()(std::vector<T>& values) { list(values); }
  void operator()(std::vector<bool>& values) {
    std::vector<char> flags(values.begin(), values.end());
    list(flags);
    values.assign(flags.begin(), flags.end());
  }
  template <typename T>
  void operator()(std::vector<T>& values) {
    values.resize(End::count(values.size()));
    for (T& value : values) (*this)(value);
  }
  template <typename T>
    requires(!Flat<std::optional<T>>)
  void operator()(std::optional<T>& value) {
    if (End::count(value.has_value() ? 1 : 0) == 0) return;
    if (!value) value.emplace();
    (*this)(*value);
  }
  void operator()(TextPool& pool) {
    auto [text, starts] = std::move(pool).taken_apart();
    list(text);
    list(starts);
    pool = TextPool(std::move(text), std::move(starts));
  }
  template <typename T>
    requires requires(T& value) { members(value); }
  void operator()(T& value) {
    std::apply([this](auto&... member) { ((*this)(member), ...); }, members(value));
  }

 private:
  template <typename List>
  void list(List& values) {
    values.resize(End::count(values.size()));
    End::raw(values.data(), values.size() * sizeof(*values.data()));
  }
};

class Written {
 public:
  std::string bytes;

 protected:
  void raw(const void* from, std::size_t size) { bytes.append(static_cast<const char*>(from), size); }
  std::size_t count(std::size_t number) {
    raw(&number, sizeof number);
    return number;
  }
};

class Received {
 public:
  explicit Received(std::string_view bytes) : bytes_(bytes) {}
  bool at_end() const { return bytes_.empty(); }

 protected:
  void raw(void* to, std::size_t size) {
    assert(size <= bytes_.size());
    if (size > 0) std::memcpy(to, bytes_.data(), size);
    bytes_.remove_prefix(size);
  }
  std::size_t count(std::size_t) {
    std::size_t number = 0;
    raw(&number, sizeof number);
    return number;
  }

 private:
  std::string_view bytes_;
};

template <typename T>
std::string written(T& value) {
  Archive<Written> archive;
  archive(value);
  return std::move(archive.bytes);
}

template <typename T>
T received(std::string_view bytes) {
  T value;
  Archive<Received> archive(bytes);
  archive(value);
  assert(archive.at_end());
  return value;
}

}  // namespace

std::string bytes_of(Task&& task) { return written(task); }
std::string bytes_of(Told&& told) { return written(told); }
Task task_of(std::string_view bytes) { return received<Task>(bytes); }
Told told_of(std::string_view bytes) { return received<Told>(bytes); }

}  // namespace anupalan::io
