from __future__ import annotations

import pytest

from tashan.ingest.outline.lexicon import groups_of
from tashan.ingest.outline.signs import opening, signs
from tashan.ingest.outline.weights import MARK, ROLES, table


@pytest.mark.parametrize(
    ("sentence", "absent"),
    [
        ("主要的要求很重要。", "ought"),
        ("市场里城市居民很多。", "office"),
        ("可以以及所以都不算。", "takes"),
        ("因此因地制宜。", "due"),
        ("经过了解，他懂得了。", "need"),
        ("解决群众急难愁盼问题。", "troubles-told"),
    ],
)
def test_words_inside_other_words_are_no_signs(sentence: str, absent: str) -> None:
    assert absent not in signs(sentence)


@pytest.mark.parametrize(
    ("sentence", "held"),
    [
        ("必须要把账目写细。", {"ought"}),
        ("由于缺少人手，难以逐户走访。", {"due", "^due", "lacks", "hard", "bad1", "bad2", "bad&due"}),
        ("过去，不少村干部疲于应付。", {"formerly", "^formerly", "some", "bad&formerly", "bad&some"}),
        ("柳河镇建立“换工本”制度。", {"office-acts", "sets-up", "scheme", "deeds1"}),
        ("为破解人手不足、经费有限等问题，镇里派人。", {"named-trouble", "troubles-told", "goal"}),
        ("这怎么办？", {"asks", "question"}),
        ("发放120元。", {"figure"}),
        ("印发《办法》。", {"book", "issues"}),
    ],
)
def test_signs(sentence: str, held: set[str]) -> None:
    assert held <= signs(sentence)


@pytest.mark.parametrize(
    ("sentence", "matter"),
    [
        ("镇里派人下乡，逐户登记出工和用工。", "镇里派人下乡，逐户登记出工和用工。"),
        ("“我们派人下乡，逐户登记出工。", "我们派人下乡，逐户登记出工。"),
        ("镇党委书记老秦介绍，镇里派人逐户登记出工。", "镇里派人逐户登记出工。"),
        ("本报柳河7月24日电 （记者甲乙）近日，镇里印发换工办法三条。", "镇里印发换工办法三条。"),
        ("据介绍，此事已成。", "据介绍，此事已成。"),
    ],
)
def test_the_matter_begins_behind_agency_speaker_and_link_words(sentence: str, matter: str) -> None:
    assert sentence[opening(sentence) :] == matter


def test_a_word_stands_once_in_a_group_and_a_neutral_word_in_none() -> None:
    assert [word for word, groups in groups_of().items() if len(groups) != len(set(groups))] == []


def test_the_table_weighs_no_sign_that_no_sentence_can_have() -> None:
    groups = {group for names in groups_of().values() for group in names}
    told = groups | {"^" + group for group in groups}
    of_its_own = {sign for sign in table() if sign not in told and sign != MARK and "&" not in sign}
    assert of_its_own <= {
        *(f"bad{count}" for count in (1, 2, 3)),
        *(f"deeds{count}" for count in (1, 2, 3, 4)),
        *("figure", "quotes", "scheme", "book", "question", "named-trouble", "troubles-told", "office-acts"),
        *("line-of-speech", "official-speaks", "meeting-bids", "advice", "long", "short", "opens", "closes"),
        *("in-speech", "first-two", "early", "late", "of-title", "length", "place", "sentences"),
        *(f"article:{sign}" for sign in ("ought", "condition", "person", "said", "bad1", "deeds1")),
    }
    assert all(len(row) == len(ROLES) for row in table().values())
