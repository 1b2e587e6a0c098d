from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from tashan.ingest.draft import Part, ThemeTag
from tashan.ingest.pipeline import Ingested, Refused, Tags, ingest
from tashan.ingest.report import report
from tests.gold import seeds
from tests.material import MATERIAL, needs_material

KEYS = {
    "": ["source", "articles", "duplicates", "error"],
    "source": ["path", "sha256", "format", "encoding", "script", "mechanical", "truncated"],
    "article": (
        "title author organisation publisher date year places relevant "
        "points facts documents methods themes keywords flags"
    ).split(),
    "point": ["role", "level", "heading", "text", "span"],
    "fact": ["value", "unit", "text", "what", "span", "place", "date"],
    "theme": ["id", "score", "because"],
}
ARTICLE = (
    "村里的事有人管\n中共佛山市三水区委组织部 林远山\n"
    "近年来，三水区推行“一事一议”制度，按照《村民委员会组织法》，在97个村建起议事会，调解成功率达99.25%。\n"
    "一、存在的问题\n（一）人手不足。村干部一人多岗，忙不过来。\n（二）经费不够。村里没有议事的钱。\n"
)


def tag(text: str, part: Part) -> Tags:
    return (ThemeTag("selfgov", 0.8, ("议事会",)),), ("议事会",)


def test_the_object_has_the_keys_of_the_contract_in_their_order() -> None:
    found = report(ingest(ARTICLE.encode(), "a.txt", tag))
    article = found["articles"][0]
    assert list(found) == KEYS[""]
    assert list(found["source"]) == KEYS["source"]
    assert list(article) == KEYS["article"]
    assert list(article["points"][0]) == KEYS["point"]
    assert list(article["facts"][0]) == KEYS["fact"]
    assert list(article["themes"][0]) == KEYS["theme"]
    assert found["error"] is None


def test_an_article_is_described() -> None:
    article = report(ingest(ARTICLE.encode(), "a.txt", tag))["articles"][0]
    assert (article["title"], article["author"]) == ("村里的事有人管", "林远山")
    assert article["organisation"] == "中共佛山市三水区委组织部"
    assert article["places"] == ["广东省/佛山市/三水区"]
    assert [fact["text"] for fact in article["facts"]] == ["97个", "99.25%"]
    assert article["documents"] == ["村民委员会组织法"]
    assert article["methods"] == ["一事一议"]
    assert article["relevant"]


def test_a_file_that_is_no_text_is_refused_in_chinese() -> None:
    for data in (b"", b"\xff\xfe\x00", b"\xff" * 27, b"%PDF-1.7", b"PK\x03\x04", b"\x80abc"):
        found = ingest(data, "a.txt")
        assert isinstance(found, Refused)
        assert list(report(found)) == KEYS[""]
        assert list(report(found)["source"]) == KEYS["source"]
        assert any("\u4e00" <= character <= "\u9fff" for character in report(found)["error"])


@settings(deadline=None, max_examples=40)
@given(
    st.lists(
        st.sampled_from([*ARTICLE.splitlines(keepends=True), "第1页\n", "\f", "责编：某某\n", "占32%。\n", "<p>"]),
        max_size=10,
    )
)
def test_every_span_lies_in_the_text_and_slices_to_what_it_says(lines: list[str]) -> None:
    found = ingest("".join(lines).encode(), "a.txt", tag)
    if isinstance(found, Refused):
        return
    text = found.article.text
    for draft in found.drafts:
        assert draft.text == text[slice(*draft.part.span)]
        assert all(text[slice(*fact.span)] == fact.text for fact in draft.facts)
        spans = [point.span for point in draft.points] + [(flag.start, flag.end) for flag in draft.flags]
        assert all(0 <= start <= end <= len(text) for start, end in spans)
    json.dumps(report(found))


@needs_material
def test_the_founding_articles_are_read_right_from_their_bytes() -> None:
    for row, _ in seeds():
        found = ingest((MATERIAL / "seeds" / f"{row['id']}.txt").read_bytes(), f"{row['id']}.txt")
        assert isinstance(found, Ingested)
        parts = [draft.part for draft in found.drafts]
        wanted = [(each["title"] or "", each["author"] or "", each["organisation"] or "") for each in row["articles"]]
        same = str.maketrans("（），：", "(),:")
        assert [(part.title.translate(same), part.author, part.organisation) for part in parts] == wanted
        figures = {fact.text for draft in found.drafts for fact in draft.facts}
        assert len(set(row["facts"]) - figures) <= 1


def test_the_order_of_sets_never_shows():
    """Python orders sets anew in every process, unless told how."""
    article = (Path(__file__).parents[1] / "golden" / "outline" / "feature-with-subheadings" / "input.txt").resolve()
    program = (
        "import json, sys; from pathlib import Path; from tashan.ingest.pipeline import ingest;"
        "from tashan.ingest.report import report;"
        "print(json.dumps(report(ingest(Path(sys.argv[1]).read_bytes(), 'a.txt'))))"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", program, str(article)],
            env=os.environ | {"PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(outputs) == 1
