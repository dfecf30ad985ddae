#!/bin/sh
# Runs the tests under every Python from 3.11 to 3.14 at hand, each from the same lock in a folder of its own.
set -u
cd "$(dirname "$0")/.."
tried=0 failed=
for python in python3.11 python3.12 python3.13 python3.14; do
    "$python" -c 'import ensurepip, venv' 2>/dev/null || { echo "── $python: not at hand"; continue; }
    tried=$((tried + 1))
    venv=.venv/pythons/$python
    echo "── $python: $("$python" -V)"
    if ! PYTHON=$python VENV=$venv sh packaging/install.sh run ||
        ! "$venv/bin/python" -m pytest -n auto --dist worksteal "$@"; then
        failed="$failed $python"
    fi
done
[ "$tried" -gt 0 ] || { echo "no Python 3.11 to 3.14 at hand"; exit 1; }
[ -z "$failed" ] || { echo "failed under:$failed"; exit 1; }
