#include "pictures/graphics.h"

#include <catch2/catch_test_macros.hpp>

#include <utility>

#include "platform/platform.h"

namespace anupalan::test {
namespace {

class Once : public platform::Client {
 public:
  explicit Once(const std::function<void()>& work) : work_(&work) {}
  bool done() const { return work_ == nullptr; }

  void start() override {}
  void scale_changed(float) override {}
  void draw() override {
    if (const auto* work = std::exchange(work_, nullptr)) (*work)();
  }
  float zoom() const override { return 1.0F; }
  void files_opened(std::vector<platform::OpenedFile>) override {}
  void told(platform::News, std::string) override {}
  bool busy() const override { return false; }
  bool prepares() const override { return false; }
  bool work(int) override { return true; }

 private:
  const std::function<void()>* work_;
};

}  // namespace

void with_graphics(const std::function<void()>& work) {
  Once once(work);
  platform::WindowOptions options;
  options.pictures = {{"/dev/null", 64, 64, 1.0F}};
  const int shown = platform::run(once, options);
  REQUIRE(shown == 0);
  REQUIRE(once.done());
}

}  // namespace anupalan::test
