// Finds the records in a JSON text without understanding them: fast, in chunks of any size, and from the middle of a file.
//
//   {"format": "completions", "version": 1, "completions": [ {…}, {…} ]}     JsonForm::object
//   [ {…}, {…} ]                                                            JsonForm::array
//   {…}↵{…}↵                                                                JsonForm::lines (NDJSON)
//
//   JsonFrames frames(sink, {form});
//   while (more of the file) if (!frames.feed(chunk)) break;
//   frames.end();                       // then problem() and state()
//
// What is checked: all that stands between the values: braces, names, colons, commas, and that nothing follows the end. Of
// a value only strings, escapes and brackets are followed, to find where it ends. The text is therefore JSON exactly where
// there is no problem() and every name and every value that was handed over is JSON by itself: that, and that no member
// stands twice in the top object, is for the sink to see. What is said does not depend on how the text is cut into chunks.
//
// ## Slices: several workers read parts of one file
//
// A slice begins at a record, which has to be guessed, and ends where the next slice begins. Whether a guess was right is
// known when the slice before has ended: it was exactly if that one came to stand there, in the section assumed.
//
//   guess   g1 = b1 + *guess_record_start(text of the file from b1 on)         // b1, b2: anywhere in the file
//           g2 = b2 + *guess_record_start(text of the file from b2 on)
//   read    A  from {form}                        stop_at(g1)                  // at the same time, each fed from its
//           B  from {form, g1, "completions"}     stop_at(g2)                  // own start on
//           C  from {form, g2, "completions"}
//   check   a = A.state():  !A.problem(), !a.finished, a.offset == g1 and a.section == "completions"
//             right: B's records stand; their indexes and places are counted from B's first record, so that
//                    index += a.index (until B tells of a section), place = moved(place, a.place)
//             wrong: what B told is thrown away and B is read again from `a`, as stop_at(g2)
//   and so on with C: from where B came to stand. A problem of a slice counts once its start is known to be right.
//
// After a wrong guess the slice may tell anything (never more than the text holds) or find a problem: all of it is void.
// The problem of a slice that began rightly is the problem of the file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "io/text_place.h"

namespace anupalan::io {

enum class JsonForm : std::uint8_t { object, array, lines };

/// A value longer than this is a problem, at its first byte.
inline constexpr std::size_t kMaxFrameBytes = std::size_t{16} << 20;

/// A value as it is written.
struct JsonFrame {
  std::string_view text;       ///< without blanks around; valid during the call only: mostly it lies in the chunk itself
  std::uint64_t offset = 0;    ///< of its first byte, in the file
  TextPlace place;             ///< of its first byte; a byte order mark has no column
  std::uint32_t index = 0;     ///< of a record: from 0, in its section; of a member: 0
};

/// What is told of a text, in its order. Names are as written between the quotes: escapes stay.
class JsonFrameSink {
 public:
  virtual ~JsonFrameSink() = default;
  /// A member of the top object that is no array.
  virtual void member(std::string_view name, const JsonFrame& value) = 0;
  /// An array of the top object begins; `start` has the place of its bracket and no text.
  virtual void section(std::string_view name, const JsonFrame& start) = 0;
  /// An element of the section begun last, of the one array, or a line's value.
  virtual void record(const JsonFrame& frame) = 0;
};

/// Where to begin: at the start of a text, or at the first byte of a record.
struct JsonFramesState {
  JsonForm form = JsonForm::object;
  std::uint64_t offset = 0;    ///< 0: the start of the text
  std::string section{};       ///< of the record there; empty but in JsonForm::object
  std::uint32_t index = 0;     ///< of the record there
  TextPlace place{};           ///< of the record there
  bool finished = false;       ///< there is no record any more: all was read to the end of the text
};

/// Finds records and hands them to a sink.
class JsonFraming {
 public:
  virtual ~JsonFraming() = default;
  /// Only records that begin before `offset` are handed over. What lies between the last of them and the next record is
  /// still read and told. REQUIRES: nothing was fed yet.
  virtual void stop_at(std::uint64_t offset) = 0;
  /// Takes the next bytes, from the state's offset on. False where no more are wanted: there is a problem, or the stop.
  virtual bool feed(std::string_view chunk) = 0;
  /// The text has no more bytes. False where there is a problem. Not needed after the stop, and harmless.
  virtual bool end() = 0;
  /// Where the next slice begins. REQUIRES: the stop was reached or end() was called, and there is no problem.
  virtual JsonFramesState state() const = 0;
};

class JsonFrames final : public JsonFraming {
 public:
  /// REQUIRES: `sink` outlives this; `from` is not finished, and its offset is 0 or that of a record's first byte.
  JsonFrames(JsonFrameSink& sink, JsonFramesState from);

