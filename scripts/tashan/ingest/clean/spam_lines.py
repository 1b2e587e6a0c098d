"""Remove advertisements of vice that intruders put into hacked pages.

Such a line stands alone, without a sentence. In a page that a machine has converted to traditional, one in simplified
characters was inserted afterwards; it goes when it also offers something. A name or a heading in them stays.
"""

import re

from tashan.chinese.script import count, detect, simplified_each
from tashan.ingest.lines import Line, Lines
from tashan.ingest.rule import Found, near_words, whole

_VICE = re.compile(
    r"毛片|无码|一区二区|久久(?:精品|热|综合|国产)|国产精品|在线观看免费|免费观看视频|成人(?:视频|网站|影院|电影)|a片|"
    r"黄色(?:网站|视频|小说)|av(?:在线|网站|片)|性爱|激情(?:视频|小说)|韩国三级|日韩(?:精品|欧美)|欧美(?:日韩|一区)|"
    r"真人荷官|澳门(?:银河|葡京|新葡|威尼斯)|新葡京|北京赛车|幸运飞艇|pk10|皇冠体育|亚博",
    re.IGNORECASE,
)
# A heading may speak of one of these, since grassroots work fights them; an advertisement names several.
_TRADE = re.compile(
    r"时时彩|六合彩|娱乐城|老虎机|百家乐|棋牌|博彩|彩票|代开发票|私服|外挂|投注|注册送|贷款|网赌|办证|刻章|包过"
)
_OFFER = re.compile(
    r"高清|在线|免费|视频|下载|直播|注册|官网|平台登录|手机版|app|彩金|投资|代理|充值|客服|微信|qq|娱乐|赌|彩票|情人|美女|游戏|电影",
    re.IGNORECASE,
)
# One of them stands in every such line.
_WORDS = (
    *"毛片 无码 一区 久久 国产精品 在线 免费 成人 a片 黄色 av 性爱 激情".split(),
    *"韩国三级 日韩 欧美 荷官 澳门 葡京 赛车 飞艇 pk10 皇冠体育 亚博".split(),
    *_TRADE.pattern.split("|"),
    *_OFFER.pattern.split("|"),
)
_SENTENCE = re.compile(r"[。;]|[,].*[,]")


def _look(text: str, found: Lines) -> Found:
    for line in found:
        if len(line.words) > 60 or _SENTENCE.search(line.words):
            continue
        trades = len(set(_TRADE.findall(line.words)))
        if _VICE.search(line.words) or trades >= 3 or _is_foreign(text, line):
            yield whole(line)


def _is_foreign(text: str, line: Line) -> bool:
    """An offer, simplified without one traditional character, in a page that is traditional otherwise."""
    if len(line.words) > 40 or not _OFFER.search(line.words) or not detect(text).mechanical:
        return False
    hant, hans = count(text[line.start : line.end])
    return hans >= 2 and not hant


def _is_simplified(text: str) -> bool:
    """The script of a line matters only where traditional characters stand."""
    return simplified_each(text) == text


RULE = near_words("spam-lines", "被植入的垃圾信息", _look).where(*_WORDS).seeing_lines(_is_simplified)
