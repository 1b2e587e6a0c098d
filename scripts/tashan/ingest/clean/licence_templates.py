"""Remove the notice about rights that wikis put below a text: 本作品是中华人民共和国的……属于公有领域……Public domain.

Its links stand on lines of their own, so that the whole tail from its first words is taken, where it is short.
"""

import re

from tashan.ingest.lines import Lines
from tashan.ingest.rule import Found, by_lines, whole

_OPENS = re.compile(r"(?:\[\d\]\s)?(?:本|此)(?:作品|译文|图像|文档)(?:是|在|属于|已|最初|原来|采用|曾)")
_SAYS = re.compile(
    r"公有领域|public domain|创作共用|知识共享|creative commons|GFDL|版权(?:条款|期限|保护)|维基文库", re.IGNORECASE
)
_LAST, _LONGEST = 30, 900


def _look(found: Lines) -> Found:
    for at in range(max(1, len(found) - _LAST), len(found)):
        tail = found[at:]
        if _OPENS.match(tail[0].words):
            told = "\n".join(line.words for line in tail)
            if len(told) <= _LONGEST and _SAYS.search(told):
                yield from map(whole, tail)
            return


RULE = by_lines("licence-templates", "维基文库的版权说明", _look).where(
    *(this + kind for this in "本此" for kind in ("作品", "译文", "图像", "文档"))
)
