#version 300 es
// Finds the cells that begin in a pixel, or the one that has it, and what they are on a day. KEEP IN SYNC: src/base/cells.h (how
// tracks and cells are counted), src/ui/widgets/cell_signs.h (where signs lie), tests/pictures/plain_cells.cpp (the same, plainly).
//
// All sums are of whole numbers, so that every machine gives the same pixels.
precision highp float;
precision highp int;
precision highp usampler2D;

uniform usampler2D u_tracks;    // by employee: three days, and four classes of four bits
uniform usampler2D u_further;   // day, class: of employees with more changes
uniform usampler2D u_order;     // by cell: the employee
uniform usampler2D u_lit;       // by employee: 1 where lit
uniform usampler2D u_signs;     // how much of a pixel a sign covers, 0 to 255
uniform uint u_day;
uniform bool u_all_lit;
uniform int u_counted;          // -1: the picture; else the lit cells of this class that begin in a pixel are counted, 24 bits
uniform uvec3 u_classes[8];
uniform uvec3 u_unlit, u_ground, u_sign;

flat in ivec4 v_block;
flat in uvec4 v_cells;
out vec4 colour;

const uint kFurther = 65535u;
const uint kUnlit = 8u;         // in place of a class
const uint kNobody = 9u;
const int kSizeCount = 13;
const uint kSizes[kSizeCount] = uint[kSizeCount](7u, 8u, 10u, 12u, 14u, 17u, 20u, 24u, 28u, 34u, 40u, 56u, 80u);

ivec2 texel(uint number) { return ivec2(int(number & 4095u), int(number >> 12u)); }

uint class_on_day(uint employee) {
  uvec4 track = texelFetch(u_tracks, texel(employee), 0);
  if (track.w != kFurther) {
    uint place = track.z <= u_day ? 3u : track.y <= u_day ? 2u : track.x <= u_day ? 1u : 0u;
    return track.w >> (4u * place) & 15u;
  }
  uint place = track.x | track.y << 16u;
  uint found = texelFetch(u_further, texel(place), 0).g;
  for (uint i = 1u; i < track.z; ++i) {
    uvec2 change = texelFetch(u_further, texel(place + i), 0).rg;
    if (change.r > u_day) break;
    found = change.g;
  }
  return found;
}

uint class_of_cell(uvec2 cell) {
  uint place = cell.y * v_cells.z + cell.x;
  if (place >= v_cells.y) return kNobody;
  uint employee = texelFetch(u_order, texel(v_cells.x + place), 0).r;
  if (!u_all_lit && texelFetch(u_lit, texel(employee), 0).r == 0u) return kUnlit;
  return class_on_day(employee);
}

uvec3 ink(uint class_number) {
  return class_number == kNobody ? u_ground : class_number == kUnlit ? u_unlit : u_classes[class_number];
}

// The sign of a class in the middle of a cell; none where cells are `least` pixels or so, and these are few.
uvec3 signed_with(uvec3 fill, uint class_number, uvec2 within, uvec2 room, uint least) {
  uint base = 0u, size = 0u, at = 0u;
  for (int i = 0; i < kSizeCount; ++i) {
    if (kSizes[i] * 10u <= least * 7u) { size = kSizes[i]; base = at; }
    at += kSizes[i] * kSizes[i] * 8u;
  }
  if (size == 0u || class_number >= 8u) return fill;
  uvec2 place = within - (room - size) / 2u;  // wraps around where it is before the sign: then it is not below the size
  if (place.x >= size || place.y >= size) return fill;
  uint covered = texelFetch(u_signs, texel(base + (class_number * size + place.y) * size + place.x), 0).r;
  return (fill * (255u - covered) + u_sign * covered + 127u) / 255u;
}

uvec3 one_cell(uvec2 cell, uvec2 pixel, uvec2 size, uvec2 grid) {
  uint class_number = class_of_cell(cell);
  if (class_number == kNobody) return u_ground;
  uvec2 begin = cell * size / grid;
  uvec2 room = (cell + 1u) * size / grid - begin;
  uint usual = min(size.x / grid.x, size.y / grid.y);
  uint gap = usual < 5u ? 0u : usual < 24u ? 1u : 2u;
  uvec2 within = pixel - begin;
  if (within.x + gap >= room.x || within.y + gap >= room.y) return u_ground;
  return signed_with(ink(class_number), class_number, within, room - gap, usual - gap);
}

// Each as much as the others.
uvec3 several_cells(uvec2 from, uvec2 to) {
  uvec3 total = uvec3(0u);
  uint people = 0u;
  for (uint y = from.y; y < to.y; ++y) {
    for (uint x = from.x; x < to.x; ++x) {
      uint class_number = class_of_cell(uvec2(x, y));
      if (class_number == kNobody) continue;
      total += ink(class_number);
      ++people;
    }
  }
  return people == 0u ? u_ground : (total + people / 2u) / people;
}

uint counted_cells(uvec2 from, uvec2 to) {
  uint count = 0u;
  for (uint y = from.y; y < to.y; ++y) {
    for (uint x = from.x; x < to.x; ++x) count += class_of_cell(uvec2(x, y)) == uint(u_counted) ? 1u : 0u;
  }
  return count;
}

void main() {
  uvec2 pixel = uvec2(ivec2(gl_FragCoord.xy) - v_block.xy);
  uvec2 size = uvec2(v_block.zw);
  uvec2 grid = v_cells.zw;
  uvec2 from = (pixel * grid + size - 1u) / size;         // the first cells that begin here
  uvec2 to = ((pixel + 1u) * grid + size - 1u) / size;    // and those that begin after it
  if (u_counted >= 0) {
    uint count = counted_cells(from, to);
    colour = vec4(uvec4(count & 255u, count >> 8u & 255u, count >> 16u & 255u, 255u)) / 255.0;
    return;
  }
  uvec2 holding = ((pixel + 1u) * grid - 1u) / size;      // those that have it, where none begins here
  bvec2 none = equal(from, to);
  if (none.x) { from.x = holding.x; to.x = holding.x + 1u; }
  if (none.y) { from.y = holding.y; to.y = holding.y + 1u; }
  bool one = from.x + 1u == to.x && from.y + 1u == to.y;
  uvec3 paint = one ? one_cell(from, pixel, size, grid) : several_cells(from, to);
  colour = vec4(vec3(paint) / 255.0, 1.0);
}
