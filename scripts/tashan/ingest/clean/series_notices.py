"""Remove a medium's notice that a series begins: 即日起，本报推出“……”专栏，敬请关注。"""

from tashan.ingest.rule import removing_lines

# One of them stands in every notice.
_WORDS = (
    f"{asks}{reader}{does}"
    for asks in ("请", "欢迎")
    for reader in ("", "读者")
    for does in "关注 垂注 期待 留意 收看 阅读".split()
)

RULE = removing_lines(
    "series-notices",
    "媒体的栏目预告",
    r".{0,12}(?:今天起|即日起|今日起|本期起|本报|本版|本刊|本台|本网|记者调查版).{0,50}(?:推出|开设|开辟|刊发|陆续刊登|播出).{2,60}"
    r"(?:报道|专栏|栏目|专题|节目|文章|版面).{0,16}(?:敬请|欢迎|请)(?:读者)?(?:关注|垂注|期待|留意|收看|阅读).{0,6}",
).where(*_WORDS)
