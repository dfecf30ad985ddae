#!/bin/sh
# Brings what Cashwrap needs onto this machine. Called by the Makefile:
#   install.sh run     the libraries and fonts a till needs, then .venv from requirements.lock
#   install.sh tests   what the tests need beside that: a virtual screen and a C compiler, and an emulator of printers
# PYTHON names an interpreter; without it the newest of 3.11 to 3.14 is taken. VENV names the folder (.venv).
set -eu
cd "$(dirname "$0")/.."
VENV=${VENV:-.venv}

say() { printf 'cashwrap: %s\n' "$*"; }
stop() { printf 'cashwrap: %s\n' "$*" >&2; exit 1; }
has() { command -v "$1" >/dev/null 2>&1; }
debian() { has apt-get && has dpkg-query; }
absent() { ! dpkg-query -W -f '${Status}' "$1" 2>/dev/null | grep -q '^install ok installed'; }

suitable() { "$1" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 14))' 2>/dev/null; }
can_make_venv() { "$1" -c 'import ensurepip, venv' 2>/dev/null; }
version_of() { "$1" -c 'import sys; print("%d.%d" % sys.version_info[:2])'; }

# The newest suitable interpreter, one that can make a venv before one that cannot.
choose_python() {
    if [ -n "${PYTHON:-}" ]; then
        suitable "$PYTHON" || stop "PYTHON=$PYTHON is not a working Python 3.11 to 3.14."
        echo "$PYTHON"
        return
    fi
    second=
    for candidate in python3.14 python3.13 python3.12 python3.11 python3; do
        suitable "$candidate" || continue
        if can_make_venv "$candidate"; then echo "$candidate"; return; fi
        second=${second:-$candidate}
    done
    [ -n "$second" ] || stop "no Python 3.11 to 3.14 found. On Debian 12 or newer: sudo apt-get install python3 python3-venv"
    echo "$second"
}

# The package for each shared library this Python cannot load: Qt's own needs, and FriBiDi for Arabic and Hebrew on paper.
# Debian 13 and Ubuntu 24.04 call the first libglib2.0-0t64 and take the old name for it.
missing_libraries() {
    while read -r library package; do
        "$1" -c 'import ctypes, sys; ctypes.CDLL(sys.argv[1])' "$library" 2>/dev/null || echo "$package"
    done <<LIBRARIES
libglib-2.0.so.0 libglib2.0-0
libEGL.so.1 libegl1
libGL.so.1 libgl1
libdbus-1.so.3 libdbus-1-3
libfontconfig.so.1 libfontconfig1
libfribidi.so.0 libfribidi0
libxkbcommon.so.0 libxkbcommon0
libxcb-cursor.so.0 libxcb-cursor0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-shape.so.0 libxcb-shape0
libxcb-xkb.so.1 libxcb-xkb1
libxkbcommon-x11.so.0 libxkbcommon-x11-0
LIBRARIES
}

missing_fonts() {
    for font in fonts-inter fonts-dejavu-core fonts-noto-core fonts-wqy-microhei fonts-symbola; do
        if absent "$font"; then echo "$font"; fi
    done
}

missing_test_tools() {
    has Xvfb || echo xvfb
    has xdotool || echo xdotool
    if ! has cc && ! has gcc; then echo gcc; fi
    [ -e /usr/include/stdlib.h ] || echo libc6-dev
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"
    elif has sudo && sudo -n true 2>/dev/null; then sudo -n "$@"
    else return 1
    fi
}

apt_install() {
    as_root true || return 1
    say "installing $*"
    [ -n "$updated" ] || as_root apt-get update -qq || true
    updated=yes
    as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq -o DPkg::Lock::Timeout=120 --no-install-recommends "$@" >"$log" 2>&1 && return
    cat "$log" >&2
    return 1
}

need() {
    [ $# -gt 0 ] || return 0
    debian || stop "this machine lacks the libraries or tools that Debian calls: $*. Install them, then run this again."
    apt_install "$@" || stop "please run this, then try again:  sudo apt-get install $*"
}

like() {
    [ $# -gt 0 ] || return 0
    apt_install "$@" || say "going on without some fonts; other scripts may print as boxes. Later:  sudo apt-get install $*"
}

# A changed lock means a new folder: a release installed over another can leave files of the first behind.
reusable() {
    [ -x "$VENV/bin/python" ] && suitable "$VENV/bin/python" && cmp -s requirements.lock "$VENV/requirements.lock" &&
        { [ -z "${PYTHON:-}" ] || [ "$(version_of "$VENV/bin/python")" = "$(version_of "$PYTHON")" ]; }
}

make_venv() {
    if reusable; then
        say "using $VENV (Python $(version_of "$VENV/bin/python"))"
    else
        say "making $VENV with Python $(version_of "$1")"
        "$1" -m venv --clear "$VENV"
    fi
    say "installing the packages of requirements.lock"
    pip="$VENV/bin/python -m pip --disable-pip-version-check --no-input -qq"
    $pip install --require-hashes --only-binary :all: -r requirements.lock
    $pip install --no-deps --no-build-isolation --editable .
    cp requirements.lock "$VENV/requirements.lock"
}

python_for_emulator() {
    for candidate in python3.14 python3.13 "$HOME"/.pyenv/versions/3.1[34]*/bin/python; do
        if suitable "$candidate" && "$candidate" -c 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 13))' 2>/dev/null
        then echo "$candidate"; return; fi
    done
}

# emupos plays a receipt printer for some tests, which skip without it. It needs Python 3.13 and packages of its own.
like_emulator() {
    emulator=$VENV/emupos
    [ -x "$emulator/bin/emupos" ] && return
    newer=$(python_for_emulator)
    if [ -n "$newer" ] && "$newer" -m venv --clear "$emulator" >"$log" 2>&1 &&
        timeout 120 "$emulator/bin/python" -m pip --disable-pip-version-check --no-input -qq --timeout 10 --retries 1 \
            install --only-binary :all: 'emupos>=0.4,<0.5' >"$log" 2>&1
    then say "printers are tried with emupos"
    else rm -rf "$emulator"; say "going on without emupos, which needs Python 3.13: the tests with it are skipped"
    fi
}

# The hub is tested on PostgreSQL too, in a cluster of the tests' own; those tests skip without its server.
like_postgresql() {
    for program in /usr/lib/postgresql/*/bin/initdb; do [ -x "$program" ] && return; done
    if has initdb; then return; fi
    { debian && apt_install postgresql; } || say "going on without PostgreSQL: the hub is tested on SQLite alone"
}

updated=
log=$(mktemp)
trap 'rm -f "$log"' EXIT
case "${1:-}" in
    run)
        python=$(choose_python)
        packages=$(missing_libraries "$python")
        can_make_venv "$python" || packages="$packages python$(version_of "$python")-venv"
        need $packages
        if debian; then like $(missing_fonts); fi
        make_venv "$python"
        say "ready"
        ;;
    tests)
        need $(missing_test_tools)
        like_postgresql
        like_emulator
        ;;
    *) stop "say 'run' or 'tests'" ;;
esac
