"""Hostile files: each ends in one sentence for the editor, and the program goes on as if nothing had been."""

from __future__ import annotations

import random
import subprocess
import sys
import zipfile
import zlib
from io import BytesIO
from pathlib import Path

import pytest

from tashan.ingest.read import Unreadable, taken
from tashan.ingest.read.isolation import isolated
from tashan.untrusted.worker import DiedError, Worker
from tests.ingest.read.test_html import WRAPPINGS, page
from tests.ingest.read.word import paragraph, word, zipped

PAGE = page(WRAPPINGS["p"])


@pytest.fixture
def worker():
    made = Worker("tashan.ingest.read.isolation.child")
    yield made
    made.stop()


def told(data: bytes, name: str = "甲.docx") -> str:
    with pytest.raises(Unreadable) as error:
        taken(name, data)
    assert "\n" not in str(error.value)
    assert "请" in str(error.value)
    return str(error.value)


def test_one_child_reads_many_files(worker):
    first, process = worker.ask("html", PAGE), worker.process
    assert worker.ask("docx", word(paragraph("村务公开")))["text"] == "村务公开\n"
    assert worker.ask("html", PAGE) == first
    assert worker.process is process


def test_a_child_that_is_gone_is_replaced(worker):
    worker.ask("html", PAGE)
    worker.process.kill()
    assert "text" in worker.ask("html", PAGE)


def test_a_child_that_takes_too_long_is_ended(worker):
    slow = b"<html>" + "<p>村务公开，每季一次".encode() * 100_000
    worker.ask("html", PAGE)
    worker.seconds = 0.3
    with pytest.raises(DiedError) as error:
        worker.ask("html", slow)
    assert error.value.how == "time"
    worker.seconds = 40
    assert "text" in worker.ask("html", PAGE)


def test_each_way_of_dying_is_told():
    class Fake(Worker):
        def ask(self, format: str, data: bytes) -> dict[str, str]:
            raise DiedError(format)

    for how, words in (("time", "秒"), ("memory", "内存"), ("size", "太多"), ("crash", "中止")):
        with pytest.raises(Unreadable, match=words) as error:
            isolated(how, b"", Fake("none"))
        assert "请" in str(error.value)


def inflating(megabytes: int) -> bytes:
    """A PDF whose page unpacks to so many megabytes of drawing, packed to a thousandth."""
    packer = zlib.compressobj(9)
    block = packer.compress(b"q " * 500_000) + packer.flush(zlib.Z_FULL_FLUSH)
    again = packer.compress(b"q " * 500_000) + packer.flush(zlib.Z_FULL_FLUSH)
    stream = block + again * (megabytes - 1) + packer.flush()
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Count 1/Kids[3 0 R]>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>",
        b"<</Filter/FlateDecode/Length %d>>stream\n%s\nendstream" % (len(stream), stream),
    )
    body = b"".join(b"%d 0 obj\n%s\nendobj\n" % (number, one) for number, one in enumerate(objects, 1))
    return b"%PDF-1.4\n" + body + b"trailer<</Size 5/Root 1 0 R>>\n%%EOF"


def test_a_pdf_that_unpacks_beyond_the_memory():
    assert "内存" in told(inflating(1200), "甲.pdf")
    assert taken("甲.html", PAGE).text


def test_more_text_than_the_program_takes():
    choice = random.Random(1)
    text = "".join(chr(choice.randrange(0x4E00, 0x9FFF)) for _ in range(600_000))
    assert "60 万字" in told(word(paragraph(text)))
    assert "太多" in told(word("".join(paragraph(text) for _ in range(4))))


LAUGHS = '<!DOCTYPE a [<!ENTITY a "哈哈"><!ENTITY b "&a;&a;">]>'
BODY = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{}</w:body></w:document>'


def bomb() -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("word/document.xml", "w") as part:
        for _ in range(100):
            part.write(b" " * 1_000_000)
    return out.getvalue()


@pytest.mark.parametrize(
    "data",
    [
        bomb(),
        zipped({f"word/{n}.xml": "" for n in range(5001)} | {"word/document.xml": "<a/>"}),
        zipped({"word/document.xml": LAUGHS + BODY.format("&b;")}),
        zipped({"word/document.xml": " " * 30_000 + LAUGHS + BODY.format("&b;")}),
        zipped({"word/document.xml": BODY, "../../etc/cron.d/a": "x"}),
        zipped({"word/document.xml": BODY, "/etc/a": "x"}),
        zipped({"word/document.xml": BODY, "C:\\a": "x"}),
    ],
    ids=["ratio", "parts", "entities", "entities far below", "path up", "path from the root", "path of a drive"],
)
def test_a_hostile_package_is_not_opened(data):
    assert "没有打开" in told(data)


def test_a_package_in_a_package_is_not_opened():
    inner = zipped({"word/embeddings/a.docx": bomb().decode("latin-1")})
    assert "压缩包" in told(inner)


def test_a_package_with_a_password():
    data = bytearray(word(paragraph("村务")))
    at = data.find(b"PK\x01\x02")
    data[at + 8] |= 1
    assert "密码" in told(bytes(data))


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="only Linux tells the memory of a process there")
@pytest.mark.parametrize("head", [b"%PDF-1.4\n", b"PK\x03\x04", b"<html>", b"[[[[", b"\xd0\xcf\x11\xe0"])
def test_a_hundred_megabytes_are_refused_in_little_memory(tmp_path, head):
    path = tmp_path / "大.txt"
    with path.open("wb") as file:
        file.write(head)
        file.truncate(100_000_000)
    program = (
        "import pathlib, re, sys\n"
        "from tashan.ingest.read import Unreadable, read\n"
        "try: read(pathlib.Path(sys.argv[1]))\n"
        "except Unreadable: print(re.search(r'VmHWM:\\s+(\\d+)', pathlib.Path('/proc/self/status').read_text())[1])\n"
    )
    done = subprocess.run([sys.executable, "-c", program, path], capture_output=True, text=True, check=True)
    assert int(done.stdout) < 200_000  # in KiB
