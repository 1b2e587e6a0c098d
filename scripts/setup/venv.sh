#!/bin/sh
# Make .venv and install one of the hash-pinned requirement files into it.
# usage: scripts/setup/venv.sh site|ingest|test
set -eu
cd "$(dirname "$0")/../.."
. scripts/setup/patiently.sh
wanted="$1"

new_enough() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; }

find_python() {
    for name in ${PYTHON:-} python3 python3.13 python3.12 python3.11; do
        if command -v "$name" >/dev/null 2>&1 && new_enough "$name"; then
            echo "$name"
            return
        fi
    done
    echo "没有找到 Python 3.11 或更新的版本。请先安装（Debian：apt-get install python3 python3-venv）。" >&2
    exit 1
}

make_venv() {
    python="$(find_python)"
    "$python" -m venv .venv >/dev/null 2>&1 && return
    rm -rf .venv
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
        echo "正在安装 python3-venv ……"
        patiently packages python3-venv && "$python" -m venv .venv && return
    fi
    echo "$python 缺少 venv 模块，无法建立 .venv。请先安装（Debian：sudo apt-get install python3-venv）。" >&2
    exit 1
}

if ! [ -x .venv/bin/python ] || ! new_enough .venv/bin/python; then
    rm -rf .venv
    echo "正在建立 .venv ……"
    make_venv
fi
install() { patiently .venv/bin/python -m pip install -qq --disable-pip-version-check --timeout 30 "$@"; }

echo "正在安装依赖（$wanted）……"
install --require-hashes -r scripts/requirements/pip.txt
install --require-hashes -r "scripts/requirements/$wanted.txt"
install --no-deps --no-build-isolation --editable .
