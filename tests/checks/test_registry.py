"""Promises of all checks, present and future."""

from __future__ import annotations

import re
from pathlib import Path

import tashan.checks
from tashan.checks import CHECKS, CODES, copied_run, run
from tashan.checks.registry import VERIFYING
from tashan.library.codes import LOADING
from tests.content import loaded

FOLDER = Path(tashan.checks.__file__).parent
# Files that are not a check.
MACHINERY = {"__init__", "check", "copied_run", "links", "paragraph", "registry", "run", "slips"}
CHINESE = re.compile("[\u4e00-\u9fff]")


def test_every_check_file_is_registered_and_none_twice() -> None:
    registered = [check.find.__module__.rpartition(".")[2] for check in CHECKS]
    assert sorted(registered) == sorted(file.stem for file in FOLDER.glob("*.py") if file.stem not in MACHINERY)


def test_codes_are_permanent_unique_and_in_order() -> None:
    codes = [check.code for check in CHECKS]
    assert codes == sorted(set(codes))
    assert len(CODES) == len(LOADING) + len(CHECKS) + 1 + len(VERIFYING)
    assert all(re.fullmatch("T[0-9]{3}", code) and CHINESE.search(title) for code, title in CODES.items())
    assert copied_run.CODE not in codes


def test_every_code_of_loading_is_used_and_every_used_code_is_explained() -> None:
    sources = "".join(
        file.read_text("utf-8") for file in (FOLDER.parent / "library").glob("*.py") if file.stem != "codes"
    )
    assert set(re.findall(r'"(T[0-9]{3})"', sources)) == LOADING.keys()


def test_a_valid_tree_passes_every_check(tmp_path: Path) -> None:
    library, faults = loaded(tmp_path)
    assert [str(each) for each in (*faults, *run(library))] == []
