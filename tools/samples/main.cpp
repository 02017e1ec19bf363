// anupalan-samples: writes the sample departments.
#include <charconv>
#include <cstdint>
#include <filesystem>
#include <iostream>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "documents.h"

namespace anupalan::samples {
namespace {

constexpr std::string_view kUsage =
    "usage: anupalan-samples OUTDIR [--people N] [--seed S] [--sample NAME]\n"
    "Writes OUTDIR/<sample>/{roster,training-plan,completions}.json; the people are invented.\n"
    "  --people N     people in each sample, at most 9999999 (2000)\n"
    "  --seed S       other people and other histories (1)\n"
    "  --sample NAME  only this one: ";

struct Options {
  std::filesystem::path folder;
  std::uint64_t people = 2000;
  std::uint64_t seed = 1;
  std::string_view sample;  // empty: all
};

bool read_number(std::string_view text, std::uint64_t& to) {
  const char* const end = text.data() + text.size();
  const auto [stopped, error] = std::from_chars(text.data(), end, to);
  return error == std::errc{} && stopped == end;
}

bool is_sample(std::string_view name) {
  for (const SampleKind* kind : all_samples()) {
    if (kind->name == name) return true;
  }
  return false;
}

// The value of an option; false if the option or the value is none of ours.
bool read_option(std::string_view name, std::string_view value, Options& to) {
  if (name == "--people") return read_number(value, to.people) && to.people <= kMostPeople;
  if (name == "--seed") return read_number(value, to.seed);
  to.sample = value;
  return name == "--sample" && is_sample(value);
}

std::optional<Options> read_options(std::span<char* const> arguments) {
  Options options;
  for (std::size_t at = 0; at < arguments.size(); ++at) {
    const std::string_view argument = arguments[at];
    if (argument.starts_with("-")) {
      if (++at == arguments.size() || !read_option(argument, arguments[at], options)) return {};
    } else if (options.folder.empty()) {
      options.folder = argument;
    } else {
      return {};
    }
  }
  if (options.folder.empty()) return {};
  return options;
}

struct Document {
  const char* file;
  void (*write)(const Sample& sample, JsonWriter& json);
};
constexpr Document kDocuments[] = {{"roster.json", write_roster},
                                   {"training-plan.json", write_training_plan},
                                   {"completions.json", write_completions}};

bool write_sample(const SampleKind& kind, const Options& options) {
  const Sample sample(kind, options.people, options.seed);
  const std::filesystem::path folder = options.folder / kind.name;
  std::error_code ignored;  // a folder that cannot be made shows in its files
  std::filesystem::create_directories(folder, ignored);
  for (const Document& document : kDocuments) {
    JsonWriter json(folder / document.file);
    document.write(sample, json);
    if (json.finish()) continue;
    std::cerr << "anupalan-samples: cannot write " << (folder / document.file).string() << '\n';
    return false;
  }
  return true;
}

void print_usage(std::ostream& to) {
  to << kUsage;
  for (const SampleKind* kind : all_samples()) to << kind->name << ' ';
  to << '\n';
}

int run(std::span<char* const> arguments) {
  if (arguments.size() == 1 && std::string_view(arguments[0]) == "--help") {
    print_usage(std::cout);
    return 0;
  }
  const std::optional<Options> options = read_options(arguments);
  if (!options) {
    print_usage(std::cerr);
    return 2;
  }
  for (const SampleKind* kind : all_samples()) {
    const bool wanted = options->sample.empty() || options->sample == kind->name;
    if (wanted && !write_sample(*kind, *options)) return 2;
  }
  return 0;
}

}  // namespace
}  // namespace anupalan::samples

int main(int argc, char** argv) {
  const std::span<char* const> words(argv, static_cast<std::size_t>(argc));
  return anupalan::samples::run(words.empty() ? words : words.subspan(1));
}
