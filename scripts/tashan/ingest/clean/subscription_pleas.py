"""Remove a medium's plea to subscribe or to give, where it is a line of its own."""

from tashan.ingest.rule import removing_lines

# One of them stands in every plea.
_WORDS = "订户 会员 月费 订阅 读者 捐款 独立媒体 赞助 众筹 patreon 纸 编辑部".split()

RULE = removing_lines(
    "subscription-pleas",
    "媒体的订阅或捐助请求",
    r".{0,10}(?:订户|订阅|捐款|赞助)\s?\[[^\]]{0,80}\]\([^\s)]*\)",
    r"[*_【\[(\s]*(?:请|欢迎|诚邀|立即|马上|点击|诚意邀请)[^。]{0,12}(?:加入|成为|订阅|支持|捐款|赞助|捐助|资助)[^。]{0,30}"
    r"(?:订户|会员|月费|订阅|读者|捐款|独立媒体|赞助|众筹|patreon|纸|编辑部).{0,120}",
).where(*_WORDS)
