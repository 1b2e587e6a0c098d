from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tashan.ingest.outline.alphabet import BAD_WITH, DEED_WITH, TO_BAD, TO_DEED, alphabet, bits, names
from tashan.ingest.outline.lexicon import groups_of
from tashan.ingest.outline.opening import opening
from tashan.ingest.outline.signs import signs
from tashan.ingest.outline.words import words

SENTENCES = st.text("以往村里公章没有人管，市委去年建立制度。“不足等问题”解决要为破解1《》？\n由于", max_size=40)


def shown_of(sentences: list[str]) -> list[int]:
    return list(signs(sentences, tuple(words(sentences))))


def of(sentence: str) -> frozenset[str]:
    return names(*shown_of([sentence]))


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
    assert absent not in of(sentence)


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
    assert held <= of(sentence)


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


def test_every_sign_has_a_bit_of_its_own() -> None:
    assert len(set(alphabet())) == len(alphabet())
    assert "" not in alphabet()


def test_what_stands_beside_is_as_many_bits_further_on() -> None:
    assert all(bits()[f"bad&{sign}"] == bits()[sign] << TO_BAD for sign in BAD_WITH)
    assert all(bits()[f"deed&{sign}"] == bits()[sign] << TO_DEED for sign in DEED_WITH)


def test_no_sentences_have_no_signs() -> None:
    assert shown_of([]) == []


@given(st.lists(SENTENCES.filter(lambda text: "\n" not in text), max_size=6))
def test_a_sentence_shows_beside_others_what_it_shows_alone(sentences: list[str]) -> None:
    assert shown_of(sentences) == [told for sentence in sentences for told in shown_of([sentence])]
