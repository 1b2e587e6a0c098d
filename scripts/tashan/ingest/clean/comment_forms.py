"""Remove the place for comments below an article: its heading, and the labels and notices of the form behind it."""

import re
from itertools import takewhile

from tashan.chinese.pattern import when_asked
from tashan.ingest.lines import Line, Lines
from tashan.ingest.rule import Found, by_lines, whole

_HEADING = when_asked(
    r"[【\[(\s]*(?:网友|网民|文章|最新|全部|热门|精彩|读者|用户)?(?:评论|留言|跟帖|跟贴)(?:列表|区|专区|交流)?[】\])\s]*:?\s?[(\[]?\d*[条)\]]*"
    r"|我(?:来|要)?说两句|(?:发表|我要|查看|添加|写|快速)(?:评论|留言|回复)|相关评论|网友点评"
)
_FORM = when_asked(
    r"(?:用户名|昵称|姓名|密码|验证码|邮箱|电子邮件|网址|内容|评论内容|看不清.{0,6}|匿名(?:发表|评论|用户)?|登录|注册|提交|发表|发布|重置|确定)"
    r"(?:[\s:*(]|(?:用户名|昵称|姓名|密码|验证码|匿名|登录|注册|提交|发表|忘记密码)|\d|[)?？])*"
    r"|.{0,8}(?:还|暂)?(?:没有|暂无|无)(?:任何|相关)?(?:人)?(?:评论|留言|数据).{0,14}|(?:请|您|需要).{0,8}登录.{0,14}"
    r"|.{0,16}(?:文明上网|理性发言|遵守.{0,12}(?:法规|协议)|评论服务协议|评论.{0,8}(?:仅代表|审核)).{0,60}|还可以输入.{0,10}|共有?\s?\d+\s?条.{0,6}评论.{0,10}"
)
_ALONE = re.compile(r"我来说两句|(?:发表|我要|查看|添加)(?:评论|留言)|网友评论|暂无评论|文明上网,?理性发言.{0,20}")

# One of them stands in every heading.
_WORDS = (
    *"评论 留言 跟帖 跟贴 说两句 网友点评".split(),
    *(f"{does}回复" for does in "发表 我要 查看 添加 写 快速".split()),
)


def _look(found: Lines) -> Found:
    taken: dict[int, Line] = {}
    for at, line in enumerate(found):
        if line.start not in taken and _HEADING().fullmatch(line.words):
            form = list(takewhile(_is_form, found[at + 1 :]))
            if form or _ALONE.fullmatch(line.words):
                taken |= {one.start: one for one in (line, *form)}
    yield from map(whole, taken.values())


def _is_form(line: Line) -> bool:
    return len(line.words) <= 90 and bool(_FORM().fullmatch(line.words) or _HEADING().fullmatch(line.words))


RULE = by_lines("comment-forms", "网页的评论区", _look).where(*_WORDS)
