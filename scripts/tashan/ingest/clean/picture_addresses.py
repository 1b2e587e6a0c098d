"""Of a picture in Markdown keep what stands below it: ![议事现场](a.jpg "议事") → 议事现场."""

import re
from collections.abc import Iterator

from tashan.ingest.rule import Rule

_PICTURE = re.compile(r"!\[(?P<caption>[^\[\]\n]{0,120})\]\([^()\n]{1,400}\)")


def _look(text: str) -> Iterator[tuple[int, int, str]]:
    for picture in _PICTURE.finditer(text):
        yield picture.start(), picture.start("caption"), ""
        yield picture.end("caption"), picture.end(), ""


RULE = Rule("picture-addresses", "图片的地址", _look).at("!")
