"""What an editor should know of a form that was read, beyond its faults."""

from __future__ import annotations

from collections.abc import Iterator

from tashan.form.layout import EDITION
from tashan.form.read.blocks import Document
from tashan.form.recognise import Filled
from tashan.library.characters import shown

NO_FORM = (
    "这不是案例登记表，或者左栏和表头的字被删掉了；请用编辑组发的空表填写（tashan form -o 登记表.docx 可以写一张）"
)
_LONGEST = 40


def notes(document: Document, filled: Filled) -> Iterator[str]:
    """One line each."""
    if not filled.edition:
        yield "页眉上找不到表式版本，按现在的表式收的；请对照空表看有没有漏收的"
    elif filled.edition < EDITION:
        yield f"这是第{filled.edition}版的旧表，现在用第{EDITION}版；认得的栏目都收了，请对照新表看缺什么"
    elif filled.edition > EDITION:
        yield f"这张表是第{filled.edition}版，比程序认得的第{EDITION}版新；请更新程序后再收一次，以免漏收"
    if document.revised:
        yield "表里有修订痕迹，按接受全部修订以后的文字收的"
    yield from (f"{kind}没有收：“{shown(words, _LONGEST)}”" for kind, words in document.beside)
    yield from (f"不在任何一栏里，没有收：“{shown(words, _LONGEST)}”" for words in filled.left)
