#include "platform/cells.h"

#include <algorithm>
#include <cstdio>
#include <string>
#include <utility>

#include "platform/cell_lists.h"
#include "platform/frame_loop.h"

namespace anupalan::platform {
namespace {

constexpr int kCorners = 4;

/// A block as the vertex shader takes it.
struct Instance {
  std::int32_t seen[4];
  std::int32_t block[4];
  std::uint32_t cells[4];
};

GLuint compile(GLenum kind, std::string_view text) {
  const GLuint shader = glCreateShader(kind);
  const GLchar* source = text.data();
  const auto length = static_cast<GLint>(text.size());
  glShaderSource(shader, 1, &source, &length);
  glCompileShader(shader);
  GLint done = GL_FALSE;
  glGetShaderiv(shader, GL_COMPILE_STATUS, &done);
  if (done == GL_TRUE) return shader;
  char log[1024] = "";
  glGetShaderInfoLog(shader, sizeof log, nullptr, log);
  std::fprintf(stderr, "shader: %s\n", log);
  glDeleteShader(shader);
  return 0;
}

GLuint link(std::string_view vertex, std::string_view fragment) {
  const GLuint first = compile(GL_VERTEX_SHADER, vertex), second = compile(GL_FRAGMENT_SHADER, fragment);
  const GLuint program = first != 0 && second != 0 ? glCreateProgram() : 0;
  if (program != 0) {
    glAttachShader(program, first);
    glAttachShader(program, second);
    glLinkProgram(program);
  }
  glDeleteShader(first);
  glDeleteShader(second);
  GLint done = GL_FALSE;
  if (program != 0) glGetProgramiv(program, GL_LINK_STATUS, &done);
  if (done == GL_TRUE) return program;
  glDeleteProgram(program);
  return 0;
}

std::vector<Instance> instances_of(const CellSight& sight) {
  std::vector<Instance> instances;
  instances.reserve(sight.blocks.size());
  for (const CellBlock& block : sight.blocks) {
    const auto right = static_cast<std::int64_t>(block.left) + block.width, bottom = static_cast<std::int64_t>(block.top) + block.height;
    const std::int32_t seen[] = {std::max(0, block.left), std::max(0, block.top), static_cast<std::int32_t>(std::min<std::int64_t>(right, sight.width)),
                                 static_cast<std::int32_t>(std::min<std::int64_t>(bottom, sight.height))};
    if (seen[0] >= seen[2] || seen[1] >= seen[3]) continue;
    instances.push_back({{seen[0], seen[1], seen[2], seen[3]},
                         {block.left, block.top, static_cast<std::int32_t>(block.width), static_cast<std::int32_t>(block.height)},
                         {block.first, block.count, block.columns, block.rows}});
  }
  return instances;
}

}  // namespace

struct CellPainter::Kept {
  std::string vertex, fragment;
  std::uint64_t context = 0;  ///< in which it lives; 0: none
  GLuint program = 0, vertices = 0, buffer = 0, frame = 0, picture = 0;
  List tracks, further, order, lit, signs;
  int width = 0, height = 0;
  // What was painted last.
  std::uint64_t numbers[4] = {};
  std::vector<CellBlock> blocks;
  Day day = Day::never();
  CellPalette palette;
  std::optional<std::uint8_t> counted;

