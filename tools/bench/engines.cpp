// How fast the engines read completions: which one reads bulk JSON is chosen by these figures. Figures, never a test.
//   engines FILE [ENGINE]       FILE: {"format": "completions", …, "completions": [ {…}, … ]}, read whole into memory
// Every engine adds up the same columns, so the sums must be equal; a line each: MB/s (the best of five), records, sum.
//
// Native, with what is installed of rapidjson-dev, nlohmann-json3-dev, libsimdjson-dev and a folder with yyjson.{h,c}:
//   g++ -std=c++20 -O3 -DWITH_SIMDJSON -DWITH_YYJSON -Isrc -Ibuild/third_party/include -IYYJSON tools/bench/engines.cpp
//     src/io/json/{frames,frames_guess,flat_object,fast_records}.cpp src/{base,model}/*.cpp YYJSON/yyjson.c -lsimdjson -lfmt
// For node, with a folder that holds links to the header-only libraries alone (never -I/usr/include) and simdjson's sources:
//   em++ -std=c++20 -O3 -msimd128 -msse4.2 -fwasm-exceptions -DFMT_HEADER_ONLY … simdjson.cpp yyjson.c -o engines.js
//     -sNODERAWFS=1 -sALLOW_MEMORY_GROWTH=1 -sMAXIMUM_MEMORY=4GB -sWASM_BIGINT -sSTACK_SIZE=1MB
#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <functional>
#include <iterator>
#include <numeric>
#include <string>

#include "io/json/fast_records.h"
#include "io/json/flat_object.h"
#include "io/json/frames.h"

#define RAPIDJSON_SSE2
#include <nlohmann/json.hpp>
#include <rapidjson/reader.h>
#ifdef WITH_SIMDJSON
#include <simdjson.h>
#endif
#ifdef WITH_YYJSON
#include <yyjson.h>
#endif

namespace {

using namespace anupalan;

constexpr std::size_t kMembers = 5;
constexpr std::array<std::string_view, kMembers> kNames{"employee", "course", "status", "completed_on", "progress"};

/// What an engine adds up: a number for each column, in which every byte of every text counts.
struct Columns {
  std::array<std::uint64_t, kMembers> sums{};
  std::uint64_t records = 0;

  void add(std::size_t column, std::string_view text) { sums[column] += std::hash<std::string_view>{}(text); }
  void add(std::size_t column, double number) { sums[column] += static_cast<std::uint64_t>(number); }
  std::uint64_t sum() const {
    return std::accumulate(sums.begin(), sums.end(), records, [](std::uint64_t all, std::uint64_t column) { return all * 31 + column; });
  }
};

/// The events of a SAX reader, for RapidJSON and nlohmann-json; `outside`: how deep an object that holds a record lies.
class Handler {
 public:
  Handler(Columns& to, int outside) : to_(to), outside_(outside) {}
  void key(std::string_view name) {
    member_ = expected_ < kMembers && kNames[expected_] == name
                  ? expected_
                  : static_cast<std::size_t>(std::find(kNames.begin(), kNames.end(), name) - kNames.begin());
    expected_ = member_ + 1;
  }
  bool value(auto what) { return (depth_ > outside_ && member_ < kMembers ? to_.add(member_, what) : void()), true; }
  bool open() {
    if (++depth_ > outside_) expected_ = 0;
    return true;
  }
  bool close() {
    if (depth_-- > outside_) ++to_.records;
    return true;
  }

