"""Frontmatter text → plain values with the position of each, by a loader that hostile YAML cannot hurt.

Events are taken one by one from libyaml and built up on a list of our own, so nothing recurses; the limits are checked
before anything is kept. Scalars stay strings (no Norway problem, no octal 012), except that an unquoted empty value,
`~` or `null` is None. Aliases, anchors, tags, merge keys, several documents and keys that are not text are refused.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import yaml
from yaml._yaml import CParser

from tashan.library.fault import Fault
from tashan.library.origin import Path, Position
from tashan.library.yaml_messages import WIDE_COLON, explain, has_wide_colon
from tashan.library.yaml_tree import Tree, Value, position


@dataclass(frozen=True, slots=True)
class Parsed:
    """A mapping, the position of each value in it, and the position of each key."""

    values: Mapping[str, Value]
    positions: Mapping[Path, Position]
    keys: Mapping[Path, Position]

    def at(self, path: Path, *, key_first: bool = False) -> Position:
        """Where the value at `path` stands, or its key, or the nearest part around it, or the first line."""
        if key_first and path in self.keys:
            return self.keys[path]
        while path:
            if path in self.positions:
                return self.positions[path]
            path = path[:-1]
        return (1, 1)


def parse(text: str) -> Parsed:
    """The mapping that `text` holds. Raises Fault, and nothing else, whatever the text."""
    tree = Tree()
    for event in _events(text):
        tree.take(event)
    if not isinstance(tree.root, dict):
        raise Fault((1, 1), "T010", "资料栏应是一行一项的“项: 值”", "每行先写项名，再写英文冒号和空格，再写值")
    return Parsed(tree.root, tree.positions, tree.keys)


def _events(text: str) -> Iterator[yaml.Event]:
    try:
        parser = CParser(text)
        while parser.check_event():
            event = parser.get_event()
            if event is not None:
                yield event
    except yaml.MarkedYAMLError as error:
        raise _syntax_fault(text, error) from None
    except (yaml.YAMLError, UnicodeError):
        raise Fault((1, 1), "T005", "资料栏里有不能用的字符", "删掉看不见的字符，重新打一遍这几行") from None


def _syntax_fault(text: str, error: yaml.MarkedYAMLError) -> Fault:
    lines = text.split("\n")
    context = error.context or ""
    # An open quotation mark or bracket is noticed far behind it; the editor wants to see where it began.
    mark = error.context_mark if "quoted" in context or "flow" in context else error.problem_mark
    line, column = position(mark or error.problem_mark)
    if line > len(lines):
        line, column = len(lines), 1
    wide = next((number for number in (line - 1, line) if number > 0 and has_wide_colon(lines[number - 1])), None)
    if wide is not None:
        return Fault((wide, lines[wide - 1].index("：") + 1), "T010", *WIDE_COLON)
    return Fault((line, column), "T010", *explain(error.problem or "", context))
