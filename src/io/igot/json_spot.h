// Values of the portal's documents and where they stand, and the way from a whole document to its items.
//
// The portal wraps what it gives out: {"result": {"content": [ … ]}}. What matters is found by its shape, however it is
// wrapped, and its members by name, however they are written: "profileDetails" and "profiledetails" are one.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "io/json/value.h"
#include "io/table/table.h"

namespace anupalan::io {

/// The first of `names` (the best first) that `object` has and that says something: null and a blank text are absent.
/// Names compare by their letters and digits only, without case. nullptr where there is none, or where it is no object.
const JsonMember* find_member(const JsonValue& object, Names names);
bool has_member(const JsonValue& object, Names names);

/// A value and its place in the document. A text may hold JSON ("draftData": "{…}"); what stands in there has the pointer
/// and the offset of the text.
struct JsonSpot {
  const JsonValue* value = nullptr;             ///< nullptr: there is nothing
  std::string pointer;                          ///< RFC 6901
  std::size_t offset = 0;
  std::shared_ptr<const JsonValue> in_text{};   ///< what the text holds; nullptr outside of texts

  bool is(JsonValue::Kind kind) const { return value != nullptr && value->kind == kind; }
  JsonSpot below(std::string_view name, const JsonValue& member) const;
  JsonSpot item(std::size_t i) const;
  /// As find_member(); a spot without a value where there is none.
  JsonSpot find(Names names) const;
};

/// Whether a value has the shape of an item of some kind of document.
using IsItem = bool (*)(const JsonValue&);

/// The objects and lists in which an item stands, the outermost first.
using Around = std::vector<const JsonValue*>;
using TakeItem = std::function<void(const JsonSpot& item, const Around& around)>;

/// Whether there is an item in a document, wrapped or not.
bool any_item(const JsonValue& document, IsItem is_item);
/// Takes every item of a document, in its order. What stands among items and is none is taken too: it cannot be passed
/// over in silence.
void for_each_item(const JsonValue& document, IsItem is_item, const TakeItem& take);

}  // namespace anupalan::io
