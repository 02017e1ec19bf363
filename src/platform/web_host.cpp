#include "platform/web_host.h"

#include <emscripten/em_js.h>

#include <algorithm>
#include <cstdlib>
#include <string>

#include "platform/platform.h"

// The C++ name of each is the name in Module.host. Texts go as address and length.
EM_JS_DEPS(anupalan_host, "$UTF8ToString,$stringToNewUTF8");
EM_JS(void, js_request_frame, (), { Module.host.requestFrame(); });
EM_JS(void, js_request_work, (), { Module.host.requestWork(); });
EM_JS(int, js_crew_size, (), { return Module.host.crew.size; });
EM_JS(void, js_begin_task, (unsigned task, unsigned file, const char* bytes, unsigned size), {
  Module.host.crew.begin(task, file, HEAPU8.slice(bytes >>> 0, (bytes >>> 0) + (size >>> 0)));
});
EM_JS(void, js_go_on_with_task, (unsigned task), { Module.host.crew.goOn(task); });
EM_JS(void, js_drop_task, (unsigned task), { Module.host.crew.drop(task); });
EM_JS(void, js_ready, (), { Module.host.ready(); });
EM_JS(void, js_text_input, (int on, double x, double y, double height), { Module.host.textInput(on !== 0, x, y, height); });
EM_JS(void, js_set_clipboard, (const char* text, unsigned size, const char* html, unsigned html_size), {
  Module.host.setClipboard(UTF8ToString(text, size), UTF8ToString(html, html_size));
});
EM_JS(void, js_open_files, (), { Module.host.pickFiles(); });
EM_JS(void, js_save_file,
      (const char* name, unsigned name_size, const char* bytes, unsigned size, const char* mime, unsigned mime_size), {
        Module.host.saveFile(UTF8ToString(name, name_size), HEAPU8.slice(bytes >>> 0, (bytes >>> 0) + (size >>> 0)),
                             UTF8ToString(mime, mime_size));
      });
EM_JS(char*, js_sample_names, (), { return stringToNewUTF8(Module.host.sampleNames().join("\n")); });
EM_JS(void, js_open_sample, (const char* name, unsigned size), { Module.host.openSample(UTF8ToString(name, size)); });
EM_JS(int, js_remembers, (), { return Module.host.remembers(); });
EM_JS(char*, js_remembered_names, (), { return stringToNewUTF8(Module.host.rememberedNames().join("\n")); });
EM_JS(void, js_remember, (), { Module.host.remember(); });
EM_JS(void, js_open_remembered, (const char* name, unsigned size), { Module.host.openRemembered(UTF8ToString(name, size)); });
EM_JS(void, js_forget_files, (), { Module.host.forgetFiles(); });
EM_JS(void, js_forget_everything, (), { Module.host.forgetEverything(); });
EM_JS(void, js_begin_anew, (), { Module.host.beginAnew(); });
EM_JS(int, js_prefers_less_motion, (), { return Module.host.prefersLessMotion() ? 1 : 0; });
EM_JS(int, js_prefers_dark, (), { return Module.host.prefersDark() ? 1 : 0; });

namespace anupalan::platform {
namespace {

unsigned size_of(std::string_view text) { return static_cast<unsigned>(text.size()); }

/// The lines of a text that the page has made, which is given back to it.
std::vector<std::string> lines_of(char* text) {
  std::vector<std::string> lines;
  const std::string_view all = text;
  for (std::size_t at = 0; at < all.size();) {
    const std::size_t end = std::min(all.find('\n', at), all.size());
    lines.emplace_back(all.substr(at, end - at));
    at = end + 1;
  }
  std::free(text);
  return lines;
}

}  // namespace

void host_request_frame() { js_request_frame(); }
void host_request_work() { js_request_work(); }
std::size_t host_crew_size() { return static_cast<std::size_t>(js_crew_size()); }
void host_begin_task(unsigned task, unsigned file, std::string_view bytes) { js_begin_task(task, file, bytes.data(), size_of(bytes)); }
void host_go_on_with_task(unsigned task) { js_go_on_with_task(task); }
void host_drop_task(unsigned task) { js_drop_task(task); }
void host_ready() { js_ready(); }
void host_text_input(bool on, float x, float y, float height) { js_text_input(on ? 1 : 0, x, y, height); }
void host_set_clipboard(std::string_view text, std::string_view html) {
  js_set_clipboard(text.data(), size_of(text), html.data(), size_of(html));
}

bool open_files_dialog() {
  js_open_files();
  return true;
}

std::string save_file(std::string_view name, std::string_view bytes, std::string_view mime) {
  js_save_file(name.data(), size_of(name), bytes.data(), size_of(bytes), mime.data(), size_of(mime));
  return "Downloads/" + std::string(name);
}

std::vector<std::string> sample_names() { return lines_of(js_sample_names()); }

void open_sample(std::string_view name) { js_open_sample(name.data(), size_of(name)); }

std::vector<OpenedFile> read_files(const std::vector<std::string>& paths) {
  for (const std::string& path : paths) js_open_remembered(path.data(), size_of(path));
  return {};
}

bool can_remember_files() { return js_remembers() >= 0; }

std::optional<std::vector<std::string>> remembered_files() {
  if (js_remembers() < 1) return std::nullopt;
  return lines_of(js_remembered_names());
}

bool remember_files(const std::vector<std::string>&) {
  js_remember();
  return true;
}

void forget_files() { js_forget_files(); }

void forget_everything() { js_forget_everything(); }

void begin_anew() { js_begin_anew(); }

bool prefers_less_motion() { return js_prefers_less_motion() != 0; }
bool prefers_dark() { return js_prefers_dark() != 0; }

}  // namespace anupalan::platform
