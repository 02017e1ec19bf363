# The third parties' sources, the same for desktop and web, under build/third_party; header-only parts are linked into
# build/third_party/include, because emcc must not see /usr/include.
install_sources() {
  third_party_source imgui imgui imgui_1.90.1+ds.orig.tar.xz ecce377df0f90b292f15dcbd83d438bddc162b2388c881132bde18c787572a1c
  third_party_source sdl2 libsdl2 libsdl2_2.32.4+dfsg.orig.tar.gz d364cded8bf41f3f503014d3fb6473f1a7077ff468da1638dae4a6bec6ef2277
  third_party_source catch2 catch2 catch2_3.7.1.orig.tar.gz c991b247a1a0d7bb9c39aa35faf0fe9e19764213f28ffba3109388e62ee0269c
  third_party_source zlib zlib zlib_1.3.dfsg+really1.3.1.orig.tar.gz 60dd315c07f616887caa029408308a018ace66e3d142726a97db164b3b8f69fb
  install_expat
  install_json
  ln -sfn /usr/include/fmt "$third_party/include/fmt"
  ln -sfn /usr/include/CLI "$third_party/include/CLI"
}

third_party_source() { trixie_source "$@" || fail "no sources of $2"; }

# nlohmann-json 3.11.3; where the pool cannot give it, the system's own 3.11.2, whose interface is the same.
install_json() {
  [ -d "$third_party/include/nlohmann" ] && return
  if trixie_source json nlohmann-json3 nlohmann-json3_3.11.3.orig.tar.gz 0d8ef5af7f9794e3263480193c491549b2ba6cc74bb018906202ada498a79406; then
    ln -sfn ../json/include/nlohmann "$third_party/include/nlohmann"
  else
    ln -sfn /usr/include/nlohmann "$third_party/include/nlohmann"
  fi
}

# expat 2.8.2; where the pool has it no more, 2.7.1, with which Debian 13 began.
install_expat() {
  compgen -G "$build/stamps/source-expat-*" > /dev/null && return
  trixie_source expat expat expat_2.8.2.orig.tar.gz ca9d7c05560653cb977bfaa1ac54f717919cc0c68f6798b42fe55347c0b0ad52 ||
    third_party_source expat expat expat_2.7.1.orig.tar.gz 85372797ff0673a8fc4a6be16466bb5a0ca28c0dcf3c6f7ac1686b4a3ba2aabb
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
