#include "io/igot/json_spot.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "base/text.h"
#include "io/json/object_reader.h"

namespace anupalan::io {
namespace {

using Kind = JsonValue::Kind;

/// The members in which the portal wraps what it gives out.
constexpr std::array<std::string_view, 5> kWrappers{"request", "result", "response", "content", "data"};

char small(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool is_mark(char c) {
  const bool letter = small(c) >= 'a' && small(c) <= 'z';
  return static_cast<unsigned char>(c) < 0x80 && !letter && (c < '0' || c > '9');
}

/// As key_of() of both, without making them: members are asked for often.
bool same_name(std::string_view a, std::string_view b) {
  for (;;) {
    while (!a.empty() && is_mark(a.front())) a.remove_prefix(1);
    while (!b.empty() && is_mark(b.front())) b.remove_prefix(1);
    if (a.empty() || b.empty()) return a.empty() && b.empty();
    if (small(a.front()) != small(b.front())) return false;
    a.remove_prefix(1);
    b.remove_prefix(1);
  }
}

bool says_something(const JsonValue& value) {
  return value.kind != Kind::null && (value.kind != Kind::text || !trimmed(value.text).empty());
}

/// Goes from a document to its items. `visit` gives false where it has seen enough.
class Walk {
 public:
  using Visit = std::function<bool(const JsonSpot&, const Around&)>;
  Walk(IsItem is_item, const Visit& visit) : is_item_(is_item), visit_(visit) {}

  bool from(const JsonSpot& at) {
    if (is_item_(*at.value)) return visit_(at, around_);
    around_.push_back(at.value);
    const bool go_on = at.is(Kind::array) ? items(at) : wrapped(at);
    around_.pop_back();
    return go_on;
  }

 private:
  bool items(const JsonSpot& list) {
    for (std::size_t i = 0; i < list.value->items.size(); ++i) {
      if (!from(list.item(i))) return false;
    }
    return true;
  }

  bool wrapped(const JsonSpot& at) {
    for (std::string_view name : kWrappers) {
      JsonSpot inner = at.find({name});
      if (inner.is(Kind::object) || inner.is(Kind::array)) return from(inner);
    }
    return visit_(at, around_);
  }

  IsItem is_item_;
  const Visit& visit_;
  Around around_;
};

void walk(const JsonValue& document, IsItem is_item, const Walk::Visit& visit) {
  Walk(is_item, visit).from({&document, "", document.offset});
}

}  // namespace

const JsonMember* find_member(const JsonValue& object, Names names) {
  for (std::string_view name : names) {
    auto found = std::find_if(object.members.begin(), object.members.end(),
                              [&](const auto& member) { return same_name(member.name, name) && says_something(member.value); });
    if (found != object.members.end()) return &*found;
  }
  return nullptr;
}

bool has_member(const JsonValue& object, Names names) { return find_member(object, names) != nullptr; }

JsonSpot JsonSpot::below(std::string_view name, const JsonValue& member) const {
  if (in_text != nullptr) return {&member, pointer, offset, in_text};
  return {&member, pointer + "/" + pointer_part(name), member.offset};
}

JsonSpot JsonSpot::item(std::size_t i) const { return below(fmt::to_string(i), value->items[i]); }

JsonSpot JsonSpot::find(Names names) const {
  const auto* member = value == nullptr ? nullptr : find_member(*value, names);
  return member == nullptr ? JsonSpot{} : below(member->name, member->value);
}

bool any_item(const JsonValue& document, IsItem is_item) {
  bool found = false;
  walk(document, is_item, [&](const JsonSpot& at, const Around&) { return !(found = is_item(*at.value)); });
  return found;
}

void for_each_item(const JsonValue& document, IsItem is_item, const TakeItem& take) {
  walk(document, is_item, [&](const JsonSpot& at, const Around& around) { return take(at, around), true; });
}

}  // namespace anupalan::io
