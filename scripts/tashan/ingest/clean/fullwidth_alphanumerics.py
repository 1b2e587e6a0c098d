"""Letters and digits in their full-width forms become the ordinary ones: ＡＰＰ, １２３, and the point of ３．５.

Only these: NFKC over the rest would also turn ， into a comma. ％ is punctuation and stays as the writer has it.
"""

import re

from tashan.ingest.rule import Found, Rule

_WIDE = re.compile(r"[０-９Ａ-Ｚａ-ｚ．](?:(?<!．)|(?<=[0-9０-９].)(?=[0-9０-９]))")


def _look(text: str) -> Found:
    return ((match.start(), match.end(), chr(ord(match[0]) - 0xFEE0)) for match in _WIDE.finditer(text))


RULE = Rule("fullwidth-alphanumerics", "全角字母和数字换成半角", _look).at("[０-９Ａ-Ｚａ-ｚ．]")
