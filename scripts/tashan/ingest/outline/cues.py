"""Words and places by which a sentence of a running text shows itself as a point of the outline."""

from __future__ import annotations

import re
from itertools import pairwise

IN_TITLE = 2  # pairs of characters that a sentence has in common with a title that it takes up
_HAN = re.compile(r"[\u4e00-\u9fff]")
_WRONG = (
    "不足|不够|不强|不到位|不健全|不完善|不清|不高|不畅|不齐|不便|不力|不平衡|缺乏|缺少|欠缺|薄弱|落后|滞后|偏大|偏低|弱化|边缘化"
    "|虚化|淡化|老化|断层|流失|涣散|推诿|推脱|扯皮|脏乱差|负担|形式主义|杂乱|繁重|繁琐|繁杂|重复|碎片|分散|拖延|纠纷多|矛盾多|成本高"
    "|压力大|任务重|进度慢|效率低|[^，。]{1,4}[难低慢少差乱弱散](?=[、，。等”的])|[^，。、]{2,5}[多大高重长](?=等|、[^，。]{2,12}等)|不敢|不愿|不会(?!再)|无人|没人|两张皮|难管|难以|不了"
)
_TROUBLE = "问题|难题|困难|困境|短板|瓶颈|矛盾|现象|情况"
_OFFICE = (
    "(?:[省市县区旗镇乡村州盟]|街道|社区|嘎查)"
    "(?:委|党委|政府|公安局|公安|法院|司法局|组织部|党支部|党总支|两委|民政局|政法委)?"
)
_DEED = (
    "建立|组建|成立|构建|打造|搭建|设立|出台|制定|印发|推行|推出|推进|推动|开展|实施|启动|探索|创新|整合|统筹|选派|引进"
    "|坚持|通过|[将把以]"
)
# A reason with something bad behind it: 由于缺少人手，难以…; 多头管理导致重复上报.
_HENCE = (
    "(?:由于|因为|因(?![此地而]|人而)|受(?:限|制)?于|受[^，。]{2,12}影响|加[上之])"
    f"[^。；]{{4,40}}，[^。；]{{0,30}}(?:{_WRONG}|难|无法|得不到|没法|没有)"
    "|(?:才会|自然|势必)[^，。；]{0,6}[重难多]"
    f"|(?:导致|造成|使得|致使|引发|以至于?)[^。；]{{0,30}}(?:{_WRONG}|{_TROUBLE}|难|无法|纠纷)"
)

_PERSON = (
    r"\d{2}岁|[村居]民[\u4e00-\u9fff]{2,3}|[女先][士生]|大[爷妈]|老人|奶奶|我(?![们市县区省国村])"
    "|[他她](?!强调|指出|要求|提出)|咱"
)

