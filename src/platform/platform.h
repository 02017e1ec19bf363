// The machine the application runs on: one window or page, files, clipboard, clock. Desktop and web implement this one
// header (desktop_*.cpp, web_*.cpp); nothing outside this folder includes SDL, OpenGL or emscripten headers.
//
//   class App : public platform::Client { ... };
//   int main() {
//     static App app;
//     return platform::run(app, {.title = "Anupalan"});
//   }
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/bytes.h"
#include "base/civil_day.h"
#include "base/crew.h"

namespace anupalan::platform {

/// A file the user gave: picked, dropped, or a sample. Where it could not be opened (a directory, no permission, gone),
/// `error` says why in a few words and there is no source. An empty file is not an error here.
struct OpenedFile {
  std::string name;  ///< for people: without its folders
  std::shared_ptr<ByteSource> source;
  std::string error;
  std::string path{};  ///< where it lies; empty on the web, which tells no page
};

/// What the machine tells of itself.
enum class News : std::uint8_t {
  fingerprint,   ///< the sum of the page's own bytes, in hexadecimal digits; never on the desktop
  update_ready,  ///< another version of the page waits for begin_anew()
  remembered,    ///< remembered_files() gives others now
};

/// The application, as the machine sees it. All calls come on one thread.
class Client {
 public:
  virtual ~Client() = default;

  /// Once, when the Dear ImGui context and OpenGL exist: style and settings. scale_changed() follows.
  virtual void start() = 0;
  /// Before the first frame and whenever it changes (another screen, browser zoom). The client fills `io.Fonts` anew
  /// with sizes multiplied by `pixels_per_point`; the platform uploads them and sets `io.FontGlobalScale`, so that
  /// ImGui's coordinates stay points (CSS pixels) and letters are drawn at true pixels. Not inside a frame.
  virtual void scale_changed(float pixels_per_point) = 0;
  /// One frame, between ImGui::NewFrame and ImGui::Render.
  virtual void draw() = 0;
  /// How many times its usual size everything is drawn: a point is so many of the window's. Asked before every frame.
  virtual float zoom() const = 0;
  /// Files of one gesture together, in the order given. Never empty. Not inside a frame.
  virtual void files_opened(std::vector<OpenedFile> files) = 0;
  /// Not inside a frame.
  virtual void told(News what, std::string text) = 0;
  /// True while there is work() to be done, beside drawing, that somebody waits for.
  virtual bool busy() const = 0;
  /// True while there is work() that nobody waits for yet: it changes nothing in view.
  virtual bool prepares() const = 0;
  /// Works for about so many milliseconds, or until nothing is left. False where it has to wait for the crew. Not inside a
  /// frame. REQUIRES: busy() or prepares().
  virtual bool work(int milliseconds) = 0;
};

/// One picture to be taken.
struct Picture {
  std::string path;                ///< of the PNG file
  int width = 1366, height = 768;  ///< in points
  float scale = 1.0F;              ///< pixels a point
  std::function<bool()> prepare{}; ///< changes what is to be seen, outside a frame; false: there is no such thing. May be empty.
  std::string sheet{};             ///< the PNG file on which it also stands, at half its size, beside others; empty: none
};

struct WindowOptions {
  std::string title = "Anupalan";
  int width = 1366;  ///< of a desktop window, in points; a page fills its tab
  int height = 768;
  /// Not empty: no window is shown. Before each picture frames are drawn until the client is not busy and has settled, the
  /// last one is written, and after all of them run() returns. Desktop only.
  std::vector<Picture> pictures;
};

/// Opens the window and draws on demand: after input, files and redraw(), and while the client is busy. On the desktop
/// it returns when the window is closed: 0, or 1 with a message on standard error when there is no OpenGL ES 3 or the
/// picture cannot be written. On the web it returns 0 at once and the frames go on.
/// REQUIRES: `client` lives as long as the program (static storage).
int run(Client& client, const WindowOptions& options);

/// Those who work beside the window's or the page's thread: threads, or workers.
std::unique_ptr<Crew> make_crew(MakeHand make);
/// What a worker of a page does: takes tasks. On the desktop, where nobody asks for it, 2 and nothing is done.
int serve(MakeHand make);

/// What a turn of the wheel with Ctrl makes larger: two fingers that are moved apart come as one.
inline constexpr double kWheelZoom = 1.35;

/// Asks for another frame. Cheap; any number of calls before the next frame are one.
void redraw();

/// Lets the user pick files, several at once; they arrive in Client::files_opened. False when this desktop has no
/// dialogue program (zenity, kdialog): then say how to drop files or name them on the command line.
bool open_files_dialog();

/// Gives a file to the user: a download on the web; on the desktop a file of that name in the download folder (or the
/// current one), never over an existing file. Returns where it went, for people; empty when it could not be written.
std::string save_file(std::string_view name, std::string_view bytes, std::string_view mime);

/// `html`, where it is given, is the same with its form; a desktop's clipboard takes the text alone.
void set_clipboard(std::string_view text, std::string_view html = {});

/// The sample organisations at hand, sorted by name; empty where none were shipped.
std::vector<std::string> sample_names();
/// Opens all files of one sample; they arrive in Client::files_opened. An unknown name does nothing.
void open_sample(std::string_view name);

/// Reads files by path, as a drop would. On the web those that are remembered: nothing at once, they arrive in
/// Client::files_opened.
std::vector<OpenedFile> read_files(const std::vector<std::string>& paths);

/// Which files were opened last, where the user has asked to remember it: their paths (names on the web), the last one first.
/// Nothing where nobody has asked.
std::optional<std::vector<std::string>> remembered_files();
/// False for a page from a disk, where what one keeps every other can read, and for browsers that give no page a file again.
bool can_remember_files();
/// Remembers these before the others, from now on or still. False where it cannot be written. Samples are left out.
bool remember_files(const std::vector<std::string>& paths);
/// Forgets them, and remembers none from now on.
void forget_files();
/// Forgets all that is kept on this machine for the program: those, and what makes the served page work without its server.
void forget_everything();
/// Loads the page anew, in the version that is ready. Nothing on the desktop.
void begin_anew();

/// The clock: seconds since 1970-01-01 00:00 UTC, and the day it is in India.
std::int64_t unix_seconds();
Day today_ist();

/// True when the user's system asks for dark colours. False where it does not say.
bool prefers_dark();
/// True when it asks for less motion: what would glide, leaps. False where it does not say.
bool prefers_less_motion();

}  // namespace anupalan::platform
