#include "model/find.h"

#include "model/match.h"

namespace anupalan::model {
namespace {

std::string key_text(PersonIndex::Key key, EmployeeRow row, const Dataset& data, const std::vector<TextId>& users) {
  switch (key) {
    case PersonIndex::Key::user: return std::string(data.text(users[at(row)]));
    case PersonIndex::Key::email: return normal_email(data.email_of(row));
    case PersonIndex::Key::phone: return normal_phone(data.phone_of(row));
  }
  return {};
}

}  // namespace

void PersonIndex::make(Index& index, Key key, Dataset& data, const std::vector<TextId>& users) {
  for (std::uint32_t row = 0; row < data.employees.size(); ++row) {
    TextId text = data.names.intern(key_text(key, EmployeeRow{row}, data, users));
    if (text == kNoText) continue;
    index.rows.set(text, index.rows.find(text) == kNoRow<EmployeeRow> ? EmployeeRow{row} : kSeveral);
  }
  index.made = true;
}

EmployeeRow PersonIndex::find(Key key, std::string_view text, Dataset& data, const std::vector<TextId>& users) {
  if (text.empty()) return kNoRow<EmployeeRow>;
  Index& index = indexes_[static_cast<std::size_t>(key)];
  if (!index.made) make(index, key, data, users);
  return index.rows.find(data.names.find(text));
}

void NameIndex::add(std::string_view name, TextId id) {
  std::string normal = normal_name(name);
  if (normal.empty()) return;
  Entry& entry = by_name_[std::move(normal)];
  entry.ids.insert(id);
  entry.id = id;
}

const NameIndex::Entry* NameIndex::find(std::string_view name) const {
  auto place = by_name_.find(normal_name(name));
  return place == by_name_.end() ? nullptr : &place->second;
}

NameIndex::Entry& NameIndex::known_by_name(std::string_view name, TextPool& pool) {
  auto [place, added] = named_.try_emplace(normal_name(name));
  Entry& entry = place->second;
  if (added) entry.id = pool.intern("name:" + place->first);
  if (entry.shown.empty() || trimmed(name) < entry.shown) entry.shown = trimmed(name);
  return entry;
}

}  // namespace anupalan::model
