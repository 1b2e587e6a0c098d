"""Word files: the final version as a reader sees it, and every other word listed."""

from __future__ import annotations

import re

import pytest

from tashan.ingest.read.docx import read_docx
from tashan.untrusted.content import Unreadable
from tashan.untrusted.word.numerals import numeral
from tests.ingest.read.word import OFFICIAL, item, level, paragraph, run, word, zipped


def lines(body: str, **parts: str) -> list[str]:
    return read_docx(word(body, **parts)).text.splitlines()


def left(body: str, **parts: str) -> list[tuple[str, str]]:
    return [(block.kind, block.text) for block in read_docx(word(body, **parts)).left_out]


def test_paragraphs_are_lines():
    assert lines(paragraph("村务公开") + paragraph(run("每季") + run("一次"))) == ["村务公开", "每季一次"]


def test_numbers_typed_by_hand_stay():
    assert lines(paragraph("一、做法") + paragraph("（一）议事")) == ["一、做法", "（一）议事"]


def test_automatic_numbers_are_shown_as_word_shows_them():
    body = item("问题", 1) + item("人少", 1, 1) + item("钱少", 1, 1) + item("路远", 1, 2) + item("太远", 1, 3)
    body += item("对策", 1) + item("引人", 1, 1)
    assert lines(body, numbering=OFFICIAL) == [
        "一、问题", "（一）人少", "（二）钱少", "1.路远", "1.1 太远", "二、对策", "（一）引人",
    ]  # fmt: skip


def test_a_list_that_starts_anew_and_another_definition():
    body = item("甲", 1) + item("乙", 1) + item("丙", 3) + item("丁", 3) + item("总则", 2) + item("一点", 2, 1)
    assert lines(body, numbering=OFFICIAL) == ["一、甲", "二、乙", "一、丙", "二、丁", "第一章 总则", "• 一点"]


def test_a_style_brings_the_number_and_numid_0_takes_it_away():
    styles = (
        '<w:style w:styleId="1"><w:name w:val="heading 1"/>'
        '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        '<w:style w:styleId="2"><w:basedOn w:val="1"/></w:style>'
    )
    body = paragraph("做法", '<w:pStyle w:val="1"/>') + paragraph("成效", '<w:pStyle w:val="2"/>')
    body += paragraph("附", '<w:pStyle w:val="1"/><w:numPr><w:numId w:val="0"/></w:numPr>')
    assert lines(body, styles=styles, numbering=OFFICIAL) == ["一、做法", "二、成效", "附"]


