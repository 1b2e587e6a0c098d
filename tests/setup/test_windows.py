"""The set-up for Windows installs what the one for other systems installs, and old PowerShell can read it."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = (ROOT / "scripts" / "setup" / "windows.ps1").read_bytes()


def test_it_begins_with_a_byte_order_mark() -> None:
    """Windows PowerShell 5.1 takes a file without one for the system's own encoding."""
    assert SCRIPT.startswith(b"\xef\xbb\xbf")


def test_it_installs_the_same_as_the_other_script() -> None:
    told = SCRIPT.decode("utf-8-sig").replace("\\", "/").replace('"', "")
    other = (ROOT / "scripts" / "setup" / "venv.sh").read_text("utf-8")
    ours = re.findall(r"^Install-Packages (.*)$", told, re.MULTILINE)
    theirs = re.findall(r"^install (.*)$", other, re.MULTILINE)
    assert [line.replace("$Wanted", "$wanted") for line in ours] == [line.replace('"', "") for line in theirs]
    assert tuple(map(int, re.findall(r"version_info < \((\d+), (\d+)\)", told)[0])) == (3, 11)
    wanted = re.search(r"ValidateSet\(([^)]*)\)", told)
    assert wanted
    for name in wanted[1].split(", "):
        assert (ROOT / "scripts" / "requirements" / f"{name}.txt").is_file()
