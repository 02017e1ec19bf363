// People whom corrections name, and courses and assessments that files know by their names only.
#include <fmt/format.h>

#include "model/build_state.h"

namespace anupalan::model {

TextId corrected_person(BuildState& state, std::initializer_list<std::string_view> keys) {
  if (!state.corrections.any(Guessed::person)) return kNoText;
  for (std::string_view key : keys) {
    const CorrectionRecord* correction = key.empty() ? nullptr : state.corrections.find(Guessed::person, key);
    if (correction == nullptr) continue;
    state.guess(Guessed::person, correction->written, *correction->means, 1, true);
    return state.data.names.intern(*correction->means);
  }
  return kNoText;
}

Named find_named(BuildState& state, Guessed what, std::string_view name) {
  TextPool& names = state.data.names;
  const CorrectionRecord* correction = state.corrections.find(what, name);
  Named named;
  named.corrected = correction != nullptr;
  if (named.corrected && correction->means) {
    named.id = names.intern(*correction->means);
    named.known = true;
    return named;
  }
  NameIndex* const own = what == Guessed::course ? &state.course_names : &state.assessment_names;
  for (NameIndex* index : {own, &state.course_names}) {
    const NameIndex::Entry* entry = index->find(name);
    if (entry == nullptr) continue;
    if (entry->ids.size() == 1) {
      if (named.corrected) continue;  // it is said to be no one's
      named.id = entry->id;
      named.known = true;
      return named;
    }
    named.several = entry->ids.size();
  }
  named.id = own->known_by_name(name, names).id;
  return named;
}

void warn_of_several(BuildState& state, const Named& named, FileNumber file, Section section, const Place& place, std::string_view name) {
  if (named.several == 0) return;
  state.report(Severity::warning, "course.ambiguous_name", file, section, place,
               fmt::format("{} courses have this name, so that their numbers say nothing: it is matched by the name alone", named.several), name);
}

std::string_view meaning_of(const BuildState& state, const Named& named) { return named.known ? state.data.text(named.id) : std::string_view{}; }

}  // namespace anupalan::model
