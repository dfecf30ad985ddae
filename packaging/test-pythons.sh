#!/bin/sh
# Runs the tests under every Python from 3.11 to 3.14 at hand (on PATH or kept by pyenv), each from the same lock in a
# folder of its own.
set -u
cd "$(dirname "$0")/.."
tried=0 failed=
works() { "$1" -c 'import ensurepip, venv' 2>/dev/null; }

for version in 3.11 3.12 3.13 3.14; do
    python=
    for candidate in "python$version" "${PYENV_ROOT:-$HOME/.pyenv}/versions/$version".*/bin/python; do
        if works "$candidate"; then python=$candidate; break; fi
    done
    if [ -z "$python" ]; then echo "── Python $version: not at hand"; continue; fi
    tried=$((tried + 1))
    venv=.venv/pythons/$version
    echo "── $("$python" -V)"
    if ! PYTHON=$python VENV=$venv sh packaging/install.sh run ||
        ! "$venv/bin/python" -m pytest -n auto --dist worksteal "$@"; then
        failed="$failed $version"
    fi
done
[ "$tried" -gt 0 ] || { echo "no Python 3.11 to 3.14 at hand"; exit 1; }
[ -z "$failed" ] || { echo "failed under:$failed"; exit 1; }
