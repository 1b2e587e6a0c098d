"""What cases show together: surveys and proposals prove nothing, negative cases are never hidden."""

from __future__ import annotations

from tashan.pages.standing import carried_out, standing
from tests.builders import make_case, make_library, make_measure, make_problem, make_result
from tests.pages.reading import body, words

DONE = ({"id": "M001", "did": "做了。"},)
PROPOSED = ({"id": "M001", "did": "建议做。", "status": "proposed"},)


def test_surveys_and_proposals_count_for_nothing():
    cases = (make_case(kind="survey", measures=DONE), make_case("C0002", measures=PROPOSED))
    assert carried_out(cases, "M001") == ()
    assert standing(cases[:1]).strongest is None


def test_the_sentence_counts_each_effect_and_names_the_strongest_certainty():
    cases = (
        make_case("C0001", effect="helps", results=(make_result(),)),
        make_case("C0002", effect="worse", said_by="independent", compared="before_after", results=(make_result(),)),
        make_case("C0003"),
    )
    assert standing(cases).sentence == "3 个案例：1 有成效，1 出现反效果，1 未报告结果；最强依据：前后对比数据"


def test_a_countermeasure_page_shows_its_standing_and_how_it_came_about():
    library = make_library(
        make_case("C0001", measures=DONE, effect="none"),
        make_case("C0002", measures=PROPOSED, effect="helps"),
        make_measure(),
    )
    text = words(body(library, "countermeasures/M001.html"))
    assert "1个案例：1未见明显变化；最强依据：未给结果数据" in text
    assert "由下面1个已实施的案例算出" in text
    assert "另有1处只是建议，不计" in text


def test_a_countermeasure_that_was_only_proposed_claims_no_effect():
    library = make_library(make_case(measures=PROPOSED, effect="helps"), make_measure())
    text = body(library, "countermeasures/M001.html")
    standing_box = text[text.index('<section class="t-evidence"') : text.index("</section>")]
    assert "只是建议，尚无实施结果" in standing_box
    assert "有成效" not in standing_box.replace("谈不上成效", "")


def test_a_problem_keeps_countermeasures_without_cases_in_its_table():
    library = make_library(
        make_problem(measures=("M001", "M002")), make_measure(), make_measure("M002", name="轮灌公示")
    )
    text = words(body(library, "problems/P001.html"))
    assert "院坝议事" in text
    assert "轮灌公示" in text
    assert "暂无" in text
