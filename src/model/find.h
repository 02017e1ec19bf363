// Finds what a record of one file means in the others: people by id, e-mail or phone, courses by name.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "base/text_pool.h"
#include "model/dataset.h"

namespace anupalan::model {

/// Rows by TextId of the id; kNoRow for a text that is no such id.
template <typename Row>
class RowIndex {
 public:
  void set(TextId id, Row row) {
    if (rows_.size() <= static_cast<std::size_t>(id)) {
      rows_.resize(static_cast<std::size_t>(id) + 1, kNoRow<Row>);
    }
    rows_[static_cast<std::size_t>(id)] = row;
  }
  Row find(TextId id) const {
    auto at = static_cast<std::size_t>(id);
    return at < rows_.size() ? rows_[at] : kNoRow<Row>;
  }

 private:
  std::vector<Row> rows_;
};

/// "Several rows have this key": none of them is meant for sure.
inline constexpr EmployeeRow kSeveral{UINT32_MAX - 1};

/// Employees by what records say of them. The keys besides the id are indexed when first asked for: files that know
/// employee ids cost nothing more.
class PersonIndex {
 public:
  enum class Key : std::uint8_t { user, email, phone };

  /// kNoRow: nobody has it; kSeveral: more than one has it. `text` as PersonRef wants it.
  EmployeeRow find(Key key, std::string_view text, Dataset& data, const std::vector<TextId>& users);

 private:
  struct Index {
    bool made = false;
    RowIndex<EmployeeRow> rows;
  };
  static void make(Index& index, Key key, Dataset& data, const std::vector<TextId>& users);
  Index indexes_[3];
};

/// Ids by name, names compared by normal_name(). A name of two ids is nobody's: a guess is never made silently.
class NameIndex {
 public:
  struct Entry {
    TextId id = kNoText;    ///< that has the name, where one alone has it
    std::set<TextId> ids;   ///< that have the name
    std::string shown;      ///< of a name without an id: the least spelling in the order of bytes
    TextId course = kNoText;  ///< of an assessment without an id: the course it belongs to
  };

  void add(std::string_view name, TextId id);
  /// nullptr where no id has the name.
  const Entry* find(std::string_view name) const;
  /// The entry of a name that no file gives an id: its id is made of the name, "name:" and its normal form.
  Entry& known_by_name(std::string_view name, TextPool& pool);
  const std::map<std::string, Entry, std::less<>>& named() const { return named_; }

 private:
  std::map<std::string, Entry, std::less<>> by_name_;
  std::map<std::string, Entry, std::less<>> named_;  ///< made by known_by_name()
};

}  // namespace anupalan::model
