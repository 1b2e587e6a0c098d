"""Find the policy and legal documents that an article names in 《》; papers, books and the article itself are none."""

from __future__ import annotations

import re

_TITLE = re.compile(r"《([^《》\n]{3,80}(?:《[^《》\n]{2,60}》[^《》\n]{0,40})?)》")
_BRACKETS = re.compile(r"[（(][^（()）]*[)）]$")
_KINDS = re.compile(
    r"(?:意见|办法|条例|规定|通知|方案|规划|纲要|决定|决议|细则|准则|章程|目录|清单|规则|指南|指引|指导书|公约|规约|民约|若干措施|措施|"
    r"标准|规范|计划|法典|[^方办做司疗手语书用想说写]法|制度|机制|导则|大纲|要点|批复|函|公告|通告|命令|裁决书|建议书|责任书|承诺书|"
    r"协议书|协议|合同|预案|要求|政策|十条|\d+条|条令|纪要|公报|工作报告|一号文件)$"
)
# Masked names are for a person to fill; a document that nobody can look up is none.
_MASKED = re.compile(r"[*＊×xX某]{2}|某[省市县区乡镇村]|[*＊]")


def documents(text: str, title: str) -> tuple[str, ...]:
    """The titles of documents in the order of their first mention, without guillemets; `title` is the article's own."""
    found: dict[str, None] = {}
    for name in (match[1].strip() for match in _TITLE.finditer(text)):
        if _KINDS.search(_BRACKETS.sub("", name)) and not _MASKED.search(name) and name != title:
            found[name] = None
    return tuple(found)
