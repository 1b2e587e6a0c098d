from __future__ import annotations

import pytest

from tashan.ingest.draft import Part
from tashan.ingest.places import named, places


def found(text: str, title: str = "", about: str = "") -> tuple[str, ...]:
    part = Part((0, len(text)), title=title, about=about)
    return places(text, part, named(text, part))


@pytest.mark.parametrize(
    "text",
    [
        "强农惠农政策落地。惠农资金到户。富民强村，富民为先。",
        "提高安全水平。公开平台。提高安全意识，公开平等。",
        "农村社区要办好事。农村社区要办实事。智慧社区、示范社区、智慧社区、示范社区。",
        "干部驻村、干部进村、干部驻村。一个村一个样，一个村一个招。",
        "和平解决。和平相处。友好社区、和谐社区、友好社区、和谐社区。",
        "嘉祥只提了一回。",
        "某村的事大家议。某村又议。G村再议，G村三议。",
    ],
)
def test_words_and_single_mentions_tell_no_place(text: str) -> None:
    assert found(text) == ()


def test_the_short_name_of_one_county_said_twice_tells_it() -> None:
    assert found("嘉祥的议事会天天开。大家说嘉祥变了样。") == ("山东省/济宁市/嘉祥县",)
    assert found("头份停水了。对头份乡亲的影响要降低。") == ("台湾省/苗栗县/头份市",)
    assert found("走在头份街上，頭份的树高了。头份人说好。头份的里长来了。") == ("台湾省/苗栗县/头份市",)


def test_a_clear_place_wins_over_a_faint_one() -> None:
    assert found("化德县委作了调研。嘉祥来学。嘉祥又来学。化德县再推进。") == ("内蒙古自治区/乌兰察布市/化德县",)


def test_the_head_of_the_file_tells_it_where_the_text_is_silent() -> None:
    assert found("会议从九点开始。", about="头份镇第二十届镇民代表会\n会议记录") == ("台湾省/苗栗县/头份镇",)
    assert found("村里的事大家议。", about="会议记录") == ()


def test_a_village_of_no_known_county_stands_for_itself() -> None:
    text = "走进馨视界社区，居民正在议事。馨视界社区有志愿者。"
    assert found(text + "大家都说馨视界社区好。") == ("馨视界社区",)
    assert found("李明到蒲川乡调研。在蒲川乡，他听取了汇报。") == ("蒲川乡",)
