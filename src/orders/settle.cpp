#include "orders/settle.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace anupalan::orders {
namespace {

/// A paragraph at fault. The message is a sentence, the detail the paragraph it speaks of.
struct Fault {
  const Order* order = nullptr;
  std::size_t paragraph = 0;
  std::string code, message, detail;
};

Diagnostic to_diagnostic(const Fault& fault, Severity severity) {
  TextPosition position = fault.order->paragraphs[fault.paragraph].position;
  return {severity, fault.code, fault.order->file, fmt::format("/paragraphs/{}", fault.paragraph), position.line,
          position.column, fault.message, fault.detail};
}

std::size_t index_in(const Provision& provision) {
  return static_cast<std::size_t>(provision.paragraph - provision.order->paragraphs.data());
}

std::string citations(const std::vector<Provision>& provisions) {
  std::set<std::string> cited;
  for (const Provision& provision : provisions) cited.insert(provision.citation());
  return fmt::format("{}", fmt::join(cited, ", "));
}

bool changes_force(Amendment how) { return how != Amendment::clarify && how != Amendment::insert; }

/// Two paragraphs that substitute, withdraw or extend one paragraph from the same day on. Those that `own` orders make
/// stand; `with_own`: only what contradicts one of these.
void find_contradictions(const Law& law, const std::set<std::string>& own, bool with_own, std::vector<Fault>& faults) {
  for (const Provision& amended : law.provisions()) {
    std::map<Day, std::vector<Provision>> by_day;
    for (const Amender& amender : law.amenders_of(amended.citation())) {
      if (changes_force(amender.how)) by_day[first_day_of(amender.provision)].push_back(amender.provision);
    }
    for (const auto& [day, amenders] : by_day) {
      const bool has_own = std::any_of(amenders.begin(), amenders.end(), [&](const Provision& p) { return own.contains(p.order->id); });
      if (amenders.size() < 2 || (with_own && !has_own)) continue;
      for (const Provision& amender : amenders) {
        faults.push_back({amender.order, index_in(amender), "order.contradiction",
                          fmt::format("{} paragraphs change {} from {} on: {}; which is right cannot be known", amenders.size(),
                                      amended.citation(), display_text(day), citations(amenders)),
                          amended.citation()});
      }
    }
  }
}

/// Paragraphs from which following `next` leads back to themselves. Iterative: an order may be long.
class Circles {
 public:
  using Next = std::unordered_map<std::string, std::vector<std::string>>;
  explicit Circles(const Next& next) : next_(next) {
    for (const auto& [from, to] : next) visit(from);
  }
  bool holds(const std::string& citation) const { return circles_.contains(citation); }

 private:
  struct Step {
    const std::string* citation;
    std::size_t done = 0;  // how many of its ways were followed
  };

  void visit(const std::string& start) {
    if (low_.contains(start)) return;
    std::vector<Step> path;
    enter(start, path);
    while (!path.empty()) {
      Step& step = path.back();
      const auto place = next_.find(*step.citation);
      if (place != next_.end() && step.done < place->second.size()) {
        follow(*step.citation, place->second[step.done++], path);
      } else {
        leave(path);
      }
    }
  }

  void enter(const std::string& citation, std::vector<Step>& path) {
    const auto place = low_.emplace(citation, Mark{count_, count_, true}).first;
    ++count_;
    open_.push_back(&place->first);
    path.push_back({&place->first});
  }

  void follow(const std::string& from, const std::string& to, std::vector<Step>& path) {
    if (from == to) circles_.insert(from);
    const auto place = low_.find(to);
    if (place == low_.end()) enter(to, path);
    else if (place->second.open) low_.at(from).low = std::min(low_.at(from).low, place->second.number);
  }

  // Tarjan: what was entered since, and leads no further back, is one circle.
  void leave(std::vector<Step>& path) {
    const std::string* citation = path.back().citation;
    path.pop_back();
    const Mark mark = low_.at(*citation);
    if (!path.empty()) low_.at(*path.back().citation).low = std::min(low_.at(*path.back().citation).low, mark.low);
    if (mark.low != mark.number) return;
    const bool alone = open_.back() == citation;
    for (bool more = true; more;) {
      const std::string* member = open_.back();
      open_.pop_back();
      low_.at(*member).open = false;
      if (!alone) circles_.insert(*member);
      more = member != citation;
    }
  }

