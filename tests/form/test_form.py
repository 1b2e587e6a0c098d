"""From the form to the case and back: whatever people and programs do to the file."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pypdfium2
import pytest

from tashan.chinese.script import to_hant
from tashan.form.case import make
from tashan.form.fault import told
from tashan.form.model import completed
from tashan.form.notes import notes
from tashan.form.read import document
from tashan.form.recognise import is_form, recognise
from tashan.form.script import simplified
from tashan.form.shown import sections
from tashan.form.word import form
from tashan.form.words import words_of
from tashan.library.load import load
from tashan.library.model import Case
from tashan.library.origin import Origin
from tests.form import filling
from tests.form.filling import answers, edited, filled, part, repacked, without_controls, without_gaps
from tests.test_house import ROOT

ORIGIN = Origin("cases/C0001-x.md")
OFFICE = shutil.which("soffice")


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    return filling.library(tmp_path_factory.mktemp("root"))


def read_back(data: bytes, library):
    """The case that a filled form becomes, and its faults as lines."""
    given, _ = simplified(recognise(document(data)))
    assert is_form(given)
    made = make(given, words_of(library))
    values, faults = completed(made)
    case = Case.model_validate({**values, "id": "C0001", "origin": ORIGIN, "body": made.body})
    return case, [told(fault, made.rows) for fault in faults]


def test_a_filled_form_becomes_the_case(library):
    case, faults = read_back(filled(library), library)
    assert faults == []
    assert case.title == "石桥村：用院坝会排定轮灌次序"
    assert (case.place, case.kind) == ("四川省/某市/云溪县", "practice")
    assert (case.problems[0].id, case.causes[0].stated, case.measures[0].status) == ("P001", False, "done")
    assert case.results[0].source == "S1"
    assert case.period.start == 2020
    assert "### 先商量" in case.body
    assert "- 要有人召集。\n- 要有地方贴。" in case.body
    # The only source need not be named where everything is from it; elsewhere nothing is put into people's mouths.
    assert case.body.count("[S1]") == 3


def test_every_case_of_the_library_survives_the_form():
    library, _ = load(ROOT)
    words = words_of(library)
    for case in library.cases[::3]:
        values = case.model_dump(exclude={"origin", "id"}) | {"state": "pending"}
        for source in values["sources"]:
            source.update(sha256=None, fingerprint=None)
        made = make(recognise(document(form(words, {**values, "body": sections(case.body)}))), words)
        back, faults = completed(made)
        if any(fault.path[0] == "body" for fault in faults):
            continue  # a study under headings of its own
        assert faults == (), case.id
        again = Case.model_validate({**back, "id": case.id, "origin": case.origin, "body": made.body})
        assert _comparable(again) == _comparable(case.model_copy(update={"sources": again.sources}))
        assert [source.title for source in again.sources] == [source["title"] for source in values["sources"]]


def _comparable(case):
    wide = str.maketrans("％", "%")
    return str(case.model_dump(exclude={"origin", "body", "sources", "state", "history", "checked_by"})).translate(wide)


KEPT = {
    "controls deleted": lambda data: edited(data, without_controls),
    "tables run together": lambda data: edited(data, without_gaps),
    "controls deleted and tables run together": lambda data: edited(
        data, lambda xml: without_gaps(without_controls(xml))
    ),
    "mark of the hint left on a control that was typed over": lambda data: edited(
        data, lambda xml: re.sub(r'(<w:id w:val="[0-9]+"/>)(?!<w:showingPlcHdr/>)', r"\1<w:showingPlcHdr/>", xml)
    ),
    "pasted with formatting": lambda data: edited(
        data,
        lambda xml: xml.replace(
            "石桥村：用院坝会", '石桥村：</w:t></w:r><w:r><w:rPr><w:b/><w:color w:val="FF0000"/></w:rPr><w:t>用院坝会'
        ),
    ),
    "full-width digits": lambda data: edited(data, lambda xml: xml.replace(">2020年<", ">２０２０年<")),
    "labels spaced out and starred": lambda data: edited(
        data, lambda xml: xml.replace("＊题目<", "题　目：<").replace(">现状<", ">现 状<")
    ),
    "rows without an answer deleted": lambda data: edited(
        data, lambda xml: re.sub(r"<w:tr>(?:(?!</w:tr>).)*>政策依据<(?:(?!</w:tr>).)*</w:tr>", "", xml, flags=re.DOTALL)
    ),
    "the unused sheet of a source deleted": lambda data: edited(
        data,
        lambda xml: re.sub(r"<w:tbl>(?:(?!</w:tbl>).)*>来源3<(?:(?!</w:tbl>).)*</w:tbl>", "", xml, flags=re.DOTALL),
    ),
    "a column moved": lambda data: edited(data, _column_moved),
    "tracked changes": lambda data: edited(
        data,
        lambda xml: xml.replace(
            "用院坝会排定",
            '</w:t></w:r><w:del w:author="x"><w:r><w:delText>拟用</w:delText></w:r></w:del>'
            '<w:ins w:author="x"><w:r><w:t>用院坝会排定</w:t></w:r></w:ins><w:r><w:t>',
        ),
    ),
}


def _column_moved(xml: str) -> str:
    """The last two columns of the grid of results change places."""
    start = xml.index(">结果数据<")
    end = xml.index("</w:tbl>", start)
    rows = re.sub(
        r"(<w:tc>(?:(?!</w:tc>).)*</w:tc>)\s*(<w:tc>(?:(?!</w:tc>).)*</w:tc>)\s*</w:tr>",
        r"\2\1</w:tr>",
        xml[start:end],
        flags=re.DOTALL,
    )
    return xml[:start] + rows + xml[end:]


@pytest.mark.parametrize("change", KEPT.values(), ids=KEPT)
def test_nothing_is_lost_when(change, library):
    wanted = read_back(filled(library), library)
    before = filled(library)
    after = change(before)
    assert part(after) != part(before)
    assert read_back(after, library) == wanted


def test_an_answer_may_be_or_begin_with_the_words_of_a_label(library):
    body = {**answers()["body"], "做法": "背景\n\n先商量，再张榜。"}
    made = make(recognise(document(filled(library, kind="做法", body=body))), words_of(library))
    assert made.values["kind"] == "practice"
    assert "## 做法\n\n背景[S1]\n\n先商量，再张榜。[S1]" in made.body


def test_rows_can_be_added(library):
    more = [{"id": "灌溉用水无人管", "how": f"第{number}种样子。"} for number in "一二三四五六"]
    xml = part(filled(library))
    row = re.search(r"<w:tr>(?:(?!</w:tr>).)*年年争水(?:(?!</w:tr>).)*</w:tr>", xml, re.DOTALL)
    rows = "".join(row[0].replace("年年争水，没有人出面。", each["how"]) for each in more)
    case, faults = read_back(edited(filled(library), lambda xml: xml.replace(row[0], row[0] + rows)), library)
    assert [link.how for link in case.problems][1:] == [each["how"] for each in more]
    assert faults == []


def test_sheets_of_sources_can_be_added(library):
    sources = [{**answers()["sources"][0], "title": f"第{number}份材料"} for number in "一二三四"]
    body = {**answers()["body"], "背景": "争水的事年年有。（来源4）", "做法": "各户商量。【来源 ２】\n\n张榜。[S3]"}
    case, faults = read_back(filled(library, sources=sources, body=body), library)
    assert faults == []
    assert [source.key for source in case.sources] == ["S1", "S2", "S3", "S4"]
    assert re.findall(r"\[S.\]", case.body) == ["[S4]", "[S2]", "[S3]"]


@pytest.mark.parametrize("script", ["tw", "hk"])
def test_a_form_turned_into_traditional_characters_is_read_all_the_same(script, library):
    wanted, _ = read_back(filled(library), library)
    data = edited(filled(library), lambda xml: to_hant(xml, script))
    case, faults = read_back(data, library)
    assert faults == []
    assert case.model_dump(exclude={"sources", "origin"}) == wanted.model_dump(exclude={"sources", "origin"})
    _, changed = simplified(recognise(document(data)))
    assert "『摘要』" in changed


def test_an_id_or_a_name_in_other_characters_names_a_topic(library):
    for name in ("P001", "p001", "灌溉用水無人管"):
        case, faults = read_back(filled(library, problems=[{"id": name, "how": "年年争水。"}]), library)
        assert faults == []
        assert case.problems[0].id == "P001"


def test_an_alias_names_a_theme_or_a_topic():
    library, _ = load(ROOT)
    words = words_of(library)
    theme = next(theme for theme in library.themes if theme.aliases)
    values = filling.answers(
        themes=[theme.aliases[0]],
        problems=[{"id": "后进党组织", "how": "开会议不成事。"}],
        causes=[],
        measures=[],
    )
    made = make(recognise(document(form(words, values))), words)
    assert made.faults == ()
    assert made.values["themes"] == [theme.id]
    assert made.values["problems"][0]["id"] == "P001"


def test_what_has_no_place_is_told(library):
    said = "<w:p><w:r><w:t>{}</w:t></w:r></w:p>"
    extra = said.format("另附照片三张") + f"<w:tbl><w:tr><w:tc>{said.format('备注栏')}</w:tc></w:tr></w:tbl>"
    data = edited(filled(library), lambda xml: xml.replace("<w:sectPr>", extra + "<w:sectPr>"))
    comments = f'<w:comments xmlns:w="w"><w:comment>{said.format("数字再核")}</w:comment></w:comments>'
    data = repacked(data, {"word/comments.xml": comments})
    read = document(data)
    assert list(notes(read, recognise(read))) == [
        "批注没有收：“数字再核”",
        "不在任何一栏里，没有收：“另附照片三张”",
        "不在任何一栏里，没有收：“备注栏”",
    ]


def test_a_form_of_another_edition_is_known_for_what_it_is(library):
    def said(number: str) -> str:
        read = document(edited(filled(library), lambda xml: xml.replace("第1版", f"第{number}版"), "word/header.xml"))
        return "".join(notes(read, recognise(read)))

    assert said("1") == ""
    assert "更新程序" in said("9")
    assert "旧表" not in said("9")
    read = document(edited(filled(library), lambda xml: xml.replace("表式第1版", ""), "word/header.xml"))
    assert "找不到表式版本" in "".join(notes(read, recognise(read)))


def converted(path: Path, suffix: str, folder: Path) -> Path:
    """The file as LibreOffice saves it in another format."""
    profile = f"-env:UserInstallation={(folder.parent / 'profile').as_uri()}"
    command = [str(OFFICE), "--headless", profile, "--convert-to", suffix, "--outdir", str(folder), str(path)]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    return folder / f"{path.stem}.{suffix}"


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
def test_no_page_of_the_empty_form_is_bare(tmp_path):
    (tmp_path / "表.docx").write_bytes(form(words_of(load(ROOT)[0])))
    with pypdfium2.PdfDocument(converted(tmp_path / "表.docx", "pdf", tmp_path / "pdf")) as document:
        texts = [page.get_textpage().get_text_range() for page in document]
    assert len(texts) <= 8
    assert all(len(text) > 60 for text in texts), [len(text) for text in texts]
    assert all("表式第" in text for text in texts)


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize("way", [("docx",), ("odt", "docx"), ("doc", "docx")], ids="-".join)
def test_libreoffice_may_have_saved_it(way, library, tmp_path):
    path = tmp_path / "表.docx"
    path.write_bytes(filled(library))
    for step, suffix in enumerate(way):
        path = converted(path, suffix, tmp_path / str(step))
    assert read_back(path.read_bytes(), library) == read_back(filled(library), library)
    assert "doc" in way or part(path.read_bytes()).count("<w:sdt>") > 90, "the controls are still there to be filled in"
