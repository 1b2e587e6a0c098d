"""The end of a case page: how to cite it, a picture to send in a chat, and where to report a mistake."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import quote

from tashan.chinese.words import borders
from tashan.library.citation import entry_citation
from tashan.library.dates import period_text
from tashan.library.evidence import certainty
from tashan.library.host import Host
from tashan.library.model import Case
from tashan.library.places import full_place
from tashan.library.vocabulary import CERTAINTIES, EFFECTS, LEVELS
from tashan.pages.address import Here
from tashan.pages.engine import fill
from tashan.pages.qr import modules
from tashan.pages.views import Block, Link

# Characters of a line of the picture, which is 750 units wide with margins of 56.
_TITLE, _TEXT, _LINES = 17, 30, 6


@dataclass(frozen=True, slots=True)
class Picture:
    """What the picture of a case says, already in lines; `code` is the path of the QR code in `size` modules."""

    title: tuple[str, ...]
    text: tuple[str, ...]
    place: str
    evidence: str
    code: str
    size: int
    hint: str


def lines(text: str, width: int, most: int) -> tuple[str, ...]:
    """`text` in lines of at most `width` characters, broken between words; what does not fit ends in ……."""
    made, line = [], ""
    pieces = (word[at : at + width] for word in borders(text) for at in range(0, len(word), width))
    for word in pieces:
        if line and len(line) + len(word) > width and word not in "，。、；：？！”》）":
            made.append(line)
            line = ""
        line += word
    made.append(line)
    return tuple(made) if len(made) <= most else (*made[: most - 1], f"{made[most - 1][: width - 2]}……")


def picture(case: Case, host: Host, here: Here) -> Picture:
    """The code leads to the page's permanent address, or where the site has none, tells what to look for."""
    address = host.url(here.path)
    size, code = modules(address or f"他山 案例 {case.id} {case.title}")
    level = certainty(case)
    effect = "调研，不评成效" if level is None else f"成效：{EFFECTS[case.effect or 'unreported']}"
    proof = "" if level is None else f"　依据：{CERTAINTIES[level]}"
    return Picture(
        title=lines(case.title, _TITLE, 3),
        text=lines(case.summary, _TEXT, _LINES),
        place=f"{full_place(case)}　{period_text(case.period)}　{LEVELS[case.level]}",
        evidence=effect + proof,
        code=code,
        size=size,
        hint="扫码看全文" if address else f"在他山检索 {case.id}",
    )


def _contacts(case: Case, host: Host) -> tuple[Link, ...]:
    """Ways to those who keep the site: with an account at the host, by mail, by telephone."""
    subject = quote(f"他山 {case.id} {case.title}")
    made = []
    if host.report:
        made.append(Link("报告错误", f"{host.report}{quote(case.id)}"))
    if host.edit:
        made.append(Link("改进本页", f"{host.edit}{quote(str(case.origin.path))}"))
    if host.mail:
        made.append(Link(f"写信到 {host.mail}", f"mailto:{host.mail}?subject={subject}"))
    return (*made, *((Link(f"电话 {host.phone}"),) if host.phone else ()))


def shared(case: Case, host: Host, here: Here) -> Iterator[Block]:
    """The two blocks."""
    citation = entry_citation(case, host.url(here.path))
    yield Block("cite", "引用本页", fill("cite.html", citation=citation, picture=picture(case, host, here), id=case.id))
    yield Block("mend", "这处有误", fill("mend.html", id=case.id, contacts=_contacts(case, host)))
