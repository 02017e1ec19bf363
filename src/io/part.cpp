#include "io/part.h"

#include <algorithm>
#include <iterator>

#include "base/unused_names.h"
#include "model/corrections.h"

namespace anupalan::io {
namespace {

/// The first bytes of what is in a part.
Result<std::string> head_of(const Part& part) {
  auto stream = part.open();
  if (!stream) return stream.error();
  std::string head(kHeadBytes, '\0');
  auto got = stream.value()->read(head);
  if (!got) return got.error();
  head.resize(got.value());
  return head;
}

std::vector<model::CorrectionRecord> columns_for(std::string_view file, const std::vector<model::CorrectionRecord>& all) {
  std::vector<model::CorrectionRecord> found;
  std::copy_if(all.begin(), all.end(), std::back_inserter(found), [&](const auto& column) { return column.file.empty() || model::is_same_file(column.file, file); });
  return found;
}

/// What helps to look into a part.
struct Help {
  const std::vector<std::string>& passwords;
  const std::vector<model::CorrectionRecord>& columns;
};

/// Recognises a part, with the first of the passwords that fits.
std::optional<Error> look_into(Part& part, const Help& help) {
  part.columns = columns_for(part.name, help.columns);
  auto head = head_of(part);
  for (auto password = help.passwords.begin(); !head && password != help.passwords.end(); ++password) {
    part.password = *password;
    head = head_of(part);
  }
  if (!head) return head.error();
  const bool archive = part.packing != Packing::none && packing_of(head.value()) != Packing::none;
  if (archive) return Error{"zip.in_zip", "this is an archive inside an archive; unpack the outer one first"};
  part.kind = kind_of(head.value(), part.columns);
  return std::nullopt;
}

void add(Parts& to, Part&& part, const Help& help) {
  if (auto error = look_into(part, help)) to.unreadable.push_back({std::move(part.name), std::move(*error)});
  else to.parts.push_back(std::move(part));
}

bool is_noise(std::string_view name) { return name.starts_with("__MACOSX/") || name.ends_with(".DS_Store"); }

void add_entries(Parts& to, const Part& archive, const Help& help) {
  auto entries = zip_entries(*archive.source);
  if (!entries) {
    to.unreadable.push_back({archive.name, entries.error()});
    return;
  }
  if (is_xlsx(entries.value())) {
    Part sheet = archive;
    sheet.packing = Packing::xlsx;
    sheet.kind.way = Kind::Way::sheet;
    sheet.columns = columns_for(sheet.name, help.columns);
    to.parts.push_back(std::move(sheet));
    return;
  }
  UnusedNames names;  // a file is known by its name
  for (const ZipEntry& entry : entries.value()) {
    if (is_noise(entry.name)) continue;
    Part part = archive;
    part.name += "/" + names.take(entry.name);
    part.entry = entry;
    part.packed_bytes = entry.packed_size;
    add(to, std::move(part), help);
  }
  if (entries.value().empty()) to.unreadable.push_back({archive.name, {"zip.empty", "there is no file in this archive"}});
}

}  // namespace

Result<std::unique_ptr<ByteStream>> Part::open() const {
  if (entry) return zip_stream(*source, *entry, password);
  return packing == Packing::gzip ? gzip_stream(*source) : plain_stream(*source);
}

Parts parts_of(const std::string& name, std::shared_ptr<ByteSource> source, const std::vector<std::string>& passwords,
               const std::vector<model::CorrectionRecord>& columns) {
  const Help help{passwords, columns};
  Parts parts;
  Part part{name, std::move(source), Packing::none, std::nullopt, {}, {}, 0};
  part.packed_bytes = part.source->size();
  char first[4];
  auto got = part.source->read(0, first);
  if (!got) {
    parts.unreadable.push_back({name, got.error()});
    return parts;
  }
  part.packing = packing_of({first, got.value()});
  if (part.packing == Packing::zip) add_entries(parts, part, help);
  else add(parts, std::move(part), help);
  return parts;
}

}  // namespace anupalan::io
