"""Remove the prompts to share a page or to follow an account, where they are a line of their own."""

from tashan.ingest.rule import removing_lines

_PLACES = (
    "微信好友|微信|新浪微博|腾讯微博|微博|QQ空间|QQ好友|QQ|朋友圈|人人网|人人|豆瓣网?|百度贴吧|贴吧|"
    "开心网|网易|搜狐|飞信|复制链接|更多|打印|收藏|邮件|手机|二维码|facebook|twitter|line|whatsapp"
)

RULE = removing_lines(
    "share-prompts",
    "分享和关注提示",
    rf"[\[【(]?(?:一键)?(?:分享|转发|推荐)(?:(?:到|至|给|本文|文章|这篇)\s?[:>]?|\s?[:>]|(?=\s?(?:{_PLACES})))"
    rf"\s?(?:(?:{_PLACES})[\s|、,/]*)*[\])】]?",
    # A village may ask its people to scan a code and join in, so what the code is for must be the page itself.
    r"(?:请|用|使用|打开)?(?:微信|手机|QQ)?[“\"]?(?:扫一扫|扫描|扫码|长按(?:识别)?|"
    r"识别)[”\"]?.{0,8}?(?:二维码|关注|分享|手机)"
    rf"(?:到|至)?(?:{_PLACES})?(?:(?:即可|可以?)?(?:关注|分享|阅读|手机看|看手机版|下载|打开|访问|浏览)(?:我们|本文|全文|更多|APP|"
    r"客户端|网页|公众号|朋友圈|本页|官方)?.{0,6})?",
    r"(?:欢迎|请|敬请|点击|长按|快来|记得)?(?:扫码|微信)?(?:关注|订阅).{0,16}(?:公众号|微信号|服务号|"
    r"官方微信|官方微博|视频号|抖音号|头条号)[^,。]{0,6}",
    r"[(\[]?(?:微信)?公众号\s?(?:ID|名称|名)?\s?:\s?\S{1,30}",
    r".{0,4}点击.{0,4}(?:蓝字|蓝色字|名片|卡片).{0,6}关注.{0,10}",
    r".{0,10}点(?:亮|击|个|一个)?[“\"]?在看[”\"]?.{0,12}",
)
