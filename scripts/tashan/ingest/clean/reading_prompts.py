"""Remove the lines that ask a visitor to click on: 展开阅读全文, 点击查看更多, 本文免费阅读; and labels of a viewer."""

from tashan.ingest.rule import removing_lines

_EDGE = r"[=\-*~_—<>>»…\s.]*"
# One of them stands in each kind of line below.
_WORDS = (
    *(
        f"{shows}{what}"
        for shows in "查看 阅读 浏览 展开 显示 下载".split()
        for what in "更多 全文 全部 原文 余下全文 剩余内容 完整版 完整内容 本文 文档 详情".split()
    ),
    *(f"免费{online}{does}" for online in ("", "在线") for does in "阅读 下载 试读 预览".split()),
    *(f"{now}{does}" for now in "此处 这里 立即 马上".split() for does in "下载 查看 阅读 购买 开通会员".split()),
    *"还剩 剩余 尚有 文档 end 正文 点击进入 app 客户端 小程序 推荐度 .doc .pdf .ppt 资源描述 猜你喜欢".split(),
    *(f"{asks}{does}" for asks in ("请", "欢迎") for does in "进入 点击 关注 登录 下载 访问 浏览".split()),
    *(f"相关{what}" for what in "资源 搜索 推荐".split()),
    *(f"{shown}{done}" for shown in ("试读", "预览") for done in ("结束", "已结束")),
    *(
        f"{first}{then}{does}"
        for first in "登录 开通会员 充值 付费".split()
        for then in ("", "后")
        for does in "查看 阅读 下载 继续".split()
    ),
)

RULE = removing_lines(
    "reading-prompts",
    "网站的阅读提示",
    rf"{_EDGE}(?:点击|请点击|展开|继续|免费|在线|登录后?|下载后?)?\s?(?:即可)?(?:查看|阅读|浏览|展开|显示|下载)(?:更多|全文|全部|原文|余下全文|剩余内容|完整(?:版|内容)|本文|文档|详情)(?:内容|评论)?{_EDGE}",
    rf"{_EDGE}(?:本文|全文|文档)?(?:可以?)?免费(?:在线)?(?:阅读|下载|试读|预览){_EDGE}",
    rf"{_EDGE}(?:点击(?:此处|这里)|立即|马上)(?:下载|查看|阅读|购买|开通会员).{{0,20}}",
    rf"{_EDGE}(?:还剩|剩余|尚有)\s?\d+\s?页(?:未读|可阅读)?.{{0,20}}",
    rf"(?:本|该|此)?文档.{{0,20}}共\s?\d+\s?页.{{0,40}}|{_EDGE}(?:the\s)?end{_EDGE}",
    r"[【\[(]?正文(?:开始|结束|内容)?[】\])]",
    r"[>\s]*更多[^。]{0,16}(?:请|敬请|欢迎)(?:进入|点击|关注|登录|下载|访问|浏览)[^。]{0,20}",
    r"[>\s]*点击进入[^。]{0,8}(?:专题|频道|首页|主页|官网|页面)[>\s]*",
    r"(?:打开|下载|登录|进入|使用|请在)[^。]{0,12}(?:app|客户端|小程序)[,\s]?(?:内|中)?(?:查看|阅读|获取|体验|浏览|看|继续)[^。]{0,12}",
    r"将本文的?word文档下载[^。]{0,20}|推荐度\s?:\s?[★☆]*|《[^》]{2,60}\.(?:docx?|pdf|ppt)》",
    r"资源描述\s?:?|文档(?:描述|预览|简介|截图)\s?:?|(?:相关|猜你喜欢的?)(?:资源|搜索|文档|推荐)\s?:?",
    rf"{_EDGE}(?:试读|预览)(?:已)?结束.{{0,40}}|.{{0,20}}(?:需要|请|须)(?:先)?(?:登录|开通会员|充值|付费)(?:后)?(?:查看|阅读|下载|继续).{{0,20}}",
).where(*_WORDS)