  /// True where it is ready to paint.
  bool make_ready();
  void make_program();
  void make_picture(int wide, int high);
  bool hold(const CellFacts& facts);
  bool same(const CellFacts& facts, const CellSight& sight) const;
  void note(const CellFacts& facts, const CellSight& sight);
  void set_uniforms(const CellFacts& facts, const CellSight& sight) const;
  void draw(const CellFacts& facts, const CellSight& sight);
  void release();
};

bool CellPainter::Kept::make_ready() {
  const FrameLoop* loop = FrameLoop::current();
  const std::uint64_t now = loop == nullptr ? 0 : loop->context_number();
  if (now == 0) return false;
  if (context != now) {  // whatever lived in the one before is gone with it
    program = vertices = buffer = frame = picture = 0;
    tracks = further = order = lit = signs = {};
    width = height = 0;
    day = Day::never();
    context = now;
    make_program();
  }
  return program != 0;
}

void CellPainter::Kept::make_program() {
  program = link(vertex, fragment);
  if (program == 0) return;
  glGenVertexArrays(1, &vertices);
  glGenBuffers(1, &buffer);
  glGenFramebuffers(1, &frame);
  glBindVertexArray(vertices);
  glBindBuffer(GL_ARRAY_BUFFER, buffer);
  for (GLuint place = 0; place < 3; ++place) {
    glEnableVertexAttribArray(place);
    glVertexAttribIPointer(place, 4, place < 2 ? GL_INT : GL_UNSIGNED_INT, sizeof(Instance), reinterpret_cast<const void*>(std::uintptr_t{place} * sizeof(Instance::seen)));
    glVertexAttribDivisor(place, 1);
  }
  glBindVertexArray(0);
}

void CellPainter::Kept::make_picture(int wide, int high) {
  if (picture != 0 && width == wide && height == high) return;
  if (picture == 0) glGenTextures(1, &picture);
  glBindTexture(GL_TEXTURE_2D, picture);
  set_plain();
  glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA8, wide, high, 0, GL_RGBA, GL_UNSIGNED_BYTE, nullptr);
  glBindFramebuffer(GL_FRAMEBUFFER, frame);
  glFramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, picture, 0);
  glBindFramebuffer(GL_FRAMEBUFFER, 0);
  width = wide;
  height = high;
  day = Day::never();
}

bool CellPainter::Kept::hold(const CellFacts& facts) {
  return tracks.hold(kTracks, facts.tracks, facts.tracks_number) && further.hold(kPairs, facts.further, facts.tracks_number) &&
         order.hold(kNumbers, facts.order, facts.order_number) && lit.hold(kBytes, facts.lit, facts.lit_number) &&
         signs.hold(kBytes, facts.signs, facts.signs_number);
}

bool CellPainter::Kept::same(const CellFacts& facts, const CellSight& sight) const {
  const auto alike = [](const CellBlock& a, const CellBlock& b) {
    return a.left == b.left && a.top == b.top && a.width == b.width && a.height == b.height && a.first == b.first && a.count == b.count && a.columns == b.columns;
  };
  const bool facts_alike = numbers[0] == facts.tracks_number && numbers[1] == facts.order_number && numbers[2] == facts.lit_number && numbers[3] == facts.signs_number;
  return facts_alike && day == sight.day && palette == sight.palette && counted == sight.counted &&
         std::equal(blocks.begin(), blocks.end(), sight.blocks.begin(), sight.blocks.end(), alike);
}

void CellPainter::Kept::note(const CellFacts& facts, const CellSight& sight) {
  numbers[0] = facts.tracks_number, numbers[1] = facts.order_number, numbers[2] = facts.lit_number, numbers[3] = facts.signs_number;
  blocks.assign(sight.blocks.begin(), sight.blocks.end());
  day = sight.day;
  palette = sight.palette;
  counted = sight.counted;
}

void CellPainter::Kept::set_uniforms(const CellFacts& facts, const CellSight& sight) const {
  const auto place = [&](const char* name) { return glGetUniformLocation(program, name); };
  const auto colour = [&](const char* name, CellColour c) { glUniform3ui(place(name), c.r, c.g, c.b); };
  glUniform2f(place("u_picture"), static_cast<float>(sight.width), static_cast<float>(sight.height));
  glUniform1ui(place("u_day"), sight.day.number);
  glUniform1i(place("u_all_lit"), facts.lit.empty() ? 1 : 0);
  glUniform1i(place("u_counted"), sight.counted ? *sight.counted : -1);
  GLuint classes[kMostClasses * 3];
  for (std::size_t i = 0; i < kMostClasses; ++i) {
    const CellColour& c = sight.palette.classes[i];
    classes[3 * i] = c.r, classes[3 * i + 1] = c.g, classes[3 * i + 2] = c.b;
  }
  glUniform3uiv(place("u_classes"), static_cast<GLsizei>(kMostClasses), classes);
  colour("u_unlit", sight.palette.unlit);
  colour("u_ground", sight.palette.ground);
  colour("u_sign", sight.palette.sign);
  const std::pair<const char*, GLuint> lists[] = {{"u_tracks", tracks.texture}, {"u_further", further.texture}, {"u_order", order.texture},
                                                  {"u_lit", lit.texture}, {"u_signs", signs.texture}};
  for (GLint unit = 0; unit < 5; ++unit) {
    glActiveTexture(GL_TEXTURE0 + static_cast<GLenum>(unit));
    glBindTexture(GL_TEXTURE_2D, lists[unit].second);
    glUniform1i(place(lists[unit].first), unit);
  }
  glActiveTexture(GL_TEXTURE0);
}

