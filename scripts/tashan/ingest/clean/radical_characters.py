"""Write ordinary characters for the radicals and compatibility forms that PDF files hand out: ⼀⽅⽣ for 一方生.

NFKC maps the Kangxi block but not the radical supplement, and over a whole text it would destroy Chinese punctuation:
so it is asked for single characters only. The supplement's table follows Unicode's EquivalentUnifiedIdeograph.txt.
"""

import re
import unicodedata

from tashan.chinese.pattern import when_asked
from tashan.ingest.rule import Found, Rule

_SUPPLEMENT = dict(
    zip(
        "⺀⺁⺂⺃⺅⺇⺈⺉⺊⺋⺌⺍⺎⺏⺐⺑⺒⺓⺔⺕⺖⺗⺘⺙⺛⺜⺝⺞⺟⺠⺡⺢⺣⺤⺦⺩⺫⺬⺭⺮⺯⺰⺱⺲⺴⺶⺷⺸⺹⺺⺼⺽⺾⺿⻀⻁⻂⻃⻄⻅⻆⻇⻈⻉⻋⻌⻍⻎⻏⻐⻑⻒⻓⻔⻕⻖⻗⻘⻙⻚⻛⻜⻝⻟⻠⻢⻣⻤⻥⻦⻧⻨⻩⻪⻬⻭⻮⻯⻰⻳",
        "冫厂乛乚亻几刀刂卜㔾小小尢尢尣尢巳幺彑彐忄㣺扌攵旡日月歺母民氵氺灬爫丬王罒示礻竹糸纟罒罒冈羊羊羊耂聿月臼艹艹艹虎衤西西见角角讠贝车辶辶辶阝钅長镸长门阜阝雨青韦页风飞食饣食马骨鬼鱼鸟卤麦黄黾齐歯齿竜龙龟",
        strict=True,
    )
)
_RADICAL = re.compile("[\u2e80-\u2ef3\u2f00-\u2fd5\uf900-\ufaff]")
# A font map that gives two for one: the radical, and behind it the character itself.
_DOUBLE = when_asked("([\u2e80-\u2ef3\u2f00-\u2fd5])([\u4e00-\u9fff])")


def _ordinary(character: str) -> str:
    return _SUPPLEMENT.get(character) or unicodedata.normalize("NFKC", character)


def _look(text: str) -> Found:
    doubled = {match.start() for match in _DOUBLE().finditer(text) if _ordinary(match[1]) == match[2]}
    for match in _RADICAL.finditer(text):
        yield match.start(), match.end(), "" if match.start() in doubled else _ordinary(match[0])


RULE = Rule("radical-characters", "偏旁、兼容字形换成常用字形", _look).at(_RADICAL.pattern)
