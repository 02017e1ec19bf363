# Small helpers of tools/setup: messages, one log, stamps for steps that are done once, root through sudo.
build=$root/build
third_party=$build/third_party
toolchain=$build/toolchain
log=$build/setup.log
mkdir -p "$build/stamps" "$third_party/include" "$toolchain"

say() { printf 'setup: %s\n' "$*"; }
fail() { printf 'setup: %s (details: build/setup.log)\n' "$*" >&2; exit 1; }

# Runs a command with its output in the log.
quietly() { "$@" >> "$log" 2>&1; }

# Runs a command as root; without root and without sudo there is nothing to do but say so.
as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; return; fi
  command -v sudo > /dev/null || fail "needs root or sudo for: $*"
  sudo "$@"
}

# Stamps: a step is done once for each build folder and each version in its name.
done_once() { [ -e "$build/stamps/$1" ]; }
mark_done() { : > "$build/stamps/$1"; }
