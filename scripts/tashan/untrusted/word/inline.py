"""The words of one paragraph: what a reader sees in the final version, and what is left out with the reason."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from tashan.untrusted.word.names import Element, child, children, is_on, name, value
from tashan.untrusted.word.styles import Style

DELETED, MOVED, HIDDEN, CODE, CONTENTS = "修订中删去的文字", "修订中移走的文字", "隐藏的文字", "域代码", "目录"
PLACEHOLDER, OTHER_VERSION = "还没有填写的提示", "文本框的另一版本"
_RUBY, _WORD_ART = "注音", "艺术字"
REMOVED = {"del": DELETED, "moveFrom": MOVED}
_SIGNS = {"tab": "\t", "ptab": "\t", "cr": "\n", "noBreakHyphen": "-"}


@dataclass
class Field:
    """A field under way: its instruction, and whether its result has begun."""

    instruction: str = ""
    result: bool = False

    @property
    def why(self) -> str:
        """Why the text within is left out; empty where it is shown."""
        if not self.result:
            return CODE
        return CONTENTS if self.instruction.split()[:1] == ["TOC"] else ""


@dataclass
class Setting:
    """What the paragraphs of a document share while it is read: styles, open fields, and the notes referred to."""

    styles: Mapping[str, Style]
    fields: list[Field] = field(default_factory=list)
    notes: list[tuple[str, str]] = field(default_factory=list)


@dataclass
class Inline:
    """Gathers the pieces of a paragraph: (why it is left out or "", text), and the text boxes anchored in it."""

    setting: Setting
    pieces: list[tuple[str, str]] = field(default_factory=list)
    boxes: list[tuple[Element, str]] = field(default_factory=list)

    def walk(self, element: Element, why: str) -> None:
        """Take in all that an element holds; `why` is the reason when it is inside something left out."""
        for one in element:
            tag = name(one)
            if not tag.endswith("Pr"):
                _TAKEN.get(tag, Inline.walk)(self, one, REMOVED.get(tag, "") or why)

    def kept(self) -> str:
        """The text that a reader sees."""
        return "".join(text for why, text in self.pieces if not why)

    def _say(self, text: str | None, why: str) -> None:
        why = why or next((one.why for one in self.setting.fields if one.why), "")
        if text:
            self.pieces.append((why, text))

    def _text(self, element: Element, why: str) -> None:
        self._say(element.text, why)

    def _sign(self, element: Element, why: str) -> None:
        self._say(_SIGNS[name(element)], why)

    def _break(self, element: Element, why: str) -> None:
        self._say("" if value(element, "type") in ("page", "column") else "\n", why)

    def _symbol(self, element: Element, why: str) -> None:
        code = value(element, "char")
        self._say(chr(int(code, 16)) if code.isalnum() and len(code) <= 4 else "", why)

    def _run(self, element: Element, why: str) -> None:
        style = self.setting.styles.get(value(child(element, "rPr", "rStyle")))
        own = child(element, "rPr", "vanish")
        hidden = is_on(own) if own is not None else style is not None and style.hidden
        self.walk(element, why or (HIDDEN if hidden else ""))

    def _note(self, element: Element, why: str) -> None:
        if not why:
            self.setting.notes.append((name(element).removesuffix("Reference"), value(element, "id")))
            self._say(f"[{len(self.setting.notes)}]", why)

    def _field_sign(self, element: Element, _why: str) -> None:
        kind, fields = value(element, "fldCharType"), self.setting.fields
        if kind == "begin":
            fields.append(Field())
        elif fields and kind == "separate":
            fields[-1].result = True
        elif fields and kind == "end":
            fields.pop()

    def _instruction(self, element: Element, _why: str) -> None:
        if self.setting.fields:
            self.setting.fields[-1].instruction += element.text or ""

    def _simple_field(self, element: Element, why: str) -> None:
        self.walk(element, why or Field(value(element, "instr"), result=True).why)

    def _box(self, element: Element, why: str) -> None:
        self.boxes.append((element, why))

    def _ruby(self, element: Element, why: str) -> None:
        for part in children(element, "rt"):
            self.walk(part, why or _RUBY)
        for part in children(element, "rubyBase"):
            self.walk(part, why)

    def _control(self, element: Element, why: str) -> None:
        self.walk(element, why or (PLACEHOLDER if is_placeholder(element) else ""))

    def _word_art(self, element: Element, why: str) -> None:
        self._say(value(element, "string"), why or _WORD_ART)

    def _alternatives(self, element: Element, why: str) -> None:
        chosen, others = alternatives(element)
        self.walk(chosen, why)
        shown = spoken(chosen)
        for other in others:
            if spoken(other) != shown:
                self._say(spoken(other), why or OTHER_VERSION)


def alternatives(element: Element) -> tuple[Element, tuple[Element, ...]]:
    """Of the versions of one drawing, the first with words (or the first at all), and the others."""
    every = [*children(element, "Choice", "Fallback")] or [element]
    chosen = next(filter(spoken, every), every[0])
    return chosen, tuple(one for one in every if one is not chosen)


def is_placeholder(control: Element) -> bool:
    """Whether a content control still shows its prompt: 单击此处输入文字."""
    return is_on(child(control, "sdtPr", "showingPlcHdr"))


def spoken(element: Element) -> str:
    """All the text inside an element."""
    return "".join(one.text or "" for one in element.iter() if name(one) == "t")


_TAKEN: Mapping[str, Callable[[Inline, Element, str], None]] = {
    "t": Inline._text,
    "delText": Inline._text,
    "br": Inline._break,
    "sym": Inline._symbol,
    "r": Inline._run,
    "footnoteReference": Inline._note,
    "endnoteReference": Inline._note,
    "fldChar": Inline._field_sign,
    "instrText": Inline._instruction,
    "fldSimple": Inline._simple_field,
    "txbxContent": Inline._box,
    "ruby": Inline._ruby,
    "sdt": Inline._control,
    "textpath": Inline._word_art,
    "AlternateContent": Inline._alternatives,
    **dict.fromkeys(_SIGNS, Inline._sign),
}
