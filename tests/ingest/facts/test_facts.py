from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tashan.ingest.draft import Part
from tashan.ingest.facts import facts
from tashan.ingest.facts.exclusions import REASONS
from tashan.ingest.places import named
from tests.gold import seeds
from tests.material import needs_material


def found(text: str) -> list[str]:
    return [fact.text for fact in facts(text, Part((0, len(text))))]


@pytest.mark.parametrize(
    "text",
    [
        "2021年11月5日上午9点30分",
        "11时07分接到电话",
        "17:30开会",
        "2019—2021年",
        "从1610年起",
        "今年1—6月",
        "2022级学生",
        "65届毕业生",
        "上世纪70年代",
        "80后、90后",
        "近3年来",
        "未来5年",
        "3年来，各村",
        "20年前",
        "10天后，",
        "在10天后公布",
        "第3条、第14、18条",
        "第十届",
        "民法典1087条",
        "《2022年村级事务20条》",
        "“1+1+3”工作机制",
        "12345热线",
        "拨打0571-87654321",
        "手机13812345678",
        "1、培养村干部",
        "1.培养村干部",
        "（2）培养村干部",
        "〔2021〕3号文件",
        "沿G108国道",
        "S324省道",
        "101路公交车",
        "K30路",
        "家住25幢501室",
        "3号楼2单元",
        "新村路661号",
        "19栋、24栋因改建",
        "5级台风",
        "2期项目",
        "三年级3班",
        "5G网络、A4纸、C919",
        "GB/T 15835-2011",
        "3.0版",
        "9/30早上",
        "https://a.cn/%E5%88%A9",
        "页码\n12\n个体工商户",
    ],
)
def test_dates_numbers_of_lists_and_names_are_no_figures(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "一些群众、一个村、三会一课",
        "四议两公开、三步走、一站式",
        "千家万户、十分重要、千方百计",
        "第三条、十九届、十三五",
        "三成立两落实",
        "六户镇的集市",
        "三五成群",
        "二〇二一年",
        "近三年来",
        "“五户联防”机制",
        "三人互不相让",
    ],
)
def test_numerals_in_words_and_names_are_no_figures(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("占总数的13.8%", "13.8%"),
        ("占总数的13.8％", "13.8％"),
        ("共有1.2万人返乡", "1.2万人"),
        ("投入3.18亿元", "3.18亿元"),
        ("投入2.6 亿 元", "2.6 亿 元"),
        ("共培训1000余人次", "1000余人次"),
        ("服务1.2万余人次", "1.2万余人次"),
        ("投入近6000万元", "6000万元"),
        ("超过300人", "300人"),
        ("每村2至3名", "2至3名"),
        ("增长3%—5%", "3%—5%"),
        ("加20分至50分", "20分至50分"),
        ("收入1万—3万元", "1万—3万元"),
        ("补5、8、10名", "5、8、10名"),
        ("提升30个百分点", "30个百分点"),
        ("同比增长12.3%", "12.3%"),
        ("工作经费为8万元/年", "8万元/年"),
        ("补300元/人·月", "300元/人·月"),
        ("每人每月300元", "300元"),
        ("处置1.5起/小时·人", "1.5起/小时·人"),
        ("发电350多万千瓦时", "350多万千瓦时"),
        ("党员2,365名", "2,365名"),
        ("党员2，365名", "2，365名"),
        ("党员12 365名", "12 365名"),
        ("有2365 名党员", "2365 名"),
        ("共有300\n余户村民", "300\n余户"),
        ("投入120万\n元", "120万\n元"),
        ("占35.\n6%", "35.\n6%"),
        ("党员１２００名", "１２００名"),
        ("有3個月", "3個月"),
        ("有1.2萬餘戶", "1.2萬餘戶"),
        ("占地1/3", "1/3"),
        ("比例为2∶1", "2∶1"),
        ("收入比缩小至1.55", "1.55"),
        ("历时3个月", "3个月"),
        ("任教30年后", "30年"),
        ("房龄接近40年", "40年"),
        ("3年多的努力", "3年多"),
        ("平均年龄47.9岁", "47.9岁"),
        ("24小时联动", "24小时"),
        ("人口3.3万,", "3.3万"),
        ("占地500㎡", "500㎡"),
        ("净增-0.8%", "0.8%"),
        ("（-0.8%）", "-0.8%"),
        ("补助￥300", "￥300"),
        ("惠及5000+户", "5000+户"),
        ("开展1000余场（次）", "1000余场（次）"),
        ("10部法律", "10部"),
        ("等4部门印发", "4部门"),
        ("2、3名党员", "3名"),
        ("百分之3的村", "百分之3"),
        ("三分之二以上的户", "三分之二"),
        ("百分之八十的村", "百分之八十"),
        ("超七成居民", "七成"),
        ("委员三至五人", "三至五人"),
        ("五六百户人家", "五六百户"),
        ("十余名党员", "十余名"),
        ("上百家组织", "上百家"),
        ("投入两万元", "两万元"),
        ("每届任期五年", "五年"),
    ],
)
def test_value_and_unit_as_written(text: str, figure: str) -> None:
    assert found(text) == [figure]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("分别上调500元、400元、300元", ["500元", "400元", "300元"]),
        ("分别为20%、30%和50%", ["20%", "30%", "50%"]),
        ("从20元到30元", ["20元", "30元"]),
        ("由5.5万元降至4.38万元", ["5.5万元", "4.38万元"]),
        ("1名党员联系5户", ["1名", "5户"]),
        ("用时2小时30分钟", ["2小时", "30分钟"]),
    ],
)
def test_an_enumeration_and_a_change_give_each_figure(text: str, figures: list[str]) -> None:
    assert found(text) == figures


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("全区领岗党员3760名,", "全区领岗党员"),
        ("选派139名第一书记和驻村干部。", "第一书记和驻村干部"),
        ("调解成功率达99.25%。", "调解成功率"),
        ("对95个村(社区)党组织排查", "村(社区)党组织排查"),
        ("67.5%的受访者反映,", "受访者反映"),
        ("2022年村集体收入110万元", "村集体收入"),
        ("先后发布4批共123个案例", "先后发布"),
    ],
)
def test_the_words_say_what_was_counted(text: str, what: str) -> None:
    assert facts(text, Part((0, len(text))))[0].what == what


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("截至今年7月底，建站44个。", "截至今年7月底"),
        ("2016年至2018年，每年确定200个村。", "2016年至2018年"),
        ("2022年以来调解2.5万件。", "2022年以来"),
        ("今年上半年下降40.2%。", "今年上半年"),
        ("较去年增长1倍。", ""),
        ("2021年试行。建站44个。", ""),
    ],
)
def test_the_words_before_date_a_figure(text: str, date: str) -> None:
    assert facts(text, Part((0, len(text))))[0].date == date


