// What the programs are made of: the one list of third parties, with the versions that were really unpacked. It becomes
// build/parts/parts.tsv, which the program shows (src/io/components.h), and the bill of materials (tools/bill.mjs).
// Usage: node tools/parts.mjs
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const text = (path) => readFileSync(path.startsWith('/') ? path : join(root, path), 'utf8');

// The numbers that a file states, in the order asked for. A number that is not there is a failure: no version is guessed.
function stated(path, ...patterns) {
  const from = text(path);
  return patterns.map((pattern) => pattern.exec(from)?.[1] ?? (() => { throw new Error(`${path}: no ${pattern}`); })()).join('.');
}
const defined = (name) => new RegExp(`define\\s+${name}\\s+"?([0-9.]+)`);

function fmtVersion() {
  const number = Number(stated('build/third_party/include/fmt/core.h', defined('FMT_VERSION')));
  return [Math.floor(number / 10000), Math.floor(number / 100) % 100, number % 100].join('.');
}

// 180100 in the head of the C++ library is LLVM 18.1.0.
function llvmVersion() {
  const number = Number(stated('build/toolchain/emscripten/cache/sysroot/include/c++/v1/__config', defined('_LIBCPP_VERSION')));
  return [Math.floor(number / 10000), Math.floor(number / 100) % 100, number % 100].join('.');
}

const debianVersion = (name) => execFileSync('dpkg-query', ['-W', '-f', '${Version}', name], { encoding: 'utf8' });

// licence: its name in the SPDX list, and the file of its text in assets/licences. page: linked into the page; desktop likewise.
export const parts = () => [
  { name: 'Anupalan', version: stated('CMakeLists.txt', /project\(anupalan VERSION ([0-9.]+)/), licence: 'MIT',
    copyright: 'Copyright (c) 2026 The Anupalan authors', use: 'the program itself', page: true, desktop: true },
  { name: 'Dear ImGui', version: stated('build/third_party/imgui/imgui.h', defined('IMGUI_VERSION')), licence: 'MIT',
    copyright: 'Copyright (c) 2014-2024 Omar Cornut; stb parts Copyright (c) 2017 Sean Barrett', use: 'draws the screen', page: true, desktop: true },
  { name: 'SDL', version: stated('build/third_party/sdl2/include/SDL_version.h', defined('SDL_MAJOR_VERSION'), defined('SDL_MINOR_VERSION'), defined('SDL_PATCHLEVEL')),
    licence: 'Zlib', copyright: 'Copyright (C) 1997-2025 Sam Lantinga', use: 'window, keys and pointer', page: true, desktop: true },
  { name: 'zlib', version: stated('build/third_party/zlib/zlib.h', defined('ZLIB_VERSION')), licence: 'Zlib',
    copyright: '(C) 1995-2024 Jean-loup Gailly and Mark Adler', use: 'unpacks archives and sheets', page: true, desktop: true },
  { name: 'Expat', version: stated('build/third_party/expat/expat/lib/expat.h', defined('XML_MAJOR_VERSION'), defined('XML_MINOR_VERSION'), defined('XML_MICRO_VERSION')),
    licence: 'MIT', copyright: 'Copyright (c) 1998-2000 Thai Open Source Software Center Ltd and Clark Cooper; Copyright (c) 2001-2026 Expat maintainers',
    use: 'reads sheets', page: true, desktop: true },
  { name: '{fmt}', version: fmtVersion(), licence: 'MIT', copyright: 'Copyright (c) 2012 - present, Victor Zverovich', use: 'puts numbers into words', page: true, desktop: true },
  { name: 'JSON for Modern C++', version: stated('build/third_party/include/nlohmann/detail/abi_macros.hpp', defined('NLOHMANN_JSON_VERSION_MAJOR'),
    defined('NLOHMANN_JSON_VERSION_MINOR'), defined('NLOHMANN_JSON_VERSION_PATCH')), licence: 'MIT', copyright: 'Copyright (c) 2013-2022 Niels Lohmann',
    use: 'reads and writes JSON', page: true, desktop: true },
  { name: 'Noto fonts', version: debianVersion('fonts-noto-core'), licence: 'OFL-1.1', copyright: 'Copyright 2010-2020 Google', use: 'the letters', page: true, desktop: true },
  { name: 'Emscripten', version: stated('build/toolchain/emscripten/emscripten-version.txt', /([0-9.]+)/), licence: 'MIT',
    copyright: 'Copyright (c) 2010-2014 Emscripten authors', use: 'starts the program in the browser', page: true, desktop: false },
  { name: 'musl', version: stated('build/toolchain/emscripten/system/lib/libc/musl/VERSION', /([0-9.]+)/), licence: 'MIT', copyright: 'Copyright (c) 2005-2020 Rich Felker and others', use: 'the C library of the page', page: true, desktop: false },
  { name: 'libc++, libc++abi and compiler-rt', version: llvmVersion(), licence: 'Apache-2.0-WITH-LLVM-exception',
    copyright: 'Copyright (c) 2003-2024 by the contributors listed in the LLVM project\'s CREDITS.TXT', use: 'the C++ library of the page', page: true, desktop: false },
  { name: 'CLI11', version: stated('build/third_party/include/CLI/Version.hpp', defined('CLI11_VERSION')), licence: 'BSD-3-Clause',
    copyright: 'Copyright (c) 2017-2023 University of Cincinnati', use: 'reads the command line', page: false, desktop: true },
];

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const all = parts().filter((part) => part.page || part.name === 'Anupalan');
  mkdirSync(join(root, 'build/parts'), { recursive: true });
  const tsv = all.map(({ name, version, licence, copyright, use }) => [name, version, licence, copyright, use].join('\t')).join('\n') + '\n';
  const file = join(root, 'build/parts/parts.tsv');
  try {
    if (readFileSync(file, 'utf8') === tsv) process.exit(0); // nothing is built anew for it
  } catch { /* the first time */ }
  writeFileSync(file, tsv);
}
