#!/bin/sh
# See to it that browser tests have a real Chromium, Chinese fonts, and what Playwright's own driver needs.
# In order: $TASHAN_BROWSER, a Chromium or Chrome of the system, Debian's when root, else Playwright's own. In CI, first
# of all the Chromium without windows, whose pages open in a third of the time; not every system has it.
set -eu
cd "$(dirname "$0")/../.."
. scripts/setup/patiently.sh

have_browser() {
    if [ -n "${TASHAN_BROWSER:-}" ]; then
        [ -x "$TASHAN_BROWSER" ] && return 0
        echo "TASHAN_BROWSER 指向的 $TASHAN_BROWSER 不能执行。" >&2
        exit 1
    fi
    for name in chromium-headless-shell chromium chromium-browser google-chrome google-chrome-stable; do
        command -v "$name" >/dev/null 2>&1 && return 0
    done
    return 1
}
# The driver of Playwright needs a library that the smallest Debian lacks.
have_driver() { .venv/bin/python -m playwright --version >/dev/null 2>&1; }
have_fonts() { command -v fc-list >/dev/null 2>&1 && [ -n "$(fc-list :lang=zh-cn)" ]; }

if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    if [ -n "${CI:-}" ] && [ -z "${TASHAN_BROWSER:-}" ] && ! command -v chromium-headless-shell >/dev/null 2>&1; then
        packages chromium-headless-shell 2>/dev/null || true
    fi
    missing=""
    have_browser || missing="chromium"
    have_fonts || missing="$missing fonts-noto-cjk fontconfig"
    have_driver || missing="$missing libatomic1"
    if [ -n "$missing" ]; then
        echo "正在安装 $missing ……"
        # shellcheck disable=SC2086 # a list of package names
        patiently packages $missing
    fi
fi
have_browser || patiently .venv/bin/python -m playwright install chromium
