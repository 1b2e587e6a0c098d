"""Turn corner brackets into the quotation marks of simplified Chinese (GB/T 15834), where they stand in pairs."""

import re

from tashan.ingest.rule import Found, Rule

_QUOTES = dict(zip("「」『』﹁﹂﹃﹄", "“”‘’“”‘’", strict=True))
_PAIR = re.compile(r"「[^「」\n]{0,500}」|『[^『』\n]{0,500}』")


def _look(text: str) -> Found:
    places = {at for pair in _PAIR.finditer(text) for at in (pair.start(), pair.end() - 1)}
    yield from ((at, at + 1, _QUOTES[text[at]]) for at in sorted(places))


RULE = Rule("corner-quotes", "直角引号换成弯引号", _look).at("[「『]")
