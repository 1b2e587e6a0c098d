"""Remove the sentences by which a download site introduces an article or takes leave of it.

下面是小编为大家整理的……，供大家参考。 / 《……》由会员分享，可在线阅读，更多相关……请在……上搜索。
A sentence counts only at the beginning of a line, and goes alone when the article begins on the same line.
"""

import re

from tashan.chinese.pattern import when_asked
from tashan.ingest.lines import Lines, plain
from tashan.ingest.rule import Found, near_words

_WHO = "(?:小编|本站|本网站|[^,。!\n]{0,8}(?:(?:范文|文秘|文库)网?|网(?=为大家|为您|给大家|整理|收集|精心)))"
_DOES = "(?:整理|收集|搜集|准备|精心|分享|带来|推荐|介绍|汇总|为大家|为您|给大家|为你)"
_ENDS = "(?:参考|借鉴|阅读|查阅|查看|下载|学习|帮助|喜欢|看看|了解|浏览|[吧呢哦]|到这里|全部内容|内容了?)"
_SENTENCE = when_asked(
    rf"(?:[^。!\n]{{0,60}}{_WHO}[^。!\n]{{0,30}}{_DOES}[^。!\n]{{0,120}}{_ENDS}[^。!\n]{{0,12}}"
    r"|《[^》\n]{1,80}》由[^,。\n]{1,20}(?:分享|上传|提供)[^。\n]{0,20}(?:在线阅读|下载|搜索)[^。\n]{0,120}"
    rf"|(?:以上|上述)[^。!\n]{{0,60}}{_WHO}[^。!\n]{{0,60}}"
    r"|(?:本文|这篇文章|本资料|本文档|以上|以下|下面)(?:内容)?(?:就?是|由|为)[^。!\n]{0,60}(?:为大家|为您|给大家)"
    rf"[^。!\n]{{0,80}}{_ENDS}[^。!\n]{{0,12}}"
    r"|(?:更多|想了解更多)[^。!\n]{0,40}(?:请|敬请|欢迎)[^。!\n]{0,10}(?:关注|点击|访问|登录|搜索|查看|浏览|收藏)[^。!\n]{0,40}"
    rf"|希望(?:以上|本文|这篇)[^。!\n]{{0,40}}(?:大家|您|你|读者)[^。!\n]{{0,20}}(?:帮助|喜欢|有用|参考))"
    r"(?:[。!]+|$)"
)
# One of them stands in every such sentence.
_WORDS = (
    *"小编 本站 本网 范文 文秘 文库 》由 为大家 为您 给大家 更多 希望以上 希望本文 希望这篇".split(),
    *(f"网{does}" for does in "整理 收集 精心".split()),
)
_HINT = re.compile("|".join(_WORDS))


def _look(text: str, found: Lines) -> Found:
    for line in found:
        if not _HINT.search(plain(text), line.start, line.end):
            continue
        at = line.start
        while match := _SENTENCE().match(plain(text), at, line.end):
            at = match.end()
        if at > line.start:
            yield line.start, line.stop if at >= line.end else at, ""


RULE = near_words("site-lead-ins", "转载网站的导语或结束语", _look).where(*_WORDS)
