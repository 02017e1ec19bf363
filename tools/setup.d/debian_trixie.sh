# Reads single packages of Debian 13 ("trixie") through an apt configuration of its own, so that the system's apt is
# left alone and signatures are still checked. Sourced by tools/setup, after common.sh.
trixie=$build/apt

# Writes the private configuration once: the machine's own Debian sources, with the suite changed to trixie.
trixie_init() {
  [ -f "$trixie/ready" ] && return
  say 'private apt configuration for trixie'
  mkdir -p "$trixie"/{lists/partial,cache/archives/partial,sources.d}
  trixie_sources > "$trixie/sources.d/trixie.list"
  [ -s "$trixie/sources.d/trixie.list" ] || fail 'no Debian source found under /etc/apt'
  cat > "$trixie/apt.conf" <<CONF
Dir::Etc::SourceList "/dev/null";
Dir::Etc::SourceParts "$trixie/sources.d";
Dir::Etc::Preferences "/dev/null";
Dir::Etc::PreferencesParts "/dev/null";
Dir::State::Lists "$trixie/lists";
Dir::Cache "$trixie/cache";
APT::Sandbox::User "root";
Acquire::Languages "none";
CONF
  trixie_apt update
  : > "$trixie/ready"
}

# Every mirror of main that the machine uses for its own Debian (not the security one), once, as one-line sources.
trixie_sources() {
  local keyring=/usr/share/keyrings/debian-archive-keyring.gpg
  {
    { cat /etc/apt/sources.list /etc/apt/sources.list.d/*.list 2> /dev/null || true; } |
      sed -nE 's/^deb +(\[[^]]*\] +)?([^ ]+) +(bookworm|trixie|stable|forky|sid|testing)[^ ]* .*\bmain\b.*/\2/p'
    awk '/^URIs:/ { for (i = 2; i <= NF; i++) print $i }' /etc/apt/sources.list.d/debian*.sources 2> /dev/null || true
  } | grep -v security | sort -u | while read -r uri; do
    printf 'deb [signed-by=%s] %s trixie main\ndeb-src [signed-by=%s] %s trixie main\n' \
      "$keyring" "$uri" "$keyring" "$uri"
  done
}

trixie_apt() { APT_CONFIG=$trixie/apt.conf quietly apt-get -q "$@"; }

# trixie_source NAME PACKAGE ORIG SHA256: the upstream sources of PACKAGE, unpacked as build/third_party/NAME. The tarball is
# taken from the pool by its name and its sum: an index moves on with each update of the release, these bytes do not.
trixie_source() {
  local name=$1 package=$2 orig=$3 sum=$4 work=$trixie/source/$1
  done_once "source-$name-$sum" && return
  trixie_init
  say "sources of $package (${orig%.orig.tar.*})"
  rm -rf "$work" "${third_party:?}/$name"
  mkdir -p "$work" "$third_party/$name"
  trixie_orig "$package" "$work/$orig" "$sum" || return
  tar -xf "$work/$orig" -C "$third_party/$name" --strip-components=1
  mark_done "source-$name-$sum"
}

# A tarball of the pool, from whichever mirror gives the bytes that were asked for.
trixie_orig() {
  local package=$1 file=$2 sum=$3 section=${1:0:1} uri
  [[ $package == lib* ]] && section=${package:0:4}
  for uri in $(awk '/^deb-src/ { print $3 }' "$trixie/sources.d/trixie.list"); do
    quietly /usr/lib/apt/apt-helper download-file "${uri%/}/pool/main/$section/$package/$(basename "$file")" "$file" "SHA256:$sum" && return
  done
  say "$(basename "$file") is not in the pool"
  return 1
}

# trixie_unpack PACKAGE VERSION FOLDER [PATTERN...]: a binary package of trixie, unpacked privately, without the files
# that match a pattern.
trixie_unpack() {
  local package=$1 version=$2 folder=$3 work=$trixie/source/$1
  shift 3
  trixie_init
  say "unpacking $package $version"
  mkdir -p "$work" "$folder"
  (cd "$work" && trixie_apt download "$package=$version") || fail "$package $version could not be fetched"
  dpkg-deb --fsys-tarfile "$work"/*.deb | tar -x -C "$folder" "${@/#/--exclude=}"
  rm -rf "$work"
}
