# The third parties' sources, the same for desktop and web, under build/third_party; header-only parts are linked into
# build/third_party/include, because emcc must not see /usr/include.
install_sources() {
  trixie_source imgui imgui 1.90.1+ds-1 imgui_1.90.1+ds.orig.tar.xz
  trixie_source sdl2 libsdl2 2.32.4+dfsg-1 libsdl2_2.32.4+dfsg.orig.tar.gz
  trixie_source catch2 catch2 3.7.1-0.5 catch2_3.7.1.orig.tar.gz
  trixie_source zlib zlib 1:1.3.dfsg+really1.3.1-1 zlib_1.3.dfsg+really1.3.1.orig.tar.gz
  install_expat
  install_json
  ln -sfn /usr/include/fmt "$third_party/include/fmt"
  ln -sfn /usr/include/CLI "$third_party/include/CLI"
}

# nlohmann-json 3.11.3; where the mirror cannot give it, the system's own 3.11.2, whose interface is the same.
install_json() {
  [ -d "$third_party/include/nlohmann" ] && return
  if (trixie_source json nlohmann-json3 3.11.3-2.1 nlohmann-json3_3.11.3.orig.tar.gz); then
    ln -sfn ../json/include/nlohmann "$third_party/include/nlohmann"
  else
    ln -sfn /usr/include/nlohmann "$third_party/include/nlohmann"
  fi
}

# expat, whichever version trixie has: security updates replace it in the mirror, and a version that is gone cannot be fetched.
install_expat() {
  local version
  compgen -G "$build/stamps/source-expat-*" > /dev/null && return
  trixie_init
  version=$(trixie_newest expat)
  trixie_source expat expat "$version" "expat_${version%-*}.orig.tar.gz"
}

# What the tests under node need (playwright-core for the browser, ajv for the schemas), from their lock files.
install_node_tests() {
  local folder
  for folder in "$root"/tests/*/; do
    [ -f "$folder/package-lock.json" ] && install_node_test "${folder%/}"
  done
  return 0
}

install_node_test() {
  local folder=$1 stamp
  stamp=$build/stamps/$(basename "$1")-lock
  cmp -s "$folder/package-lock.json" "$stamp" && [ -d "$folder/node_modules" ] && return
  say "npm packages of tests/$(basename "$folder")"
  (cd "$folder" && quietly npm ci --no-audit --no-fund) || fail "npm ci failed in tests/$(basename "$folder")"
  cp "$folder/package-lock.json" "$stamp"
}
