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
/// The WebGL context was lost and is there again.
void anupalan_context_restored();

/// A file of `size` bytes begins; the caller writes them at the address returned, which stays valid until the file
/// ends. Null when there is no memory for it: the file is then in the batch with that error, and has ended.
char* anupalan_file_begin(const char* name, unsigned size);
/// The file begun last ends; `received` bytes of it arrived (it may have shrunk).
void anupalan_file_end(unsigned received);
/// A file that could not be read, or the file begun last if it has this name, with the reason in a few words.
void anupalan_file_failed(const char* name, const char* error);
/// The gesture is complete: all files since the last call go to the application. Nothing happens without files.
void anupalan_files_ready();

/// The browser's copy or cut: what the application puts on the clipboard for it, empty when nothing.
/// Valid until the next call.
const char* anupalan_copy(int cut);
/// The browser's paste.
void anupalan_paste(const char* text);
}