def test_a_figure_holds_for_the_place_named_last_in_its_paragraph() -> None:
    text = "福州市建站44个。福州市鼓楼区建站3个，\n又建9个。"
    part = Part((0, len(text)))
    assert [fact.place for fact in facts(text, part, named(text, part), "福建省/福州市")] == [
        "福建省/福州市",
        "福建省/福州市/鼓楼区",
        "福建省/福州市",
    ]


def test_every_reason_against_a_figure_is_listed_once() -> None:
    reasons = [reason for reason, _ in REASONS]
    assert len(set(reasons)) == len(reasons)


_PIECES = "3 1.5万 １２ 名 % ％ 元 年 2021 、 近 第 从 至 — / : ∶ 多 三 百 十 成 五六 。 《 》 “ - ¥ 萬 戶 空格 换行"
_WORDS = [{"空格": " ", "换行": "\n"}.get(piece, piece) for piece in _PIECES.split()]


@given(st.lists(st.sampled_from(_WORDS)).map("".join))
def test_spans_slice_to_the_text_and_never_overlap(text: str) -> None:
    at = 0
    for fact in facts(text, Part((0, len(text)))):
        assert at <= fact.span[0] < fact.span[1] <= len(text)
        assert text[slice(*fact.span)] == fact.text
        assert fact.text.startswith(fact.value)
        assert fact.text.endswith(fact.unit)
        assert not fact.text.removeprefix(fact.value).removesuffix(fact.unit).strip()
        at = fact.span[1]


@needs_material
def test_the_figures_of_the_founding_articles_are_found() -> None:
    wanted = [(row["id"], figure, text) for row, text in seeds() for figure in row["facts"]]
    missing = [(key, figure) for key, figure, text in wanted if figure not in found(text)]
    assert len(missing) <= 0.05 * len(wanted), missing


def test_a_text_of_nothing_but_digits_is_looked_through_once() -> None:
    """Were a ratio looked for from each digit on, this would not end."""
    assert facts("1" * 200_000, Part((0, 200_000))) == ()
