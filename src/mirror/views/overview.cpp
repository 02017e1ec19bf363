#include "mirror/views/views.h"

#include <fmt/format.h>

#include "app/tr.h"

namespace anupalan::mirror {

void build_overview(const app::Workspace& workspace, Node& main) {
  const app::Overview& overview = workspace.overview();
  Node& facts = main.add("dl");
  auto fact = [&](std::string name, std::string value, std::string data_name) {
    facts.add("dt", std::move(name));
    facts.add("dd", std::move(value)).set("data-figure", std::move(data_name));
  };
  fact(word("mirror.employees"), app::grouped(overview.counts.employees()), "employees");
  fact(word("mirror.covered"), app::grouped(overview.counts.covered()), "covered");
  fact(word("mirror.rate"), rate_text(overview.rate), "rate");
  if (!overview.next_due.is_never()) {
    fact(word("mirror.next_due"), display_text(overview.next_due), "next_due");
    fact(word("mirror.days_left"), std::to_string(overview.days_left), "days_left");
  }
  Node& list = main.add("ul");
  for (rules::Status status : kStatuses) {
    std::string name(rules::name_of(status));
    list.add("li").add("button", fmt::format("{}: {}", status_word(status), app::grouped(overview.counts.of(status))),
                       "status:" + name).set("data-figure", name);
  }
  for (const auto* counts : {&overview.reasons, &overview.findings}) {
    if (counts->empty()) continue;
    main.add("h2", word(counts == &overview.reasons ? "mirror.reasons" : "mirror.findings"));
    Node& codes = main.add("ul");
    for (const app::ReasonCount& count : *counts) {
      codes.add("li").add("button", fmt::format("{}: {}", app::words_for(count.code), app::grouped(count.employees)),
                          "reason:" + count.code);
    }
  }
}

}  // namespace anupalan::mirror
