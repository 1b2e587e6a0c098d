"""Neighbouring provinces: every province has a row, and who lies beside whom is the same from both sides."""

from __future__ import annotations

import pytest

from tashan.chinese.gazetteer import provinces
from tashan.chinese.neighbours import NEIGHBOURS
from tashan.library.places import province_name


def test_every_province_has_a_row_in_the_order_of_the_official_list():
    assert set(NEIGHBOURS) == {province_name(name) for name in provinces()}


@pytest.mark.parametrize("province", NEIGHBOURS)
def test_neighbours_are_mutual_and_nobody_neighbours_himself(province):
    assert province not in NEIGHBOURS[province]
    assert len(set(NEIGHBOURS[province])) == len(NEIGHBOURS[province])
    for other in NEIGHBOURS[province]:
        assert province in NEIGHBOURS[other], f"{other} does not name {province}"


def test_every_row_is_in_the_order_of_the_table():
    order = list(NEIGHBOURS)
    assert all(list(row) == sorted(row, key=order.index) for row in NEIGHBOURS.values())


@pytest.mark.parametrize(("one", "other"), [("广东", "海南"), ("福建", "台湾"), ("重庆", "陕西"), ("青海", "西藏")])
def test_places_that_lie_side_by_side(one, other):
    assert other in NEIGHBOURS[one]


@pytest.mark.parametrize(("one", "other"), [("江苏", "河南"), ("天津", "山东"), ("广东", "贵州"), ("宁夏", "青海")])
def test_places_that_do_not_touch(one, other):
    assert other not in NEIGHBOURS[one]


def test_cities_in_force_stand_below_their_province():
    assert "铜仁市" in provinces()["贵州省"]
    assert "梁平县" not in provinces()["重庆市"]
    assert "西湖区" not in provinces()["浙江省"]
