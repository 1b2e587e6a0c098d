"""Each check: what it must leave alone, then what it objects to, and where."""

from __future__ import annotations

from pathlib import Path

import pytest

from tashan.checks import CHECKS, run
from tashan.library.diagnostic import Diagnostic
from tashan.library.load import library_of
from tests.checks.broken import BODY, LONG, SECOND, sound
from tests.content import CASE, CAUSE, COLLECTION, MEASURE, PROBLEM, THEME, changed, loaded

CASE_PATH = "cases/C0001-yuanba.md"
PROBLEM_PATH = "docs/problems/P001-guangai.md"
COLLECTION_PATH = "docs/collections/water.md"
CAUSE_PATH = "docs/causes/K001-quanze.md"


def found(tmp_path: Path, files: dict[str, str]) -> list[Diagnostic]:
    library, faults = loaded(tmp_path, dict(files))
    assert [str(each) for each in faults] == []
    return list(run(library))


def body(text: str) -> dict[str, str]:
    return {CASE_PATH: changed(CASE, BODY, text)}


def case(before: str, after: str) -> dict[str, str]:
    return {CASE_PATH: changed(CASE, before, after)}


SURVEY = changed(
    changed(changed(CASE, "effect: helps\n", ""), "kind: practice", "kind: survey"),
    "    did:",
    "    status: proposed\n    did:",
)
HISTORY = """state: reviewed
history:
  - {date: 2025-12-01, what: 写成初稿, state: draft}
  - {date: 2026-01-02, what: 核过数字, state: reviewed}
  - {date: 2026-01-02, what: 补了一个数}"""
KEPT = {
    "a collection of known cases": {COLLECTION_PATH: COLLECTION},
    "years": body("2006年至2010年底，2021年3月5日起，届时已是 2022 年。"),
    "ordinals and list numbers": body("1. 第3次会议改在第12组开。"),
    "figures inside names": body("“12345”热线和《2035年远景》照转，4G 和 C0001 不算。"),
    "a marker anywhere in the paragraph": body("去年有 12 件[S1]，\n今年有 3 件。"),
    "a figure in a heading": body("没有数字。\n\n### 3个办法\n\n办法写在下面。"),
    "a link": body("见[第 3 页](https://example.org/12个.html)。"),
    "a survey that proposes": {CASE_PATH: SURVEY},
    "full width punctuation and code": body("用 `a, b` 来写，见 Word (2019) 版。"),
    "a title in another script in a source": case("title: 院坝里的议事会", "title: 院壩裏的議事會"),
    "a subsection under a section": body("有内容。\n\n## 小节\n\n### 小小节\n\n有内容。"),
    "a rule and a list": body("- 有内容\n\n---\n\n有内容。"),
    "inline code, comparison signs and addresses": body("写成 `<b>`，3 < 5，见 <https://example.org/>。[S1]"),
    "a horizontal table": body("| 项 | 数 |\n|---|---|\n| 户 | 12 户 [S1] |"),
    "landlines, hotlines, amounts": body("打12345或0851-88123456，共13800138000元。[S1]"),
    "comparison with its figures": {
        CASE_PATH: changed(
            changed(CASE, "    unit: 件", "    before: 12 件\n    unit: 件"),
            "said_by: self",
            "said_by: self\ncompared: before_after",
        )
    },
    "a place that the source masks": case("四川省/某市/云溪县", "四川省/某市"),
    "a zone, a town, a special region": case("四川省/某市/云溪县", "香港特别行政区/葵青区"),
    "a town below a city without counties": case("四川省/某市/云溪县", "广东省/东莞市/虎门镇"),
    "a search of two words": body("检索“后备 学历”就能找到。[S1]"),
    "spaces around Latin words": body("用 Word 写。[S1]"),
    "an apostrophe": body("写作 it's 也可以。[S1]"),
    "a link to an entry and one to a generated page": body(
        "见[问题](../problems/P001.html)和[对照表](../matrix.html)。[S1]"
    ),
    "a part of a larger case, in few words alike": {
        "cases/C0002-er.md": changed(sound("C0002"), "kind: practice", "kind: practice\npart_of: C0001")
    },
    "two sources, two themes": {
        CASE_PATH: changed(
            changed(changed(CASE, "    kind: own", SECOND), BODY, "争水的事有 12 件。[S1][S2]"),
            "[selfgov]",
            "[selfgov, grid]",
        ),
        "docs/themes/grid.md": changed(changed(THEME, "id: selfgov", "id: grid"), "议事协商与自治", "网格与精细治理"),
    },
    "a case in two collections": {
        COLLECTION_PATH: COLLECTION,
        "docs/collections/canal.md": changed(changed(COLLECTION, "id: water", "id: canal"), "用水专题", "修渠专题"),
    },
    "one year from start to end": case("start: 2020", "start: 2026\n  end: 2026"),
    "a report with its day": {
        CASE_PATH: changed(
            changed(CASE, "    kind: own", "    publisher: 某报\n    date: 2020-05-01\n    kind: media"),
            "said_by: self",
            "said_by: media",
        )
    },
    "a title with signs": case("院坝议事管灌溉", "“3+2”院坝议事（试行）管灌溉"),
    "words about writing": body("还没有写的（待定的）先空着，等写好再说。[S1]"),
    "a wave and a percent sign": body("占三成～四成，约 35％，①②。[S1]"),
    "an alias that is another kind's name": {
        CAUSE_PATH: changed(CAUSE, "name: 权责不清", "name: 权责不清\naliases: [用水无章]")
    },
    "a topic that another topic names": {
        "docs/causes/K002-x.md": changed(changed(CAUSE, "id: K001", "id: K002"), "权责不清", "另一条"),
        PROBLEM_PATH: changed(PROBLEM, "[K001]", "[K001, K002]"),
    },
    "not looked at for two years": case("updated: 2026-01-02", "updated: 2024-01-02"),
    "a history up to the last update": case("state: reviewed", HISTORY),
    "a withdrawn case that names another": {
        "cases/C0002-er.md": changed(
            changed(sound("C0002"), "state: reviewed", "state: withdrawn"),
            "kind: practice",
            "kind: practice\npart_of: C0001",
        )
    },
    "nothing said about a withdrawn case": {
        CASE_PATH: changed(
            changed(CASE, "effect: helps\neffect_reason: 纠纷少了，原文写明件数。\n", ""), "reviewed", "withdrawn"
        )
    },
}