PATTERNS = {
    # what is wrong
    "trouble-named": rf"[^。，]{{0,30}}(?:{_WRONG})[^。，]{{0,10}}等?[^。，]{{0,6}}(?:{_TROUBLE})",
    "trouble-met": rf"(?:存在|面临|遇到|陷入)[^。，]{{0,30}}(?:{_TROUBLE}|挑战)|存在[^。]{{0,20}}等",
    "wrong": _WRONG,
    "formerly": "以往|过去|此前|曾[是经]?|原先|长期以来|一度|以前|当时|起初|原来(?!如此)|之前|多年来|前些年|几年前",
    "still": "仍[然是有待需]?|更大的难点|依然|有待|尚未|亟待",
    "sore-point": "难点|痛点|堵点|瓶颈|短板|困境|老大难",
    "mends": "针对|破解|解决|化解|缓解",
    "puzzles": "困扰|苦于|头疼|犯难|犯愁|发愁|束手|无从|卡在|反映强烈",
    "turn": "但|然而|不过|却|可(?![以能靠持见谓])",
    "in-general": "[一有不][些少]|往往|普遍|经常|容易|时有发生|多[次遍]|很多|部分|各",
    "asks": "？$|怎么|如何|谁",
    "if": "如果|若[是有]?|一旦|要是|只要|万一",
    "dispute": "[男女双乙甲]方|当事人|[李王张刘陈赵]某|原告|被告|家门口",
    # why
    "opens-with-cause": "^(?:[^，。]{0,8}，)?(?:由于|因为|受|因)",
    "because": "由于|因为|受限于|源于|缘于|受[^，。]{2,12}影响|导致|使得|造成",
    "hence": _HENCE,
    "root": "(?:根源|原因|症结|根子)[^，。]{0,8}(?:在于|是|有)|究其原因|归根到底|说到底|之所以",
    # what should be done
    "next": "下一步|今后|接下来|下一阶段|未来",
    "goes-on": "将(?:继续|进一步|不断|持续|坚持|以|把|着力|加强|加大)|继续[^，。]{2,}",
    "wishes": "建议|希望(?!通过)|呼吁|期待",
    "ought": "(?<![主重需只想就还不快])要(?![求素么是钱])|应(?![对急用聘邀届答])|需(?!求|要的)|必须|应当",
    "more": "进一步|更加|不断|持续",
    "bids": "^(?:进一步|要|切实|坚决|必须|应当?|着力|各级|既要)",
    # what was done
    "sets-up": "建立|组建|成立|构建|打造|搭建|设立|创建|建成|建起|开设|设置",
    "issues": "出台|制定|印发|明确|规定|修订",
    "carries-out": "推行|推出|推进|推动|开展|实施|启动|推广|全面|大力",
    "tries": "探索|创新|试点|率先|首创|改革",
    "gathers": "整合|统筹|下沉|选派|选拔|选聘|聘请|吸纳|引进|引导|发动|组织|动员|培育|培养|培训",
    "joins": "联合|协同|联动|对接|结对|共建|融合|进驻|入驻",
    "appraises": "考核|评选|奖励|激励|表彰|积分|纳入|公开|监督|督促|回访|评价",
    "lately": r"近年来|近几年|去年|今年|以来|截至目前|目前|(?:19|20)\d\d年|如今",
    "completed": "了",
    "figure": r"\d",
    "office-acts": rf"{_OFFICE}[^，。]{{0,6}}(?:{_DEED})",
    "area": "当地|全[市县区省镇州旗]|全街道",
    "means": "通过|按照|依托|围绕|为了|为破解|为解决|针对|以[^，。]{2,20}为",
    "scheme": "“[^”]{2,12}”[^，。]{0,8}(?:机制|模式|制度|工程|行动|平台|品牌|体系|法|队伍|计划|清单|活动|站|服务)",
    "device": "机制|制度|模式|平台|体系|清单|队伍|品牌|中心|服务站|方案|办法",
    # scenery and talk: features are full of them, outlines are not
    "we": "我们",
    "said": "说[，：。]|说$|坦言|感叹|感慨|笑着|回忆",
    "on-the-spot": "记者|走进|只见|看到|来到|走在",
    "person": _PERSON,
    "one-day": r"近日|前不久|日前|一天|当天|次日|[上下]午|月\d+日|那天|随后|最终|经过|了解",
    "outcome": "增收|收入|同比|万元|下降|增长|提升|达到|满意",
    "praise": "提高|增强|效果|成效|活力|干劲|红火|变化|幸福|赞",
}
NAMED = re.compile(
    rf"(?:针对|解决|破解|化解|缓解|面对|突破|克服|瞄准)(?P<trouble>[^。，；]{{2,40}}?(?:{_WRONG})[^。，；]{{0,12}}(?:{_TROUBLE}))"
)
CUES = {name: re.compile(pattern) for name, pattern in PATTERNS.items()}
_OFFICIAL = re.compile(
    "(?:书记|部长|局长|主任|负责人|院长|[县区市]长|教授|专家|代表|委员|研究员)[^，。“]{0,12}(?:说|表示|认为|介绍|建议|指出)"
)

_ADVICE = re.compile("建议，|建议[^，。]{2,}|呼吁|希望，|认为，[^。]{0,40}[要应需]")
_MEETING = re.compile("(?:会议|讲话|[他她]|通知|意见|文件)(?:强调|指出|要求|提出|明确)，")


# What was kept off is no trouble: 减少重复用工, 必不可少.
_KEPT_OFF = re.compile("(?:减少|避免|防止|杜绝|消除|必不可少|不可缺少)[^，。；]{0,12}")


def word_cues(sentence: str) -> set[str]:
    """Names of the cues that the sentence holds."""
    told = _KEPT_OFF.sub("", sentence)
    return {name for name, pattern in CUES.items() if pattern.search(told)}


def place_cues(line: str, at: int, sentence: str) -> set[str]:
    """Where the sentence stands in its paragraph, and whether it is speech."""
    before = line[:at]
    tests = {
        "long": len(sentence) > 70,
        "short": len(sentence) < 20,
        "opens": at == 0,
        "closes": at + len(sentence) >= len(line),
        "line-of-speech": line.startswith("“"),
        "in-speech": before.count("“") > before.count("”") or sentence.startswith("“"),
        "official-speaks": bool(_OFFICIAL.search(line)),
        "meeting-bids": bool(_MEETING.search(line)),
        "advice": bool(_ADVICE.search(line)),
    }
    return {name for name, holds in tests.items() if holds}


def pairs(text: str) -> set[str]:
    """The pairs of neighbouring Han characters in the text."""
    return {first + second for first, second in pairwise(text) if _HAN.match(first) and _HAN.match(second)}


def title_cues(sentence: str, title: set[str]) -> set[str]:
    """Whether the sentence takes up the title, whose pairs of characters these are."""
    return {"of-title"} if len(pairs(sentence) & title) >= IN_TITLE else set()


def order_cues(index: int, count: int) -> set[str]:
    """Where the paragraph stands in the article."""
    tests = {"first-two": index <= 1, "early": index <= 0.25 * count, "late": index >= 0.8 * count}
    return {name for name, holds in tests.items() if holds}