 private:
  Columns& to_;
  int outside_;
  int depth_ = 0;
  std::size_t member_ = kMembers, expected_ = 0;
};

struct RapidHandler : rapidjson::BaseReaderHandler<rapidjson::UTF8<>, RapidHandler>, Handler {
  using Handler::Handler;
  bool Int(int n) { return value(static_cast<double>(n)); }
  bool Uint(unsigned n) { return value(static_cast<double>(n)); }
  bool Double(double n) { return value(n); }
  bool String(const char* text, rapidjson::SizeType size, bool) { return value(std::string_view(text, size)); }
  bool Key(const char* text, rapidjson::SizeType size, bool) { return key({text, size}), true; }
  bool StartObject() { return open(); }
  bool EndObject(rapidjson::SizeType) { return close(); }
};

struct NlohmannHandler : nlohmann::json::json_sax_t, Handler {
  using Handler::Handler;
  bool null() override { return true; }
  bool boolean(bool) override { return true; }
  bool number_integer(number_integer_t n) override { return value(static_cast<double>(n)); }
  bool number_unsigned(number_unsigned_t n) override { return value(static_cast<double>(n)); }
  bool number_float(number_float_t n, const string_t&) override { return value(n); }
  bool string(string_t& text) override { return value(std::string_view(text)); }
  bool binary(binary_t&) override { return true; }
  bool start_object(std::size_t) override { return open(); }
  bool end_object() override { return close(); }
  bool start_array(std::size_t) override { return true; }
  bool end_array() override { return true; }
  bool key(string_t& name) override { return Handler::key(name), true; }
  bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override { return false; }
};

/// Finds the records of a text that comes in pieces of a megabyte, as the program reads files.
struct Frames : io::JsonFrameSink {
  explicit Frames(std::function<void(const io::JsonFrame&)> take) : to(std::move(take)) {}
  void member(std::string_view, const io::JsonFrame&) override {}
  void section(std::string_view, const io::JsonFrame&) override {}
  void record(const io::JsonFrame& frame) override { to(frame); }
  void run(std::string_view text) {
    io::JsonFrames frames(*this, {io::JsonForm::object});
    for (; !text.empty(); text.remove_prefix(std::min<std::size_t>(text.size(), 1 << 20))) frames.feed(text.substr(0, 1 << 20));
    if (!frames.end()) std::printf("the frames are wrong at %llu\n", static_cast<unsigned long long>(frames.problem().value_or(0)));
  }
  std::function<void(const io::JsonFrame&)> to;
};

/// Makes a copy that may be written to, with bytes behind it that may be read; the first of them is zero.
char* copied(std::string_view text, std::string& to) {
  to.resize(std::max(to.size(), text.size() + 64));
  std::memcpy(to.data(), text.data(), text.size());
  to[text.size()] = '\0';
  return to.data();
}

void frames_alone(std::string& text, Columns& to) {
  Frames([&](const io::JsonFrame&) { ++to.records; }).run(text);
}

void frames_flat_object(std::string& text, Columns& to) {
  using io::FlatKind;
  constexpr io::FlatMember kFlat[] = {{kNames[0], FlatKind::text, true}, {kNames[1], FlatKind::text, true},
                                      {kNames[2], FlatKind::text, true}, {kNames[3], FlatKind::text},
                                      {kNames[4], FlatKind::number},     {"certificate", FlatKind::text}};
  io::FlatObject in(kFlat);
  Frames([&](const io::JsonFrame& frame) {
    if (!in.read(frame.text)) return;
    for (std::size_t i = 0; i < 4; ++i) {
      if (in.has(i)) to.add(i, in.text(i));
    }
    if (in.has(4)) to.add(4, in.number(4));
    ++to.records;
  }).run(text);
}

void frames_rapidjson(std::string& text, Columns& to) {
  std::string copy;
  rapidjson::Reader reader;
  Frames([&](const io::JsonFrame& frame) {
    RapidHandler handler(to, 0);
    rapidjson::InsituStringStream in(copied(frame.text, copy));
    reader.Parse<rapidjson::kParseInsituFlag>(in, handler);
  }).run(text);
}

void rapidjson_whole(std::string& text, Columns& to) {
  RapidHandler handler(to, 1);
  rapidjson::InsituStringStream in(text.data());
  rapidjson::Reader().Parse<rapidjson::kParseInsituFlag>(in, handler);
}

void nlohmann_whole(std::string& text, Columns& to) {
  NlohmannHandler handler(to, 1);
  nlohmann::json::sax_parse(text, &handler);
}

#ifdef WITH_SIMDJSON
void simdjson_whole(std::string& text, Columns& to) {
  simdjson::ondemand::parser parser;
  auto document = parser.iterate(text);
  Handler handler(to, 0);
  for (auto record : document["completions"].get_array()) {
    handler.open();
    for (auto field : record.get_object()) {
      handler.key(field.unescaped_key().value());
      if (field.value().type().value() == simdjson::ondemand::json_type::string) handler.value(field.value().get_string().value());
      else handler.value(field.value().get_double().value());
    }
    handler.close();
  }
}
#endif

#ifdef WITH_YYJSON
void add_object(yyjson_val* object, Columns& to) {
  Handler handler(to, 0);
  handler.open();
  std::size_t i = 0, count = 0;
  yyjson_val *key = nullptr, *value = nullptr;
  yyjson_obj_foreach(object, i, count, key, value) {
    handler.key({yyjson_get_str(key), yyjson_get_len(key)});
    if (yyjson_is_str(value)) handler.value(std::string_view(yyjson_get_str(value), yyjson_get_len(value)));
    else handler.value(yyjson_get_num(value));
  }
  handler.close();
}

void yyjson_whole(std::string& text, Columns& to) {
  const std::size_t size = text.size();
  text.resize(size + YYJSON_PADDING_SIZE);
  yyjson_doc* document = yyjson_read_opts(text.data(), size, YYJSON_READ_INSITU, nullptr, nullptr);
  std::size_t i = 0, count = 0;
  yyjson_val* record = nullptr;
  yyjson_arr_foreach(yyjson_obj_get(yyjson_doc_get_root(document), "completions"), i, count, record) add_object(record, to);
  yyjson_doc_free(document);
}

void frames_yyjson(std::string& text, Columns& to) {
  std::string copy;
  std::string pool;
  Frames([&](const io::JsonFrame& frame) {
    pool.resize(std::max(pool.size(), yyjson_read_max_memory_usage(frame.text.size(), YYJSON_READ_INSITU)));
    yyjson_alc in_pool;
    yyjson_alc_pool_init(&in_pool, pool.data(), pool.size());
    yyjson_doc* document = yyjson_read_opts(copied(frame.text, copy), frame.text.size(), YYJSON_READ_INSITU, &in_pool, nullptr);
    add_object(yyjson_doc_get_root(document), to);
  }).run(text);
}
#endif

/// What the program does: into batches of 4096 records. The sum is of other columns: only the count is comparable.
void fast_records(std::string& text, Columns& to) {
  io::FastRecords fast;
  model::Batch batch;
  Frames([&](const io::JsonFrame& frame) {
    if (fast.completion(frame.text, batch, {frame.index, frame.place.line, frame.place.column})) ++to.records;
    if (batch.completions.size() >= 4096) batch = {};
  }).run(text);
}

struct Engine {
  const char* name;
  void (*run)(std::string&, Columns&);
};
constexpr Engine kEngines[] = {
    {"frames", frames_alone},
    {"frames+fast_records", fast_records},
    {"frames+flat_object", frames_flat_object},
    {"frames+rapidjson", frames_rapidjson},
    {"rapidjson", rapidjson_whole},
    {"nlohmann", nlohmann_whole},
#ifdef WITH_SIMDJSON
    {"simdjson", simdjson_whole},
#endif
#ifdef WITH_YYJSON
    {"frames+yyjson", frames_yyjson},
    {"yyjson", yyjson_whole},
#endif
};

double seconds(auto&& work) {
  const auto begin = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

struct Score {
  double seconds = 1e9;
  Columns columns;
};

void run(const Engine& engine, const std::string& text, Score& score) {
  std::string copy;  // some write to it, some want bytes behind it
  copy.reserve(text.size() + 256);
  copy = text;
  score.columns = {};
  score.seconds = std::min(score.seconds, seconds([&] { engine.run(copy, score.columns); }));
}

void print(const Engine& engine, std::size_t bytes, const Score& score) {
  const Columns& columns = score.columns;
  const double each = score.seconds * 1e9 / static_cast<double>(std::max<std::uint64_t>(columns.records, 1));
  std::printf("%-22s %7.0f MB/s %6.0f ns/record %9llu records, sum %016llx\n", engine.name,
              static_cast<double>(bytes) / score.seconds / 1e6, each, static_cast<unsigned long long>(columns.records),
              static_cast<unsigned long long>(columns.sum()));
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) return std::puts("usage: engines FILE [ENGINE]"), 2;
  std::ifstream stream(argv[1], std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(stream), {}};
  std::array<Score, std::size(kEngines)> scores;
  const auto wanted = [&](const Engine& engine) { return argc < 3 || std::string_view(argv[2]) == engine.name; };
  for (std::size_t turn = 0; turn < 5 * scores.size(); ++turn) {  // what else the machine does meets all of them
    const std::size_t i = turn % scores.size();
    if (wanted(kEngines[i])) run(kEngines[i], text, scores[i]);
  }
  for (std::size_t i = 0; i < scores.size(); ++i) {
    if (wanted(kEngines[i])) print(kEngines[i], text.size(), scores[i]);
  }
}
