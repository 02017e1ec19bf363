#include "app/messages.h"

#include <utility>

#include "app/queries.h"
#include "app/reconcile.h"
#include "app/tr.h"
#include "base/text.h"

namespace anupalan::app {

std::string next_step(std::string_view code) {
  const std::string own = "next." + std::string(code);
  if (has_text(own)) return std::string(tr(own));
  const std::string of_kind = "next." + std::string(code.substr(0, code.find('.')));
  if (has_text(of_kind)) return std::string(tr(of_kind));
  if (is_as_it_should(code)) return std::string(tr("next.nothing"));
  return say("next.by", tr("mender." + std::string(name_of(mender_of(code)))));
}

std::string place_words(const Diagnostic& diagnostic) {
  const std::string file = printable(diagnostic.file);
  return diagnostic.line == 0 ? file : say("message.place", file, diagnostic.line);
}

std::string what_words(const Diagnostic& diagnostic) {
  std::string sentence = with_capital(printable(diagnostic.message));
  return diagnostic.detail.empty() ? sentence : say("message.detail", sentence, printable(diagnostic.detail));
}

std::string message_words(const Diagnostic& diagnostic) {
  const std::string place = place_words(diagnostic);
  const std::string whole = diagnostic.pointer.empty() ? place : say("message.place_in", place, printable(diagnostic.pointer));
  return say("message.whole", whole, what_words(diagnostic), next_step(diagnostic.code));
}

std::set<std::string_view> files_spoken_of(const std::vector<Diagnostic>& messages) {
  std::set<std::string_view> files;
  std::string_view last;
  for (const Diagnostic& message : messages) {  // those of a file mostly stand together
    if (std::exchange(last, message.file) != message.file) files.insert(message.file);
  }
  return files;
}

bool is_listed(const Diagnostic& message, std::string_view code, std::string_view file) {
  return (code.empty() || message.code == code) && (file.empty() || message.file == file);
}

}  // namespace anupalan::app
