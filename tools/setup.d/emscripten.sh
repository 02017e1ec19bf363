# The compiler for the web, as build/toolchain/emscripten: an emcc >= 3.1.60 that is on the path, or else Debian 13's
# emscripten 3.1.69 unpacked privately, driving Debian 12's clang-19 and npm's binaryen.
emscripten_version=3.1.69+dfsg-3

# True when the emcc on the path (emsdk's, Debian 13's) is new enough to be used as it is.
emcc_is_recent() {
  local version
  command -v emcc > /dev/null || return 1
  version=$(emcc -dumpversion 2> /dev/null | sed 's/-.*//') || return 1
  [ "$(printf '%s\n3.1.60\n' "$version" | sort -V | head -n 1)" = 3.1.60 ]
}

install_emscripten() {
  local folder=$toolchain/emscripten
  if emcc_is_recent; then
    ln -sfn "$(dirname "$(readlink -f "$(command -v emcc)")")" "$folder"
    return
  fi
  done_once "emscripten-$emscripten_version" && return
  install_node_parts
  rm -rf "$toolchain/debian" "$folder"
  # Without its tests and the variants of the libraries that we do not link: 0.4 GB instead of 1.6.
  trixie_unpack emscripten "$emscripten_version" "$toolchain/debian" \
    '*/wasm32-emscripten/lto*' '*/wasm32-emscripten/pic' './usr/share/emscripten/test' './usr/share/doc'
  ln -sfn debian/usr/share/emscripten "$folder"
  emscripten_configure "$toolchain/debian/usr/share/emscripten"
  mark_done "emscripten-$emscripten_version"
}

# binaryen and acorn, by the lock file.
install_node_parts() {
  say 'binaryen and acorn from npm'
  cp "$root/tools/setup.d/package.json" "$root/tools/setup.d/package-lock.json" "$toolchain/"
  (cd "$toolchain" && quietly npm ci --no-audit --no-fund) || fail 'npm ci failed for the toolchain'
}

# The parts named to the compiler driver, in the file it reads beside itself: nobody has to set a variable.
emscripten_configure() {
  local folder=$1
  ln -sfn ../../../../node_modules "$folder/node_modules"  # acorn
  cat > "$folder/.emscripten" <<CONF
LLVM_ROOT = '/usr/bin'
BINARYEN_ROOT = '$toolchain/node_modules/binaryen'
NODE_JS = '$(command -v node)'
LLVM_ADD_VERSION = CLANG_ADD_VERSION = '19'
FROZEN_CACHE = True
CONF
}
