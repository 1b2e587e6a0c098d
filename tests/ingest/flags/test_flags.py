"""Flags: what is in order raises none; what only a person can decide raises one on the very words."""

from __future__ import annotations

from pathlib import Path

import pytest

import tashan.ingest.flags
from tashan.ingest.article import Article
from tashan.ingest.clean import clean
from tashan.ingest.flags import FINDERS, flagged
from tashan.ingest.flags.homophones import PHRASES

LONG = "居民议事会每月开一次，大家商量的事都记在册子上，办完一件划掉一件，年底再从头对一遍"


def found(text: str) -> list[tuple[str, str, str]]:
    return [(flag.kind, text[flag.start : flag.end], flag.suggestion) for flag in flagged(Article(text)).flags]


@pytest.mark.parametrize(
    "text",
    [
        f"{LONG}。\n",
        f"{LONG}。\n张三\n",
        f"{LONG}：\n",
        "**要点**：先摸底。",
        "某些村、某个组",
        "2×3",
        "有关部门和相关部门都来了，有关部门先说。",
        "清正廉洁，横向到边，新形势下",
        "村、组等单位",
        "由于天气不好。",
        "下面我们看看村里的做法。",
        "北方某些地方",
        "人户分离的有三千人，据为己有，自己有自己的账，自己被评上了",
        "自己已经来了，本末倒置，子曰",
    ],
)
def test_nothing_to_decide(text):
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{LONG}的\n", ("truncated", "一件，年底再从头对一遍的", "")),
        ("以**为例", ("masked", "**", "")),
        ("《**区办法》", ("masked", "**", "")),
        ("XX县和××镇", ("masked", "XX", "")),
        ("某村的账目", ("masked", "某", "")),
        ("调解员劝住了王某", ("masked", "王某", "")),
        ("上面写着锟斤拷锟斤拷", ("mojibake", "锟斤拷锟斤拷", "")),
        ("上面写着锟叫癸拷", ("mojibake", "锟叫癸拷", "")),
        ("村里？？开会", ("mojibake", "？？", "")),
        ("丢了\ufffd\ufffd字", ("mojibake", "\ufffd\ufffd", "")),
        ("公道正派、清政廉洁", ("typo", "清政廉洁", "清正廉洁")),
        ("纵向到底、横向道边", ("typo", "横向道边", "横向到边")),
        (
            "一、乡村治理战略背景下村级议事\n二、乡村治理战略背影下村级议事\n三、乡村治理战略背景下村级议事\n",
            ("typo", "背影", "背景"),
        ),
        ("村里己经修好了路", ("typo", "己经", "已经")),
        ("尚末开工", ("typo", "尚末", "尚未")),
        ("2O21年", ("typo", "O", "0")),
        ("文明村、小康村、等荣誉", ("punctuation", "、", "")),
        ("由于议事规则落实不够到位。一些村办不成事。", ("punctuation", "。", "，")),
        (
            "下面我就议事工作谈谈看法，不妥之处请批评指正。",
            ("speech", "下面我就议事工作谈谈看法，不妥之处请批评指正。", ""),
        ),
        ("我的发言完毕，谢谢大家。", ("speech", "我的发言完毕，谢谢大家。", "")),
    ],
)
def test_one_for_a_person(text, expected):
    assert expected in found(text)


def test_a_person_named_often_is_flagged_once():
    assert len(found("王某说好，王某又说不好，李某劝王某。")) == 2


def test_a_preview_that_says_so_is_cut_even_at_the_end_of_a_sentence():
    article = clean(Article(f"{LONG}。\n还剩3页未读，继续阅读\n"))
    assert [flag.kind for flag in article.flags] == ["truncated"]


def test_flagging_again_adds_nothing():
    article = flagged(Article("以**为例"))
    assert flagged(article) == article


def test_flags_change_nothing():
    assert flagged(Article("以**为例")).text == "以**为例"


def test_every_file_is_registered_once():
    folder = Path(tashan.ingest.flags.__file__).parent
    files = {path.stem for path in folder.glob("*.py")} - {"__init__"}
    assert sorted(find.__module__.rpartition(".")[2] for find in FINDERS) == sorted(files)


def test_set_phrases_are_phrases_and_stand_once():
    assert len(set(PHRASES)) == len(PHRASES)
    assert {len(phrase) for phrase in PHRASES} == {4}
