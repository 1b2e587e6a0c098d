"""Tell the name of a person or of an organisation from other short pieces of text, by surname and by ending."""

from __future__ import annotations

import re
from collections.abc import Iterator

_SURNAMES = frozenset(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许邓韩冯曹彭曾肖萧田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦"
    "贾夏付傅方邹熊白孟秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹"
    "申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷曲盛冉翁蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉"
    "缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝"
)
_DOUBLE = ("欧阳", "司马", "上官", "诸葛", "司徒", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "端木")
_NAME = re.compile(r"[\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff]{2,8}·[\u4e00-\u9fff]{2,8}")
_ORGANISATION = re.compile(
    r"(?:组织部|宣传部|统战部|政法委|党委|市委|县委|区委|省委|旗委|州委|工委|纪委|监委|党校|行政学院|学院|大学|学校|研究[院所室会]|"
    r"中心|政府|人民法院|法院|检察院|办公室|委员会|党组|支部|总支|协会|学会|集团|公司|杂志社|日报|晚报|报社|电视台|通讯社|街道|"
    r"办事处|社区|[局厅部委办处村镇乡站队社报刊网])$"
)
_MEDIUM = re.compile(
    r"(?:[报刊网台谈]|杂志|周刊|新闻|电视|广播|(?:通讯|报|杂志|出版|新华|中新)社|客户端|公众号|在线|[》])$"
)
_POST = re.compile(
    r"(?:村支书|支部书记|党委书记|书记|镇长|乡长|县长|区长|市长|部长|局长|处长|科长|主任|院长|校长|会长|理事长|教授|讲师|"
    r"研究员|研究生|博士|硕士|组织员|组织委员|宣传委员|委员|选调生|干部|干事|科员|大学生村官|驻村第一书记|第一书记|工作队员|"
    r"助理|秘书|记者|通讯员|评论员|特约|编辑|作者|校友|学员|党总支|党支部|副|兼|和)+$"
)


def is_name(text: str) -> bool:
    """Whether `text` can be the name of a person: a surname and one or two more characters."""
    if not _NAME.fullmatch(text):
        return False
    return "·" in text or text.startswith(_DOUBLE) or (text[0] in _SURNAMES and len(text) <= 3)


def apart(text: str) -> tuple[str, ...]:
    """张明李小川 → 张明, 李小川: names written without a gap, where there is one way only to cut them apart."""
    ways = list(_cuts(text))
    return ways[0] if len(ways) == 1 else ()


def _cuts(text: str) -> Iterator[tuple[str, ...]]:
    if is_name(text):
        yield (text,)
    for length in (2, 3):
        if is_name(text[:length]):
            yield from ((text[:length], *rest) for rest in _cuts(text[length:]))


def without_post(text: str) -> str:
    """石堰村村支书助理 → 石堰村."""
    return _POST.sub("", text)


def is_medium(text: str) -> bool:
    """Whether `text` ends as the names of papers, sites and stations do."""
    return bool(_MEDIUM.search(text))


def is_organisation(text: str) -> bool:
    """Whether `text`, with or without a post at its end, ends as the names of organisations and places do."""
    return any(map(_ORGANISATION.search, (text, without_post(text))))
