#!/usr/bin/env bash
# packages.sh SECTION...: installs what is missing of these sections of packages.txt.
set -euo pipefail
list=$(dirname "$(readlink -f "$0")")/packages.txt

wanted=()
for section in "$@"; do
    mapfile -t found < <(awk -v section="$section" '
        NF == 2 && $1 == "#" { inside = ($2 == section) }
        inside && NF && $1 !~ /^#/ { print $1 }' "$list")
    if [ ${#found[@]} = 0 ]; then
        echo "packages.txt has no section '$section'." >&2
        exit 2
    fi
    wanted+=("${found[@]}")
done

if ! command -v dpkg-query >/dev/null; then
    echo "This is no Debian: please see that these are installed: ${wanted[*]}"
    exit 0
fi
missing=()
for package in "${wanted[@]}"; do
    status=$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null || true)
    [ "$status" = installed ] || missing+=("$package")
done
[ ${#missing[@]} = 0 ] && exit 0

echo "Installing ${#missing[@]} Debian packages: ${missing[*]}"
case " ${missing[*]} " in *" libboost1.81-dev "*)
    if dpkg-query -W libboost1.74-dev >/dev/null 2>&1; then
        echo "libboost1.74-dev cannot stand beside libboost1.81-dev: it is replaced."
    fi ;;
esac
root=(env DEBIAN_FRONTEND=noninteractive)
[ "$(id -u)" = 0 ] || root=(sudo "${root[@]}")
quietly() {  # shows what apt says only when it fails
    local said
    if ! said=$("${root[@]}" apt-get -qq -o DPkg::Lock::Timeout=300 "$@" </dev/null 2>&1); then
        printf '%s\n' "$said" >&2
        echo "apt-get $1 failed; what it said stands above." >&2
        exit 1
    fi
}
quietly update
quietly install -y --no-install-recommends "${missing[@]}"
