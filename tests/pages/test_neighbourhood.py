"""The neighbourhood of a topic: what is linked, no more, and never a thicket."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from tashan.library.load import load
from tashan.pages.address import Here, address
from tashan.pages.neighbourhood import MOST, graph, neighbourhood
from tashan.pages.shelf import Shelf
from tests.test_content import ROOT

SHELF = Shelf.of(load(ROOT)[0])
TOPICS = (*SHELF.library.problems, *SHELF.library.causes, *SHELF.library.measures)


def test_no_picture_has_more_nodes_than_can_be_told_apart():
    assert TOPICS
    for topic in TOPICS:
        shown = graph(topic, SHELF, Here(address(topic)))
        assert len(shown.nodes) + shown.rest >= 1
        assert len(shown.nodes) <= MOST


def test_a_problem_is_joined_to_its_causes_and_measures_alone():
    problem = SHELF.library.problems[0]
    shown = graph(problem, SHELF, Here(address(problem)))
    assert len(shown.curves) == len(shown.nodes) - 1 == len(problem.causes) + len(problem.measures)
    assert [node.name for node in shown.nodes if node.own] == [problem.name]


def test_the_list_has_every_link_of_the_picture():
    for topic in TOPICS:
        for block in neighbourhood(topic, SHELF, Here(address(topic))):
            picture, _, words = block.html.partition("<details")
            links = set(re.findall(r'<a class="t-around__node" href="([^"]+)"', picture))
            assert links <= set(re.findall(r'<a href="([^"]+)"', words))


def test_nodes_of_a_column_do_not_overlap():
    for topic in TOPICS:
        nodes = graph(topic, SHELF, Here(address(topic))).nodes
        for x in {node.x for node in nodes}:
            rows = sorted(node.y for node in nodes if node.x == x)
            assert all(below - above >= 40 for above, below in pairwise(rows))


def test_a_topic_that_stands_alone_has_no_picture():
    alone = SHELF.library.problems[0].model_copy(update={"causes": (), "measures": ()})
    shelf = replace(SHELF, library=replace(SHELF.library, problems=(alone,)))
    assert list(neighbourhood(alone, shelf, Here(address(alone)))) == []