void CellPainter::Kept::draw(const CellFacts& facts, const CellSight& sight) {
  glBindFramebuffer(GL_FRAMEBUFFER, frame);
  glViewport(0, 0, width, height);
  glDisable(GL_BLEND);
  glDisable(GL_SCISSOR_TEST);
  glDisable(GL_CULL_FACE);
  const CellColour ground = sight.counted ? CellColour{} : sight.palette.ground;
  constexpr float kMost = 255.0F;
  glClearColor(static_cast<float>(ground.r) / kMost, static_cast<float>(ground.g) / kMost, static_cast<float>(ground.b) / kMost, 1.0F);
  glClear(GL_COLOR_BUFFER_BIT);
  const std::vector<Instance> instances = instances_of(sight);
  if (!instances.empty()) {
    glUseProgram(program);
    set_uniforms(facts, sight);
    glBindVertexArray(vertices);
    glBindBuffer(GL_ARRAY_BUFFER, buffer);
    glBufferData(GL_ARRAY_BUFFER, static_cast<GLsizeiptr>(instances.size() * sizeof(Instance)), instances.data(), GL_STREAM_DRAW);
    glDrawArraysInstanced(GL_TRIANGLE_STRIP, 0, kCorners, static_cast<GLsizei>(instances.size()));
    glBindVertexArray(0);
    glUseProgram(0);
  }
  glBindFramebuffer(GL_FRAMEBUFFER, 0);
}

void CellPainter::Kept::release() {
  const FrameLoop* loop = FrameLoop::current();
  if (context == 0 || loop == nullptr || loop->context_number() != context) return;  // they went with their context
  for (const List* list : {&tracks, &further, &order, &lit, &signs}) glDeleteTextures(1, &list->texture);
  glDeleteTextures(1, &picture);
  glDeleteFramebuffers(1, &frame);
  glDeleteBuffers(1, &buffer);
  glDeleteVertexArrays(1, &vertices);
  glDeleteProgram(program);
}

CellPainter::CellPainter(std::string_view vertex, std::string_view fragment) : kept_(std::make_unique<Kept>()) {
  kept_->vertex = vertex;
  kept_->fragment = fragment;
}

CellPainter::~CellPainter() { kept_->release(); }

ImTextureID CellPainter::paint(const CellFacts& facts, const CellSight& sight) {
  if (sight.width < 1 || sight.height < 1 || !kept_->make_ready()) return nullptr;
  if (!kept_->hold(facts)) return nullptr;
  kept_->make_picture(sight.width, sight.height);
  if (!kept_->same(facts, sight)) {
    kept_->draw(facts, sight);
    kept_->note(facts, sight);
  }
  return reinterpret_cast<ImTextureID>(static_cast<std::uintptr_t>(kept_->picture));
}

Pixels CellPainter::read() {
  if (kept_->picture == 0 || !kept_->make_ready() || kept_->day.is_never()) return {};
  Pixels pixels(kept_->width, kept_->height);
  std::vector<std::uint8_t> rgba(pixels.rgb.size() / 3 * 4);
  glBindFramebuffer(GL_FRAMEBUFFER, kept_->frame);
  if (glCheckFramebufferStatus(GL_FRAMEBUFFER) != GL_FRAMEBUFFER_COMPLETE) return {};  // the context is lost
  glReadPixels(0, 0, kept_->width, kept_->height, GL_RGBA, GL_UNSIGNED_BYTE, rgba.data());
  glBindFramebuffer(GL_FRAMEBUFFER, 0);
  for (std::size_t i = 0; i < rgba.size() / 4; ++i) std::copy_n(rgba.data() + 4 * i, 3, pixels.rgb.data() + 3 * i);
  return pixels;
}

}  // namespace anupalan::platform
