# Debian packages of the machine's own release. Only what is missing is installed; nothing missing costs one query.

packages=(
  # compilers and what drives them
  g++ cmake ninja-build ccache dpkg-dev xz-utils ca-certificates python3
  clang-19 lld-19 llvm-19 libclang-rt-19-dev
  # libraries of the desktop build
  libfmt-dev libcli11-dev librapidcheck-dev libsdl2-dev libgles-dev nlohmann-json3-dev
  # screens without a screen, archives and the browser of the tests
  xvfb xdotool zip libgl1-mesa-dri libegl1 libgl1 chromium firefox-esr
  # fonts and their subsetting; the shortest gzip for the single file
  fonts-noto-core fonttools zopfli
)

install_packages() {
  local missing=()
  node_is_recent || packages+=(nodejs npm)
  emcc_is_recent && drop_packages lld-19 llvm-19
  mapfile -t missing < <(missing_packages)
  [ ${#missing[@]} = 0 ] && return
  say "installing ${missing[*]}"
  quietly as_root apt-get -q update || fail 'apt-get update failed'
  quietly as_root env DEBIAN_FRONTEND=noninteractive apt-get -q install -y --no-install-recommends "${missing[@]}" ||
    fail 'apt-get install failed'
}

# Those of the packages that dpkg does not call installed.
missing_packages() {
  local installed
  # dpkg-query fails where it knows a name not at all, which is no failure here.
  installed=$({ dpkg-query -W -f '${db:Status-Status} ${Package}\n' "${packages[@]}" 2> /dev/null || true; } | sed -n 's/^installed //p')
  printf '%s\n' "${packages[@]}" | grep -vxF -f <(printf '%s\n' "$installed") || true
}

drop_packages() {
  local name
  for name in "$@"; do packages=("${packages[@]/#%$name/}"); done
  mapfile -t packages < <(printf '%s\n' "${packages[@]}" | grep .)
}

node_is_recent() {
  command -v npm > /dev/null && node -e 'process.exit(+process.versions.node.split(".")[0] >= 18 ? 0 : 1)' 2> /dev/null
}
