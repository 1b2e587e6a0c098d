"""Remove a site's imprint: licence and registration numbers, sponsors, addresses, hotlines of the site itself."""

from tashan.ingest.rule import removing_lines

_DOES = "主办|承办|主管|技术支持|版权所有|网站维护|运维|建设"
_WHOSE, _REACHED = "投稿|不良信息|信息举报|客服|网站|新闻|广告|商务合作", "邮箱|热线|电话|QQ|微信"
# One of them stands in each kind of line below.
_WORDS = (
    *"cp备 cp证 网安备 许可证 增值电信 标识码 出版物经营 更新时间 访客 访问".split(),
    *(f"{who}{by}" for who in _WHOSE.split("|") for by in _REACHED.split("|")),
    *(f"{who}{unit}{space}:" for who in _DOES.split("|") for unit in ("", "单位") for space in ("", " ")),
)

RULE = removing_lines(
    "site-registrations",
    "网站备案和主办信息",
    r".{0,80}(?:ICP备|ICP证|ICP备案|公网安备|网安备|经营许可证|增值电信业务|网站标识码|信息网络传播视听节目许可证|互联网新闻信息服务许可证|出版物经营).{0,160}",
    rf"(?:{_DOES})(?:单位)?\s?:.{{2,60}}(?:网站|备案|邮编|电话|技术支持|copyright).{{0,60}}",
    rf"(?:投稿|(?:违法和)?不良信息(?:举报)?|客服|网站|新闻|广告|商务合作)(?:{_REACHED})\s?:\s?[\w@.\-\s/()]{{5,60}}",
    r"[(\[]?更新时间戳?\s?:\s?\d{10,13}[)\]]?",
    r"(?:您是|本页面?共?)第?\s?\d+\s?位?(?:访客|访问者|访问).{0,20}",
).where(*_WORDS)