@pytest.mark.parametrize("name", KEPT)
def test_leaves_alone(tmp_path: Path, name: str) -> None:
    assert [str(each) for each in found(tmp_path, KEPT[name])] == []


# Code → the sample above that comes near to what the check objects to.
NEARLY = {
    "T101": "a collection of known cases",
    "T102": "two sources, two themes",
    "T103": "a part of a larger case, in few words alike",
    "T104": "a case in two collections",
    "T105": "two sources, two themes",
    "T106": "two sources, two themes",
    "T107": "two sources, two themes",
    "T108": "two sources, two themes",
    "T109": "a withdrawn case that names another",
    "T201": "ordinals and list numbers",
    "T202": "a survey that proposes",
    "T203": "a survey that proposes",
    "T204": "comparison with its figures",
    "T205": "one year from start to end",
    "T206": "a report with its day",
    "T207": "a report with its day",
    "T208": "one year from start to end",
    "T209": "a place that the source masks",
    "T302": "a title in another script in a source",
    "T303": "full width punctuation and code",
    "T304": "a subsection under a section",
    "T305": "a subsection under a section",
    "T306": "a title with signs",
    "T307": "inline code, comparison signs and addresses",
    "T308": "a search of two words",
    "T309": "an apostrophe",
    "T310": "a wave and a percent sign",
    "T311": "words about writing",
    "T312": "words about writing",
    "T401": "a part of a larger case, in few words alike",
    "T402": "an alias that is another kind's name",
    "T403": "a topic that another topic names",
    "T404": "a part of a larger case, in few words alike",
    "T405": "not looked at for two years",
    "T406": "a link to an entry and one to a generated page",
    "T407": "a history up to the last update",
    "T601": "landlines, hotlines, amounts",
}
# What is wrong → code and place of each diagnostic.
OBJECTED: dict[str, tuple[dict[str, str], list[tuple[str, str]]]] = {
    "unknown problem": (case("id: P001", "id: P002"), [("T101", "12:9"), ("T403", "2:5")]),
    "unknown cause of a problem": ({PROBLEM_PATH: changed(PROBLEM, "[K001]", "[K001, K002]")}, [("T101", "6:16")]),
    "unknown case": (case("kind: practice", "kind: practice\npart_of: C0009"), [("T101", "5:10")]),
    "unknown policy": (case("effect: helps", "policies: [D001]\neffect: helps"), [("T101", "24:12")]),
    "unknown case of a collection": (
        {COLLECTION_PATH: changed(COLLECTION, "id: C0001", "id: C0009")},
        [("T101", "9:9")],
    ),
    "case twice in a collection": (
        {COLLECTION_PATH: changed(COLLECTION, "updated:", "  - id: C0001\n    how: 再看一遍。\nupdated:")},
        [("T104", "11:9")],
    ),
    "unknown problem of a collection": (
        {COLLECTION_PATH: changed(COLLECTION, "[P001]", "[P001, P009]")},
        [("T101", "7:18")],
    ),
    "unknown theme": (case("[selfgov]", "[selfgov, selfgo]"), [("T102", "10:19")]),
    "unknown theme page": (
        {"docs/themes/other.md": changed(THEME, "id: selfgov", "id: other")},
        [("T102", "2:5"), ("T401", "3:7"), ("T401", "3:7")],
    ),
    "part of itself": (case("kind: practice", "kind: practice\npart_of: C0001"), [("T103", "5:10")]),
    "the same topic twice": (case("[selfgov]", "[selfgov, selfgov]"), [("T104", "10:19")]),
    "unknown source of a figure": (case("source: S1", "source: S2"), [("T105", "22:13")]),
    "unknown source of an extent": (
        {
            PROBLEM_PATH: changed(
                PROBLEM, "causes:", "extent:\n  - {what: 户数, value: 3, place: 某县, source: S1, at: 第二段}\ncauses:"
            )
        },
        [("T105", "7:45")],
    ),
    "two sources of one key": (case("    kind: own", SECOND.replace("S2", "S1")), [("T106", "32:10")]),
    "unknown marker": (body("争水的事有 12 件。[S1][S3]"), [("T107", "38:16")]),
    "unused source": (case("    kind: own", SECOND), [("T108", "32:10")]),
    "figure without a source": (body("争水的事去年有 12 件。"), [("T201", "38:9")]),
    "percentage": (body("占13.8%。"), [("T201", "38:2")]),
    "tens of thousands": (body("花了3.5万元，另有30多个岗位。"), [("T201", "38:3")]),
    "figure in a list": (body("- 甲 [S1]\n- 乙 12 件"), [("T201", "39:5")]),
    "days are figures": (body("10日内办结。"), [("T201", "38:1")]),
    "no effect": (case("effect: helps\n", ""), [("T202", "1:1")]),
    "no reason of the effect": (case("effect_reason: 纠纷少了，原文写明件数。\n", ""), [("T202", "24:9")]),
    "no reason of the certainty": (case("certainty_reason: 只有本单位的说法。\n", ""), [("T202", "26:10")]),
    "survey with an effect": (
        {CASE_PATH: changed(SURVEY, "effect_reason:", "effect: helps\neffect_reason:")},
        [("T202", "25:9")],
    ),
    "survey that did something": ({CASE_PATH: changed(SURVEY, "    status: proposed\n", "")}, [("T203", "15:5")]),
    "practice that only proposes": (case("    did:", "    status: proposed\n    did:"), [("T203", "15:3")]),
    "comparison without figures": (case("said_by: self", "said_by: self\ncompared: before_after"), [("T204", "27:11")]),
    "comparison without outcome": (
        {
            CASE_PATH: changed(
                changed(CASE, "kind: outcome", "kind: output"), "said_by: self", "said_by: self\ncompared: after"
            )
        },
        [("T204", "27:11")],
    ),
    "end before start": (case("start: 2020", "start: 2020\n  end: 2019"), [("T205", "10:8")]),
    "report without its day": (
        case("    kind: own", "    publisher: 某报\n    kind: media"),
        [("T206", "29:10")],
    ),
    "study without anybody": (case("    kind: own", "    kind: research"), [("T206", "29:10")]),
    "media without a report": (case("said_by: self", "said_by: media"), [("T207", "26:10")]),
    "independent voice without a source": (case("said_by: self", "said_by: independent"), [("T207", "26:10")]),
    "a year to come": (case("start: 2020", "start: 2031"), [("T208", "9:10")]),
    "a county that is not there": (case("四川省/某市/云溪县", "四川省/成都市/云溪县"), [("T209", "5:8")]),
    "a county of another province": (case("四川省/某市/云溪县", "四川省/铜仁市"), [("T209", "5:8")]),
    "spaces between Han": (body("争水的 事，年年有。[S1]"), [("T308", "38:4")]),
    "full-width space in a sentence": (body("争水的事，　年年有。[S1]"), [("T308", "38:6")]),
    "straight quotes": (body('争水叫"抢水"。[S1]'), [("T309", "38:4")]),
    "radical": (body("争⽔的事。[S1]"), [("T310", "38:2")]),
    "nothing between": (body("争水\u200b的事。[S1]"), [("T310", "38:3")]),
    "private use in a value": (case("没有人出面。", "没有\ue000人出面。"), [("T310", "13:10")]),
    "left to write in a draft": (
        case("state: reviewed", "state: draft\nlead: （待写：牵头单位）"),
        [("T311", "33:7")],
    ),
    "handed in unfinished": (body("（待写：当时是什么情形）[S1]"), [("T312", "38:1")]),
    "near duplicate": (
        {
            CASE_PATH: changed(CASE, BODY, LONG),
            "cases/C0002-er.md": changed(changed(CASE, BODY, LONG), "云溪县：院坝议事管灌溉", "另一个县：也这样管"),
        },
        [("T404", "2:8")],
    ),
    "not looked at for three years": (
        {
            "cases/C0002-er.md": changed(
                changed(CASE, "云溪县：院坝议事管灌溉", "另一个县：新的做法"),
                "updated: 2026-01-02",
                "updated: 2029-02-01",
            )
        },
        [("T405", "33:10")],
    ),
    "a picture that is not there": (body("看图：![首页](../guide/images/home.png)。[S1]"), [("T406", "38:10")]),
    "a photograph in a case": (body("看图：![现场](现场.JPG)。[S1]"), [("T406", "38:10")]),
    "dead link": (body("见[问题](../problems/P009.html)。[S1]"), [("T406", "38:7")]),
    "a history that ends before the update": (
        case("state: reviewed", HISTORY.replace("2026-01-02", "2026-01-01")),
        [("T407", "37:10")],
    ),
    "a history out of order": (
        case("state: reviewed", HISTORY.replace("2025-12-01", "2026-01-03", 1)),
        [("T407", "35:12"), ("T407", "37:10")],
    ),
    "a history that ends in another state": (
        case("state: reviewed", HISTORY.replace("state: reviewed\nhistory", "state: pending\nhistory")),
        [("T407", "32:8")],
    ),
    "a case that names and links a withdrawn one": (
        {
            CASE_PATH: changed(
                changed(CASE, BODY, "见[另一条](C0002.html)。[S1]"), "kind: practice", "kind: practice\npart_of: C0002"
            ),
            "cases/C0002-er.md": changed(sound("C0002"), "state: reviewed", "state: withdrawn"),
        },
        [("T109", "5:10"), ("T109", "39:8")],
    ),
    "traditional characters": (body("争水的事，年年開會。[S1]"), [("T302", "38:8")]),
    "half-width punctuation": (body("争水的事,年年有。[S1]"), [("T303", "38:5")]),
    "half-width brackets": (body("争水(用水)的事。[S1]"), [("T303", "38:3")]),
    "empty section": (body("有内容。\n\n## 空的\n\n## 又一节\n\n有内容。"), [("T304", "40:1")]),
    "top heading": (body("有内容。\n\n# 大标题\n\n有内容。"), [("T305", "40:1")]),
    "tag in a title": (case("院坝议事管灌溉", "<b>院坝</b>管灌溉"), [("T306", "2:8")]),
    "link in a title": (case("云溪县：院坝议事管灌溉", "'[院坝](javascript:alert(1))'"), [("T306", "2:8")]),
    "entity in a title": (case("院坝议事管灌溉", "院坝&lt;议事"), [("T306", "2:8")]),
    "template in an alias": (
        {PROBLEM_PATH: changed(PROBLEM, "themes:", "aliases: ['{{ x }}']\nthemes:")},
        [("T306", "4:11")],
    ),
    "title of two lines": (case("云溪县：院坝议事管灌溉", "|\n  云溪县：\n  院坝议事"), [("T306", "2:8")]),
    "tag in a text": (body("争水<img src=x onerror=alert(1)>的事。[S1]"), [("T307", "38:3")]),
    "tag in a value": (case("争水的事年年有，没有人出面。", "争水<![>的事。"), [("T307", "13:10")]),
    "same title": ({"cases/C0002-er.md": CASE}, [("T401", "2:8"), ("T401", "2:8")]),
    "shared alias": (
        {
            "docs/causes/K002-x.md": changed(
                changed(CAUSE, "id: K001", "id: K002"), "name: 权责不清", "name: 另一条\naliases: [权责不清]"
            ),
            PROBLEM_PATH: changed(PROBLEM, "[K001]", "[K001, K002]"),
        },
        [("T402", "3:7"), ("T402", "4:11")],
    ),
    "mobile of a person": (body("找李四138 0013 8000问。[S1]"), [("T601", "38:4")]),
    "identity number in a value": (case("没有人出面。", "找520602198802290016问。"), [("T601", "13:10")]),
    "orphan": (
        {
            "docs/countermeasures/M002-x.md": changed(
                changed(MEASURE, "id: M001", "id: M002"), "name: 院坝议事", "name: 别的办法"
            )
        },
        [("T403", "2:5")],
    ),
}


