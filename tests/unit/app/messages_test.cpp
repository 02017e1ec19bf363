#include "app/messages.h"

#include <catch2/catch_test_macros.hpp>

#include "app/tr.h"
#include "app/workspace.h"

namespace anupalan::app {
namespace {

/// What the program says of one file that it cannot use.
std::string said_of(std::string name, std::string bytes, std::string why_not = {}) {
  Workspace workspace(to_day({2026, 2, 15}));
  OpenFiles open;
  open.files.emplace_back(std::move(name), std::move(bytes), std::move(why_not));
  workspace.apply(std::move(open));
  while (workspace.busy()) workspace.work();
  CHECK(workspace.answer() == nullptr);
  return workspace.notice();
}

TEST_CASE("a file that cannot be used is named with its place, what is wrong, and what to do next") {
  struct Case {
    const char *name, *bytes, *code;
  };
  for (const Case& one : {Case{"empty.json", "", "json.empty"}, Case{"broken.json", "{\"format\": \"roster\",,}", "json.syntax"},
                          Case{"notes.txt", "hello world", "json.syntax"}, Case{"other.json", "{\"a\": 1}", "file.not_recognised"},
                          Case{"newer.json", "{\"format\": \"roster\", \"version\": 9}", "file.unknown_version"},
                          Case{"cut.zip", "PK\x03\x04 nothing more", "zip.broken"}}) {
    INFO(one.name);
    const std::string notice = said_of(one.name, one.bytes);
    CHECK(notice.find(one.name) != std::string::npos);
    CHECK(notice.find(next_step(one.code)) != std::string::npos);
  }
  CHECK(said_of("gone.csv", "", "is no longer there").find(next_step("file.unreadable")) != std::string::npos);
}

TEST_CASE("what to do next is said of every code: of its own, of its kind, or who can mend it") {
  CHECK(next_step("zip.wrong_password") == tr("next.zip.wrong_password"));
  CHECK(next_step("json.depth") == tr("next.json"));
  CHECK(next_step("report.not_needed") == tr("next.nothing"));
  CHECK(next_step("employee.conflict").find(tr("mender.mdo_admin")) != std::string::npos);
  CHECK(next_step("never.heard_of").find(tr("mender.file_keeper")) != std::string::npos);
}

TEST_CASE("a message without a place names the file alone") {
  CHECK(place_words({Severity::error, "a.b", "f.csv", "", 0, 0, "wrong", ""}) == "f.csv");
  CHECK(place_words({Severity::error, "a.b", "f.csv", "", 7, 0, "wrong", ""}) == "f.csv, line 7");
  CHECK(what_words({Severity::error, "a.b", "f.csv", "", 7, 0, "wrong", "x\ny"}).find('\n') == std::string::npos);
}

TEST_CASE("messages are listed by code and by file, and each file spoken of is known once") {
  const auto message = [](const char* file, const char* code) {
    Diagnostic diagnostic;
    diagnostic.file = file;
    diagnostic.code = code;
    return diagnostic;
  };
  const std::vector<Diagnostic> all{message("a.csv", "x"), message("a.csv", "y"), message("b.csv", "x"), message("a.csv", "x")};
  CHECK(files_spoken_of(all) == std::set<std::string_view>{"a.csv", "b.csv"});
  CHECK(files_spoken_of({}).empty());
  CHECK(is_listed(all[0], "", ""));
  CHECK(is_listed(all[0], "x", "a.csv"));
  CHECK_FALSE(is_listed(all[0], "y", "a.csv"));
  CHECK_FALSE(is_listed(all[2], "x", "a.csv"));
}

}  // namespace
}  // namespace anupalan::app