  void stop_at(std::uint64_t offset) override { stop_ = offset; }
  bool feed(std::string_view chunk) override;
  bool end() override;
  JsonFramesState state() const override;

  /// The offset of the first byte that makes this no JSON of its form, or the text's length where it breaks off. Why it
  /// is none is left to read_document(), which is slow and exact.
  std::optional<std::uint64_t> problem() const { return problem_; }

 private:
  enum class Expect : std::uint8_t {
    top, first_name, name, colon, value, after_member, first_element, element, after_element, line, after_line, nothing
  };
  enum class Token : std::uint8_t { none, string, scalar, brackets };

  void between(char c);
  bool byte_order_mark(char c);
  void blank(char c);
  std::optional<Expect> after(char c) const;
  void begin_section();
  void begin_record(char c);
  void begin(char c);
  bool scan();
  bool scan_string();
  bool scan_scalar();
  bool scan_brackets();
  void finish_token();
  void wrong(std::uint64_t offset) { problem_ = offset; }
  bool done() const { return problem_ || stopped_; }
  std::uint64_t offset() const { return chunk_offset_ + at_; }
  TextPlace place() const;
  void new_lines(std::uint64_t newlines);

  JsonFrameSink& sink_;
  JsonForm form_;
  std::uint64_t stop_ = UINT64_MAX;
  std::optional<std::uint64_t> problem_;
  bool stopped_ = false;
  Expect expect_ = Expect::top;

  std::string_view chunk_;          ///< what is being fed
  std::uint64_t chunk_offset_ = 0;  ///< of its first byte
  std::size_t at_ = 0;              ///< how far it is read
  std::uint32_t line_ = 1;
  std::uint64_t line_start_ = 0;    ///< the offset that has column 1; for lines begun before this reading, as if
  std::uint32_t index_ = 0;
  std::string name_;                ///< of the member or section being read
  std::uint8_t mark_ = 0;           ///< bytes of a byte order mark

  Token token_ = Token::none;
  JsonFrame frame_;                 ///< of the token being read: its text comes last
  std::string carried_;             ///< what earlier chunks had of it
  std::size_t token_at_ = 0;        ///< where it begins in the chunk
  std::uint32_t depth_ = 0;
  bool escape_ = false;             ///< a backslash was the last byte
  bool in_string_ = false;
};

/// What the first bytes of a text hold; texts lie in them.
struct JsonBeginning {
  bool has_format = false;    ///< the top object has a member "format"
  std::string_view format{};  ///< its text, as written between the quotes; empty where it is none
  std::string_view record{};  ///< the first one
};
JsonBeginning beginning_of(std::string_view text, const JsonFramesState& from);

/// What form a text has, by its beginning: give some thousands of bytes, or all. An object without a member "format" that
/// ends within them is a line of NDJSON; one that does not is the whole document. Nothing where it is neither list nor object.
std::optional<JsonForm> form_of(std::string_view beginning);

/// The offset in `text`, a piece of a document, of what looks like a record's first byte: a brace before a member's name
/// and after the end of another record. Nothing where nothing looks so. Documents can be written to make this wrong.
std::optional<std::size_t> guess_record_start(std::string_view text);

}  // namespace anupalan::io
