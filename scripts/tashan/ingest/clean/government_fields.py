"""Remove the fields of an open-government page that file it: 索引号, 主题分类, 公开方式, 有效性.

Issuing body, number, title and dates stay. One such word may stand in any text, so it takes two fields side by side.
"""

import re

from tashan.chinese.pattern import when_asked
from tashan.ingest.lines import Line, lines, plain
from tashan.ingest.rule import Found, Rule, whole


def _spread(labels: str) -> str:
    """索 引 号 is 索引号."""
    return "|".join(" ?".join(label) for label in labels.split("|"))


_FILED = (
    "信息索引号|索引号|信息索引|统一登记号|统一编号|登记号|主题分类|体裁分类|信息分类|组配分类|内容分类|服务对象分类|公开方式|公开形式|公开范围|"
    "公开时限|公开程序|公开类别|公开责任部门|信息公开审查|有效性|效力状态|时效性|是否有效|信息生成日期|生命周期|语种|载体类型"
)
_KEPT = (
    "发布机构|发文机关|发文单位|制发机关|公开主体|发布单位|成文日期|发文日期|发布日期|生成日期|生效日期|废止日期|发布时间|"
    "名称|标题|文件名称|信息名称|文号|发文字号|文件编号|主题词|关键词|内容概述"
)
_FIELD = when_asked(rf"(?P<filed>{_spread(_FILED)})(?:\s?[:|]|\s(?=\S))|(?:{_spread(_KEPT)})\s?[:|]")
# One of them stands in what files a page: the label, or a character of it with a space behind.
_WORDS = (*_FILED.split("|"), *(f"{sign} " for sign in _FILED.replace("|", "")))
_HEAD, _LONGEST = 60, 200


def _look(text: str) -> Found:
    head = [line for line in lines(text)[:_HEAD] if len(line.words) <= _LONGEST and "。" not in line.words]
    found = [(line, list(_fields(text, line))) for line in head]
    if sum(len(fields) for _, fields in found) >= 2:
        for line, fields in found:
            yield from _removed(line, fields) if fields else ()


def _fields(text: str, line: Line) -> list[re.Match[str]]:
    return list(_FIELD().finditer(plain(text), line.start, line.end))


def _removed(line: Line, fields: list[re.Match[str]]) -> Found:
    """Each field that files the page, up to the next field; the whole line where nothing else is in it."""
    if all(field["filed"] for field in fields) and fields[0].start() - line.start <= 2:
        yield whole(line)
        return
    ends = [field.start() for field in fields[1:]] + [line.end]
    yield from ((field.start(), end, "") for field, end in zip(fields, ends, strict=True) if field["filed"])


RULE = Rule("government-fields", "政府网站的归档字段（索引号、分类、公开方式）", _look).where(*_WORDS).seeing_lines()
