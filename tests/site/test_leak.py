"""What is hidden stays hidden: whatever stands in a hidden entry, the public site is the same, byte for byte."""

from __future__ import annotations

from pathlib import Path

import pytest

from tashan.site.build import build
from tests.content import CASE, CAUSE, COLLECTION, MEASURE, PROBLEM, THEME, TREE, changed, written

POLICY = """\
---
id: D001
name: 灌溉管理办法
definition: 某部对灌溉用水作出的规定。
issuer: 某部
date: 2019-06-01
status: in_force
updated: 2026-01-01
---
"""
PAGE = "---\ntitle: 内部的说明\nupdated: 2026-01-01\n---\n\n正文。\n"
TOPICS = {
    "docs/problems/P001-guangai.md": PROBLEM,
    "docs/causes/K001-quanze.md": CAUSE,
    "docs/countermeasures/M001-yishi.md": MEASURE,
    "docs/policies/D001-guanli.md": POLICY,
    "docs/themes/selfgov.md": THEME,
    "docs/collections/water.md": COLLECTION,
    "docs/guide/evidence.md": PAGE,
}
HIDDEN = ("state: draft", "state: pending", "audience: internal", "state: draft\naudience: internal")
# Folder, number of the entry that is added, text to begin from.
KINDS = (
    ("docs/problems", "P002", PROBLEM),
    ("docs/causes", "K002", CAUSE),
    ("docs/countermeasures", "M002", MEASURE),
    ("docs/policies", "D002", POLICY.replace("D001", "D002")),
    ("docs/collections", "inside", COLLECTION.replace("water", "inside")),
    ("docs/guide", "inside", PAGE),
)
WITHDRAWAL = "state: withdrawn\nhistory:\n  - {date: 2026-01-01, what: 应提供单位要求, by: 某单位, state: withdrawn}"
# Every value that says something in what is hidden: a mark to tell two trees apart is put into each of them.
_SAYING = ("title", "name", "summary", "definition", "how", "did", "what", "effect_reason", "certainty_reason", "lead")


def marked(text: str, mark: str) -> str:
    """The text with `mark` in every value that says something and in every line of the body; another day, too."""
    front, _, body = text.removeprefix("---\n").partition("\n---\n")
    lines = [f"{line}{mark}" if _says(line) else line for line in front.split("\n")]
    day = f"updated: 2027-{int(mark.encode().hex(), 16) % 9 + 1:02}-01"
    front = "\n".join(day if line.startswith("updated:") else line for line in lines)
    lines = [f"{line}{mark}" if line and not line.startswith("#") else line for line in body.split("\n")]
    return f"---\n{front}\n---\n" + "\n".join(lines)


def _says(line: str) -> bool:
    return line.strip().removeprefix("- ").partition(":")[0] in _SAYING


def hidden(mark: str) -> dict[str, str | bytes]:
    """Hidden entries of every kind, in every way of being hidden, and withdrawn ones."""
    files: dict[str, str | bytes] = {}
    case = changed(CASE, "said_by:", "lead: 某乡政府\nsaid_by:")
    for number, way in enumerate(HIDDEN):
        text = marked(changed(case, "state: reviewed", way if "state" in way else f"state: reviewed\n{way}"), mark)
        files[f"cases/C030{number}-x.md"] = changed(text, "title: 云溪县", f"title: 第{number}个县")
    for folder, id_, text in KINDS:
        hiding = text.replace("001", "002") if folder.startswith("docs/p") else text.replace("id: K001", "id: K002")
        hiding = hiding.replace("id: M001", "id: M002")
        files[f"{folder}/{id_}-x.md"] = marked(hiding.replace("updated:", "audience: internal\nupdated:"), mark)
    return {_path(path): text for path, text in files.items()}


def _path(path: str) -> str:
    return path.replace("inside-x", "inside")


