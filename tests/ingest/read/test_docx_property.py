"""Whatever a Word file is made of: every word is read once or listed once, and nothing is there twice."""

from __future__ import annotations

import re
from itertools import count

from hypothesis import given, settings
from hypothesis import strategies as st

from tashan.ingest.read.docx import read_docx
from tests.ingest.read.word import OFFICIAL, paragraph, run, word

# What may stand in a paragraph, and what in a body; {} is filled with more of either, # with a word of its own.
RUN = run("#")
INLINE = (
    "<w:ins>{}</w:ins>",
    "<w:moveTo>{}</w:moveTo>",
    "<w:moveFrom>{}</w:moveFrom>",
    "<w:hyperlink>{}</w:hyperlink>",
    "<w:smartTag>{}</w:smartTag>",
    "<w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>",
    "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>",
    '<w:fldSimple w:instr=" REF a ">{}</w:fldSimple>',
    "<w:customXml>{}</w:customXml>",
)
LEAVES = (
    RUN,
    run("#", "<w:vanish/>"),
    "<w:del><w:r><w:delText>#</w:delText></w:r></w:del>",
    f"<w:r><w:ruby><w:rt>{RUN}</w:rt><w:rubyBase>{RUN}</w:rubyBase></w:ruby></w:r>",
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF a </w:instrText></w:r>'
    f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{RUN}<w:r><w:fldChar w:fldCharType="end"/></w:r>',
    "<m:oMath><m:r><m:t>#</m:t></m:r></m:oMath>",
)
BLOCKS = (
    "<w:tbl><w:tr><w:tc>{}</w:tc></w:tr></w:tbl>",
    "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>{}</w:tc></w:tr></w:tbl>",
    "<w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>",
    "<w:customXml>{}</w:customXml>",
    "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>#</w:t></w:r></w:p>{}",
    "<w:p><w:r><mc:AlternateContent><mc:Choice><wps:txbx><w:txbxContent>{}</w:txbxContent></wps:txbx></mc:Choice>"
    "<mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent></w:r></w:p>",
    "<mc:AlternateContent><mc:Choice>{}</mc:Choice><mc:Fallback><w:p/></mc:Fallback></mc:AlternateContent>",
)


def filled(shape: str, inner: list[str]) -> str:
    return shape.replace("{}", "".join(inner))


inline = st.recursive(
    st.sampled_from(LEAVES),
    lambda inner: st.builds(filled, st.sampled_from(INLINE), st.lists(inner, max_size=3)),
    max_leaves=6,
)
listed = '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>'
paragraphs = st.builds(
    lambda inner, properties: paragraph("".join(inner) or RUN, properties),
    st.lists(inline, max_size=4),
    st.sampled_from(("", listed)),
)
body = st.recursive(
    paragraphs,
    lambda inner: st.builds(filled, st.sampled_from(BLOCKS), st.lists(inner, max_size=3)),
    max_leaves=8,
)


def numbered(xml: str) -> tuple[str, list[str]]:
    """Each # becomes a word of its own."""
    numbers = count(1)
    named = re.sub("#", lambda _: f"词{next(numbers)}尾", xml)
    return named, re.findall(r"词\d+尾", named)


@settings(max_examples=150, deadline=None)
@given(st.lists(body, min_size=1, max_size=4))
def test_every_word_is_read_or_listed_once(blocks):
    xml, words = numbered("".join(blocks))
    reading = read_docx(word(xml, numbering=OFFICIAL))
    told = reading.text + "\n".join(block.text for block in reading.left_out)
    assert sorted(re.findall(r"词\d+尾", told)) == sorted(words)
