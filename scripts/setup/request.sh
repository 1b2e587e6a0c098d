#!/bin/sh
# Check a request and build a preview of it. The program and its configuration are those of this working copy, which
# must be the base; from the request come only cases/**.md and docs/**.md (see take.py).
# usage: scripts/setup/request.sh COMMIT OUT [text|github|gitlab]
# Leaves in OUT: content/ (what was taken), report (diagnostics), preview.zip (where there are no errors).
set -eu
commit="$1"
mkdir -p "$2"
out="$(cd "$2" && pwd)"
format="${3:-text}"
cd "$(dirname "$0")/../.."

rm -rf "$out/content" "$out/preview" "$out/preview.zip" "$out/report"
python3 scripts/setup/take.py "$commit" "$out/content"
[ -x .venv/bin/tashan ] || scripts/setup/venv.sh site

status=0
.venv/bin/tashan check --root "$out/content" --format "$format" >"$out/report" || status=$?
# GitHub reads its notes from the log; a report for GitLab is a file.
[ "$format" = gitlab ] || cat "$out/report"
[ "$status" = 0 ] || exit "$status"
# Drafts are what a request is about, so the preview is that of the internal audience.
.venv/bin/tashan build --root "$out/content" --site "$out/preview" --audience internal
(cd "$out" && python3 -m zipfile -c preview.zip preview/)
echo "预览在 $out/preview.zip：解压后打开 index.html。"
