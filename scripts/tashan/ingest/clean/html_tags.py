"""Remove the tags of HTML and keep their text; a tag that begins or ends a block becomes a line break.

Only real tag names count, so that `a<b` and 《》 stay.
"""

import re

from tashan.chinese.pattern import when_asked
from tashan.ingest.rule import Found, Rule

_BLOCK = (
    "p|div|br|hr|h[1-6]|ul|ol|li|dl|dt|dd|table|thead|tbody|tfoot|tr|section|article|header|footer|nav|"
    "aside|figure|figcaption|blockquote|pre|form|center|main|title|body|head|html"
)
_INLINE = (
    "a|abbr|acronym|area|audio|b|base|bdi|bdo|big|button|canvas|caption|cite|code|col|colgroup|del|dfn|em|"
    "embed|fieldset|font|i|iframe|img|input|ins|kbd|label|legend|link|map|mark|marquee|meta|noscript|"
    "object|option|param|picture|q|rp|rt|ruby|s|samp|script|select|small|source|span|strike|strong|style|"
    "sub|sup|svg|td|textarea|th|time|tt|u|var|video|wbr|o:p|v:[a-z]+"
)
_TAGS = when_asked(rf"(?:</?(?:{_BLOCK}|{_INLINE})(?:\s[^<>]*)?/?>)+", re.IGNORECASE)
_BREAKS = re.compile(rf"</?(?:{_BLOCK})\b", re.IGNORECASE)


def _look(text: str) -> Found:
    for match in _TAGS().finditer(text):
        yield match.start(), match.end(), "\n" if _BREAKS.search(match[0]) and _inside_line(text, match) else ""


def _inside_line(text: str, match: re.Match[str]) -> bool:
    before, after = text[max(0, match.start() - 1) : match.start()], text[match.end() : match.end() + 1]
    return before not in ("", "\n") and after not in ("", "\n")


RULE = Rule("html-tags", "网页标签残留", _look).at("<")
