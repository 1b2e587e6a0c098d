"""What a batch came to, in words: how many files, of which formats, with which faults."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from tashan.ingest.batch.run import Result

_STATUS = {
    "new": "新收 {} 个",
    "known": "已收过 {} 个（没有重做）",
    "kept": "草稿有人改过 {} 个（没有覆盖）",
    "refused": "读不了 {} 个",
}
_FORMATS = {"txt": "纯文本", "html": "网页", "docx": "Word", "pdf": "PDF", "md": "Markdown"}
_SHOWN = 3  # files named for each fault


@dataclass
class Tally:
    """Counts of a batch, as its files come in. It keeps counts and a few names, never the files."""

    statuses: Counter[str] = field(default_factory=Counter)
    formats: Counter[str] = field(default_factory=Counter)
    faults: Counter[str] = field(default_factory=Counter)
    duplicates: Counter[str] = field(default_factory=Counter)
    examples: dict[str, list[str]] = field(default_factory=dict)

    @property
    def done(self) -> int:
        """How many files are done."""
        return self.statuses.total()

    def add(self, result: Result) -> None:
        """Count a file."""
        outcome = result.outcome
        self.statuses[outcome.status] += 1
        self.duplicates.update({each.kind for each in result.duplicates})
        if outcome.status != "refused":
            self.formats[outcome.format] += 1
            return
        self.faults[outcome.error] += 1
        examples = self.examples.setdefault(outcome.error, [])
        if len(examples) < _SHOWN:
            examples.append(outcome.path)

    def lines(self) -> Iterator[str]:
        """The summary, line by line."""
        told = (words.format(self.statuses[status]) for status, words in _STATUS.items() if self.statuses[status])
        yield f"共 {self.done} 个文件：{'，'.join(told) or '没有可收的文件'}。"
        if self.formats:
            formats = ((_FORMATS.get(name, name), times) for name, times in self.formats.most_common())
            yield f"按格式：{_counted(formats)}。"
        if self.duplicates:
            found = (("同一篇文章", self.duplicates["text"]), ("同一做法的另一篇报道", self.duplicates["practice"]))
            yield f"疑似重复：{_counted(pair for pair in found if pair[1])}。"
        for fault, times in self.faults.most_common():
            more = " 等" if times > _SHOWN else ""
            yield f"读不了 {times} 个：{fault}（{'、'.join(self.examples[fault])}{more}）"


def _counted(pairs: Iterator[tuple[str, int]]) -> str:
    return "，".join(f"{name} {times}" for name, times in pairs)
