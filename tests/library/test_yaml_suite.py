"""The samples of the YAML test suite as frontmatter: each is a value or a diagnostic, whoever reads it."""

from __future__ import annotations

import re
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest
import yaml

from tashan.checks.mend import mended
from tashan.library.files import KINDS, File
from tashan.library.load import entry_of
from tests.content import written
from tests.material import MATERIAL, needs_material

SUITE = MATERIAL / "bench" / "yaml-test-suite"
FORM = re.compile(r"^cases/C([0-9]{4})-x\.md:[0-9]+:[0-9]+ T[0-9]{3} [^\n]*[\u4e00-\u9fff][^\n]*（[^\n]+）$")


def unescaped(text: str) -> str:
    """What a sample stands for: the suite writes tabs, spaces at line ends and missing line ends as visible marks."""
    text = re.sub("—*»", "\t", text).replace("␣", " ").replace("↵", "").replace("⇔", "\ufeff").replace("←", "\r")
    return text.replace("∎\n", "").replace("∎", "")


@cache
def samples() -> tuple[tuple[str, str], ...]:
    """Name and text of every sample; in a list, one that has no text of its own repeats the one before it."""
    found = []
    for file in sorted(SUITE.glob("*.yaml")):
        for number, sample in enumerate(yaml.safe_load(file.read_text("utf-8"))):
            if "yaml" in sample:
                found.append((f"{file.stem}-{number}", unescaped(sample["yaml"])))
    return tuple(found)


# How a sample can get into a case: as all of its frontmatter, below what is written already, or as a value.
PLACES = {
    "alone": "---\n{}\n---\n\n正文。\n",
    "after a key": "---\ntitle: 云溪县：院坝议事\n{}\n---\n\n正文。\n",
    "as a part": "---\nteaching:\n{indented}\n---\n\n正文。\n",
}


def placed(sample: str, form: str) -> str:
    """The text of a case with the sample in it."""
    indented = "\n".join(f"  {line}" for line in sample.split("\n"))
    return form.replace("{indented}", indented).replace("{}", sample)


@needs_material
@pytest.mark.parametrize("form", PLACES.values(), ids=PLACES.keys())
def test_each_sample_is_an_entry_or_a_fault_and_a_mend_leaves_it_alone(form: str) -> None:
    assert len(samples()) > 350
    for name, sample in samples():
        file = File("cases/C0001-x.md", KINDS[0], "C0001", placed(sample, form))
        entry, faults = entry_of(file)
        assert (entry is None) == bool(faults), name
        assert all(each.line >= 1 and each.column >= 1 and each.fix for each in faults), name
        assert isinstance(mended(file, str(file.text), {}), str), name


@needs_material
def test_all_of_them_in_one_check(tmp_path: Path) -> None:
    """As an editor runs it: one line a fault, in Chinese, and an end."""
    files = {f"cases/C{n:04}-x.md": placed(text, PLACES["alone"]) for n, (_, text) in enumerate(samples(), 2001)}
    root = written(tmp_path, {path: text.encode("utf-8", "surrogatepass") for path, text in files.items()})
    call = [sys.executable, "-c", "from tashan.cli import main; raise SystemExit(main())", "check", "--root", str(root)]
    run = subprocess.run(call, capture_output=True, check=False, encoding="utf-8", timeout=120)
    assert run.returncode == 1
    assert "Traceback" not in run.stdout + run.stderr
    lines = run.stdout.splitlines()
    assert [line for line in lines if not FORM.match(line)] == []
    assert {int(found[1]) for line in lines if (found := FORM.match(line))} == set(range(2001, 2001 + len(files)))
