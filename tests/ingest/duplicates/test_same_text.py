"""The same text in any dress is told; templates, quotations and neighbours of a page are not."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tashan.ingest.article import Article
from tashan.ingest.clean import clean
from tashan.ingest.duplicates.same_text import same_text
from tashan.ingest.duplicates.sketch import Sketch, packed, shared, sketch, unpacked
from tests.ingest.duplicates.variants import VARIANTS

ARTICLE = """云溪县：院坝议事管好灌溉水
云溪县地处山区，渠道从上游流到下游，轮到谁家放水，过去没有一定，每到插秧时节，争水的事年年都有。
去年春上，县里在三个村试着开院坝议事会，请各家各户推一个说话算数的人，晚饭后坐到院坝里，把水的事摊开来讲。
议事会先定规矩：上游三天，下游三天，遇到天旱再添一轮；谁家先放、谁家后放，抽签决定，抽完当场写在木牌上。
管水员由大家选，报酬从集体经济里出，每年三千六百元，年底由议事会评，评不上就换人。
一年下来，三个村的争水纠纷从12件降到3件，水费收缴率从71.5%升到96.8%，渠道也有人修了。
也有办不好的地方：外出打工的人家没有人到会，抽签抽到半夜，第二天没有人放水，为此又补了一条，可以请邻居代放。
今年县里打算把办法推到其余28个村，但各村水源不同，有的村靠塘，有的村靠井，规矩要自己议，不能照抄。
"""
OTHER = """临江镇：老旧小区的物业费怎样收上来
临江镇有九个老旧小区，房子是三十年前建的，没有电梯，也没有物业，垃圾堆在楼道口，路灯坏了没有人换。
镇里先请人算账，一户一月十五元，够请两个保洁员、一个看门人，账目贴在单元门口，每个月换一张。
起初只有四成住户肯交，不肯交的人说，交了钱也看不到变化。居委会就先垫三个月，把路灯和楼道修好。
三个月以后再收，交的人到了八成三，余下的多是租户，又同房东商量，把物业费写进了租约。
业主代表每季度开会，对着账本一笔一笔问，问不清的当场记下，下次会上答复。
"""


def told(one: str, other: str) -> float:
    mine, theirs = (sketch(clean(Article(text)).text) for text in (one, other))
    return same_text(mine, theirs, common(mine, theirs))


def common(one: Sketch, other: Sketch) -> int:
    return len(set(one.pieces).intersection(other.pieces))


def notice(number: str, day: str) -> str:
    body = f"定于{day}上午9时在村委会二楼会议室召开村民代表会议，请各位代表准时参加，不得缺席。"
    return f"第{number}次村民代表会议通知\n{body}\n"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (ARTICLE, OTHER),
        (ARTICLE, ""),
        ("", ""),
        ("短。", "短。"),  # too little to say anything
        (notice("12", "2021-03-05"), notice("15", "2021-06-18")),
        (VARIANTS["furnished"](ARTICLE, random.Random(1)), VARIANTS["furnished"](OTHER, random.Random(1))),
        # A passage that both quote.
        (ARTICLE + OTHER.splitlines()[2], OTHER),
    ],
)
def test_different_texts_are_different(one: str, other: str) -> None:
    assert told(one, other) == 0.0


@pytest.mark.parametrize("name", VARIANTS)
@pytest.mark.parametrize("seed", range(3))
def test_a_variant_is_the_same_text(name: str, seed: int) -> None:
    variant = VARIANTS[name](ARTICLE, random.Random(seed))
    assert told(ARTICLE, variant) > 0.5
    assert told(variant, ARTICLE) == told(ARTICLE, variant)


def test_a_text_is_its_own_copy() -> None:
    assert told(ARTICLE, ARTICLE) == 1.0
    assert told(notice("12", "2021-03-05"), notice("12", "2021-03-05")) == 1.0


def test_a_short_article_is_found_inside_a_long_file() -> None:
    draw = random.Random(5)
    long = "\n".join("".join(draw.sample(OTHER, 60)) + "。" for _ in range(400))
    assert told(ARTICLE, long + ARTICLE + long) > 0.9


def test_the_figure_is_the_share_of_the_smaller_text() -> None:
    half = "".join(line for line in ARTICLE.splitlines(keepends=True) if line)[: len(ARTICLE) // 2]
    part, whole = sketch(half), sketch(ARTICLE)
    assert common(part, whole) > 15
    assert shared(part, whole, common(part, whole)) > 0.9


def test_script_width_and_punctuation_do_not_matter() -> None:
    wide = ARTICLE.translate({code: code + 0xFEE0 for code in map(ord, "0123456789%")}).replace("，", ",")
    assert sketch(wide).pieces == sketch(ARTICLE).pieces


def test_hashes_never_change() -> None:
    """They are kept in cases and records: another hash would make strangers of them."""
    assert packed(sketch("今年12件水事，议事会把水的事摊开来讲，抽签决定").pieces) == "bMtitqGxyKc8yeda3IGH96hJ"


@given(st.lists(st.integers(0, 2**24 - 1), max_size=80).map(tuple))
def test_packed_hashes_come_back(hashes: tuple[int, ...]) -> None:
    assert unpacked(packed(hashes)) == hashes


@pytest.mark.parametrize("written", ["?", "AAA", "AAAAA=", "AA=="])
def test_what_is_no_fingerprint_is_told(written: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the message is for the caller to word
        unpacked(written)
