"""The commands of the form, as an editor runs them."""

from __future__ import annotations

import hashlib
import re
import zipfile
from io import BytesIO

import pytest

from tashan.cli.main import main
from tashan.form.read import document
from tashan.form.recognise import recognise
from tashan.library.load import load
from tests.content import CASE
from tests.form import filling
from tests.form.filling import answers, edited, filled, part, repacked
from tests.ingest.read.word import word
from tests.test_house import ROOT


@pytest.fixture
def root(tmp_path):
    filling.library(tmp_path / "root")
    return tmp_path / "root"


@pytest.fixture
def taken_in(root, tmp_path, capsys):
    """Import a file: the status, what was printed, what was said."""

    def take(data: bytes, name: str = "登记表.docx"):
        path = tmp_path / name
        path.write_bytes(data)
        status = main(["import", str(path), "--root", str(root)])
        shown = capsys.readouterr()
        return status, shown.out, shown.err

    return take


def form_of(root, **given):
    return filled(load(root)[0], **given)


def cases(root):
    return sorted(path.name for path in (root / "cases").iterdir())


def test_a_filled_form_becomes_a_case_that_passes_the_checks(root, taken_in, capsys):
    status, out, _ = taken_in(form_of(root))
    assert status == 0
    assert cases(root) == ["C0001-shiqiao-cun-yuanba-hui-paiding.md"]
    assert out.strip().endswith(cases(root)[0])
    assert main(["check", "--root", str(root)]) == 0
    assert "，0 处错误" in capsys.readouterr().err


SIX = {
    "title": "用水",
    "place": "火星",
    "level": "片区",
    "problems__0__id": "灌溉用水没人管",
    "sources__0__date": "去年冬天",
    "body__还没有回答的": "纠纷共有56起，后来怎样。",
}


def test_six_mistakes_give_six_messages_that_name_the_fields(root, taken_in):
    status, out, err = taken_in(form_of(root, **SIX))
    assert status == 1
    assert cases(root) == []
    lines = out.splitlines()
    assert [re.match(r"(『[^：]+』)：", line)[1] for line in lines] == [
        "『题目』",
        "『发生地』",
        "『实施层级』",
        "『问题』第1行『问题名称』",
        "『还没有回答的』",
        "『来源1』的『发布日期』",
    ]
    assert all(re.fullmatch(r"『.+』：.+（.+）", line) for line in lines)
    assert "是不是“灌溉用水无人管”？" in lines[3]
    assert not re.search(r"[a-z]{3}", out)
    assert not re.search(r"[\u4e00-\u9fff，。] [（“]", out)
    assert "6 处要改" in err


def test_the_guide_shows_what_an_editor_will_see(root, taken_in):
    guide = (ROOT / "docs" / "guide" / "ten-minutes.md").read_text("utf-8")
    _, out, _ = taken_in(form_of(root, **SIX))
    assert re.findall(r"^『.*$", guide, re.MULTILINE) == out.splitlines()


def test_checks_of_the_library_speak_of_the_fields_too(root, taken_in):
    given = {"said_by": "媒体", "effect_reason": "", "period__end": "2019", "provided_by": "联系人13800138000"}
    status, out, _ = taken_in(form_of(root, **given))
    assert status == 1
    assert {re.match(r"(『[^：]+』)：", line)[1] for line in out.splitlines()} == {
        "『讲述人』", "『成效理由』", "『结束年份』", "『提供单位』",
    }  # fmt: skip
    assert not re.search(r"[a-z]{3}", out)
    assert "13800138000" not in out


def test_nothing_is_written_over(root, taken_in):
    (root / "cases" / "C0041-bie.md").write_text(CASE, "utf-8")
    (root / "cases" / "C0050-huai.md").write_text("坏的", "utf-8")
    assert taken_in(form_of(root))[0] == 0
    assert taken_in(form_of(root, title="柳河村：用轮灌表管住放水的先后"))[0] == 0
    assert [name[:5] for name in cases(root)] == ["C0041", "C0050", "C0051", "C0052"]
    assert (root / "cases" / "C0050-huai.md").read_text("utf-8") == "坏的"


