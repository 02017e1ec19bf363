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
auto members(Part& p) {
  auto& [name, source, packing, entry, password, kind, packed_bytes] = p;
  return std::tie(name, packing, entry, password, kind, packed_bytes);
}
auto members(Unreadable& u) { auto& [name, error] = u; return std::tie(name, error); }
auto members(Parts& p) { auto& [parts, unreadable] = p; return std::tie(parts, unreadable); }
auto members(RecordStart& s) { auto& [offset, section] = s; return std::tie(offset, section); }
auto members(Standing& s) { auto& [a, b, c, d, e] = s; return std::tie(a, b, c, d, e); }
auto members(Slice& s) { auto& [begin, end, guessed, from] = s; return std::tie(begin, end, guessed, from); }
auto members(Task& t) { auto& [part, slice, passwords] = t; return std::tie(part, slice, passwords); }
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
auto members(model::Batch& batch) {
  auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s] = batch;
  return std::tie(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s);
}

/// Whether a value can be carried as the bytes it has in memory.
template <typename T>
concept Flat = std::is_trivially_copyable_v<T> && !std::is_pointer_v<T>;

class Writer {
 public:
  template <Flat T>
  void operator()(T& value) { raw(&value, sizeof value); }
  void operator()(std::string& text) { list(text); }
  template <Flat T>
  void operator()(std::vector<T>& values) { list(values); }
  void operator()(std::vector<bool>& values) {
    std::vector<char> flags(values.begin(), values.end());
    list(flags);
  }
  template <typename T>
  void operator()(std::vector<T>& values) {
    number(values.size());
    for (T& value : values) (*this)(value);
  }
  template <typename T>
    requires(!Flat<std::optional<T>>)
  void operator()(std::optional<T>& value) {
    number(value.has_value());
    if (value) (*this)(*value);
  }
  void operator()(TextPool& pool) {
    list(pool.all_text());
    list(pool.starts());
  }
  template <typename T>
    requires requires(T& value) { members(value); }
  void operator()(T& value) {
    std::apply([this](auto&... member) { ((*this)(member), ...); }, members(value));
  }

  std::string bytes;

 private:
  void raw(const void* from, std::size_t size) { bytes.append(static_cast<const char*>(from), size); }
  void number(std::size_t value) { raw(&value, sizeof value); }
  template <typename List>
  void list(const List& values) {
    number(values.size());
    raw(values.data(), values.size() * sizeof(*values.data()));
  }
};

class Reader {
 public:
  explicit Reader(std::string_view bytes) : bytes_(bytes) {}
  bool at_end() const { return bytes_.empty(); }

  template <Flat T>
  void operator()(T& value) { raw(&value, sizeof value); }
  void operator()(std::string& text) { list(text); }
  template <Flat T>
  void operator()(std::vector<T>& values) { list(values); }
  void operator()(std::vector<bool>& values) {
    std::vector<char> flags;
    list(flags);
    values.assign(flags.begin(), flags.end());
  }
  template <typename T>
  void operator()(std::vector<T>& values) {
    values.resize(number());
    for (T& value : values) (*this)(value);
  }
  template <typename T>
    requires(!Flat<std::optional<T>>)
  void operator()(std::optional<T>& value) {
    if (number() != 0) (*this)(value.emplace());
  }
  void operator()(TextPool& pool) {
    std::string text;
    std::vector<std::size_t> starts;
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
  void raw(void* to, std::size_t size) {
    assert(size <= bytes_.size());
    if (size > 0) std::memcpy(to, bytes_.data(), size);
    bytes_.remove_prefix(size);
  }
  std::size_t number() {
    std::size_t value = 0;
    raw(&value, sizeof value);
    return value;
  }
  template <typename List>
  void list(List& values) {
    values.resize(number());
    raw(values.data(), values.size() * sizeof(*values.data()));
  }

  std::string_view bytes_;
};

template <typename T>
std::string written(T&& value) {
  Writer writer;
  writer(value);
  return std::move(writer.bytes);
}

template <typename T>
T read_from(std::string_view bytes) {
  T value;
  Reader reader(bytes);
  reader(value);
  assert(reader.at_end());
  return value;
}

}  // namespace

std::string bytes_of(Task&& task) { return written(task); }
std::string bytes_of(Told&& told) { return written(told); }
Task task_of(std::string_view bytes) { return read_from<Task>(bytes); }
Told told_of(std::string_view bytes) { return read_from<Told>(bytes); }

}  // namespace anupalan::io
