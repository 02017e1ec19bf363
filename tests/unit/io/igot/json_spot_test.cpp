#include "io/igot/json_spot.h"

#include <catch2/catch_test_macros.hpp>

#include "io/json/parse.h"

namespace anupalan::io {
namespace {

JsonValue value_of(std::string_view text) {
  JsonValue value;
  REQUIRE_FALSE(read_value(text, value).found());
  return value;
}

bool has_x(const JsonValue& value) { return has_member(value, {"x"}); }

/// Pointers of the items, and how many values stand around each.
std::vector<std::string> items(std::string_view text) {
  std::vector<std::string> found;
  for_each_item(value_of(text), has_x, [&](const JsonSpot& item, const Around& around) {
    found.push_back(item.pointer + (has_x(*item.value) ? " x " : " - ") + std::to_string(around.size()));
  });
  return found;
}
using Found = std::vector<std::string>;

}  // namespace

TEST_CASE("members are found by letters and digits, the best name first, and only where they say something", "[io][igot]") {
  const JsonValue value = value_of(R"({"Course_Id": 1, "course": 2, "empty": " ", "nothing": null, "list": [], "": 3})");
  CHECK(find_member(value, {"courseId"})->value.integer == 1);
  CHECK(find_member(value, {"COURSE"})->value.integer == 2);
  CHECK(find_member(value, {"name", "course", "courseId"})->value.integer == 2);
  CHECK(find_member(value, {"cours"}) == nullptr);
  CHECK(find_member(value, {"courseIds"}) == nullptr);
  CHECK(find_member(value, {"empty", "nothing"}) == nullptr);
  CHECK(has_member(value, {"list"}));
  CHECK_FALSE(has_member(value_of("[1]"), {"list"}));
}

TEST_CASE("items are found in what the portal wraps them in", "[io][igot]") {
  CHECK(items(R"({"x": 1})") == Found{" x 0"});
  CHECK(items(R"({"result": {"response": {"content": [{"x": 1}, {"x": 2}]}}})") ==
        Found{"/result/response/content/0 x 4", "/result/response/content/1 x 4"});
  CHECK(items(R"([{"data": {"x": 1}}, {"request": [{"x": 2}]}])") == Found{"/0/data x 2", "/1/request/0 x 3"});
  CHECK(items(R"([{"x": 1, "result": {"x": 2}}])") == Found{"/0 x 1"});
  CHECK(items("[]").empty());
}

TEST_CASE("what stands among items and is none is given too", "[io][igot]") {
  CHECK(items(R"([{"x": 1}, 5, {"y": 1}, [], [null]])") == Found{"/0 x 1", "/1 - 2", "/2 - 2", "/4/0 - 3"});
  CHECK_FALSE(any_item(value_of("[1, {}, []]"), has_x));
  CHECK(any_item(value_of(R"([1, {"result": [{"x": 0}]}])"), has_x));
}

TEST_CASE("pointers are escaped; what stands in a text has the place of the text", "[io][igot]") {
  const JsonValue value = value_of(R"({"a/b": {"~": [7]}})");
  const JsonSpot top{&value, "", value.offset};
  const JsonSpot list = top.find({"ab"}).find({""});
  CHECK(list.pointer == "/a~1b/~0");
  CHECK(list.item(0).pointer == "/a~1b/~0/0");
  CHECK(list.item(0).offset == 15);
  auto inner = std::make_shared<JsonValue>(value_of(R"({"c": [1]})"));
  const JsonSpot text{inner.get(), "/draftData", 40, inner};
  CHECK(text.find({"c"}).item(0).pointer == "/draftData");
  CHECK(text.find({"c"}).item(0).offset == 40);
  CHECK(text.find({"d"}).value == nullptr);
}

}  // namespace anupalan::io
