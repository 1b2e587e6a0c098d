"""Frontmatter text → plain values with the position of each, by a loader that hostile YAML cannot hurt.

Events are taken one by one from libyaml and built up on a list of our own, so nothing recurses; the limits are checked
before anything is kept. Scalars stay strings (no Norway problem, no octal 012), except that an unquoted empty value,
`~` or `null` is None. Aliases, anchors, tags, merge keys, several documents and keys that are not text are refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import yaml
from yaml import _yaml
from yaml._yaml import CParser

from tashan.library.characters import find_invisible, shown
from tashan.library.origin import Path, Position
from tashan.library.yaml_messages import WIDE_COLON, explain, has_wide_colon

MAX_DEPTH = 20
MAX_NODES = 5000

Value = str | None | list["Value"] | dict[str, "Value"]

_WIDE = r"[\u3000-\u303f\u3400-\u9fff\uff00-\uffef“”‘’…—]"
_HAN_JOIN = re.compile(rf"(?<={_WIDE}) (?={_WIDE})")
_NULLS = frozenset({"", "~", "null", "Null", "NULL"})


class Fault(Exception):  # noqa: N818 - a fault of the content, not of the program
    """What is wrong with the text; line and column count from 1 within it."""

    def __init__(self, position: Position, code: str, message: str, fix: str) -> None:
        super().__init__(message)
        self.position, self.code, self.message, self.fix = position, code, message, fix


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
    tree = _Tree()
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
    # An open quotation mark is noticed at the end of the text; the editor wants to see where it began.
    mark = error.context_mark if "quoted" in context else error.problem_mark
    line, column = _position(mark or error.problem_mark)
    if line > len(lines):
        line, column = len(lines), 1
    wide = next((number for number in (line - 1, line) if number > 0 and has_wide_colon(lines[number - 1])), None)
    if wide is not None:
        return Fault((wide, lines[wide - 1].index("：") + 1), "T010", *WIDE_COLON)
    return Fault((line, column), "T010", *explain(error.problem or "", context))


def _position(mark: yaml.Mark | _yaml.Mark | None) -> Position:
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)


class _Frame:
    """A list or mapping that is still open."""

    __slots__ = ("container", "key", "path")

    def __init__(self, container: list[Value] | dict[str, Value], path: Path) -> None:
        self.container, self.path = container, path
        self.key: str | None = None


class _Tree:
    """Values growing from events."""

    def __init__(self) -> None:
        self.root: Value = None
        self.positions: dict[Path, Position] = {}
        self.keys: dict[Path, Position] = {}
        self._open: list[_Frame] = []
        self._nodes = 0
        self._documents = 0

    def take(self, event: yaml.Event) -> None:
        """Take the next event."""
        at = _position(event.start_mark)
        if isinstance(event, yaml.ScalarEvent):
            self._scalar(event, at)
        elif isinstance(event, yaml.CollectionStartEvent):
            self._start([] if isinstance(event, yaml.SequenceStartEvent) else {}, event, at)
        elif isinstance(event, yaml.CollectionEndEvent):
            self._open.pop()
        elif isinstance(event, yaml.AliasEvent):
            raise Fault(at, "T011", "值不能以 * 开头", "把整个值用英文单引号括起来")
        elif isinstance(event, yaml.DocumentStartEvent):
            self._documents += 1
            if self._documents > 1 or event.version or event.tags:
                raise Fault(at, "T011", "资料栏里只能有一份资料", "删掉资料栏中间的 ---、... 或以 % 开头的行")

    def _start(self, container: list[Value] | dict[str, Value], event: yaml.CollectionStartEvent, at: Position) -> None:
        frame = self._open[-1] if self._open else None
        if frame is not None and isinstance(frame.container, dict) and frame.key is None:
            raise Fault(at, "T011", "项名只能是文字", "以 [ 或 { 开头的值用英文单引号括起来")
        path = self._place(container, event, at)
        self._open.append(_Frame(container, path))
        if len(self._open) > MAX_DEPTH:
            raise Fault(at, "T013", f"方括号、花括号或缩进超过 {MAX_DEPTH} 层", "删掉多余的括号和缩进，一般不超过三层")

    def _scalar(self, event: yaml.ScalarEvent, at: Position) -> None:
        frame = self._open[-1] if self._open else None
        if find_invisible(event.value):
            raise Fault(at, "T005", "值里有看不见的控制字符", "把这个值重新打一遍，不用反斜杠写法")
        if frame is not None and isinstance(frame.container, dict) and frame.key is None:
            _refuse_decoration(event, at)
            self._key(frame, frame.container, event, at)
        else:
            self._place(_value(event), event, at)

    def _key(self, frame: _Frame, mapping: dict[str, Value], event: yaml.ScalarEvent, at: Position) -> None:
        name = event.value
        if name == "<<" or (not name and not event.style):
            raise Fault(at, "T011", "缺少项名" if not name else "不能用 << 合并", "在冒号前写上项名")
        if name in mapping:
            raise Fault(at, "T012", f"“{shown(name)}”写了两遍", "只留一处；有几条内容的，合成一个清单")
        frame.key = name
        self.keys[(*frame.path, name)] = at

    def _place(self, value: Value, event: yaml.NodeEvent, at: Position) -> Path:
        """Put a value where it belongs and return its path."""
        _refuse_decoration(event, at)
        self._nodes += 1
        if self._nodes > MAX_NODES:
            raise Fault(at, "T013", f"资料栏超过 {MAX_NODES} 个值", "把长内容移到正文，或分成几个文件")
        if not self._open:
            self.root = value
            return ()
        frame = self._open[-1]
        if isinstance(frame.container, list):
            path: Path = (*frame.path, len(frame.container))
            frame.container.append(value)
        else:
            key, frame.key = frame.key or "", None
            path = (*frame.path, key)
            frame.container[key] = value
        self.positions[path] = self.keys.get(path, at) if value is None else at
        return path


def _value(event: yaml.ScalarEvent) -> str | None:
    if not event.style and event.value in _NULLS:
        return None
    if event.style != "|" and _position(event.end_mark)[0] > _position(event.start_mark)[0]:
        # YAML joins wrapped lines with a space, which Chinese text does not want.
        return _HAN_JOIN.sub("", event.value)
    return str(event.value)


def _refuse_decoration(event: yaml.NodeEvent, at: Position) -> None:
    if event.anchor is not None:
        raise Fault(at, "T011", "值不能以 & 开头", "把整个值用英文单引号括起来")
    if getattr(event, "tag", None) is not None:
        raise Fault(at, "T011", "值不能以 ! 开头", "把整个值用英文单引号括起来")