def test_a_level_that_never_restarts():
    numbering = (
        '<w:abstractNum w:abstractNumId="0">'
        + level(0, "chineseCounting", "第%1章")
        + level(1, "chineseCounting", "第%2条", '<w:lvlRestart w:val="0"/>')
        + '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    )
    body = item("总则", 1) + item("甲", 1, 1) + item("乙", 1, 1) + item("附则", 1) + item("丙", 1, 1)
    assert lines(body, numbering=numbering) == ["第一章 总则", "第一条 甲", "第二条 乙", "第二章 附则", "第三条 丙"]


@pytest.mark.parametrize(
    ("number", "form", "shown"),
    [
        (10, "chineseCounting", "十"),
        (11, "chineseCountingThousand", "十一"),
        (20, "chineseCounting", "二十"),
        (105, "chineseCountingThousand", "一百零五"),
        (110, "chineseCountingThousand", "一百一十"),
        (2024, "ideographDigital", "二〇二四"),
        (12, "chineseLegalSimplified", "壹拾贰"),
        (3, "ideographTraditional", "丙"),
        (3, "ideographZodiac", "寅"),
        (3, "decimalEnclosedCircleChinese", "③"),
        (21, "decimalEnclosedCircle", "㉑"),
        (4, "upperRoman", "IV"),
        (28, "lowerLetter", "bb"),
        (7, "decimalZero", "07"),
        (7, "arabicAlpha", "7"),
        (10**9, "upperRoman", "M" * 20),
    ],
)
def test_numerals(number, form, shown):
    assert numeral(number, form) == shown


def test_insertions_stay_and_deletions_are_listed():
    body = paragraph(
        run("每季")
        + f"<w:ins>{run('公开')}</w:ins><w:del><w:r><w:delText>不公开</w:delText></w:r></w:del>"
        + f"<w:moveFrom>{run('移走')}</w:moveFrom><w:moveTo>{run('移来')}</w:moveTo>"
    )
    assert lines(body) == ["每季公开移来"]
    assert left(body) == [("修订中删去的文字", "不公开"), ("修订中移走的文字", "移走")]


def test_a_deleted_paragraph_mark_joins_two_paragraphs():
    body = paragraph("村务", "<w:rPr><w:del/></w:rPr>") + paragraph("公开")
    assert lines(body) == ["村务公开"]


def test_hidden_text_is_listed_by_run_and_by_style():
    styles = '<w:style w:styleId="h"><w:rPr><w:vanish/></w:rPr></w:style>'
    body = paragraph(run("看得见") + run("看不见", "<w:vanish/>") + run("也不见", '<w:rStyle w:val="h"/>'))
    assert lines(body, styles=styles) == ["看得见"]
    assert left(body, styles=styles) == [("隐藏的文字", "看不见也不见")]
    assert lines(paragraph(run("见", '<w:vanish w:val="0"/>'))) == ["见"]


def cell(inner: str) -> str:
    return f"<w:tc>{inner}</w:tc>"


def test_a_table_row_is_a_line():
    row = f"<w:tr>{cell(paragraph('户数'))}{cell(paragraph('328') + paragraph('户'))}</w:tr>"
    assert lines(f"<w:tbl>{row}{row}</w:tbl>") == ["户数 | 328 户"] * 2


def test_nested_tables_and_long_cells_are_lines_of_their_own():
    inner = f"<w:tbl><w:tr>{cell(paragraph('甲'))}{cell(paragraph('乙'))}</w:tr></w:tbl>"
    outer = f"<w:tbl><w:tr>{cell(paragraph('说明') + inner)}{cell(paragraph('丙'))}</w:tr></w:tbl>"
    assert lines(outer) == ["说明", "甲 | 乙", "丙"]
    long = f"<w:tbl><w:tr>{cell(paragraph('村' * 300))}{cell(paragraph('丙'))}</w:tr></w:tbl>"
    assert lines(long) == ["村" * 300, "丙"]


def test_a_text_box_is_read_once_and_its_fallback_is_not():
    box = "<wps:txbx><w:txbxContent>" + paragraph("框里的话") + "</w:txbxContent></wps:txbx>"
    old = "<w:pict><v:textbox><w:txbxContent>" + paragraph("框里的话") + "</w:txbxContent></v:textbox></w:pict>"
    both = f"<mc:Choice>{box}</mc:Choice><mc:Fallback>{old}</mc:Fallback>"
    drawn = run("正文") + f"<w:r><mc:AlternateContent>{both}</mc:AlternateContent></w:r>"
    assert lines(paragraph(drawn)) == ["正文", "框里的话"]
    assert left(paragraph(drawn)) == []
    assert lines(paragraph(run("正文") + f"<w:r>{old}</w:r>")) == ["正文", "框里的话"]


def control(inner: str) -> str:
    return f"<w:sdt><w:sdtPr/><w:sdtContent>{inner}</w:sdtContent></w:sdt>"


def test_nested_content_controls():
    inner = control(run("议事会"))
    assert lines(control(control(paragraph(run("村民") + inner)))) == ["村民议事会"]


def test_the_prompt_of_an_empty_control_is_no_text():
    prompt = "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>"
    body = paragraph(run("单位：") + prompt.format(run("单击此处输入"))) + prompt.format(paragraph("单击此处"))
    assert lines(body) == ["单位："]
    assert [kind for kind, _ in left(body)] == ["还没有填写的提示"] * 2


def test_another_version_of_a_part_is_listed_where_it_says_something_else():
    both = "<mc:Choice>{}</mc:Choice><mc:Fallback>{}</mc:Fallback>"
    body = f"<mc:AlternateContent>{both.format(paragraph('新版'), paragraph('旧版'))}</mc:AlternateContent>"
    assert lines(body) == ["新版"]
    assert left(body) == [("文本框的另一版本", "旧版")]


def test_footnotes_stand_at_the_end_and_their_marks_in_the_text():
    notes = (
        f'<w:footnote w:type="separator" w:id="-1">{paragraph("线")}</w:footnote>'
        f'<w:footnote w:id="2">{paragraph("见年报。")}</w:footnote>'
        f'<w:footnote w:id="3">{paragraph("孤注")}</w:footnote>'
    )
    body = paragraph(run("共 300 户") + '<w:r><w:footnoteReference w:id="2"/></w:r>' + run("。"))
    assert lines(body, footnotes=notes) == ["共 300 户[1]。", "[1] 见年报。"]
    assert left(body, footnotes=notes) == [("没有引用的脚注", "孤注")]


def test_headers_footers_and_comments_are_listed():
    found = left(
        paragraph("正文"),
        header1=paragraph("内部资料"),
        footer1=paragraph("第1页"),
        comments=f"<w:comment>{paragraph('要核对')}</w:comment>",
    )
    assert found == [("页眉", "内部资料"), ("页脚", "第1页"), ("批注", "要核对")]


def field(instruction: str, result: str) -> str:
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText>{instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        f'{run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def test_results_of_fields_stay_and_their_instructions_go():
    body = paragraph(run("见") + field(' HYPERLINK "http://a" ', "年报") + run("。"))
    assert lines(body) == ["见年报。"]
    assert lines(paragraph(f'<w:fldSimple w:instr=" REF x ">{run("第三节")}</w:fldSimple>')) == ["第三节"]


def test_a_table_of_contents_is_left_out():
    body = paragraph(field(' TOC \\o "1-3" ', "一、做法\t1")) + paragraph("一、做法")
    assert lines(body) == ["一、做法"]
    assert left(body) == [("目录", "一、做法\t1")]


def test_signs_breaks_symbols_ruby_and_formulas():
    signs = "<w:r><w:tab/><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:noBreakHyphen/><w:t>丙</w:t><w:softHyphen/></w:r>"
    assert lines(paragraph(run("零") + signs)) == ["零\t甲", "乙-丙"]
    assert lines(paragraph('<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>' + run("是"))) == ["\uf0fc是"]
    ruby = f"<w:r><w:ruby><w:rt>{run('cūn')}</w:rt><w:rubyBase>{run('村')}</w:rubyBase></w:ruby></w:r>"
    assert (lines(paragraph(ruby)), left(paragraph(ruby))) == (["村"], [("注音", "cūn")])
    assert lines(paragraph(run("面积") + "<m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath>")) == ["面积x+1"]


def test_the_title_style_is_a_hint():
    styles = '<w:style w:styleId="a3"><w:name w:val="Title"/></w:style>'
    data = word(paragraph("村规民约进万家", '<w:pStyle w:val="a3"/>') + paragraph("正文"), styles=styles)
    assert read_docx(data).hints.title == "村规民约进万家"


def test_every_word_is_in_the_text_or_listed():
    body = (
        "".join(item(f"第{n}项", 1, n % 3) for n in range(5))
        + paragraph(run("甲") + f"<w:ins>{run('增')}</w:ins><w:del><w:r><w:delText>删</w:delText></w:r></w:del>")
        + f"<w:tbl><w:tr><w:ins/>{cell(paragraph('表'))}{control(cell(paragraph('格')))}</w:tr></w:tbl>"
        + f"<w:customXml>{paragraph(field(' TOC ', '目次'))}</w:customXml>"
        + paragraph(f"<w:smartTag><w:hyperlink>{run('链接')}</w:hyperlink></w:smartTag>" + run("密", "<w:vanish/>"))
    )
    data = word(body, numbering=OFFICIAL, header1=paragraph("眉"))
    reading = read_docx(data)
    told = reading.text + "".join(block.text for block in reading.left_out)
    for text in re.findall(r"<w:(?:t|delText)[^>]*>([^<]+)<", body):
        assert text in told


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (zipped({"xl/workbook.xml": "<a/>"}), "Excel"),
        (zipped({"ppt/presentation.xml": "<a/>"}), "演示文稿"),
        (zipped({"OFD.xml": "<a/>"}), "OFD"),
        (zipped({"mimetype": "x", "content.xml": "<a/>"}), "OpenDocument"),
        (zipped({"甲.txt": "村务"}), "压缩包"),
        (zipped({"word/document.xml": "<a/>"}), "没有正文"),
        (zipped({"word/document.xml": "<a>"}), "损坏"),
        (word(paragraph("村务"))[:-200], "损坏"),
    ],
)
def test_what_is_no_word_file_is_told(data, told):
    with pytest.raises(Unreadable, match=told) as error:
        read_docx(data)
    assert "请" in str(error.value)