def test_the_same_form_is_not_taken_in_twice(root, taken_in):
    assert taken_in(form_of(root))[0] == 0
    status, out, _ = taken_in(form_of(root))
    assert status == 1
    assert out.startswith("『题目』：")
    assert len(cases(root)) == 1


def test_a_month_alone_goes_into_the_note(root, taken_in):
    assert taken_in(form_of(root, sources__0__date="2021年11月"))[0] == 0
    text = next((root / "cases").iterdir()).read_text("utf-8")
    assert "note: 原文日期只写到2021年11月。取用第二段。" in text
    assert "2021-11" not in text


def test_traditional_characters_are_converted_and_said_to_be(root, taken_in):
    status, _, err = taken_in(
        form_of(root, summary="石橋村每年插秧時爭水，村裏把次序拿到院壩會上商量，排出一張輪灌表。")
    )
    assert status == 0
    assert "『摘要』里的繁体字改成了简体" in err
    assert "石桥村每年插秧时争水，村里把次序" in next((root / "cases").iterdir()).read_text("utf-8")


ORIGINAL = """院坝里的议事会

石桥村每年插秧争水，去年有12件，今年只有3件。支部请大家坐到院坝里把次序一户一户排好写在纸上。
"""


def test_originals_give_hash_and_fingerprint_and_are_held_against_the_case(root, tmp_path, capsys):
    original, form = tmp_path / "原件.txt", tmp_path / "表.docx"
    original.write_text(ORIGINAL, "utf-8")
    form.write_bytes(form_of(root))
    assert main(["import", str(form), "--original", str(original), "--root", str(root)]) == 0
    assert "提醒" not in capsys.readouterr().err
    (source,) = load(root)[0].cases[0].sources
    assert source.sha256 == hashlib.sha256(original.read_bytes()).hexdigest()
    assert source.fingerprint
    assert main(["verify", "--root", str(root), "--sources", str(tmp_path)]) == 0


def test_what_an_original_does_not_say_is_told_by_the_field(root, tmp_path, capsys):
    original, form = tmp_path / "原件.txt", tmp_path / "表.docx"
    original.write_text(ORIGINAL, "utf-8")
    form.write_bytes(form_of(root, results__0__value="5"))
    assert main(["import", str(form), "--original", str(original), "--root", str(root)]) == 0
    assert re.search("提醒：『结果数据』第1行『数值』：来源里没有“5", capsys.readouterr().err)
    body = {**answers()["body"], "做法": "支部请大家坐到院坝里把次序一户一户排好写在纸上。"}
    form.write_bytes(form_of(root, title="柳河村：用轮灌表管住放水的先后", body=body))
    assert main(["import", str(form), "--original", str(original), "--root", str(root)]) == 1
    assert capsys.readouterr().out.startswith("『做法』：")


def test_an_original_too_many_or_one_that_cannot_be_read_is_told(root, tmp_path, capsys):
    original, sheet, form = tmp_path / "原件.txt", tmp_path / "表.xls", tmp_path / "表.docx"
    original.write_text(ORIGINAL, "utf-8")
    sheet.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
    form.write_bytes(form_of(root))
    twice = ["--original", str(original), "--original", str(original)]
    assert main(["import", str(form), *twice, "--root", str(root)]) == 1
    assert "『来源』：给了 2 份原件" in capsys.readouterr().out
    assert main(["import", str(form), "--original", str(sheet), "--root", str(root)]) == 1
    assert "来源的原件 表.xls 读不出" in capsys.readouterr().err
    assert cases(root) == []


def test_a_draft_can_be_filled_into_the_form_beforehand(root, tmp_path, capsys):
    article = "　　石桥村用院坝会管灌溉\n\n　　四川省成都市金堂县\n\n　　去年争水纠纷12件，村干部没有办法。\n"
    (tmp_path / "文章.txt").write_text(article, "utf-8")
    assert main(["ingest", str(tmp_path / "文章.txt"), "--inbox", str(tmp_path / "inbox")]) == 0
    (draft,) = (tmp_path / "inbox").glob("*/drafts/1.md")
    assert main(["form", "-o", str(tmp_path / "表.docx"), "--from", str(draft), "--root", str(root)]) == 0
    given = recognise(document((tmp_path / "表.docx").read_bytes()))
    assert given.answers["title",].text == "石桥村用院坝会管灌溉"
    (result,) = given.parts["results",]
    assert (result.answers["value",].text, result.answers["kind",].text) == ("12", "")
    assert "待" not in "".join(each.text for each in (*given.answers.values(), *result.answers.values())).replace(
        "待审", ""
    )
    assert (
        main(["form", "-o", str(tmp_path / "乙.docx"), "--from", str(tmp_path / "文章.txt"), "--root", str(root)]) == 1
    )
    assert "第一行不是" in capsys.readouterr().err
    assert not (tmp_path / "乙.docx").exists()


