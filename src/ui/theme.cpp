#include "ui/theme.h"

namespace anupalan::ui {
namespace {

constexpr ImU32 rgb(std::uint32_t hex, std::uint32_t alpha = 255) {
  return IM_COL32((hex >> 16) & 255, (hex >> 8) & 255, hex & 255, alpha);
}

constexpr Palette kLight{
    .ground = rgb(0xF5F6F8),
    .surface = rgb(0xFFFFFF),
    .rail = rgb(0xECEEF2),
    .hover = rgb(0xEDF0F5),
    .press = rgb(0xDFE4EC),
    .line = rgb(0xE1E4EA),
    .edge = rgb(0x7B8390),
    .track = rgb(0xE4E7EC),
    .text = rgb(0x171B22),
    .muted = rgb(0x535B67),
    .accent = rgb(0x2B57B8),
    .accent_hover = rgb(0x224795),
    .on_accent = rgb(0xFFFFFF),
    .accent_text = rgb(0x2450B0),
    .accent_soft = rgb(0xD9E3F8),
    .shade = rgb(0x171B22, 90),
    .status = {{
        {rgb(0xA83A00), rgb(0xD55E00), rgb(0xFCE9DD)},  // missed
        {rgb(0x6B3A94), rgb(0x8E5BB5), rgb(0xF1E8F8)},  // undetermined
        {rgb(0x7A5200), rgb(0xBD8000), rgb(0xFBF0D6)},  // pending
        {rgb(0x15618F), rgb(0x2E86BB), rgb(0xE0F0F9)},  // late
        {rgb(0x00684C), rgb(0x00946B), rgb(0xDDF3EB)},  // compliant
        {rgb(0x535B67), rgb(0x7B8390), rgb(0xECEEF2)},  // not_applicable
    }},
};

constexpr Palette kDark{
    .ground = rgb(0x111419),
    .surface = rgb(0x191D24),
    .rail = rgb(0x0C0F13),
    .hover = rgb(0x232933),
    .press = rgb(0x2D3541),
    .line = rgb(0x2A303A),
    .edge = rgb(0x7A8595),
    .track = rgb(0x2D343F),
    .text = rgb(0xE9ECF1),
    .muted = rgb(0xA6AFBC),
    .accent = rgb(0x8AB0FF),
    .accent_hover = rgb(0xA9C5FF),
    .on_accent = rgb(0x0D1526),
    .accent_text = rgb(0x9DBDFF),
    .accent_soft = rgb(0x1F2F52),
    .shade = rgb(0x000000, 140),
    .status = {{
        {rgb(0xFF9466), rgb(0xE8692A), rgb(0x3A2116)},  // missed
        {rgb(0xCFA8F0), rgb(0xA878D0), rgb(0x2D2238)},  // undetermined
        {rgb(0xF2BE4A), rgb(0xD79A1C), rgb(0x33290F)},  // pending
        {rgb(0x7FC4EE), rgb(0x4A9FD0), rgb(0x14293A)},  // late
        {rgb(0x52D3A9), rgb(0x1FAE84), rgb(0x0F2F26)},  // compliant
        {rgb(0xA6AFBC), rgb(0x77818F), rgb(0x262C35)},  // not_applicable
    }},
};

constexpr Palette kContrast{
    .ground = rgb(0x000000),
    .surface = rgb(0x000000),
    .rail = rgb(0x000000),
    .hover = rgb(0x2B2B2B),
    .press = rgb(0x3D3D3D),
    .line = rgb(0x8C8C8C),
    .edge = rgb(0xFFFFFF),
    .track = rgb(0x3D3D3D),
    .text = rgb(0xFFFFFF),
    .muted = rgb(0xE0E0E0),
    .accent = rgb(0xFFE14D),
    .accent_hover = rgb(0xFFF0A3),
    .on_accent = rgb(0x000000),
    .accent_text = rgb(0xFFE14D),
    .accent_soft = rgb(0x3D3600),
    .shade = rgb(0x000000, 180),
    .status = {{
        {rgb(0xFFA680), rgb(0xFF7F45), rgb(0x33190D)},  // missed
        {rgb(0xDDBFFF), rgb(0xC79CF7), rgb(0x291C38)},  // undetermined
        {rgb(0xFFD166), rgb(0xFFBF33), rgb(0x332500)},  // pending
        {rgb(0x9BD8FF), rgb(0x66C2FA), rgb(0x0C2738)},  // late
        {rgb(0x6CF0C2), rgb(0x3BDBA5), rgb(0x00301F)},  // compliant
        {rgb(0xE0E0E0), rgb(0xBDBDBD), rgb(0x2B2B2B)},  // not_applicable
    }},
};

Theme current = Theme::light;

ImVec4 as_vec(ImU32 colour) { return ImGui::ColorConvertU32ToFloat4(colour); }

void set_measures(ImGuiStyle& style) {
  style.WindowPadding = {0.0F, 0.0F};
  style.FramePadding = {12.0F, 8.0F};
  style.ItemSpacing = {12.0F, 8.0F};
  style.ItemInnerSpacing = {8.0F, 6.0F};
  style.CellPadding = {10.0F, 8.0F};
  style.IndentSpacing = 20.0F;
  style.ScrollbarSize = 12.0F;
  style.WindowBorderSize = 0.0F;
  style.ChildBorderSize = 1.0F;
  style.PopupBorderSize = 1.0F;
  style.FrameBorderSize = 1.0F;
  style.FrameRounding = measure::kRound;
  style.ChildRounding = measure::kCardRound;
  style.PopupRounding = measure::kRound + 2.0F;
  style.ScrollbarRounding = 6.0F;
  style.GrabRounding = measure::kRound;
  style.CircleTessellationMaxError = 0.08F;
  style.HoverStationaryDelay = 0.1F;
  style.HoverDelayNormal = 0.35F;
}

void set_surfaces(ImVec4* colours, const Palette& p) {
  const ImVec4 clear{0.0F, 0.0F, 0.0F, 0.0F};
  colours[ImGuiCol_WindowBg] = as_vec(p.ground);
  colours[ImGuiCol_ChildBg] = clear;
  colours[ImGuiCol_PopupBg] = as_vec(p.surface);
  colours[ImGuiCol_Border] = as_vec(p.line);
  colours[ImGuiCol_FrameBg] = as_vec(p.surface);
  colours[ImGuiCol_FrameBgHovered] = as_vec(p.surface);
  colours[ImGuiCol_FrameBgActive] = as_vec(p.surface);
  colours[ImGuiCol_ScrollbarBg] = clear;
  colours[ImGuiCol_ScrollbarGrab] = as_vec(p.edge);
  colours[ImGuiCol_ScrollbarGrabHovered] = as_vec(p.muted);
  colours[ImGuiCol_ScrollbarGrabActive] = as_vec(p.muted);
  colours[ImGuiCol_TableHeaderBg] = clear;
  colours[ImGuiCol_TableBorderStrong] = as_vec(p.line);
  colours[ImGuiCol_TableBorderLight] = as_vec(p.line);
  colours[ImGuiCol_TableRowBg] = clear;
  colours[ImGuiCol_TableRowBgAlt] = clear;
}

void set_signs(ImVec4* colours, const Palette& p) {
  colours[ImGuiCol_Text] = as_vec(p.text);
  colours[ImGuiCol_TextDisabled] = as_vec(p.muted);
  colours[ImGuiCol_TextSelectedBg] = as_vec(p.accent_soft);
  colours[ImGuiCol_Header] = as_vec(p.press);
  colours[ImGuiCol_HeaderHovered] = as_vec(p.hover);
  colours[ImGuiCol_HeaderActive] = as_vec(p.press);
  colours[ImGuiCol_Button] = as_vec(p.surface);
  colours[ImGuiCol_ButtonHovered] = as_vec(p.hover);
  colours[ImGuiCol_ButtonActive] = as_vec(p.press);
  colours[ImGuiCol_Separator] = as_vec(p.line);
  colours[ImGuiCol_SeparatorHovered] = as_vec(p.accent);
  colours[ImGuiCol_SeparatorActive] = as_vec(p.accent);
  colours[ImGuiCol_NavHighlight] = as_vec(p.accent);
  colours[ImGuiCol_CheckMark] = as_vec(p.accent);
  colours[ImGuiCol_ModalWindowDimBg] = as_vec(p.shade);
}

}  // namespace

void use_theme(Theme theme) {
  current = theme;
  ImGuiStyle& style = ImGui::GetStyle();
  if (theme == Theme::light) ImGui::StyleColorsLight();
  else ImGui::StyleColorsDark();
  set_measures(style);
  set_surfaces(style.Colors, palette());
  set_signs(style.Colors, palette());
}

Theme theme() { return current; }

const Palette& palette() {
  switch (current) {
    case Theme::dark: return kDark;
    case Theme::contrast: return kContrast;
    default: return kLight;
  }
}

}  // namespace anupalan::ui