  struct Mark {
    std::size_t number, low;
    bool open;
  };
  const Next& next_;
  std::unordered_map<std::string, Mark> low_;
  std::vector<const std::string*> open_;
  std::set<std::string> circles_;
  std::size_t count_ = 0;
};

void find_circles(const Law& law, std::vector<Fault>& faults) {
  Circles::Next amends, replaces;
  for (const Provision& provision : law.provisions()) {
    const std::string citation = provision.citation();
    for (const Amends& one : provision.paragraph->amends) amends[citation].push_back(one.paragraph);
    for (const ObligationRule& rule : provision.paragraph->obligations) {
      for (const std::string& other : rule.in_place_of) replaces[citation].push_back(other);
    }
  }
  const Circles amending(amends), replacing(replaces);
  for (const Provision& provision : law.provisions()) {
    const std::string citation = provision.citation();
    if (amending.holds(citation)) {
      faults.push_back({provision.order, index_in(provision), "order.amendment_circle",
                        "the amendments of this paragraph lead back to itself", citation});
    }
    if (replacing.holds(citation)) {
      faults.push_back({provision.order, index_in(provision), "order.replacement_circle",
                        "the obligations in whose place this paragraph stands lead back to itself", citation});
    }
  }
}

/// Whether the one has a milestone that is called as one of the other.
bool moves_a_date(const Paragraph& by, const Paragraph& amended) {
  return std::any_of(by.milestones.begin(), by.milestones.end(), [&](const Milestone& later) {
    return std::any_of(amended.milestones.begin(), amended.milestones.end(), [&](const Milestone& m) { return m.what == later.what; });
  });
}

/// Paragraphs named that no loaded order has, and extensions that extend nothing. The order stands: the other one may still come, and amends nothing now.
void find_unknown(const Law& law, std::vector<Fault>& faults) {
  for (const Provision& provision : law.provisions()) {
    auto look_for = [&](const std::string& citation, const char* code, const char* message) {
      if (law.find(citation).order == nullptr) faults.push_back({provision.order, index_in(provision), code, message, citation});
    };
    for (const Amends& amends : provision.paragraph->amends) {
      look_for(amends.paragraph, "order.amends_unknown", "no loaded order has the paragraph that this one amends");
      const Provision amended = law.find(amends.paragraph);
      const bool moves = amended.order == nullptr || amends.how != Amendment::extend || moves_a_date(*provision.paragraph, *amended.paragraph);
      if (!moves) {
        faults.push_back({provision.order, index_in(provision), "order.extends_nothing",
                          "no milestone of this paragraph is called as one of the paragraph that it extends; no date moves", amends.paragraph});
      }
    }
    for (const ObligationRule& rule : provision.paragraph->obligations) {
      for (const std::string& other : rule.in_place_of) {
        look_for(other, "order.replaces_unknown", "no loaded order has the paragraph in whose place this one stands");
      }
    }
  }
}

class Settling {
 public:
  Settling(std::vector<Order> orders, std::size_t built_in) {
    for (std::size_t i = 0; i < built_in; ++i) own_.insert(orders[i].id);
    keep_those_that_agree(std::move(orders), built_in);
  }

  Settled settle() {
    while (true) {
      // What is wrong by itself, or against our own orders, goes first: the others are judged without it.
      Law law(kept_);
      std::vector<Fault> faults;
      find_circles(law, faults);
      find_contradictions(law, own_, true, faults);
      if (refuse(faults)) continue;
      find_contradictions(law, own_, false, faults);
      if (!refuse(faults)) {
        warn(law);
        settled_.law = std::move(law);
        return std::move(settled_);
      }
    }
  }

 private:
  void keep_those_that_agree(std::vector<Order> orders, std::size_t built_in) {
    std::map<std::string_view, std::vector<const Order*>> by_id;
    for (const Order& order : orders) by_id[order.id].push_back(&order);
    for (std::size_t i = 0; i < orders.size(); ++i) {
      const auto& namesakes = by_id[orders[i].id];
      const Order& first = *namesakes.front();
      const bool agree = own_.contains(first.id)
                             ? same_order(orders[i], first)
                             : std::all_of(namesakes.begin(), namesakes.end(), [&](const Order* o) { return same_order(*o, first); });
      if (agree || i < built_in) kept_.push_back(orders[i]);
      else refuse_file(orders[i].file, {Severity::error, "order.conflict", orders[i].file, "/id", 0, 0,
                                        "another order with this id says something else; this one is not used", orders[i].id});
    }
  }

  /// True where some order was refused: what it said must be taken out of the law, and that be looked at again.
  bool refuse(const std::vector<Fault>& faults) {
    std::set<std::string> refused;
    for (const Fault& fault : faults) {
      if (own_.contains(fault.order->id)) continue;
      refused.insert(fault.order->id);
      for (const Order& order : kept_) {  // the same order may have come in several files
        if (order.id == fault.order->id) refuse_file(order.file, to_diagnostic({&order, fault.paragraph, fault.code, fault.message, fault.detail}, Severity::error));
      }
    }
    std::erase_if(kept_, [&](const Order& order) { return refused.contains(order.id); });
    return !refused.empty();
  }

  void warn(const Law& law) {
    std::vector<Fault> faults;
    find_unknown(law, faults);
    for (const Fault& fault : faults) settled_.diagnostics.push_back(to_diagnostic(fault, Severity::warning));
  }

  void refuse_file(const std::string& file, Diagnostic why) {
    settled_.diagnostics.push_back(std::move(why));
    auto& files = settled_.refused_files;
    if (std::find(files.begin(), files.end(), file) == files.end()) files.push_back(file);
  }

  std::set<std::string> own_;  // ids of the built-in orders
  std::vector<Order> kept_;
  Settled settled_;
};

}  // namespace

Settled settle(std::vector<Order> orders, std::size_t built_in) { return Settling(std::move(orders), built_in).settle(); }

}  // namespace anupalan::orders