def test_each_check_has_a_sample_that_it_keeps_and_one_that_it_objects_to() -> None:
    codes = {check.code for check in CHECKS}
    assert NEARLY.keys() == codes
    assert set(NEARLY.values()) <= KEPT.keys()
    assert {code for _, expected in OBJECTED.values() for code, _ in expected} == codes


@pytest.mark.parametrize("name", OBJECTED)
def test_objects_to(tmp_path: Path, name: str) -> None:
    files, expected = OBJECTED[name]
    assert [(each.code, f"{each.line}:{each.column}") for each in found(tmp_path, files)] == expected


@pytest.mark.parametrize("name", OBJECTED)
def test_a_check_that_does_not_look_across_finds_in_an_entry_alone_what_it_finds_among_others(tmp_path, name):
    library, _ = loaded(tmp_path, dict(OBJECTED[name][0]))
    single = [check for check in CHECKS if not check.across]
    alone = [found for entry in library.entries for found in run(library_of((entry,)), single)]
    assert sorted(alone) == list(run(library, single))


def test_a_circle_of_parts_is_reported_at_each_of_them(tmp_path: Path) -> None:
    one = changed(CASE, "kind: practice", "kind: practice\npart_of: C0002")
    two = changed(
        changed(CASE, "kind: practice", "kind: practice\npart_of: C0001"),
        "云溪县：院坝议事管灌溉",
        "云溪县：另一个做法",
    )
    assert [each.code for each in found(tmp_path, {CASE_PATH: one, "cases/C0002-er.md": two})] == ["T103", "T103"]


def test_diagnostics_come_in_the_order_of_files_and_lines(tmp_path: Path) -> None:
    text = changed(changed(CASE, "id: P001", "id: P002"), BODY, "有 12 件。")
    diagnostics = found(tmp_path, {CASE_PATH: text, PROBLEM_PATH: changed(PROBLEM, "[M001]", "[M009]")})
    assert diagnostics == sorted(diagnostics)
    assert len({each.path for each in diagnostics}) == 2


def test_a_message_never_repeats_a_number_of_a_person(tmp_path: Path) -> None:
    (diagnostic,) = found(tmp_path, body("找李四13800138000问。[S1]"))
    assert diagnostic.severity == "error"
    assert "“138********”" in str(diagnostic)
    assert "13800138000" not in str(diagnostic)
