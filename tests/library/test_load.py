"""Loading a tree: what is right becomes the library, what is wrong becomes one Chinese line a fault."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tashan.checks import run
from tashan.library.load import load
from tests.content import CASE, COLLECTION, MEASURE, PROBLEM, changed, loaded, written

CASE_PATH = "cases/C0001-yuanba.md"
FORM = re.compile(r"^[^\n:]+:[0-9]+:[0-9]+ T[0-9]{3} [^\n]*[\u4e00-\u9fff][^\n]*（[^\n]+）$")


def test_a_valid_tree_is_loaded_whole(tmp_path: Path) -> None:
    library, faults = loaded(
        tmp_path,
        {
            "docs/about.md": "---\ntitle: 关于本站\nupdated: 2026-01-03\n---\n\n正文\n",
            "docs/guide/evidence.md": "---\ntitle: 依据怎么定的\nupdated: 2026-01-01\n---\n",
            "docs/guide/picture.png": b"\x89PNG",
            "docs/guide/.draft.md": "no frontmatter",
            "cases/.gitkeep": "",
        },
    )
    assert faults == ()
    assert set(library.by_id) == {"C0001", "P001", "K001", "M001", "selfgov", "about", "guide/evidence"}
    assert [str(page.updated) for page in library.written] == ["2026-01-03", "2026-01-01"]
    assert str(library.as_of) == "2026-01-03"


def test_an_entry_knows_where_its_values_stand(tmp_path: Path) -> None:
    case = loaded(tmp_path)[0].cases[0]
    assert case.origin.path == CASE_PATH
    assert case.origin.at("problems", 0, "how") == (13, 10)
    assert CASE.split("\n")[case.origin.body_line - 1] == "## 背景"


def test_cases_are_in_the_order_of_their_numbers(tmp_path: Path) -> None:
    library, _ = loaded(tmp_path, {"cases/C10000-a.md": CASE, "cases/C2000-b.md": CASE})
    assert [case.id for case in library.cases] == ["C0001", "C2000", "C10000"]


def test_a_collection_keeps_the_editors_order(tmp_path: Path) -> None:
    first = "cases:\n  - id: C0002\n    how: 先看没有办成的。\n"
    files = {"docs/collections/water.md": changed(COLLECTION, "cases:\n", first), "cases/C0002-b.md": CASE}
    library, faults = loaded(tmp_path, files)
    assert faults == ()
    (collection,) = library.collections
    assert [(link.id, link.how) for link in collection.cases] == [
        ("C0002", "先看没有办成的。"),
        ("C0001", "看轮灌表怎么排。"),
    ]
    assert library.by_id["water"] is collection


def test_keys_left_empty_count_as_not_written(tmp_path: Path) -> None:
    library, faults = loaded(
        tmp_path, {CASE_PATH: changed(CASE, "level: county", "level: county\nlead:\ncauses:\nlessons: ~")}
    )
    assert faults == ()
    assert library.cases[0].lead is None
    assert library.cases[0].causes == ()


BAD_FILES = {
    "brackets": ("---\n" + "[" * 200_000 + "\n---\n", "2:21 T013"),
    "broken yaml": (changed(CASE, "kind: practice", "kind: practice: 做法"), "4:15 T010"),
    "unknown key": (changed(CASE, "kind: practice", "kind: practice\nnonsense: 1"), "5:1 T020"),
    "misspelt required key": (changed(CASE, "level: county", "levle: county"), "6:1 T020"),
    "chinese key": (changed(CASE, "level: county", "实施层级: county"), "6:1 T020"),
    "missing key": (changed(CASE, "level: county\n", ""), "1:1 T021"),
    "required key left empty": (changed(CASE, "level: county", "level:"), "6:1 T021"),
    "unknown code": (changed(CASE, "level: county", "level: 县"), "6:8 T022"),
    "unknown source": (changed(CASE, "source: S1", "source: S2"), "22:13 T105"),
    "unknown topic": (changed(CASE, "id: P001", "id: P099"), "12:9 T101"),
    "wrong id": (changed(CASE, "id: P001", "id: 问题一"), "12:9 T023"),
    "short title": (changed(CASE, "云溪县：院坝议事管灌溉", "云溪县"), "2:8 T024"),
    "hostile title": (changed(CASE, "云溪县：院坝议事管灌溉", '"<script>\\x1b[31m</script>"'), "2:8 T005"),
    "text for a list": (changed(CASE, "themes: [selfgov]", "themes: selfgov"), "10:9 T026"),
    "empty list": (changed(CASE, "themes: [selfgov]", "themes: []"), "10:9 T024"),
    "one wrong item of a list": (changed(CASE, "themes: [selfgov]", "themes: [议事]"), "10:10 T023"),
    "text for a part": (changed(CASE, "period:\n  start: 2020", "period: 2020年"), "8:9 T026"),
    "wrong year": (changed(CASE, "start: 2020", "start: 二〇二〇"), "9:10 T025"),
    "seconds for a day": (changed(CASE, "updated: 2026-01-02", "updated: 86400"), "33:10 T025"),
    "no such day": (changed(CASE, "updated: 2026-01-02", "updated: 2026-02-30"), "33:10 T025"),
    "reserved key": (changed(CASE, "kind: practice", "kind: practice\nbody: 正文"), "5:1 T020"),
    "another id": (changed(CASE, "kind: practice", "id: C0002"), "4:5 T030"),
    "not utf-8": (CASE.encode("gbk"), "2:1 T003"),
    "too large": (CASE + "正" * 100_000, "1:1 T004"),
    "no frontmatter": ("## 背景\n", "1:1 T006"),
}


@pytest.mark.parametrize("name", BAD_FILES)
def test_a_bad_case_is_exactly_one_line_with_its_place_and_mend(tmp_path: Path, name: str) -> None:
    content, place = BAD_FILES[name]
    child = changed(CASE, "kind: practice", "kind: practice\npart_of: C0001")
    child = changed(child, "云溪县：院坝议事管灌溉", "云溪县：一个组的轮灌表")
    library, faults = loaded(tmp_path, {CASE_PATH: content, "cases/C0002-zi.md": child})
    lines = [str(each) for each in (*faults, *run(library)) if each.severity == "error"]
    assert len(lines) == 1, lines
    assert lines[0].startswith(f"{CASE_PATH}:{place} ")
    assert FORM.match(lines[0]), lines[0]


@pytest.mark.parametrize(
    ("before", "after", "mend"),
    [
        ("level: county", "levle: county", "是不是 level（实施层级）？"),
        ("level: county", "level: 县市区", "是不是 county（县市区旗）？"),
        ("effect: helps", "effect: help", "是不是 helps（有成效）？"),
        ("effect: helps", "effect: 有成效", "是不是 helps（有成效）？"),
        ("id: P001", "id: P002", "是不是 P001（灌溉用水无人管）？"),
        ("themes: [selfgov]", "themes: [selfgo]", "是不是 selfgov（议事协商与自治）？"),
        ("themes: [selfgov]", "themes: [organisation]", "可用：org（组织建设）"),
    ],
)
def test_the_mend_names_what_was_probably_meant(tmp_path: Path, before: str, after: str, mend: str) -> None:
    library, faults = loaded(tmp_path, {CASE_PATH: changed(CASE, before, after)})
    assert any(mend in each.fix for each in (*faults, *run(library)))


def test_each_fault_of_a_file_is_a_line_and_in_its_place(tmp_path: Path) -> None:
    text = changed(changed(CASE, "level: county", "level: 县"), "    kind: own", "    kind: 报纸\n    pages: 3")
    faults = loaded(tmp_path, {CASE_PATH: text})[1]
    assert [str(each).split(" ")[0] for each in faults] == [
        f"{CASE_PATH}:{place}" for place in ("6:8", "31:11", "32:5")
    ]
    assert "sources（来源）第 1 条的 kind（来源类型）" in faults[1].message


def test_a_topic_says_its_id_as_its_file_does(tmp_path: Path) -> None:
    unnamed = changed(PROBLEM, "id: P001\n", "")
    renamed = changed(MEASURE, "id: M001", "id: M002")
    topics = {"docs/problems/P001-guangai.md": unnamed, "docs/countermeasures/M001-yishi.md": renamed}
    faults = loaded(tmp_path, topics)[1]
    assert [str(each).split(" ")[:2] for each in faults] == [
        ["docs/countermeasures/M001-yishi.md:2:5", "T030"],
        ["docs/problems/P001-guangai.md:1:1", "T021"],
    ]


def test_an_id_used_twice_is_reported_at_both_files(tmp_path: Path) -> None:
    library, faults = loaded(
        tmp_path, {"cases/C0001-erci.md": changed(CASE, "云溪县：院坝议事管灌溉", "另一个标题在此")}
    )
    assert [(each.path, each.code) for each in faults] == [("cases/C0001-erci.md", "T031"), (CASE_PATH, "T031")]
    assert CASE_PATH in faults[0].message
    assert len(library.cases) == 1


@pytest.mark.parametrize(
    "name",
    ["cases/院坝.md", "cases/C0002 a.md", "cases/C0002.markdown", "cases/notes.txt", "cases/P001-x.md", "docs/a b.md"],
)
def test_odd_names_are_refused(tmp_path: Path, name: str) -> None:
    faults = loaded(tmp_path, {name: CASE})[1]
    assert [each.code for each in faults] == ["T002"]


def test_links_and_folders_are_refused(tmp_path: Path) -> None:
    written(tmp_path)
    (tmp_path / "cases" / "sub").mkdir()
    (tmp_path / "cases" / "C0002-link.md").symlink_to("/etc/passwd")
    (tmp_path / "docs" / "guide").symlink_to("/etc")
    assert [each.code for each in load(tmp_path)[1]] == ["T002", "T002", "T002"]


def test_a_folder_without_content_is_one_line(tmp_path: Path) -> None:
    faults = load(tmp_path)[1]
    assert [each.code for each in faults] == ["T001"]
    assert load(tmp_path / "nowhere")[1] == faults


def test_a_folder_with_one_half_is_fine(tmp_path: Path) -> None:
    (tmp_path / "cases").mkdir()
    assert load(tmp_path)[1] == ()
