// Included before Dear ImGui's OpenGL backend in the page. Around each frame the backend asks OpenGL for some twenty things that it
// puts back afterwards; in a page every such question waits for another process. Nobody but us draws there, and whoever does sets all
// that it needs: so it is told what it would set anyway.
#pragma once

#include <GLES3/gl3.h>

static inline void known_gl_state(GLenum what, GLint* value) {
  switch (what) {
    case GL_MAJOR_VERSION:
    case GL_MINOR_VERSION:
    case GL_NUM_EXTENSIONS: glGetIntegerv(what, value); break;
    case GL_ACTIVE_TEXTURE: *value = GL_TEXTURE0; break;
    case GL_VIEWPORT:
    case GL_SCISSOR_BOX: value[0] = value[1] = value[2] = value[3] = 0; break;
    case GL_BLEND_SRC_RGB:
    case GL_BLEND_SRC_ALPHA: *value = GL_ONE; break;
    case GL_BLEND_DST_RGB:
    case GL_BLEND_DST_ALPHA: *value = GL_ZERO; break;
    case GL_BLEND_EQUATION_RGB:
    case GL_BLEND_EQUATION_ALPHA: *value = GL_FUNC_ADD; break;
    default: *value = 0;
  }
}
#define glGetIntegerv(what, value) known_gl_state(what, value)
