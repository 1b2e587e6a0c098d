"""Numbers of persons: what only looks like one is left alone; every way of writing a real one is found and masked."""

from __future__ import annotations

import random
import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tashan.chinese.private_numbers import masked, masked_number, private_numbers
from tests.material import MATERIAL, needs_material

WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)


def identity_number(seventeen: str) -> str:
    """Seventeen digits with their check, worked out as GB 11643-1999 writes it down."""
    return seventeen + "10X98765432"[sum(int(a) * b for a, b in zip(seventeen, WEIGHTS, strict=True)) % 11]


ID = identity_number("52060219880230001".replace("0230", "0229"))
ID_X = next(made for n in range(1000) if (made := identity_number(f"11010819751107{n:03}")).endswith("X"))
CARD = "6222021234567890128"
MOBILE = "13800138000"


def found(text: str) -> list[tuple[str, str]]:
    return [(number.kind, text[number.start : number.end]) for number in private_numbers(text)]


@pytest.mark.parametrize(
    "text",
    [
        "黔府发〔2023〕13812号",
        "热线12345、95598，客服400-820-8820，举报电话12388",
        "电话：0851-88123456，(0856)5223456，010-65123456",
        "统一社会信用代码：911101087934216321",
        "信用代码 52520000MJR1234567",
        "ISBN 978-7-5098-1234-5，书号7-5098-1234-5",
        "投入13800138000元，收回15000000000 元",
        "共138,0013,8000元，合1.3800138000亿元",
        "发布于2023-11-05 13:22:45，编号20231105132245",
        "1978-12-18-001",
        "1985-1990 150",
        "订单号：13800138000，流水号 15012345678",
        "编号13800138000",
        "3f13800138000a9，d41d8cd98f00b204e9800998ecf8427e",
        "96a0e177-5169-7537-cf96-0123456789ab",
        "https://example.org/art/2021/3/5/art_13800138000_1.html",
        "IMG13800138000.jpg，13800138000.jpg",
        "坐标106.13800138000，26.1",
        "192.168.1.13800138",
        "138 2010 2015",
        "东村 189 7135 9375 52 7",
        "150/2000/3000",
        "11010819751107123",  # seventeen digits
        ID[:-1] + ("0" if ID[-1] != "0" else "1"),  # a check that does not check
        identity_number("52060219880230001"),  # the thirtieth of February
        identity_number("99060219880229001"),  # no such province
        "6222021234567890123",  # Luhn says no
        "一二三四五六七八九〇一二三四",
        "二〇二三年一月，三八妇女节",
        "第138条、第1234条",
        "013800138000，016910544506",
        "合作社账户余额4000000000000元",
        "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13",
    ],
)
def test_what_is_no_number_of_a_person_is_left_alone(text: str) -> None:
    assert found(text) == []
    assert masked(text) == text


@pytest.mark.parametrize(
    "written",
    [
        MOBILE,
        "138 0013 8000",
        "138-0013-8000",
        "138—0013—8000",
        "138.0013.8000",
        "(138)0013-8000",
        "138\u00a00013\u00a08000",
        "138\u200b0013\u200b8000",
        "1\ufeff3800\u00ad138000",
        "1 3 8 0 0 1 3 8 0 0 0",
        "1380013 8000",
        "138 00138000",
        "1380 013 8000",
        "1380 0138 000",
        "13800-138000",
        "１３８００１３８０００",
        "１３８－００１３－８０００",
        "138００１３8000",
        "86 13800138000",
        "86-138-0013-8000",
        "0086 138 0013 8000",
        "8613800138000",
        "一三八〇〇一三八〇〇〇",
        "幺三八零零幺三八零零零",
    ],
)
@pytest.mark.parametrize("around", ["手机：{}。", "找李四{}，住三组", "（{}）", "\n{}\n", "电话+{}"])
def test_a_mobile_in_any_width_and_grouping(written: str, around: str) -> None:
    assert found(around.format(written)) == [("mobile", written.lstrip("("))]


@pytest.mark.parametrize(
    "text",
    [
        f"电话{MOBILE}、15912345678",
        "1. 张三 138 0013 8000\n2. 李四 159 1234 5678\n",
        "电话：138 0013 8000 159 1234 5678",
        f"{MOBILE}/15912345678",
        f"{MOBILE} 15912345678",
    ],
)
def test_several_in_a_row_are_several(text: str) -> None:
    assert [kind for kind, _ in found(text)] == ["mobile", "mobile"]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        (f"{MOBILE}@example.org", MOBILE),
        (f"Tel:{MOBILE}", MOBILE),
        (f"tel{MOBILE}", MOBILE),
        (f"手机{MOBILE}QQ", MOBILE),
        (f"电话:{MOBILE}.2023年", MOBILE),
        (f"{MOBILE}-8001", MOBILE),
        ("电话：013800138000", "013800138000"),
        ("手机0912-345-678", "0912-345-678"),
        ("0912 345 678", "0912 345 678"),
        ("電話：0912345678", "0912345678"),
    ],
)
def test_a_mobile_in_other_surroundings(text: str, number: str) -> None:
    assert found(text) == [("mobile", number)]


