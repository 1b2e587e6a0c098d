"""Marks drawn for vertical writing become the ordinary ones: ︰ is ：, ﹁ is 「. NFKC would make .. of ︰."""

import re

from tashan.ingest.rule import Found, Rule

_FORMS = dict(
    zip(
        "︐︑︒︓︔︕︖︗︘︰︱︵︶︷︸︹︺︻︼︽︾︿﹀﹁﹂﹃﹄﹐﹑﹒﹔﹕﹖﹗",
        "，、。：；！？〖〗：—（）｛｝〔〕【】《》〈〉「」『』，、．；：？！",
        strict=True,
    )
)
_FORM = re.compile("[" + "".join(_FORMS) + "]")


def _look(text: str) -> Found:
    return ((match.start(), match.end(), _FORMS[match[0]]) for match in _FORM.finditer(text))


RULE = Rule("vertical-forms", "竖排标点换成通用标点", _look).at(_FORM.pattern)
