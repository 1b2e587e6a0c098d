"""Encodings: the right one from ten characters on; bytes that are no text recorded where they stand, never guessed."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tashan.chinese.script import to_hant
from tashan.ingest.read.encoding import decoded
from tashan.ingest.read.encoding.decoded import decode
from tashan.ingest.read.encoding.weighed import table
from tashan.ingest.read.encoding.weights import TABLE

SENTENCES = (
    "三个村民小组共用一口水井，每到旱季就为先后争吵，村里开了四次会也没有定下办法。去年春天，老支书提出按户排日子，",
    "谁家哪天用水写在井边的木牌上，轮空的可以转让；规矩试行两个月后，争吵从每周七八起降到一起。2021年，上门送水328担，",
    "“老人独居的户，由管水员挑水上门”——邻村也来抄这块木牌。第三小组提出把水井改成抽水房，算下来要花12.6万元！",
)
TEN = [text[at : at + 10] for text in SENTENCES for at in range(0, len(text) - 9, 3)]


def test_utf8_without_a_mark():
    assert [text for text in TEN if decoded(text.encode()).text != text] == []


@pytest.mark.parametrize("encoding", ["gb18030", "gbk", "utf-16", "utf-16-le", "utf-16-be", "utf-8-sig"])
def test_ten_simplified_characters(encoding):
    wrong = [text for text in TEN if decoded(text.encode(encoding)).text.lstrip("\ufeff") != text]
    assert wrong == []


@pytest.mark.parametrize("encoding", ["big5hkscs", "big5", "gb18030", "utf-16"])
def test_ten_traditional_characters(encoding):
    texts = [text.replace("——", "──") for text in to_hant("\n".join(TEN), "tw").split("\n")]
    wrong = [text for text in texts if decoded(text.encode(encoding)).text.lstrip("\ufeff") != text]
    assert wrong == []


@pytest.mark.parametrize("text", ["", "plain ASCII, 100%", "café", "Ärger übers Öl", "12.5 ± 0.3 °C", "é"])
def test_latin_text_in_utf8(text):
    assert decoded(text.encode()) == decode(text.encode(), "utf-8")


def test_a_mark_decides():
    data = codecs.BOM_UTF8 + "村务".encode("gb18030")
    assert (decoded(data).encoding, bool(decoded(data).damage)) == ("utf-8", True)


def test_markup_may_declare_another_encoding():
    data = '<meta charset="iso-8859-1"><p>Un café près du marché'.encode("iso-8859-1")
    assert decoded(data, declares=True).encoding == "iso8859-1"


def test_bytes_that_are_no_text_keep_their_places():
    found = decoded("三个村民小组".encode() + b"\xff\xfe" + "共用一口水井".encode() + b"\xe4")
    assert found.text == "三个村民小组\ufffd\ufffd共用一口水井\ufffd"
    assert [(one.at, one.start, one.data) for one in found.damage] == [(18, 6, b"\xff\xfe"), (38, 14, b"\xe4")]


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030", "big5hkscs", "utf-16-le", "utf-16-be"])
@given(st.binary(max_size=60))
def test_every_byte_is_text_or_damage(encoding, data):
    found = decode(data, encoding)
    text, bad = found.text, {one.start: one.data for one in found.damage}
    width = 2 if encoding.startswith("utf-16") else 1
    out, at = b"", 0
    while at < len(text):
        lost = bad.get(at, b"")
        out += lost or text[at].encode(encoding)
        at += -(-len(lost) // width) or 1
    assert out == data or encoding in ("gb18030", "big5hkscs")  # which write some characters in two ways


def test_the_table_of_weights_is_the_one_that_is_made():
    assert TABLE.read_text("utf-8") == table()
