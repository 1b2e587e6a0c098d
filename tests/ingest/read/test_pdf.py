"""PDF: paragraphs as they were written, and all that only the page needs listed beside them."""

from __future__ import annotations

from io import BytesIO

import pypdfium2
import pytest

from tashan.ingest.read import Unreadable, taken
from tashan.ingest.read.pdf import read_pdf
from tests.ingest.read import printed
from tests.ingest.read.printed import DRINK, FILES, OPEN, RULES


def printed_file(name: str) -> bytes:
    return (FILES / f"{name}.pdf").read_bytes()


def drawn(*streams: bytes) -> bytes:
    """A PDF with a page for each stream of drawing instructions; /F is Helvetica, /I a picture of one dot."""
    kids = b" ".join(b"%d 0 R" % (5 + 2 * at) for at in range(len(streams)))
    dot = b"<</Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8/Length 1>>stream\nx\nendstream"
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(streams), kids),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        dot,
    ]
    for at, stream in enumerate(streams):
        objects += [
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents %d 0 R"
            b"/Resources<</Font<</F 3 0 R>>/XObject<</I 4 0 R>>>>>>" % (6 + 2 * at),
            b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream),
        ]
    body = b"".join(b"%d 0 obj\n%s\nendobj\n" % (number, one) for number, one in enumerate(objects, 1))
    return b"%PDF-1.4\n" + body + b"trailer<</Size %d/Root 1 0 R>>\n%%%%EOF" % (len(objects) + 1)


def says(text: str, x: int = 100, y: int = 700, size: int = 12) -> bytes:
    return b"BT /F %d Tf %d %d Td (%s) Tj ET " % (size, x, y, text.encode())


def left(data: bytes) -> list[tuple[str, str]]:
    return [(block.kind, block.text) for block in read_pdf(data).left_out]


OFFICIAL = [
    "柳溪村管水木牌",
    "柳溪镇党委 柳溪村村民委员会",
    "一、做法",
    DRINK,
    RULES,
    "二、成效",
    printed.RESULT.format("[1]"),
    *(" | ".join(row) for row in printed.TABLE),
    "三、问题",
    OPEN,
    "（一）水源",
    DRINK,
    "（二）经费",
    OPEN,
    "柳溪镇",
    "2022年12月30日",
    f"[1] {printed.NOTE}",
]


def test_a_document_reads_as_it_was_written():
    assert read_pdf(printed_file("official")).text.splitlines() == OFFICIAL


def test_running_titles_and_page_numbers_are_listed():
    assert left(printed_file("official")) == [
        (kind, text) for n in (1, 2, 3) for kind, text in (("页眉页脚", "柳溪镇材料汇编"), ("页码", f"— {n} —"))
    ]


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_page_on_its_side_reads_the_same(turn):
    document, out = pypdfium2.PdfDocument(printed_file("official")), BytesIO()
    for page in document:
        page.set_rotation(turn)
    document.save(out)
    assert read_pdf(out.getvalue()).text.splitlines() == OFFICIAL


def test_columns_are_read_one_after_the_other():
    story = [DRINK, RULES, printed.RESULT.format(""), OPEN]
    assert read_pdf(printed_file("columns")).text.splitlines() == ["柳溪村管水木牌", *story, *story]


def test_lines_that_run_downwards():
    assert read_pdf(printed_file("downwards")).text.splitlines() == ["柳溪村管水木牌", DRINK, RULES]


def test_words_of_an_alphabet_keep_their_spaces_across_lines():
    lines = says("the report of the village on the use of its only well and of", 72, 700) + says("the rules", 72, 685)
    assert read_pdf(drawn(lines)).text == "the report of the village on the use of its only well and of the rules\n"


def test_lines_far_apart_are_no_paragraph():
    assert read_pdf(drawn(says("one line", y=700) + says("another", y=500))).text == "one line\nanother\n"


def test_a_watermark_is_listed():
    data = drawn(says("text of the page") + b"BT /F 40 Tf .7 .7 -.7 .7 200 300 Tm (DRAFT) Tj ET")
    assert read_pdf(data).text == "text of the page\n"
    assert left(data) == [("斜排或转向的文字", "DRAFT")]


def test_a_raised_figure_that_is_no_note_stays():
    data = drawn(says("area 32 m") + says("2", 156, 705, 7) + says("in all", 170, 700))
    assert read_pdf(data).text == "area 32 m2 in all\n"


@pytest.mark.parametrize("number", ["{}", "- {} -", "Page {} of 3", "{}/3"])
def test_page_numbers_at_the_foot(number):
    pages = [
        says(f"page about {word}") + says("and more of it", y=680) + says(number.format(at), 290, 40)
        for at, word in enumerate(("wells", "roads", "light"), 1)
    ]
    assert [block for block in left(drawn(*pages)) if block[0] != "页码"] == []
    assert "wells" in read_pdf(drawn(*pages)).text


def test_a_year_in_the_last_line_is_no_page_number():
    years = {"wells": "2021", "roads": "2008", "light": "1999"}
    pages = [says(f"about {word}") + says(f"{word} again", y=680) + says(year, y=660) for word, year in years.items()]
    assert [line for line in read_pdf(drawn(*pages)).text.split() if line.isdecimal()] == ["2021", "2008", "1999"]


def test_a_page_that_is_a_picture_is_told():
    data = drawn(says("a page with words on it"), b"/I Do")
    assert left(data) == [("没有文字的页", "第 2 页")]


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (printed_file("locked"), "密码"),
        (printed_file("official")[:900], "损坏"),
        (b"%PDF-1.4 ", "损坏"),
        (drawn(b"/I Do"), "扫描件"),
        (drawn(b"/I Do " + says("SCAN")), "扫描件"),
        (drawn(b"0 0 m 9 9 l S"), "扫描件"),
        (drawn(*[b""] * 1001), "1001 页"),
    ],
)
def test_what_cannot_be_read_is_told(data, told):
    with pytest.raises(Unreadable, match=told) as error:
        taken("甲.pdf", data)
    assert "请" in str(error.value)


def test_the_bytes_decide_and_not_the_name():
    source = taken("甲.docx", printed_file("official"))
    assert (source.format, source.text.splitlines()) == ("pdf", OFFICIAL)
