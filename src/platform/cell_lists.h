// Lists of numbers in textures, from which a shader reads them by their place (cells.cpp).
#pragma once

#include <GLES3/gl3.h>

#include <algorithm>
#include <cstdint>
#include <span>

namespace anupalan::platform {

constexpr GLsizei kAcross = 4096;  ///< texels of a row: every machine of today has them

/// What a texel is.
struct Format {
  GLint internal;
  GLenum format, type;
};
inline constexpr Format kTracks{GL_RGBA16UI, GL_RGBA_INTEGER, GL_UNSIGNED_SHORT};
inline constexpr Format kPairs{GL_RG16UI, GL_RG_INTEGER, GL_UNSIGNED_SHORT};
inline constexpr Format kNumbers{GL_R32UI, GL_RED_INTEGER, GL_UNSIGNED_INT};
inline constexpr Format kBytes{GL_R8UI, GL_RED_INTEGER, GL_UNSIGNED_BYTE};

/// Of the texture that is bound: one texel, as it is.
inline void set_plain() {
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_NEAREST);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_S, GL_CLAMP_TO_EDGE);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_T, GL_CLAMP_TO_EDGE);
}

/// A list that a shader reads by number.
struct List {
  GLuint texture = 0;
  std::uint64_t number = 0;  ///< of what it holds; 0: nothing

  /// False where there is no room for it.
  template <typename T>
  bool hold(const Format& format, std::span<const T> texels, std::uint64_t wanted) {
    if (number == wanted) return true;
    number = wanted;
    if (texture == 0) glGenTextures(1, &texture);
    const auto count = static_cast<GLsizei>(texels.size());
    const GLsizei whole = count / kAcross, left = count % kAcross;
    const GLsizei rows = std::max(1, whole + (left > 0 ? 1 : 0));
    const GLsizei across = whole > 0 ? kAcross : std::max(1, left);
    glBindTexture(GL_TEXTURE_2D, texture);
    set_plain();
    glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
    glTexImage2D(GL_TEXTURE_2D, 0, format.internal, across, rows, 0, format.format, format.type, nullptr);
    if (whole > 0) glTexSubImage2D(GL_TEXTURE_2D, 0, 0, 0, kAcross, whole, format.format, format.type, texels.data());
    const T* rest = texels.data() + static_cast<std::ptrdiff_t>(whole) * kAcross;
    if (left > 0) glTexSubImage2D(GL_TEXTURE_2D, 0, 0, whole, left, 1, format.format, format.type, rest);
    return glGetError() != GL_OUT_OF_MEMORY;  // asked only here: it waits for the graphics
  }
};

}  // namespace anupalan::platform
