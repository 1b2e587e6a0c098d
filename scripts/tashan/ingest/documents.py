"""Find the policy and legal documents that an article names in 《》; papers, books and the article itself are none."""

from __future__ import annotations

import re

from tashan.chinese.pattern import when_asked

_TITLE = re.compile(r"《([^《》\n]{3,80}(?:\n[^《》\n]{1,60})?(?:《[^《》\n]{2,60}》[^《》\n]{0,40})?)》")
_BRACKETS = re.compile(r"(?:[（(][^（()）]*[)）])+$")
_KINDS = when_asked(
    r"(?:意见|办法|条例|规定|通知|方案|规划|纲要|决定|决议|细则|准则|守则|规程|章程|目录|清单|规则|指南|指引|指导书|公约|规约|民约|"
    r"若干措施|措施|标准|规范|计划|法典|[^方办做司疗手语书用想说写作兵笔打魔算唱技章看活]法|制度|机制|导则|大纲|要点|批复|函|公告|"
    r"通告|命令|裁决书|建议书|责任书|承诺书|任务书|倡议书|白皮书|议定书|协议书|协议|协定|条约|合同|预案|要求|政策|十条|\d+条|条令|"
    r"纪要|公报|工作报告|一号文件|关于制定.{4,40}的建议)$"
)
# Masked names are for a person to fill; a document that nobody can look up is none.
_MASKED = re.compile(r"[*＊×xX某]{2}|某[省市县区乡镇村]|[*＊]|[A-Z×][省市县区乡镇村]")
# 题为《…》, 《…》一书: an article, a book, a film, whatever its name ends in.
_WORK_BEFORE = re.compile(
    r"(?:题为|题目是|刊发|刊登|撰写|报道|文章|专著|论文|电影|影片|歌曲|小说|话剧|节目|专栏|杂志)[“：:]?$"
)
_WORK_AFTER = re.compile(r"一书|一文|的?报道|杂志|周刊|的?文章|单行本|剧组")
# (以下简称《条例》): another name of the document before.
_SHORT_FOR = re.compile(r"(?:简称|统称|下称)(?:为)?[“：:]?$")
_NATION = "中华人民共和国"
_HALF = str.maketrans("（）〈〉", "()<>")


def documents(text: str, title: str) -> tuple[str, ...]:
    """The titles of documents in the order of their first mention, without guillemets; `title` is the article's own."""
    mentions = list(_TITLE.finditer(text))
    short = {_name(match) for match in mentions if _SHORT_FOR.search(_before(text, match))}
    found = {_key(title): title}
    for match in mentions:
        name = _name(match)
        if name not in short and _is_document(text, match, name):
            found.setdefault(_key(name), name)
    return tuple(found.values())[1:]


def _name(match: re.Match[str]) -> str:
    return match[1].replace("\n", "").strip()


def _before(text: str, match: re.Match[str]) -> str:
    return text[max(0, match.start() - 6) : match.start()]


def _is_document(text: str, match: re.Match[str], name: str) -> bool:
    if _WORK_BEFORE.search(_before(text, match)) or _WORK_AFTER.match(text, match.end()):
        return False
    return bool(_KINDS().search(_BRACKETS.sub("", name))) and not _MASKED.search(name)


def _key(name: str) -> str:
    """What two spellings of one title share: 中华人民共和国村民委员会组织法 and 村民委员会组织法 are one law."""
    return re.sub(r"\s", "", name).removeprefix(_NATION).translate(_HALF)
