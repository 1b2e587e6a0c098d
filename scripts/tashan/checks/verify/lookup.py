"""Look every claim of the library up in its sources, and tell what cannot be found."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from tashan.checks.check import at
from tashan.checks.verify.claim import Claim
from tashan.checks.verify.source_text import SourceText, source_text
from tashan.checks.verify.stated import stated
from tashan.checks.verify.told import told
from tashan.library.characters import shown
from tashan.library.diagnostic import Diagnostic
from tashan.library.library import Library
from tashan.library.model import Case, Topic
from tashan.library.origin import Position
from tashan.library.parts import Source


@dataclass(frozen=True, slots=True)
class Verified:
    """How many figures and quotations were looked up, and what was not found, in the order of files and lines."""

    figures: int
    quotations: int
    missing: tuple[Diagnostic, ...]


def sourced(library: Library) -> tuple[Case | Topic, ...]:
    """The entries that name sources."""
    return tuple(entry for entry in library.entries if isinstance(entry, Case | Topic) and entry.sources)


def verify(library: Library, texts: Mapping[str, str]) -> Verified:
    """Look up the claims of every entry in `texts`, hash of the original file → its text."""
    sources = {sha256: source_text(text) for sha256, text in texts.items()}
    claims = [(entry, claim) for entry in sourced(library) for claim in (*stated(entry), *told(entry))]
    missing = {fault for entry, claim in claims for fault in _faults(entry, claim, sources)}
    figures = sum(claim.kind == "figure" for _, claim in claims)
    return Verified(figures, len(claims) - figures, tuple(sorted(missing)))


def _faults(entry: Case | Topic, claim: Claim, sources: Mapping[str, SourceText]) -> Iterator[Diagnostic]:
    """Nothing where a source holds the claim; else the sources that could not be asked, or that none holds it."""
    asked = [(step, each) for step, each in enumerate(entry.sources) if not claim.sources or each.key in claim.sources]
    texts = [sources.get(each.sha256 or "") for _, each in asked]
    if any(text and _stands(claim, text) for text in texts):
        return
    absent = [one for one, text in zip(asked, texts, strict=True) if text is None]
    for step, each in absent:
        yield _diagnostic(entry, at(entry, "sources", step, "sha256"), "T503", *_absent(each))
    if not absent:
        yield _diagnostic(entry, claim.position, *_not_found(claim))


def _stands(claim: Claim, source: SourceText) -> bool:
    if claim.kind == "quotation":
        return source.quotes(claim.words)
    return source.counts(claim.words, claim.with_unit) or bool(claim.otherwise and source.quotes(claim.otherwise))


def _absent(source: Source) -> tuple[str, str]:
    title = f"{source.key}（{shown(source.title, 30)}）"
    if source.sha256:
        return f"给出的目录里没有来源 {title} 的原件", "把原件所在的目录也用 --sources 给出来，或改正 sha256"
    return f"来源 {title} 没有校验码，认不出原件", "写上原件的 sha256，录入记录里有"


def _not_found(claim: Claim) -> tuple[str, str, str]:
    words = shown(claim.words, 40)
    if claim.kind == "quotation":
        return "T502", f"来源里没有“{words}”这几个字", "照原文改，或去掉引号"
    fix = "照原文改；是编者算的，写明“编者计算”；是自己举的数，用汉字写"
    return "T501", f"来源里没有“{words}”这个数", fix


def _diagnostic(entry: Case | Topic, position: Position, code: str, message: str, fix: str) -> Diagnostic:
    return Diagnostic(entry.origin.path, *position, code, message, fix)
