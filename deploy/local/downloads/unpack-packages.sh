#!/bin/sh
# unpack-packages.sh CACHE_DIR   unpack the Debian packages pinned in packages.lock into CACHE_DIR/root.
# Nothing is installed and root is not needed. Each program runs by its own loader, so a Debian 12 (or newer)
# amd64 host can run what needs a newer libc. Needs apt-get, dpkg-deb, tar. MIRROR names another Debian mirror.
set -eu
umask 022
here=$(cd "$(dirname "$0")" && pwd)
[ $# -eq 1 ] || { echo "usage: $0 CACHE_DIR" >&2; exit 2; }
mkdir -p "$1"
cache=$(cd "$1" && pwd)
suite=forky
root=$cache/root
apt=$cache/apt
debs=$cache/debs
pgbin=$root/usr/lib/postgresql/18/bin
lock=$(sha256sum < "$here/packages.lock" | cut -d' ' -f1)
say() { echo "packages: $*" >&2; }
die() { say "$*"; exit 1; }

[ "$(cat "$root/.lock" 2>/dev/null || true)" != "$lock" ] || exit 0
[ "$(dpkg --print-architecture)" = amd64 ] || die "packages.lock is for amd64"
keyring=/usr/share/keyrings/debian-archive-keyring.gpg
[ -r $keyring ] || die "the package debian-archive-keyring is missing"
mirror=${MIRROR:-$(cat /etc/apt/sources.list /etc/apt/sources.list.d/*.list /etc/apt/sources.list.d/*.sources 2>/dev/null |
  grep -v '^ *#' | grep -v security | grep -oE 'https?://[^ ]+/debian/?( |$)' | head -1 | tr -d ' ')}
[ -n "$mirror" ] || die "no Debian mirror in the apt sources: set MIRROR"

# --- 1. download: an apt of our own, apart from the host's -----------------------------------------
mkdir -p "$apt/lists/partial" "$apt/cache/archives/partial" "$debs"
: > "$apt/status"
echo "deb [signed-by=$keyring arch=amd64] $mirror $suite main" > "$apt/sources.list"
cat > "$apt/apt.conf" <<EOF
Dir::State "$apt"; Dir::State::lists "$apt/lists"; Dir::State::status "$apt/status"; Dir::Cache "$apt/cache";
Dir::Etc::SourceList "$apt/sources.list"; Dir::Etc::SourceParts "/dev/null";
Dir::Etc::Preferences "/dev/null"; Dir::Etc::PreferencesParts "/dev/null";
APT::Sandbox::User ""; Acquire::Languages "none"; Acquire::Retries "3";
Acquire::Check-Valid-Until "false"; Acquire::Check-Date "false";
EOF
export APT_CONFIG="$apt/apt.conf"
need=
for pinned in $(cat "$here/packages.lock"); do # name=version; file names escape ':' as %3a
  file=$debs/$(echo "$pinned" | sed 's/=/_/;s/:/%3a/g')
  ls "$file"_*.deb >/dev/null 2>&1 || need="$need $pinned"
done
if [ -n "$need" ]; then
  say "fetching the package index and $(echo $need | wc -w) packages"
  apt-get -qq update || die "apt-get update failed"
  if ! (cd "$debs" && apt-get -qq download $need); then
    # The suite moves on, so a pinned version may be gone from the mirror.
    say "some pinned versions are gone: taking what $suite has now"
    for pinned in $need; do
      (cd "$debs" && { apt-get -qq download "$pinned" 2>/dev/null || apt-get -qq download "${pinned%%=*}"; }) ||
        die "no package ${pinned%%=*}"
    done
  fi
fi

# --- 2. unpack into a new folder, then rename, so that half an unpacking is never used -------------
rm -rf "$root.new"
mkdir -p "$root.new"
for pinned in $(cat "$here/packages.lock"); do
  dpkg-deb --fsys-tarfile "$(ls -t "$debs/${pinned%%=*}"_*.deb | head -1)" |
    tar -x -C "$root.new" --no-same-owner --exclude='*/bitcode/*' --exclude='./usr/share/doc/*' \
      --exclude='./usr/share/locale/*' --exclude='./usr/share/man/*' --exclude='./usr/lib/systemd/*' \
      --exclude='./usr/lib/x86_64-linux-gnu/gconv/*' --exclude='./etc/*' --exclude='./var/*'
done
rm -rf "$root"
mv "$root.new" "$root"
# What the package's postinst does:
ln -sf postgis-3.control "$root/usr/share/postgresql/18/extension/postgis.control"

# --- 3. start each program by the loader it came with ----------------------------------------------
libraries=$root/usr/lib/x86_64-linux-gnu
loader=$(ls "$root"/usr/lib64/ld-linux-x86-64.so.2 "$libraries"/ld-linux-x86-64.so.2 2>/dev/null | head -1)
mkdir -p "$root/bin"
wrap() { # wrap PROGRAM REAL_FILE ARGV0
  printf '#!/bin/sh\nexec "%s" --library-path "%s" --argv0 "%s" "%s" "$@"\n' \
    "$loader" "$libraries:$root/usr/lib/postgresql/18/lib" "$3" "$2" > "$1"
  chmod 755 "$1"
}
for program in postgres initdb psql; do # they look for each other beside themselves
  mv "$pgbin/$program" "$pgbin/$program.real"
  wrap "$pgbin/$program" "$pgbin/$program.real" "$pgbin/$program"
done
wrap "$root/bin/redis-server" "$root/usr/bin/redis-server" redis-server # one binary, told apart by its name
wrap "$root/bin/redis-cli" "$root/usr/bin/redis-cli" redis-cli
"$pgbin/postgres" --version >/dev/null || die "the unpacked postgres does not run"
"$root/bin/redis-server" --version >/dev/null || die "the unpacked redis does not run"
echo "$lock" > "$root/.lock"
rm -rf "$apt" "$debs"
