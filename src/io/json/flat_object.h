// Reads a JSON object whose members are known and flat (texts, numbers, true and false, lists of texts), fast.
//
//   constexpr FlatMember kMembers[] = {{"employee", FlatKind::text, true}, {"progress", FlatKind::number}};
//   FlatObject object(kMembers);
//   if (object.read(R"({"employee": "e1", "progress": 25.5})")) use(object.text(0), object.number(1));
//
// What it takes is JSON as read_value() takes it, and its values are those that one gives. It takes what programs write,
// and leaves the rest to read_value(), which is slow and knows what to say of it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace anupalan::io {

enum class FlatKind : std::uint8_t { text, number, boolean, texts };

struct FlatMember {
  std::string_view name;
  FlatKind kind = FlatKind::text;
  bool required = false;
};

class FlatObject {
 public:
  static constexpr std::size_t kMostMembers = 32;
  /// Members that stand in the order given are found at once. REQUIRES: at most kMostMembers; they outlive this.
  explicit FlatObject(std::span<const FlatMember> members);

  /// False where the text is anything but one object of the members: another member, one twice, a required one missing,
  /// another kind, text that is not UTF-8, half of a surrogate pair, and all that is no JSON. And false for what is sound
  /// but rare: a name written with escapes, a number with a sign, an exponent or more than 15 digits, blanks around the
  /// object, and fewer than 16 bytes.
  bool read(std::string_view raw);

  /// Of the object read last; false for every member where read() was false.
  bool has(std::size_t member) const { return (seen_ >> member & 1) != 0; }
  /// Valid until the next read(), and as long as the text that was read. Of texts: all, each followed by '\n', with a blank
  /// for every '\n' in them. Empty where absent. REQUIRES: a member of that kind; so with the next two.
  std::string_view text(std::size_t member) const { return has(member) ? values_[member].text : std::string_view(); }
  /// REQUIRES: has(member).
  double number(std::size_t member) const { return values_[member].number; }
  bool boolean(std::size_t member) const { return values_[member].number != 0; }

 private:
  struct Value {
    std::string_view text;
    double number = 0;
  };

  void skip_blanks();
  bool take(char c);
  bool take_word(std::string_view word);
  bool read_member();
  std::size_t read_name();
  bool read_value(FlatKind kind, Value& value);
  bool read_text(std::string_view& text);
  bool read_texts(std::string_view& texts);
  bool read_number(double& number);
  std::size_t read_digits(std::uint64_t& digits);
  std::string_view plain_text(bool& ascii) const;
  bool append_unescaped();
  bool append_escape();
  bool read_hex(std::uint32_t& code);

  std::span<const FlatMember> members_;
  std::uint32_t required_ = 0;
  std::vector<Value> values_;
  std::string unescaped_;     ///< texts that do not stand in the raw text as they are; never outgrows it, so never moves
  std::uint32_t seen_ = 0;
  std::size_t expected_ = 0;  ///< the member that comes next in the usual order

  // The raw text from where it is not read yet. Its last byte is the closing brace, which is neither blank nor digit nor
  // in a name, and is taken last: outside of texts nobody has to ask whether there is a next byte.
  const char* at_ = nullptr;
  const char* end_ = nullptr;
};

}  // namespace anupalan::io