def grouped(number: str, sizes: tuple[int, ...], gap: str) -> str:
    parts, at = [], 0
    for size in sizes:
        parts.append(number[at : at + size])
        at += size
    return gap.join(parts)


@pytest.mark.parametrize("number", [ID, ID_X, ID_X.lower(), identity_number("81000019900101003")])
@pytest.mark.parametrize("sizes", [(18,), (6, 8, 4), (4, 4, 4, 4, 2), (6, 4, 4, 4), (17, 1), (14, 4), (1,) * 18])
@pytest.mark.parametrize("gap", [" ", "-", "－", "\u00a0", "\u200b", " - "])
@pytest.mark.parametrize("wide", [False, True])
def test_an_identity_number_in_any_width_and_grouping(number, sizes, gap, wide) -> None:
    written = grouped(number, sizes, gap)
    if wide:
        written = written.translate({code: code + 0xFEE0 for code in map(ord, "0123456789Xx")})
    assert found(f"张三，男，{written}，汉族") == [("identity", written)]


@pytest.mark.parametrize(
    "text",
    [
        "身份证号：520602880229001",  # fifteen digits, until 1999
        "身份证号码 520602198802290019",  # mistyped: the check does not check
        "身分證字號及證件號：52060219880229001X".replace("證件號", "身分證號"),
        f"编号：{ID}",
        f"{ID[:12]}\n{ID[12:]}",  # a narrow column broke it
    ],
)
def test_an_identity_number_in_other_surroundings(text: str) -> None:
    assert [kind for kind, _ in found(text)] == ["identity"]


@pytest.mark.parametrize(
    "text",
    [CARD, "6222 0212 3456 7890 128", f"工资卡{CARD}", "银行账号4000000000000002", "卡号：6222021234567890123"],
)
def test_a_bank_card(text: str) -> None:
    assert [kind for kind, _ in found(text)] == ["bank_card"]


def test_a_masked_number_shows_three_digits_and_keeps_its_shape() -> None:
    assert masked_number("138-0013-8000") == "138-****-****"
    assert masked_number(ID_X) == "110" + "*" * 15
    assert masked_number("１３８００１３８０００") == "１３８********"
    assert masked(f"电话{MOBILE}，找他。") == "电话138********，找他。"


SIGNS = [
    *"0123456789Xx０３８ -－.\n电话身份证号编：，a",
    "\u200b",
    "138",
    "13800138000",
    ID,
    ID_X,
    CARD,
    "元",
    "http://",
    "@",
]


@given(st.lists(st.sampled_from(SIGNS), max_size=40).map("".join))
def test_numbers_do_not_overlap_and_masking_keeps_every_offset(text: str) -> None:
    numbers = list(private_numbers(text))
    assert all(one.end <= other.start for one, other in pairwise(numbers))
    shown = masked(text)
    assert len(shown) == len(text)
    for number in numbers:
        assert sum(map(str.isdecimal, shown[number.start : number.end])) <= 3


def test_every_generated_number_is_found() -> None:
    draw = random.Random(11)
    missed = []
    for _ in range(4000):
        mobile = "1" + draw.choice("3456789") + f"{draw.randrange(10**9):09}"
        day = f"{draw.randrange(1900, 2024)}{draw.randrange(1, 13):02}{draw.randrange(1, 29):02}"
        number = identity_number(
            f"{draw.choice((11, 32, 52, 65))}{draw.randrange(10**4):04}{day}{draw.randrange(1000):03}"
        )
        gap = draw.choice(("", " ", "-", "\u200b", "\u00a0"))
        texts = (f"联系人 {grouped(mobile, (3, 4, 4), gap)}。", f"（{grouped(number, (6, 8, 4), gap)}）")
        missed += [text for text in texts if len(found(text)) != 1]
    assert missed == []


@needs_material
def test_real_articles_hold_none() -> None:
    """Looked through by hand: no number of a person stands in the corpus, so that each hit would be a false alarm."""
    files = [*(MATERIAL / "corpus" / "raw").iterdir(), *(MATERIAL / "seeds").iterdir()]
    assert len(files) > 180
    hits = {file.name: found(file.read_bytes().decode("utf-8", "replace")) for file in files}
    assert {name: hit for name, hit in hits.items() if hit} == {}


def test_long_rows_of_digits_take_no_longer_than_their_length() -> None:
    assert found("1" * 100_000) == []
    assert found("1 " * 20_000) == []
    assert len(found(re.sub("x", MOBILE + "，", "x" * 2000))) == 2000


@pytest.mark.parametrize(
    ("kind", "number"),
    [
        ("mobile", MOBILE),
        ("mobile", "0912345678"),
        ("mobile", "138 0013 8000"),
        ("mobile", "１３８-００１３-８０００"),
        ("mobile", "一三八零零一三八零零零"),
        ("identity", ID_X),
        ("bank_card", CARD),
    ],
)
@pytest.mark.parametrize("before", range(4))
def test_it_is_found_wherever_it_begins(kind, number, before):
    assert found(f"{'村' * before}号码是{number}") == [(kind, number)]
