// What the page may call: all of it from web/bridge.js, and nothing else does. The names are also in
// tools/cmake/web_programs.cmake (KEEP IN SYNC). Texts are UTF-8 with a closing zero byte and stay the caller's.
//
// In the other direction C++ calls Module.host, an object that bridge.js makes (web_host.h).
#pragma once

extern "C" {

/// The canvas has this size: in CSS pixels, in device pixels, and the device pixels of a CSS pixel. All above 0.
void anupalan_resize(double css_width, double css_height, int pixel_width, int pixel_height, double ratio);
/// One frame; the answer to Module.host.requestFrame().
void anupalan_frame();
/// Draw again (the tab is back, the colours of the system changed).
void anupalan_redraw();
/// Text that was settled in the page's field for input methods: goes to the program's own field.
void anupalan_typed(const char* text);
/// A finger has drawn what lies at the place so far; all in CSS pixels.
void anupalan_scroll(double css_x, double css_y, double css_dx, double css_dy);
/// A finger has tapped there.
void anupalan_tap(double css_x, double css_y);
/// Two fingers around this place, in CSS pixels, are so many times as far from each other as before.
void anupalan_pinch(double css_x, double css_y, double factor);
/// The WebGL context was lost and is there again.
void anupalan_context_restored();

/// A file that the page keeps under this number; its size in bytes, and when it was changed last.
void anupalan_file(const char* name, unsigned number, double size, double changed);
/// Something that is no file, or may not be read, with the reason in a few words.
void anupalan_file_failed(const char* name, const char* error);
/// The gesture is complete: all files since the last call go to the application. Nothing happens without files.
void anupalan_files_ready();

/// Something that the page tells of itself: the number of a News (platform.h), and its text.
void anupalan_news(int what, const char* text);

/// Goes on with the work; the answer to Module.host.requestWork().
void anupalan_work();
/// A worker has told something of a task: so many bytes, which the caller writes at the address returned, at once. Null
/// where nobody wants to hear of the task any more.
char* anupalan_told(unsigned task, unsigned size);
/// Nothing more will be told of a task; `trouble` is empty where it is done, else a sentence.
void anupalan_task_over(unsigned task, const char* trouble);

// In a worker, after main(--worker):
/// A task of so many bytes begins, which the caller writes at the address returned.
char* anupalan_task(unsigned size);
/// Does the next piece of the task, on the page's file of this size. The size of the message; -1: the task is done; -2: it
/// had to be given up, and the message is a text that says why.
int anupalan_task_next(double file_size);
/// Valid until the next call.
const char* anupalan_task_message();

/// The browser's copy or cut: what the application puts on the clipboard for it, empty when nothing.
/// Valid until the next call.
const char* anupalan_copy(int cut);
/// The same with its form, as HTML; empty where it has none. Valid until the next copy.
const char* anupalan_copied_html();
/// The browser's paste.
void anupalan_paste(const char* text);
}
