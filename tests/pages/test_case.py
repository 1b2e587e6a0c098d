"""Case pages: every figure names its source, evidence stands before the story, nothing is praised."""

from __future__ import annotations

from tests.builders import linked_library, make_case, make_library, make_measure, make_result, make_source
from tests.pages.reading import body, tree, words

PATH = "cases/C0001.html"


def page(**given):
    return body(make_library(make_case(**given)), PATH)


def test_every_figure_has_a_link_to_its_source_card_and_its_place():
    results = (
        make_result(),
        make_result(what="轮灌次数", value="2", unit=None, kind="output", source="S2", at="第 4 段"),
    )
    text = page(results=results, sources=(make_source(), make_source("S2")))
    rows = tree(text).xpath("//table[contains(@class,'t-table--figures')]/tbody/tr")
    assert len(rows) == 2
    for row, result in zip(rows, results, strict=True):
        (link,) = row.xpath(".//td[@data-label='出处']//a")
        assert link.get("href") == f"#{result['source']}"
        assert result["at"] in row.text_content()
        assert tree(text).get_element_by_id(result["source"]) is not None


def test_a_newspaper_is_cited_by_its_date_and_page():
    source = make_source(kind="media", publisher="某某日报", date="2023-07-11", page="第11版")
    assert "某某日报，2023-07-11，第11版" in page(results=(make_result(),), sources=(source,))


def test_value_and_unit_stand_together_and_what_was_before_beside_them():
    text = page(results=(make_result(value="74", unit="%", before="约 44%"),))
    assert "74%" in text
    assert "约 44%" in text


def test_effect_and_certainty_stand_side_by_side_with_reasons_before_the_story():
    text = page(
        effect="mixed",
        effect_reason="有好有坏。",
        certainty_reason="只有本单位的说法。",
        results=(make_result(),),
        body="## 背景\n\n年年争水。",
    )
    axes = tree(text).xpath("//div[@class='t-evidence__axis']")
    assert [words(line) for line in map(_html, axes)] == [
        "成效有成效也有不足有好有坏。",
        "依据本地自述只有本单位的说法。",
    ]
    assert text.index("t-evidence") < text.index("年年争水")
    assert "依据表示材料能证明到什么程度，不评价单位工作。" in text


def _html(element):
    from lxml import html

    return html.tostring(element, encoding="unicode")


def test_a_survey_is_not_rated():
    text = page(kind="survey", results=(make_result(),))
    assert "调研，不评成效" in text
    assert "#e-" not in text
    assert "#c-" not in text


def test_results_stand_before_the_conditions_and_cautions_right_below_them():
    text = page(
        results=(make_result(),),
        cautions=("两个比例不能相加。",),
        body="## 做法\n\n排表。\n\n## 照着做需要什么\n\n有人召集。",
        teaching={"questions": ("谁来召集？",)},
    )
    places = [
        text.index(words)
        for words in ("排表。", "争水纠纷", "不能相加", "有人召集。", "谁来召集", 'id="S1"', "data-cite")
    ]
    assert places == sorted(places)


def test_a_case_without_results_has_no_empty_parts():
    titles = [heading.text_content() for heading in tree(page()).iter("h2")]
    assert titles == ["来源", "引用本页", "这处有误"]


def test_a_proposal_is_marked_as_one():
    link = {"id": "M001", "did": "建议成立议事会。", "status": "proposed"}
    text = body(make_library(make_case(measures=(link,)), make_measure()), PATH)
    assert "只是建议，尚无实施结果" in text


def test_the_citation_names_title_day_and_id():
    assert "他山. 云溪县：院坝议事管灌溉[EB/OL]. (2026-01-02). 案例 C0001." in page()


def test_a_masked_place_is_said_to_be_masked():
    text = page(place=None, place_note="masked")
    assert "地名原文隐去" in text


def test_an_inferred_cause_says_so():
    assert "原文没有写明，为推定" in body(linked_library(), PATH)


def test_parts_that_need_a_script_are_hidden_without_one():
    for element in tree(page()).iter("button"):
        above = (element, *element.iterancestors())
        assert any(one.get("hidden") is not None or one.get("data-needs-script") is not None for one in above)


def test_a_class_may_see_the_background_and_the_decision_but_no_other_part():
    teaching = {"decision": "您先做哪一件？", "questions": ("轮灌表谁来排？",)}
    text = page(body="## 背景\n\n争水。\n\n## 做法\n\n议事。\n", teaching=teaching)
    assert [head.text for head in tree(text).xpath("//h2[@data-open]")] == ["背景", "请学员来定"]
    assert "?class=1" in text
    assert "?class=1" not in page(body="## 做法\n\n议事。\n")


def test_the_history_is_folded_the_latest_first_and_names_units():
    first = {"date": "2026-01-02", "by": "某镇政府", "what": "写成初稿", "state": "draft"}
    text = page(history=(first, {"date": "2026-03-04", "what": "改正一个数"}))
    (folded,) = tree(text).xpath("//details[summary[contains(., '共 2 条')]]")
    lines = [item.text_content() for item in folded.xpath(".//li")]
    assert lines == ["2026 年 3 月 4 日：改正一个数", "2026 年 1 月 2 日，某镇政府：写成初稿（草稿）"]
    assert folded.get("open") is None


def test_a_case_without_a_history_says_nothing_of_it():
    assert "修改记录" not in page()
