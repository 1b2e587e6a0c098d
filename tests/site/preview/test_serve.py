"""A preview that is ended while it is busy ends well and leaves nothing behind."""

from __future__ import annotations

import os
import subprocess
import sys
import time
import urllib.request

from tests.content import written


def _shows_pages(url: str) -> bool:
    with urllib.request.urlopen(url, timeout=60) as answer:
        return 'data-version="1"' in answer.read().decode()


def test_ending_while_the_search_is_made_leaves_no_folder_and_no_traceback(tmp_path):
    aside = tmp_path / "aside"
    aside.mkdir()
    command = [
        sys.executable,
        "-c",
        "import sys; from tashan.cli import main; sys.exit(main())",
        "serve",
        "--port",
        "0",
    ]
    preview = subprocess.Popen(
        [*command, "--root", str(written(tmp_path / "root"))],
        env={**os.environ, "TMPDIR": str(aside)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    assert preview.stdout
    url = preview.stdout.readline().partition("：")[2].partition("（")[0]
    while not _shows_pages(url):
        time.sleep(0.1)
    time.sleep(1.3)  # the search begins a second after the last save
    preview.terminate()
    told = preview.communicate(timeout=60)[1]
    assert (preview.returncode, told) == (0, "预览结束。\n")
    assert list(aside.iterdir()) == []
