"""Content files, each broken in its own way, by the code that its fault must get. All of them may stand in one tree."""

from __future__ import annotations

from collections.abc import Iterator

from tests.content import CASE, CAUSE, COLLECTION, MEASURE, changed

BODY = "争水的事年年有，去年有 12 件。[S1]"
TITLE = "title: 云溪县：院坝议事管灌溉"
SECOND = "    kind: own\n  - key: S2\n    title: 另一份材料\n    kind: own"
# Running text in which hardly any six characters come twice, as in a real case.
LONG = bytes(byte for n in range(400) for byte in (0xB0 + n * 7 % 39, 0xA1 + n * 31 % 94)).decode("gb2312") + "。[S1]"

# Code → what to replace in a sound case, and by what.
_CHANGES: dict[str, tuple[str, str]] = {
    "T005": (BODY, "争水的事\u202e年年有。[S1]"),
    "T006": ("updated: 2026-01-02\n---", "updated: 2026-01-02"),
    "T010": ("themes: [selfgov]", "themes: [selfgov"),
    "T011": ("level: county", "level: &a county"),
    "T012": ("setting: rural", "setting: rural\nsetting: rural"),
    "T013": ("themes: [selfgov]", "themes: " + "[" * 60),
    "T020": ("kind: practice", "kind: practice\nauthro: 某人"),
    "T021": ("said_by: self\n", ""),
    "T022": ("level: county", "level: xian"),
    "T023": ("id: P001", "id: P1"),
    "T024": ("themes: [selfgov]", "themes: []"),
    "T025": ("start: 2020", "start: 二〇二〇"),
    "T026": ("themes: [selfgov]", "themes: selfgov"),
    "T030": ("kind: practice", "kind: practice\nid: C0999"),
    "T101": ("id: P001", "id: P099"),
    "T102": ("[selfgov]", "[selfgov, selfgo]"),
    "T103": ("kind: practice", "kind: practice\npart_of: {id}"),
    "T104": ("[selfgov]", "[selfgov, selfgov]"),
    "T105": ("source: S1", "source: S2"),
    "T106": ("    kind: own", SECOND.replace("S2", "S1")),
    "T107": (BODY, "争水的事有 12 件。[S1][S3]"),
    "T108": ("    kind: own", SECOND),
    "T201": (BODY, "争水的事去年有 12 件。"),
    "T202": ("effect_reason: 纠纷少了，原文写明件数。\n", ""),
    "T203": ("    did:", "    status: proposed\n    did:"),
    "T204": ("said_by: self", "said_by: self\ncompared: before_after"),
    "T205": ("start: 2020", "start: 2020\n  end: 2019"),
    "T206": ("    kind: own", "    kind: media"),
    "T207": ("said_by: self", "said_by: independent"),
    "T208": ("start: 2020", "start: 2099"),
    "T209": ("四川省/某市/云溪县", "四川省/成都市/云溪县"),
    "T302": (BODY, "爭水的事年年有。[S1]"),
    "T303": (BODY, "争水的事,年年有。[S1]"),
    "T304": (BODY, f"{BODY}\n\n## 空的"),
    "T305": (BODY, f"{BODY}\n\n# 大标题\n\n有内容。"),
    "T306": (TITLE, "title: 云溪县<b>院坝</b>议事{id}"),
    "T307": (BODY, "争水<img src=x onerror=alert(1)>的事。[S1]"),
    "T308": (BODY, "争水的 事年年有。[S1]"),
    "T309": (BODY, '争水叫"抢水"。[S1]'),
    "T310": (BODY, "争水\u200b的事。[S1]"),
    "T311": ("state: reviewed", "state: draft\nlead: （待写：牵头单位）"),
    "T312": (BODY, "（待写：当时是什么情形）"),
    "T405": ("updated: 2026-01-02", "updated: 2019-01-02"),
    "T406": (BODY, "见[问题](../problems/P009.html)。[S1]"),
    "T407": ("updated: 2026-01-02", "updated: 2026-01-02\nhistory:\n  - {date: 2025-12-01, what: 写成初稿}"),
    "T601": (BODY, "找李四13800138000问。[S1]"),
}


def sound(id_: str) -> str:
    """A case without a fault and with a title of its own."""
    return changed(CASE, TITLE, f"title: 云溪县：第{int(id_[1:])}样做法")


def _case(id_: str, before: str, after: str) -> dict[str, str | bytes]:
    text = CASE if TITLE in before else sound(id_)
    return {f"cases/{id_}-yuanba.md": changed(text, before, after.replace("{id}", id_))}


def _others() -> Iterator[tuple[str, dict[str, str | bytes]]]:
    """What a change within one case cannot show: names and bytes of files, pairs of files, topics."""
    cause = changed(changed(CAUSE, "id: K001", "id: K002"), "name: 权责不清", "name: 另一条\naliases: [权责不清]")
    yield "T002", {"cases/yuanba.md": CASE}
    yield "T003", {"cases/C0201-gbk.md": sound("C0201").encode("gbk")}
    yield "T004", {"cases/C0202-long.md": sound("C0202") + "正" * 100_000}
    yield "T031", {"cases/C0203-a.md": sound("C0203"), "cases/C0203-b.md": sound("C0203")}
    yield "T401", {"cases/C0204-a.md": sound("C0204"), "cases/C0205-b.md": sound("C0204")}
    yield "T402", {"docs/causes/K002-x.md": cause}
    yield "T403", {"docs/countermeasures/M002-x.md": MEASURE.replace("M001", "M002").replace("院坝议事", "别的办法")}
    yield "T404", {f"cases/{id_}-a.md": changed(sound(id_), BODY, LONG) for id_ in ("C0206", "C0207")}
    gone = changed(sound("C0208"), "state: reviewed", "state: withdrawn")
    part = changed(sound("C0209"), "kind: practice", "kind: practice\npart_of: C0208")
    yield "T109", {"cases/C0208-a.md": gone, "cases/C0209-a.md": part}
    yield "T101", {"docs/collections/water.md": changed(COLLECTION, "id: C0001", "id: C0998")}


def broken() -> dict[str, dict[str, str | bytes]]:
    """Code → the files that show its fault, path → text."""
    cases = {code: _case(f"C0{number}", *change) for number, (code, change) in enumerate(_CHANGES.items(), 101)}
    for code, files in _others():
        cases[code] = {**cases.get(code, {}), **files}
    return cases
