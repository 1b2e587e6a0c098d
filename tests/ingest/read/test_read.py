"""Reading: what a file holds decides, not what it is called; and the text is exactly what the bytes say."""

from __future__ import annotations

import codecs
import hashlib

import pytest

from tashan.ingest.read import Unreadable, read, taken
from tests.ingest.read.word import paragraph, word, zipped


def test_the_text_is_exactly_what_the_bytes_say():
    data = codecs.BOM_UTF8 + "村务公开\r\n每季一次\r".encode()
    source = taken("甲.txt", data)
    assert source.text == "\ufeff村务公开\r\n每季一次\r"
    assert (source.format, source.encoding, source.suffix) == ("txt", "utf-8", ".txt")
    assert source.sha256 == hashlib.sha256(data).hexdigest()


def test_markdown_is_text():
    assert taken("甲.MD", "# 村务".encode()).format == "md"


def test_a_text_may_speak_of_tags_and_of_pdf():
    assert taken("甲.txt", "网页里的 <html> 标签，和 %PDF 开头的文件。".encode()).format == "txt"


def test_what_the_bytes_are_decides_and_not_the_name():
    page = "<!DOCTYPE html><html><body><p>村务每季公开一次，由监督委员会核对，群众可以当场提问。</p></body></html>"
    assert taken("甲.txt", page.encode()).format == "html"
    assert taken("甲.txt", ("\ufeff\n<!-- 注 -->\n" + page[15:]).encode()).format == "html"
    assert taken("甲.doc", page.encode("utf-16")).format == "html"
    assert taken("甲.doc", word(paragraph("村务公开"))).format == "docx"
    assert taken("甲.doc", word(paragraph("村务公开"))).text == "村务公开\n"


@pytest.mark.parametrize("encoding", ["gbk", "utf-16", "utf-16-le", "gb18030"])
def test_text_in_other_encodings(encoding):
    assert taken("甲.txt", "村务公开每季一次".encode(encoding)).text.lstrip("\ufeff") == "村务公开每季一次"


def test_text_in_big5():
    source = taken("甲.txt", "村務公開每季一次".encode("big5"))
    assert (source.text, source.encoding) == ("村務公開每季一次", "big5hkscs")


def test_bytes_that_are_no_text_are_recorded():
    source = taken("甲.txt", "村务公开".encode() + b"\xff" + "每季一次".encode())
    assert source.text == "村务公开\ufffd每季一次"
    assert [(one.at, one.start, one.data) for one in source.damage] == [(12, 4, b"\xff")]


def test_front_matter_gives_hints_and_stays_in_the_text():
    text = '---\ntitle: "议事会"\nauthor: 某报\ndate: 2021-3-4 08:00\ntags: [a]\n---\n正文'
    source = taken("甲.md", text.encode())
    assert source.text == text
    assert (source.hints.title, source.hints.author, source.hints.date) == ("议事会", "某报", "2021-03-04")


def test_front_matter_of_plain_text_and_other_names_of_a_note():
    assert taken("甲.txt", "title: 议事会\ns: a\n---\n正文".encode()).hints.title == "议事会"
    assert taken("甲.md", "---\naliases:\n  - 走基层\n  - 别的\n---\n正文".encode()).hints.title == "走基层"
    assert taken("甲.txt", "正文里的 title: 不算".encode()).hints.title == ""


def test_a_file_on_disk(tmp_path):
    path = tmp_path / "村务.txt"
    path.write_bytes("村务\r\n".encode())
    assert read(path).text == "村务\r\n"


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("甲.txt", zipped({"a.txt": "村务"}), "压缩包"),
        ("甲.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "另存为 .docx"),
        ("甲.wps", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "另存为 .docx"),
        ("甲.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "Workbook".encode("utf-16-le"), "Excel"),
        ("甲.ppt", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "PowerPoint Document".encode("utf-16-le"), "演示文稿"),
        ("甲.doc", b"{\\rtf1\\ansi", "RTF"),
        ("甲.jpg", b"\xff\xd8\xff\xe0", "文字识别"),
        ("甲.txt", b"BM\x36\0\0\0\0\0\0\0", "图片"),
        ("甲.txt", b"Rar!\x1a\x07", "解压"),
        ("甲.mp4", b"\0\0\0\x18ftypmp42", "录音"),
        ("甲.txt", b"\xff\xff\xff" * 9, "认不出文字编码"),
        ("甲.html", b"<!DOCTYPE html><html></html>", "没有正文"),
        ("甲.docx", b"", "空的"),
        ("甲.docx", "村务公开".encode(), "内容却不是"),
        ("甲.pdf", b"\1\2\3", "内容却不是"),
        ("甲.txt", b"", "空的"),
        ("甲.txt", b" \n", "空的"),
        ("甲.txt", "村\0务".encode(), "空字节"),
        ("甲.webp", b"RIFF\0\0\0\0WEBP", "图片"),
        ("甲.heic", b"\0\0\0\x18ftypheic", "图片"),
        ("甲.caj", b"CAJ\0", "CAJViewer"),
        ("甲.xml", b'<?xml version="1.0"?><?mso-application progid="Word.Document"?>', "另存为 .docx"),
        ("甲.jsx", "export default () => <p>村务</p>".encode(), "源代码"),
        ("甲.csv", "村,务".encode(), ".csv"),
        ("甲", "村务".encode(), "没有后缀"),
    ],
    ids=lambda value: value if isinstance(value, str) else f"{len(value)}",
)
def test_what_cannot_be_read_is_told_with_the_way_out(name, data, told):
    with pytest.raises(Unreadable) as error:
        taken(name, data)
    message = str(error.value)
    assert told in message
    assert "请" in message
    assert "\n" not in message


@pytest.mark.parametrize("name", ["村务公开", "3.村务公开", "村务公开（2023.5）", "村务公开2.0"])
def test_a_text_whose_name_has_no_suffix_is_read(name):
    source = taken(name, "石桥村每季公开一次村务。".encode("gb18030"))
    assert (source.format, source.suffix) == ("txt", ".txt")


def test_a_text_beyond_all_articles_is_refused():
    with pytest.raises(Unreadable, match="60 万字"):
        taken("甲.txt", ("村务公开，每季一次。" * 60_000).encode("gb18030"))


def test_a_file_beyond_all_articles_is_refused_unread(tmp_path):
    path = tmp_path / "大.txt"
    with path.open("wb") as file:
        file.truncate(41_000_000)
    with pytest.raises(Unreadable, match="MB"):
        read(path)


def test_summary_and_tags_of_front_matter_are_what_the_article_is_about() -> None:
    text = "title: 定期会\ndate: 2015-01-13\ntags:\n    - 代表会\n    - x\ndescription: '清河镇代表会'\n---\n正文\n"
    assert taken("a.md", text.encode()).hints.about == "代表会\n清河镇代表会"
    assert taken("a.md", "正文\n".encode()).hints.about == ""


def test_authors_in_a_list_of_front_matter() -> None:
    below = "---\ntitle: 议事会\nauthor:\n  - 张明\n  - '王芳'\ntags:\n  - 议事\n---\n正文\n"
    assert taken("a.md", below.encode()).hints.author == "张明、王芳"
    assert taken("a.md", "---\nauthors: [张明, 王芳]\n---\n正文\n".encode()).hints.author == "张明、王芳"
    assert taken("a.md", "---\nauthor:\ntags:\n  - 议事\n---\n正文\n".encode()).hints.author == ""
