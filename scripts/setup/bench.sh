#!/bin/sh
# Make build/bench-venv with the program's own dependencies and the programs to measure beside it.
# usage: scripts/setup/bench.sh (after .venv is there, whose Python it takes)
set -eu
cd "$(dirname "$0")/../.."
. scripts/setup/patiently.sh
home=build/bench-venv
requirements=scripts/requirements

install() { patiently "$home/bin/python" -m pip install -qq --disable-pip-version-check "$@"; }

echo "正在建立 $home ……"
rm -rf "$home" build/bench-reimplemented
.venv/bin/python -m venv "$home"
install --require-hashes -r "$requirements/pip.txt"
install --require-hashes -r "$requirements/bench.txt"
install --no-deps --no-build-isolation --editable .
install --no-deps --target build/bench-reimplemented --require-hashes -r "$requirements/bench-reimplemented.txt"
touch "$home/.ready"
