"""Where an article ends on its page: where others speak, where the page leads on, where the next floor begins."""

from __future__ import annotations

import re

from tashan.ingest.read.html.blocks import Block
from tashan.ingest.read.html.prose import Prose

# What follows such a line is not the author's, however much of it there is.
_OTHERS = re.compile(
    r"^\W*(?:(?:网友|網友|全部|最新|热门|热点|精彩)?(?:评论|評論|回复|跟帖)(?:列表|区)?\W*(?:\d+|$)|"
    r"(?:发表|發表|我要|查看)\S{0,2}(?:评论|評論)|我来说两句|我有话说|文明上网|(?:沙发|板凳|地板|\d+\s*[楼樓#]|#\d+)$)|"
    r"(?:已有|共有?)\s*\d+\s*[条件个篇]?(?:评论|回复)|trackback|引用通告|只看[该此]作者|"
    r"(?:发表|发布|發表|回复|回覆)[于於]\W*(?:(?:19|20)\d\d|\d+\s?(?:分钟|小时|天)前)",
    re.IGNORECASE,
)
# Papers print background under the same words: only a line without prose behind it shows that the page leads on.
_ONWARDS = re.compile(
    r"^\W*(?:相关(?:新闻|阅读|文章|链接|推荐|专题|报道|资讯|内容|稿件|评论)|(?:延伸|推荐|更多)阅读|热[门点]推荐|猜你喜欢|"
    r"为[您你]推荐|[上下]一[篇条页]|(?:版权|免责)声明|责任编辑|分享到|打印本页|关闭窗口)"
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
        if so_far >= _ENOUGH and _ends(blocks[number], prose[number + 1 : number + 2]):
            return [one for one in numbers if one < number]
        so_far += prose[number] if number in kept else 0
    return numbers


def _ends(block: Block, below: Prose) -> bool:
    if len(block.text) >= _LONGEST:
        return False
    return _OTHERS.search(block.text) is not None or (not any(below) and _ONWARDS.search(block.text) is not None)
