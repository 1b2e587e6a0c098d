"""Remove 第 3 页 共 12 页 wherever it stands: no sentence of an article says so of itself."""

import re

from tashan.ingest.rule import Found, Rule

_PAGE = re.compile(r"第\s?\d{1,4}\s?[页頁]")  # what the mark begins with, but for a bracket or a space
_MARK = re.compile(
    rf"[ (（\[]?{_PAGE.pattern}\s?[/／,，、|]?\s?[(（]?共\s?\d{{1,4}}\s?[页頁][)）\]]?",
)


def _look(text: str) -> Found:
    if _PAGE.search(text):
        yield from ((match.start(), match.end(), "") for match in _MARK.finditer(text))


RULE = Rule("inline-page-marks", "夹在正文里的页码", _look).at("[页頁]")
