"""Building: bad content is one Chinese line and changes nothing; same input, same bytes."""

from __future__ import annotations

import hashlib
import re
import shutil
from pathlib import Path

import pytest

from tashan.cli.main import main
from tashan.site.build import build

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def content(tmp_path):
    """A copy of the library, small enough to spoil: one case and all topics, no collections of other cases."""
    shutil.copytree(ROOT / "docs", tmp_path / "docs", ignore=shutil.ignore_patterns("collections"))
    (tmp_path / "cases").mkdir()
    case = sorted((ROOT / "cases").glob("C0010-*.md"))[0]
    shutil.copy(case, tmp_path / "cases")
    return tmp_path


def _case(content: Path) -> Path:
    return next((content / "cases").glob("*.md"))


_BAD = {
    "broken YAML": lambda text: text.replace("kind: practice", "kind: [practice", 1),
    "unknown key": lambda text: text.replace("kind: practice", "kind: practice\nauthro: 某人", 1),
    "unknown topic": lambda text: text.replace("id: P001", "id: P999", 1),
    "200 KB of brackets": lambda text: text.replace("kind: practice", "kind: " + "[" * 200_000, 1),
    "no frontmatter": lambda text: "没有开头的案例\n",
    "a tab": lambda text: text.replace("kind: practice", "kind:\tpractice\n\tx: y", 1),
    "an alias bomb": lambda text: text.replace("kind: practice", "kind: &a practice\nlead: *a", 1),
    "a title that is too long": lambda text: re.sub(r"title: .*", "title: " + "长" * 300, text, count=1),
    "a wrong value": lambda text: text.replace("level: county", "level: countty", 1),
    "a key twice": lambda text: text.replace("kind: practice", "kind: practice\nkind: practice", 1),
}


@pytest.mark.parametrize("spoil", _BAD.values(), ids=_BAD.keys())
def test_a_bad_case_is_one_chinese_line_and_the_old_site_stays(spoil, content, capsys):
    site = content / "site"
    site.mkdir()
    (site / ".tashan-site").touch()
    (site / "index.html").write_text("旧网站", "utf-8")
    path = _case(content)
    path.write_text(spoil(path.read_text("utf-8")), "utf-8")
    assert main(["build", "--root", str(content)]) == 1
    told = [line for line in capsys.readouterr().err.splitlines() if line.startswith("cases/")]
    assert len(told) == 1, told
    assert re.match(rf"cases/{re.escape(path.name)}:\d+:\d+ [A-Z]+\d+ .+（.+）$", told[0])
    assert len(told[0]) < 400
    assert (site / "index.html").read_text("utf-8") == "旧网站"


_HOSTILE = [
    "<script>alert(1)</script>标题",
    "标题{{ config.site_dir }}{% include 'x' %}",
    "<img src=x onerror=alert(1)>标题",
    "标题![x](javascript:alert(1))`code`",
    "<![CDATA[标题]]>",
    '标题"\' onmouseover=alert(1) x="',
    "标题{#id .class onclick=alert(1)}",
]


def test_hostile_titles_are_told_or_come_out_as_text(content, capsys):
    path = _case(content)
    original = path.read_text("utf-8")
    for number, title in enumerate(_HOSTILE):
        text = re.sub(r"title: .*", lambda _, t=title: "title: '" + t.replace("'", "''") + "'", original, count=1)
        text = text.replace("updated:", "updated:", 1)
        (content / "cases" / f"C01{number:02}-x.md").write_text(text, "utf-8")
    outcome = build(content, content / "site")
    if not outcome.built:
        assert outcome.faults == ()
        assert all(re.search("[一-鿿]", str(one)) for one in outcome.diagnostics)
        return
    for page in (content / "site" / "cases").glob("C01*.html"):
        html = page.read_text("utf-8")
        assert "<script>alert" not in html
        assert "<img src=x" not in html
        assert "onerror=alert(1)>标题" not in html or "&lt;img" in html


def _hashes(site: Path) -> dict[str, str]:
    files = (path for path in site.rglob("*") if path.is_file())
    return {path.relative_to(site).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def test_the_same_content_gives_the_same_bytes_whatever_configuration_lies_beside_it(content):
    assert build(content, content / "one").built
    (content / "mkdocs.yml").write_text("site_name: 别人的\nhooks: [evil.py]\n", "utf-8")
    (content / "evil.py").write_text("raise SystemExit('ran')\n", "utf-8")
    assert build(content, content / "two").built
    assert _hashes(content / "one") == _hashes(content / "two")
