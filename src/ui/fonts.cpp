#include "ui/fonts.h"

#include <array>
#include <cassert>
#include <cmath>
#include <string_view>

#include "assets.h"

namespace anupalan::ui {
namespace {

// KEEP IN SYNC with tools/setup.d/fonts.sh, which cuts the fonts down to these signs.
constexpr ImWchar kLatin[] = {0x0020, 0x007E, 0x00A0, 0x017F, 0x2010, 0x2015, 0x2018, 0x201E, 0x2020, 0x2022,
                              0x2026, 0x2026, 0x2030, 0x2030, 0x2032, 0x2033, 0x2039, 0x203A, 0x20B9, 0x20B9, 0};
constexpr ImWchar kDevanagari[] = {0x0900, 0x097F, 0x200C, 0x200D, 0};
constexpr ImWchar kFigures[] = {0x0020, 0x007E, 0x00A0, 0x00A0, 0x2010, 0x2015, 0x2026, 0x2026, 0};
constexpr ImWchar kSigns[] = {0x2190, 0x2195, 0x2212, 0x2212, 0x2248, 0x2248, 0x2260, 0x2265, 0};

struct Cut {
  const char* file;
  float line_height;  // in points: what ImGui calls the size; an em of Noto Sans is 1 / 1.362 of it
  const ImWchar* range;
  const char* devanagari;  // nullptr: figures alone
};

constexpr std::array<Cut, kFontCount> kCuts{{
    {"fonts/regular.ttf", 20.0F, kLatin, "fonts/devanagari.ttf"},
    {"fonts/regular.ttf", 17.0F, kLatin, "fonts/devanagari.ttf"},
    {"fonts/bold.ttf", 20.0F, kLatin, "fonts/devanagari_bold.ttf"},
    {"fonts/bold.ttf", 17.0F, kLatin, "fonts/devanagari_bold.ttf"},
    {"fonts/bold.ttf", 22.0F, kLatin, "fonts/devanagari_bold.ttf"},
    {"fonts/bold.ttf", 30.0F, kLatin, "fonts/devanagari_bold.ttf"},
    {"fonts/bold.ttf", 44.0F, kFigures, nullptr},
}};

std::array<ImFont*, kFontCount> loaded{};

ImFont* add(const char* file, float pixels, const ImWchar* range, bool merge) {
  const std::string_view bytes = assets::find(file);
  assert(!bytes.empty());
  ImFontConfig config;
  config.FontDataOwnedByAtlas = false;
  config.MergeMode = merge;
  config.OversampleH = 2;
  // The atlas only reads the bytes, whatever its signature says.
  return ImGui::GetIO().Fonts->AddFontFromMemoryTTF(const_cast<char*>(bytes.data()), static_cast<int>(bytes.size()), pixels,
                                                    &config, range);
}

}  // namespace

void load_fonts(float pixels_per_point) {
  ImGui::GetIO().Fonts->Clear();
  for (std::size_t i = 0; i < kFontCount; ++i) {
    const float pixels = std::round(kCuts[i].line_height * pixels_per_point);
    loaded[i] = add(kCuts[i].file, pixels, kCuts[i].range, false);
    if (kCuts[i].devanagari == nullptr) continue;
    add("fonts/signs.ttf", pixels, kSigns, true);
    add(kCuts[i].devanagari, pixels, kDevanagari, true);
  }
}

ImFont* font(Font which) { return loaded[static_cast<std::size_t>(which)]; }

}  // namespace anupalan::ui
