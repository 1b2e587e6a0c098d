"""What ingest takes from a library: it goes through JSON without loss."""

from __future__ import annotations

from tashan.ingest.basis import FORM, Basis, basis_of
from tashan.library.load import load
from tashan.site.paths import PROGRAM

ARTICLE = "村里的党支部书记带着村民办起合作社，干部下沉到网格，矛盾就地化解，群众的满意度提高了。"


def test_nothing_is_lost_on_the_way_through_json():
    basis = basis_of(load(PROGRAM)[0], "版")
    again = FORM.read(FORM.written(basis))
    assert len(basis.entries) > 100
    assert again.edition == "版"
    assert again.entries == basis.entries
    assert again.tagger.words.lexicon == basis.tagger.words.lexicon
    assert again.tagger.names == basis.tagger.names
    assert _in_order(again) == _in_order(basis)
    assert again.tagger.cut(ARTICLE, "题目") == basis.tagger.cut(ARTICLE, "题目")
    assert FORM.written(again) == FORM.written(basis)


def _in_order(basis: Basis) -> list[tuple[str, list[tuple[str, float]]]]:
    """Sums of weights depend on their order."""
    return [(word, list(themes.items())) for word, themes in basis.tagger.weights.items()]
