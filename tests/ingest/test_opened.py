"""A pattern is found by what opens it: the same matches as in a search of the whole text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tashan.ingest.clean import footnote_marks
from tashan.ingest.flags import lost_bytes, masked_names, speech_frames
from tashan.ingest.opened import opened

PIECES = tuple("村 呢 锟 斤 拷 烫烫烫 屯 \ufffd \ue000 ? ？ ?? ？？？ , : ( @ A".split())
FRAMES = tuple(
    "下面 今天 接下来 现在 ， 我 就 围 结 受 议事 谈谈 谈几点 交流 看法 我的 发言 讲话 汇报 完毕 结束 谢谢 "
    "不妥 不足 之处 敬请 批评 指正 。 ！".split()
)

MASKS = tuple("某 某某 * ** × ＊ x X XX Ｘ ○ ○○ 市 村 王 些 2 ， 。".split())
NOTES = (*"村 图 》 。 % [ 〔 【 ( ) ] 〕 】 注 註 1 12 - 、 ** * ① ② ³ ， ; 的 (P3) :".split(), " ", "\n")


@pytest.mark.parametrize(
    ("opening", "pattern", "pieces"),
    [
        (lost_bytes.OPENING, lost_bytes.LOST, PIECES),
        (masked_names.OPENING, masked_names.MASK, MASKS),
        (footnote_marks.OPENING, footnote_marks.NUMBER, NOTES),
        (footnote_marks.OPENING, footnote_marks.WORD, NOTES),
        (footnote_marks.SIGN, footnote_marks.CIRCLED, NOTES),
        (speech_frames.OPENING, speech_frames.FRAME, FRAMES),
    ],
)
@given(data=st.data())
def test_nothing_is_missed_that_a_search_would_find(opening, pattern, pieces, data):
    text = "".join(data.draw(st.lists(st.sampled_from(pieces), max_size=16)))
    told = [found.span() for found in opened(opening, pattern, text)]
    assert told == [found.span() for found in pattern().finditer(text)]
