#version 300 es
// One rectangle a block of cells (base/cells.h): four corners, in pixels of the picture, whose first row is its topmost.
precision highp float;
precision highp int;

uniform vec2 u_picture;             // its width and height

layout(location = 0) in ivec4 a_seen;    // left, top, right, bottom of what of the block lies in the picture
layout(location = 1) in ivec4 a_block;   // left, top, width, height of all of it
layout(location = 2) in uvec4 a_cells;   // the first cell, how many, columns, rows

flat out ivec4 v_block;
flat out uvec4 v_cells;

void main() {
  v_block = a_block;
  v_cells = a_cells;
  int across = gl_VertexID & 1;
  int down = gl_VertexID >> 1;
  vec2 corner = vec2(across == 0 ? a_seen.x : a_seen.z, down == 0 ? a_seen.y : a_seen.w);
  gl_Position = vec4(corner / u_picture * 2.0 - 1.0, 0.0, 1.0);
}
