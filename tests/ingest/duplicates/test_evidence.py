"""Two reports are on one practice when they share a place and what only that practice has; slogans prove nothing."""

from __future__ import annotations

import pytest

from tashan.ingest.duplicates.evidence import Evidence, evidence, likeness, rarity

BIJIANG = "贵州省/铜仁市/碧江区"
WANSHAN = "贵州省/铜仁市/万山区"


def rare(name: str) -> float:
    return rarity({"枫桥经验": 40, "院坝议事会": 1}, 80)(name)


def given(names: str = "", figures: str = "", place: str = "") -> Evidence:
    pairs = [tuple(figure.split("/")) for figure in figures.split()]
    return evidence(names.split(), pairs, [place] if place else [])  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (given(), given()),
        (given(place=BIJIANG), given(place=BIJIANG)),  # one place has many practices
        (given("院坝议事会"), given("院坝议事会")),  # the name has spread
        (given("枫桥经验", place=BIJIANG), given("枫桥经验", place=BIJIANG)),  # everybody has it
        (given("枫桥经验", "5/件 3/件", BIJIANG), given("枫桥经验", "5/件 3/件", BIJIANG)),
        (given("", "300/人 5/个 100/%", BIJIANG), given("", "300/人 5/个 100/%", BIJIANG)),
        (given("院坝议事会", "4889/个", BIJIANG), given("板凳会", "735/个", BIJIANG)),
        (given("", "4889/个"), given("", "4889/人")),
    ],
)
def test_what_could_be_chance_proves_nothing(one: Evidence, other: Evidence) -> None:
    assert likeness(one, other, rare) == 0.0


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (given("院坝议事会", place=BIJIANG), given("院坝议事会 板凳会", place=BIJIANG)),
        (given("院坝议事会", place=f"{BIJIANG}/某镇"), given("院坝议事会", place="贵州省/铜仁市")),
        (given("", "4889/个 71.5/%", BIJIANG), given("", "4889余/个 71.5/%", BIJIANG)),
        (given("", "4889/个 71.5/% 96.8/%"), given("", "4889/个 71.5/% 96.8/% 12/件")),  # the place is masked
        (given("院坝议事会 六步轮灌法 一把锄头放水"), given("院坝议事会 六步轮灌法 一把锄头放水")),
    ],
)
def test_two_reports_on_one_practice(one: Evidence, other: Evidence) -> None:
    assert 0.5 < likeness(one, other, rare) < 1
    assert likeness(one, other, rare) == likeness(other, one, rare)


def test_more_in_common_is_surer() -> None:
    little, more = given("院坝议事会", place=BIJIANG), given("院坝议事会 六步轮灌法", "4889/个", BIJIANG)
    assert likeness(more, more, rare) > likeness(little, more, rare)


def test_neighbouring_counties_share_only_their_city() -> None:
    here, there = given("院坝议事会", place=BIJIANG), given("院坝议事会", place=WANSHAN)
    assert likeness(here, here, rare) > likeness(here, there, rare)


def test_traditional_names_are_the_same() -> None:
    assert given("院壩議事會") == given("院坝议事会")


def test_traits_are_what_is_worth_looking_up() -> None:
    assert given("院坝议事会", "4889/个 3/件 300/人", BIJIANG).traits == {"院坝议事会", "4889个"}
