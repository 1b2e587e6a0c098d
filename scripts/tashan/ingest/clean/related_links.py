"""Remove the list of other articles at the end of a page: a heading such as 相关阅读 and the titles under it.

Only at the end, and only while the lines are titles: a paragraph behind the heading belongs to the article.
"""

import re

from tashan.ingest.lines import Line, lines
from tashan.ingest.rule import Found, Rule, whole

_HEADING = re.compile(
    r"[【\[■◆▍\s]*(?:相关|延伸|推荐|更多|热门|最新|精彩|猜你喜欢|为您推荐|为你推荐|大家都在看|您可能(?:还)?(?:感兴趣|喜欢)|本类|同类|栏目|随机)"
    r"(?:的)?(?:阅读|文章|链接|新闻|推荐|内容|资讯|报道|信息|专题|排行|文档|视频|图文|评论)?(?:的文章|的内容)?[】\]\s]*[:>]*"
)
_BARE = {"相关", "延伸", "推荐", "更多", "热门", "最新", "精彩", "本类", "同类", "栏目", "随机"}


def _look(text: str) -> Found:
    found = lines(text)
    for at, line in enumerate(found):
        if _HEADING.fullmatch(line.words) and line.words not in _BARE and all(map(_is_title, found[at + 1 :])):
            yield from map(whole, found[at:])
            return


def _is_title(line: Line) -> bool:
    return len(line.words) <= 50 and not re.search(r"[。;]", line.words)


RULE = Rule("related-links", "文末的相关文章列表", _look)
