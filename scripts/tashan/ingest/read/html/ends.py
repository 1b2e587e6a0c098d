"""Where an article ends on its page: at the heading of what others say, of further reading, of the next floor."""

from __future__ import annotations

import re

from tashan.ingest.read.html.blocks import Block
from tashan.ingest.read.html.prose import Prose

_END = re.compile(
    r"^\W*(?:"
    r"(?:网友|網友|全部|最新|热门|热点|精彩)?(?:评论|評論|回复|跟帖)(?:列表|区)?\W*(?:\d+|$)|(?:发表|發表|我要|查看)\S{0,2}(?:评论|評論)|"
    r"我来说两句|我有话说|文明上网|相关(?:新闻|阅读|文章|链接|推荐|专题|报道|资讯|内容|稿件|评论)|(?:延伸|推荐|更多)阅读|"
    r"热[门点]推荐|猜你喜欢|为[您你]推荐|[上下]一[篇条页]|(?:版权|免责)声明|责任编辑|分享到|打印本页|关闭窗口|"
    r"(?:沙发|板凳|地板|\d+\s*[楼樓#]|#\d+)$)"
    r"|(?:已有|共有?)\s*\d+\s*[条件个篇]?(?:评论|回复)|trackback|引用通告",
    re.IGNORECASE,
)
_LONGEST = 40
# Such a line can stand above the article too, among its buttons.
_ENOUGH = 80


def until_end(numbers: list[int], blocks: tuple[Block, ...], prose: Prose) -> list[int]:
    """These lines up to the first that ends the article, which may stand between them."""
    if not numbers:
        return []
    kept, so_far = set(numbers), 0
    for number in range(numbers[0], numbers[-1] + 1):
        text = blocks[number].text
        if so_far >= _ENOUGH and len(text) < _LONGEST and _END.search(text):
            return [one for one in numbers if one < number]
        so_far += prose[number] if number in kept else 0
    return numbers
