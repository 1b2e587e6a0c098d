from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from tashan.ingest.article import Flag
from tashan.ingest.draft import Draft, Fact, Part, Point, ThemeTag
from tashan.ingest.draft_file import draft_file
from tashan.ingest.pipeline import Ingested, ingest
from tashan.library.frontmatter import Sheet, take_apart
from tashan.library.model import Case
from tashan.library.origin import Origin

# The file's name gives the id, the loader gives origin and body; a part of a programme is rare, so its line is a hint.
NOT_WRITTEN = {"id", "origin", "body", "part_of"}
TEXT = "近年来，三水区建起97个村级议事会，村民有事先商量，村干部按月到会，议定的事在社区公示。"


def found() -> Ingested:
    result = ingest(TEXT.encode(), "稿子.txt")
    assert isinstance(result, Ingested)
    return result


def draft(**changes: object) -> Draft:
    return replace(found().drafts[0], **changes)


def sheet(of: Draft) -> Sheet:
    return take_apart(draft_file(found(), of))


def test_every_key_of_a_case_is_offered_and_no_other() -> None:
    assert set(sheet(draft()).parsed.values) == set(Case.model_fields) - NOT_WRITTEN


def test_what_is_known_is_filled_in() -> None:
    part = Part(
        (0, len(TEXT)),
        title="村里的事有人管",
        organisation="三水区委组织部",
        publisher="《清河》",
        date="2021-11-05",
        year=2021,
    )
    values = sheet(draft(part=part, themes=(ThemeTag("selfgov", 0.8, ("议事会",)),))).parsed.values
    assert values["title"] == "村里的事有人管"
    assert values["themes"] == ["selfgov"]
    assert values["place"] == "广东省/佛山市/三水区"
    assert values["period"] == {"start": "2021", "end": None, "note": "about", "status": "unknown"}
    assert values["state"] == "draft"
    source = values["sources"][0]
    assert (source["author"], source["publisher"], source["date"]) == ("三水区委组织部", "《清河》", "2021-11-05")
    assert source["sha256"] == found().source.sha256


def test_a_place_that_the_source_masks_stays_empty() -> None:
    masked = draft(places=(), flags=(Flag("masked", 0, 2, "原文隐去了名称"),))
    assert (sheet(masked).parsed.values["place"], sheet(masked).parsed.values["place_note"]) == (None, "masked")


def test_levels_that_the_source_does_not_name_are_inferred() -> None:
    assert sheet(draft()).parsed.values["place_note"] == "inferred"
    stated = draft(part=Part((0, len(TEXT)), title="广东佛山三水区的议事会"))
    assert sheet(stated).parsed.values["place_note"] == "stated"


def test_a_theme_stands_with_its_words() -> None:
    text = draft_file(found(), draft(themes=(ThemeTag("selfgov", 0.8, ("议事会", "商量")),)))
    assert "  - selfgov  # 议事协商与自治，把握 0.80，依据：议事会；商量\n" in text


def test_a_figure_stands_in_its_context() -> None:
    assert "- 97个（村级议事会）：……近年来，三水区建起97个村级议事会" in draft_file(found(), draft())


def test_an_editor_can_turn_the_draft_into_a_case() -> None:
    values = dict(sheet(draft()).parsed.values)
    values |= {
        "title": "三水区：村民议事会",
        "summary": "三水区建起97个村级议事会，村民有事先商量，结果怎样没有写。",
        "level": "county",
        "setting": "rural",
        "period": {"start": "2021", "note": "about"},
        "themes": ["selfgov"],
        "said_by": "self",
        "updated": "2021-12-01",
    }
    values["sources"] = [{**values["sources"][0], "kind": "own"}]
    case = Case.model_validate(
        {**values, "id": "C0001", "origin": Origin("cases/C0001-a.md"), "body": sheet(draft()).body}
    )
    assert case.state == "draft"


@settings(deadline=None)
@given(
    st.text(max_size=30),
    st.sampled_from(["", "'", "---\n", "# ", "{[", "*a", "&a", "!b", "\u202e", "\n- x: y", "：", "\x00", "\ud800"]),
)
def test_no_words_of_a_source_break_the_file(text: str, hostile: str) -> None:
    words = hostile + text + hostile
    part = Part((0, len(TEXT)), title=words, author=words, organisation=words, publisher=words)
    hurt = draft(
        part=part,
        points=(Point("problem", 1, words, words, (0, 1)),),
        facts=(Fact("97", "个", words, words, (0, 1)),),
        documents=(words,),
        methods=(words,),
        themes=(ThemeTag("org", 1.0, (words,)),),
        keywords=(words,),
        flags=(Flag("masked", 0, 1, words, words),),
        places=("某省/某市", words),
    )
    assert set(sheet(hurt).parsed.values) == set(Case.model_fields) - NOT_WRITTEN
