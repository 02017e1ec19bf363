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

# trixie_source NAME PACKAGE VERSION ORIG: the upstream sources of PACKAGE, unpacked as build/third_party/NAME.
# ORIG is the name of the orig tarball; where the mirror lacks the .dsc it is taken alone, checked by the signed index.
trixie_source() {
  local name=$1 package=$2 version=$3 orig=$4 work=$build/apt/source/$1
  done_once "source-$name-$version" && return
  trixie_init
  say "sources of $package $version"
  rm -rf "$work" "${third_party:?}/$name"
  mkdir -p "$work" "$third_party/$name"
  (cd "$work" && trixie_apt source --download-only "$package=$version") || trixie_orig "$package" "$version" "$orig" "$work"
  tar -xf "$work/$orig" -C "$third_party/$name" --strip-components=1
  mark_done "source-$name-$version"
}

# The orig tarball alone, from the pool folder that the signed index names, checked against the index's SHA-256.
trixie_orig() {
  local package=$1 version=$2 orig=$3 work=$4 record directory sum uri
  record=$(trixie_record "$package" "$version")
  directory=$(sed -n 's/^Directory: //p' <<< "$record")
  sum=$(sed -n '/^Checksums-Sha256:/,/^[^ ]/p' <<< "$record" | awk -v f="$orig" '$3 == f { print $1 }')
  [ -n "$sum" ] || fail "$package $version is not in the index of trixie"
  for uri in $(awk '/^deb-src/ { print $3 }' "$trixie/sources.d/trixie.list"); do
    quietly /usr/lib/apt/apt-helper download-file "${uri%/}/$directory/$orig" "$work/$orig" "SHA256:$sum" && return
  done
  fail "$orig could not be fetched"
}

# The newest version of a source package in the index.
trixie_newest() {
  APT_CONFIG=$trixie/apt.conf apt-cache showsrc "$1" | sed -n 's/^Version: //p' | sort -V | tail -n 1
}

# The paragraph of the source index for one version.
trixie_record() {
  APT_CONFIG=$trixie/apt.conf apt-cache showsrc "$1" |
    awk -v RS= -v want="Version: $2" 'index("\n" $0 "\n", "\n" want "\n")' | head -n 200
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
