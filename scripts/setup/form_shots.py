"""Take the pictures of the Word form for the guide: `make shots`. LibreOffice draws the pages."""

from __future__ import annotations

import shutil
import struct
import subprocess
import tempfile
import zlib
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pypdfium2

from tashan.form.shown import sections
from tashan.form.word import form
from tashan.form.words import words_of
from tashan.library.load import load
from tashan.library.model import Case

ROOT = Path(__file__).resolve().parents[2]
PICTURES = ROOT / "docs" / "guide" / "images"
CASE = "C0010"
# Picture → words on the page of the filled form that it shows.
SHOTS = {"form-basics": "一、基本情况", "form-topics": "二、问题、成因和对策", "form-body": "四、正文"}
_SCALE, _MARGIN = 1.5, 24  # of 72 dots an inch; pixels left around what is printed
Grey = npt.NDArray[np.uint8]


def pages(folder: Path) -> dict[str, Grey]:
    """The pages of the form as an editor sees it, filled in with a case of the library, by their words."""
    library, _ = load(ROOT)
    case = library.by_id[CASE]
    assert isinstance(case, Case)  # noqa: S101
    values = case.model_dump(exclude={"origin"}) | {"body": sections(case.body), "state": "pending"}
    (folder / "form.docx").write_bytes(form(words_of(library), values))
    office = shutil.which("soffice") or "soffice"
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [office, "--headless", profile, "--convert-to", "pdf", "--outdir", str(folder), str(folder / "form.docx")]
    subprocess.run(command, check=True, capture_output=True)  # noqa: S603 - the office of this machine
    with pypdfium2.PdfDocument(folder / "form.pdf") as document:
        return {page.get_textpage().get_text_range(): _drawn(page) for page in document}


def _drawn(page: pypdfium2.PdfPage) -> Grey:
    bitmap = page.render(scale=_SCALE, grayscale=True)
    drawn: Grey = bitmap.to_numpy().reshape(bitmap.height, bitmap.width)
    return drawn


def cropped(page: Grey) -> Grey:
    """The page below its header and above its footer, without the white around."""
    top, bottom = int(page.shape[0] * 0.08), int(page.shape[0] * 0.925)
    inked = np.argwhere(page[top:bottom] < 200)
    (first, left), (last, right) = inked.min(axis=0), inked.max(axis=0)
    rows = slice(max(0, top + first - _MARGIN), top + last + _MARGIN)
    return page[rows, max(0, left - _MARGIN) : right + _MARGIN]


def png(page: Grey) -> bytes:
    """A picture in sixteen greys, which is plenty for print."""
    grey = np.minimum(np.round(page / 17), 15).astype(np.uint8)
    grey = grey[:, : grey.shape[1] // 2 * 2]
    packed = (grey[:, ::2] << 4) | grey[:, 1::2]
    rows = np.hstack([np.zeros((packed.shape[0], 1), np.uint8), packed])
    header = struct.pack(">IIBBBBB", grey.shape[1], grey.shape[0], 4, 0, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(rows.tobytes(), 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(*chunk) for chunk in chunks)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def main() -> None:
    """Take all pictures."""
    with tempfile.TemporaryDirectory() as folder:
        taken = pages(Path(folder))
    for name, words in SHOTS.items():
        page = next(page for text, page in taken.items() if words in text.replace(" ", ""))
        (PICTURES / f"{name}.png").write_bytes(png(cropped(page)))


if __name__ == "__main__":
    main()
