"""Reading: what a file holds decides, not what it is called; and the text is exactly what the bytes say."""

from __future__ import annotations

import codecs
import hashlib
import zipfile
from io import BytesIO

import pytest

from tashan.ingest.read import Unreadable, read, taken


def zipped() -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("a.txt", "村务")
    return buffer.getvalue()


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


def test_a_file_on_disk(tmp_path):
    path = tmp_path / "村务.txt"
    path.write_bytes("村务\r\n".encode())
    assert read(path).text == "村务\r\n"


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("甲.txt", zipped(), "内容却是压缩包"),
        ("甲.docx", zipped(), "Word"),
        ("甲.pdf", b"%PDF-1.4 ...", "PDF"),
        ("甲.txt", b"%PDF-1.4 ...", "内容却是PDF"),
        ("甲.html", b"<!DOCTYPE html><html></html>", "网页文件"),
        ("甲.txt", "\ufeff\n<!-- 注 -->\n<html>".encode(), "内容却是网页文件"),
        ("甲.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "旧版 Word"),
        ("甲.jpg", b"\xff\xd8\xff\xe0", "图片"),
        ("甲.txt", "村务公开每季一次".encode("gbk"), "GBK"),
        ("甲.txt", "村务".encode("utf-16"), "UTF-16"),
        ("甲.txt", "村务\n".encode() + b"\xff\xff\xff", "第 2 行"),
        ("甲.txt", b"", "空的"),
        ("甲.txt", b" \n", "空的"),
        ("甲.txt", "村\0务".encode(), "空字节"),
        ("甲.csv", "村,务".encode(), ".csv"),
        ("甲", "村务".encode(), "没有后缀"),
    ],
)
def test_what_cannot_be_read_is_told_with_the_way_out(name, data, told):
    with pytest.raises(Unreadable) as error:
        taken(name, data)
    message = str(error.value)
    assert told in message
    assert "请" in message
    assert "\n" not in message


def test_a_file_beyond_all_articles_is_refused_unread(tmp_path):
    path = tmp_path / "大.txt"
    with path.open("wb") as file:
        file.truncate(21_000_000)
    with pytest.raises(Unreadable, match="MB"):
        read(path)
