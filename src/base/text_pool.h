// Texts, each held once: names, ids, addresses.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace anupalan {

/// A text of a TextPool. The empty text is kNoText in every pool.
enum class TextId : std::uint32_t {};
inline constexpr TextId kNoText{0};

/// Texts, each held once, in one growing arena. Ids are dense and given in order of first sight.
class TextPool {
 public:
  TextPool();
  /// The pool that was taken_apart() into these.
  TextPool(std::string all_text, std::vector<std::size_t> starts);

  TextId intern(std::string_view text);
  /// The id of a text that is held; nothing is added. kNoText when it is not held.
  TextId find(std::string_view text) const;
  /// find() for all texts of another pool, by their id there; several times faster than one by one, for a large pool lies
  /// in memory that has to be waited for.
  std::vector<TextId> find_all(const TextPool& others) const;

  /// Valid until the next intern().
  std::string_view text(TextId id) const {
    auto at = static_cast<std::size_t>(id);
    return std::string_view(arena_).substr(starts_[at], starts_[at + 1] - starts_[at]);
  }
  std::size_t size() const { return starts_.size() - 1; }

  /// All texts one after the other, and where each begins; at last, where the last one ends.
  std::pair<std::string, std::vector<std::size_t>> taken_apart() && { return {std::move(arena_), std::move(starts_)}; }

 private:
  struct Wanted {
    std::string_view text;
    std::uint64_t hash = 0;
  };
  std::size_t slot_of(const Wanted& wanted) const;
  TextId find(const Wanted& wanted) const;
  /// The text that an entry of slots_ means; the entry is not 0.
  TextId id_in(std::uint32_t entry) const { return TextId{(entry & ((std::uint32_t{1} << bits_) - 1)) - 1}; }
  void make_room(std::size_t texts);
  std::uint32_t entry_of(std::uint64_t hash, std::size_t id) const;
  void ask_memory(std::span<const Wanted> wanted) const;

  std::string arena_;
  std::vector<std::size_t> starts_;
  /// Open addressing; 2^bits_ of them, or none before they are needed. 0 is free; else the lower bits_ bits are an id + 1 and
  /// the others are taken from the text's hash, so that other texts are mostly passed over without being looked at.
  std::vector<std::uint32_t> slots_;
  unsigned bits_ = 0;
};

}  // namespace anupalan