def test_an_empty_form_is_told_field_by_field(root, taken_in, tmp_path):
    assert main(["form", "-o", str(tmp_path / "空表.docx"), "--root", str(root)]) == 0
    status, out, _ = taken_in((tmp_path / "空表.docx").read_bytes())
    assert status == 1
    assert "『题目』：没有写" in out
    assert "『来源』：没有写" in out
    assert cases(root) == []


def test_form_writes_over_nothing(root, tmp_path, capsys):
    path = tmp_path / "表.docx"
    path.write_bytes(b"x")
    assert main(["form", "-o", str(path), "--root", str(root)]) == 1
    assert path.read_bytes() == b"x"
    assert "没有覆盖" in capsys.readouterr().err


def bomb() -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b" " * 50_000_000)
    return buffer.getvalue()


def with_dtd(xml: str) -> str:
    head, rest = xml.split("?>", 1)
    return f'{head}?><!DOCTYPE x [<!ENTITY a "a"><!ENTITY b "&a;&a;">]>{rest}'


HOSTILE = {
    "an old .doc": (lambda root: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "另存为 .docx"),
    "a text": (lambda root: "登记表".encode(), "这是文字文件"),
    "a page": (lambda root: b"<html><body>x</body></html>", "这是网页"),
    "a PDF": (lambda root: b"%PDF-1.7\n", "PDF"),
    "nothing": (lambda root: b"", "文件是空的"),
    "a bomb": (lambda root: bomb(), "恶意"),
    "entities": (lambda root: edited(form_of(root), with_dtd), "恶意"),
    "a name that leads out": (lambda root: repacked(form_of(root), {"../../x.xml": "<x/>"}), "恶意"),
    "half a file": (lambda root: form_of(root)[:4000], "损坏"),
    "another paper": (
        lambda root: edited(form_of(root), lambda xml: re.sub(">[^<>]+</w:t>", ">通知</w:t>", xml)),
        "不是案例登记表",
    ),
}


@pytest.mark.parametrize(("make", "said"), HOSTILE.values(), ids=HOSTILE)
def test_a_file_that_is_no_form_is_refused_in_one_sentence(make, said, root, taken_in):
    status, out, err = taken_in(make(root))
    assert (status, out) == (1, "")
    assert said in err
    assert len(err.strip().splitlines()) == 1
    assert cases(root) == []


def test_the_real_form_names_every_topic_of_the_library(tmp_path):
    assert main(["form", "-o", str(tmp_path / "表.docx")]) == 0
    xml = part((tmp_path / "表.docx").read_bytes())
    assert 'displayText="村（社区）党组织软弱涣散"' in xml
    assert answers()["title"] not in xml


def ingested(tmp_path, capsys, name: str, data: bytes) -> str:
    (tmp_path / name).write_bytes(data)
    assert main(["ingest", str(tmp_path / name), "--inbox", str(tmp_path / "inbox")]) == 0
    return capsys.readouterr().err


def test_a_form_that_is_given_as_an_article_is_told_from_one(root, tmp_path, capsys):
    told = ingested(tmp_path, capsys, "登记表.docx", form_of(root))
    assert f"这像是案例登记表，不是文章；要收成案例，请运行 tashan import {tmp_path}/登记表.docx" in told
    assert "登记表" in ingested(tmp_path, capsys, "登记表.docx", form_of(root)).partition("没有重做")[2]


def test_an_article_in_word_is_no_form(tmp_path, capsys):
    lines = "".join(
        f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in ("题目", "摘要", "问题", "对策", "村里议事。")
    )
    assert "登记表" not in ingested(tmp_path, capsys, "a.docx", word(lines))
