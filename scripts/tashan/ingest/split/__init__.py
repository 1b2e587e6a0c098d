"""Split a file into its articles: a line holding a form feed between them, and a Part for each.

What stands before the first of several titles (the page's heading, an editor's note) stays in the text as the context
of all; it belongs to no article.
"""

from __future__ import annotations

from tashan.chinese.script import simplified_each, to_hans
from tashan.ingest.article import Article
from tashan.ingest.draft import Part, Span
from tashan.ingest.edit import Change
from tashan.ingest.metadata import Told, described
from tashan.ingest.metadata.lines import lines
from tashan.ingest.split.boundaries import starts

__all__ = ["SEPARATOR", "split"]

SEPARATOR = "\f\n"
_RULE = "split-articles"
_SILENT = Told()
_REASON = "一个文件里有几篇文章，在两篇之间加一行分隔"


def _line_start(text: str, at: int) -> int:
    return text.rfind("\n", 0, at) + 1


def _cuts(text: str) -> list[int]:
    """The offsets where an article begins, of several."""
    every = list(lines(text, (0, len(text))))
    return [_line_start(text, every[index].start) for index in starts(every)]


def _without_form_feeds(article: Article) -> Article:
    """Page breaks of the source would pass for separators."""
    text = article.text
    if "\f" not in text:
        return article
    breaks = [at for at, character in enumerate(text) if character == "\f"]
    return article.edited("page-breaks", (Change(at, at + 1, "\n", "换页符改为换行") for at in breaks))


def _spans(cuts: list[int], length: int) -> tuple[Span, ...]:
    """The articles' spans in the text that has the separators."""
    if not cuts:
        return ((0, length),)
    ends = [*cuts[1:], length]
    return tuple(
        (start + number * len(SEPARATOR), end + number * len(SEPARATOR))
        for number, (start, end) in enumerate(zip(cuts, ends, strict=True))
    )


def _simplified(decoded: str) -> str:
    """The source in simplified characters; one that has no others is left alone, as by the conversion itself."""
    return decoded if simplified_each(decoded) == decoded else to_hans(decoded)


def split(article: Article, told: Told = _SILENT) -> tuple[Article, tuple[Part, ...]]:
    """The article with its separators, and its parts with their metadata; one part for an ordinary file.

    `told` is what the file says beside its text.
    """
    article = _without_form_feeds(article)
    cuts = _cuts(article.text)
    spans = _spans(cuts, len(article.text))
    changes = [Change(cut, cut, SEPARATOR, _REASON) for cut in cuts[1:]]
    divided = article.edited(_RULE, changes) if changes else article
    return divided, described(divided.text, _simplified(divided.decoded), spans, told)