def withdrawn(mark: str) -> dict[str, str | bytes]:
    """A withdrawn case and a withdrawn problem, which keep a page each."""
    case = marked(changed(CASE, "state: reviewed\n", ""), mark).replace("title: 云溪县", "title: 另一个县")
    problem = marked(PROBLEM.replace("P001", "P003").replace("灌溉", "饮用"), mark)
    texts = {"cases/C0400-x.md": case, "docs/problems/P003-x.md": problem}
    return {path: _since(text) for path, text in texts.items()}


def _since(text: str) -> str:
    lines = [line for line in text.split("\n") if not line.startswith("updated:")]
    return "\n".join([lines[0], WITHDRAWAL, "updated: 2026-01-01", *lines[1:]])


def site(root: Path, files: dict[str, str | bytes], audience: str = "public") -> dict[str, bytes]:
    """Path → bytes of every file of the built site."""
    outcome = build(written(root, files), root / "site", audience)
    assert outcome.built, (outcome.diagnostics, outcome.faults)
    built = root / "site"
    return {path.relative_to(built).as_posix(): path.read_bytes() for path in built.rglob("*") if path.is_file()}


# A public case that names what is hidden and what is withdrawn.
NAMING = {
    "cases/C0001-yuanba.md": changed(
        changed(CASE, "  - id: M001\n", "  - id: M002\n    did: 试过一次。\n  - id: M001\n"),
        "kind: practice",
        "kind: practice\npart_of: C0302\npolicies: [D002]\ncauses:\n  - {id: K002, how: 没有写明。}",
    ).replace("problems:\n", "problems:\n  - {id: P003, how: 吵过。}\n  - {id: P002, how: 争过。}\n"),
    "docs/collections/water.md": COLLECTION.replace("cases:\n", "cases:\n  - {id: C0300, how: 先看。}\n"),
    "docs/themes/selfgov.md": THEME,
}


def test_a_site_does_not_tell_that_there_are_hidden_entries(tmp_path: Path) -> None:
    assert site(tmp_path / "with", hidden("龘")) == site(tmp_path / "without", {})


def test_a_site_is_the_same_whatever_hidden_and_withdrawn_entries_say(tmp_path: Path) -> None:
    one, other = ({**hidden(mark), **withdrawn(mark), **NAMING} for mark in ("龘", "魑魅"))
    assert site(tmp_path / "one", one) == site(tmp_path / "other", other)


@pytest.mark.parametrize("audience", ["public", "internal"])
def test_a_withdrawn_entry_keeps_a_page_with_the_reason_and_is_named_nowhere(tmp_path: Path, audience: str) -> None:
    files = site(tmp_path, {**hidden("龘"), **withdrawn("魑"), **NAMING}, audience)
    for page in ("cases/C0400.html", "problems/P003.html", "hant/cases/C0400.html"):
        text = files[page].decode()
        assert "下架" in text
        assert "某单位" in text or "某單位" in text
    for path, data in files.items():
        for mark in ("魑", "P003"):
            if path.endswith((".html", ".js", ".json", ".xml")) and not path.endswith("P003.html"):
                assert mark.encode() not in data, path
                assert mark.encode("utf-16-le") not in data, path


@pytest.mark.parametrize("path", ["cases/C0001-yuanba.md", *TOPICS])
def test_whatever_is_withdrawn_leaves_no_link_that_leads_nowhere(tmp_path: Path, path: str) -> None:
    files: dict[str, str | bytes] = {**TREE, **TOPICS}
    files["cases/C0001-yuanba.md"] = changed(CASE, "effect: helps", "policies: [D001]\neffect: helps")
    text = str(files[path]).replace("state: reviewed\n", "")
    root = written(tmp_path, {**files, path: changed(text, "\nupdated:", "\nstate: withdrawn\nupdated:")})
    outcome = build(root, root / "site")
    assert (outcome.built, outcome.faults) == (True, ())


def test_the_internal_site_holds_them(tmp_path: Path) -> None:
    """Else the tests above could not fail."""
    files = site(tmp_path, {**hidden("龘"), **withdrawn("魑"), **NAMING}, "internal")
    for page in ("cases/C0300.html", "cases/C0302.html", "problems/P002.html", "collections/inside.html"):
        assert "龘" in files[page].decode()
        assert "请勿外传" in files[page].decode()
