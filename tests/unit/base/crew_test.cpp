// Crews: messages in the order of their task, tasks that fail, tasks that nobody wants any more.
#include "base/crew.h"

#include <atomic>
#include <stdexcept>
#include <string>
#include <vector>

#include <catch2/catch_test_macros.hpp>

namespace anupalan {
namespace {

std::atomic<int> alive{0};

/// Counts to the task's number, and fails at 13.
class Counting final : public Hand {
 public:
  explicit Counting(int last) : last_(last) { ++alive; }
  ~Counting() override { --alive; }
  bool next(std::string& message) override {
    if (at_ == 13) throw std::runtime_error("thirteen");
    if (at_ == last_) return false;
    message = std::to_string(at_++);
    return true;
  }

 private:
  int at_ = 0, last_;
};

std::unique_ptr<Hand> make_counting(std::string task, std::shared_ptr<ByteSource>) { return std::make_unique<Counting>(std::stoi(task)); }

/// What is heard of a task, joined.
std::string all_of(Crew& crew, Crew::Task task) {
  std::string heard, message;
  for (;;) {
    switch (crew.next(task, message)) {
      case Crew::Heard::message: heard += message + " "; break;
      case Crew::Heard::nothing: crew.wait(); break;
      case Crew::Heard::done: return heard + "done";
      case Crew::Heard::lost: return heard + message;
    }
  }
}

}  // namespace

TEST_CASE("a crew tells all of a task in order, and of many tasks each its own", "[base]") {
  for (const auto& crew : {make_crew(make_counting), make_crew_of_one(make_counting)}) {
    CHECK(crew->size() >= 1);
    std::vector<Crew::Task> tasks;
    for (int last = 0; last < 8; ++last) tasks.push_back(crew->begin(std::to_string(last), nullptr));
    CHECK(all_of(*crew, tasks[7]) == "0 1 2 3 4 5 6 done");
    CHECK(all_of(*crew, tasks[0]) == "done");
    CHECK(all_of(*crew, tasks[3]) == "0 1 2 done");
    CHECK(all_of(*crew, crew->begin("20", nullptr)) == "0 1 2 3 4 5 6 7 8 9 10 11 12 thirteen");
    CHECK(all_of(*crew, crew->begin("no number", nullptr)).starts_with("stoi"));
    for (int rest : {1, 2, 4, 5, 6}) crew->drop(tasks[static_cast<std::size_t>(rest)]);
  }
  CHECK(alive == 0);
}

TEST_CASE("a task that is dropped before or while it is done leaves the others alone", "[base]") {
  const auto crew = make_crew(make_counting);
  for (int i = 0; i < 50; ++i) {
    const Crew::Task dropped = crew->begin("12", nullptr), kept = crew->begin("5", nullptr);
    if (i % 2 == 0) crew->wait();
    crew->drop(dropped);
    CHECK(all_of(*crew, kept) == "0 1 2 3 4 done");
  }
}

}  // namespace anupalan
