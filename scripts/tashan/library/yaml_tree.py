"""YAML events → plain values with the position of each, on a list of our own: nothing recurses, limits come first."""

from __future__ import annotations

import re

import yaml
from yaml import _yaml

from tashan.library.characters import find_invisible, shown
from tashan.library.fault import Fault
from tashan.library.origin import Path, Position

MAX_DEPTH = 20
MAX_NODES = 5000

Value = str | None | list["Value"] | dict[str, "Value"]

_WIDE = r"[\u3000-\u303f\u3400-\u9fff\uff00-\uffef“”‘’…—]"
_HAN_JOIN = re.compile(rf"(?<={_WIDE}) (?={_WIDE})")
_NULLS = frozenset({"", "~", "null", "Null", "NULL"})


def position(mark: yaml.Mark | _yaml.Mark | None) -> Position:
    """Line and column of one of PyYAML's marks, counting from 1."""
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)


class _Frame:
    """A list or mapping that is still open."""

    __slots__ = ("container", "key", "path")

    def __init__(self, container: list[Value] | dict[str, Value], path: Path) -> None:
        self.container, self.path = container, path
        self.key: str | None = None


class Tree:
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
        at = position(event.start_mark)
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
        # Only the escapes of double quotes can bring in what the file itself must not hold.
        if event.style == '"' and find_invisible(event.value):
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
    if event.style != "|" and position(event.end_mark)[0] > position(event.start_mark)[0]:
        # YAML joins wrapped lines with a space, which Chinese text does not want.
        return _HAN_JOIN.sub("", event.value)
    return str(event.value)


def _refuse_decoration(event: yaml.NodeEvent, at: Position) -> None:
    if event.anchor is not None:
        raise Fault(at, "T011", "值不能以 & 开头", "把整个值用英文单引号括起来")
    if getattr(event, "tag", None) is not None:
        raise Fault(at, "T011", "值不能以 ! 开头", "把整个值用英文单引号括起来")
