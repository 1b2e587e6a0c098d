from __future__ import annotations

import pytest

from tashan.ingest.metadata.heading import tidy
from tashan.ingest.metadata.lines import lines
from tashan.ingest.metadata.title import document_line, lead_in_title, title_line

BODY = "近年来，柳树镇坚持把矛盾化解在村里，建立了每周一次的议事制度，村民有事先到议事会上说。\n"


def title(text: str) -> str:
    found = title_line(list(lines(text, (0, len(text)))))
    return tidy(found.text) if found else ""


@pytest.mark.parametrize(
    "text",
    [
        "丰收在望，老支书满心欢喜：“从前这里一亩地打不了四百斤，现在翻了一番还多。”\n" + BODY,
        "文 号 | 成文日期：2019-05-31 | 发布日期：2019-05-31 |\n" + BODY,
        BODY,
        "一、总体要求\n" + BODY,
        "编者按：\n" + BODY,
        "来源：清河日报\n" + BODY,
        "",
        "\n",
    ],
)
def test_a_text_without_title_gets_none(text: str) -> None:
    assert title(text) == ""


@pytest.mark.parametrize(
    ("head", "wanted"),
    [
        ("村里的事有人管", "村里的事有人管"),
        ("## 村里的事有人管", "村里的事有人管"),
        ("《村里的事有人管》", "村里的事有人管"),
        ("清河县柳树镇建立议事制度——\n村里的事有人管（治理者说）", "村里的事有人管"),
        ("山东济南市建立议事制度\n有事先商量  大家都满意", "有事先商量 大家都满意"),
        ("村里的事有人管\n——柳树镇调研之一", "村里的事有人管"),
        ("山东济南探索议事制度\n今年议事240件", "山东济南探索议事制度"),
        ("村级议事办法（试行）", "村级议事办法（试行）"),
        ("在全市村级治理推进会上的讲话\n（2021年3月5日）\n张明", "在全市村级治理推进会上的讲话"),
        ("清水县：议事厅开到家门口\n附表：各镇情况", "清水县：议事厅开到家门口"),
        ("清水县：议事厅开到家门口\n有事先商量  大家都满意", "清水县：议事厅开到家门口"),
        ("《清河日报》\n村里的事有人管", "村里的事有人管"),
        ("村里的事是怎样办成的\n茉莉", "村里的事是怎样办成的"),
        ("关于加强村级组织建设的\n实施意见", "关于加强村级组织建设的实施意见"),
        ("印发《关于村级议事\n的办法》的通知", "印发《关于村级议事的办法》的通知"),
        ("中共清河县委\n关于加强村级议事的意见\n（2021年3月5日）", "中共清河县委关于加强村级议事的意见"),
        ("中共清河县委办公室文件\n清委办〔2021〕5号\n关于村级议事的通知", "关于村级议事的通知"),
        ("内部资料 注意保存\n清河工作简报\n第12期\n村里的事有人管", "村里的事有人管"),
        ("《清河日报》2023年5月6日 第4版\n村里的事有人管", "村里的事有人管"),
        ("清河新闻网\n村里的事有人管", "村里的事有人管"),
        ("清河日报社开展大走访\n村里的事有人管", "清河日报社开展大走访"),
        ("发布时间：2021-03-05 来源：清河网\n村里的事有人管", "村里的事有人管"),
        ("首页 > 要闻 > 正文\n村里的事有人管\n2021-03-05", "村里的事有人管"),
        ("附件1\n村级事务清单", "村级事务清单"),
        ("清河日报评论员文章\n把议事会办到村民心里", "把议事会办到村民心里"),
        ("清河县：\n村里的事有人管", "村里的事有人管"),
        ("题目：村里的事有人管\n作者：张明", "村里的事有人管"),
        ("【基层治理】村里的事有人管", "村里的事有人管"),
        ("村里的事有人管（上）", "村里的事有人管（上）"),
        ("村级事务目录（2022年版）", "村级事务目录（2022年版）"),
    ],
)
def test_the_title_without_kicker_and_column(head: str, wanted: str) -> None:
    assert title(head + "\n\n" + BODY) == wanted


def test_a_lead_in_sentence_gives_the_title_without_its_year() -> None:
    lead_in = "下面是小编为大家整理的2023年建强村级班子对策建议,供大家参考。"
    assert lead_in_title(lead_in) == "建强村级班子对策建议"
    assert lead_in_title(BODY) == ""


@pytest.mark.parametrize(
    "heading",
    [
        "A-B两村的事",
        "村级议事办法（试行）",
        "吃水·修路·种树",
        "中国-东盟村社对话",
        "“一网”到底——柳树镇的网",
        "上级|下级",
    ],
)
def test_a_heading_keeps_its_own_words(heading: str) -> None:
    assert tidy(heading) == heading


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("党建专栏 | 村里的事有人管，大家都满意", "村里的事有人管，大家都满意"),
        ("基层治理丨村里的事有人管", "村里的事有人管"),
        ("村里的事有人管_要闻_清河网", "村里的事有人管"),
        ("村里的事有人管 - 清河县政府门户网站", "村里的事有人管"),
        ("村里的事有人管--清河日报", "村里的事有人管"),
    ],
)
def test_columns_and_sites_are_no_part_of_the_title(heading: str, title: str) -> None:
    assert tidy(heading) == title


def test_a_document_is_titled_below_the_notice_that_names_it() -> None:
    notice = (
        "各镇人民政府：\n《清河县议事办法》已经同意，现印发给你们。\n清河县人民政府\n2021年3月5日\n清河县议事办法\n"
        + BODY
    )
    found = document_line(list(lines(notice, (0, len(notice)))))
    assert found
    assert found.text == "清河县议事办法"
    assert document_line(list(lines(BODY, (0, len(BODY))))) is None
