"""Tell whether an article is about grassroots organisation and governance, by how often it speaks of it."""

from __future__ import annotations

import re

_WORDS = re.compile(
    r"基层|乡村振兴|乡镇|乡村|镇街|街道|社区|居委会|小区|业委会|物业|村党|村支|村两委|“两委”|村干部|村民|村级|村集体|驻村|农村|行政村|"
    r"嘎查|苏木|党支部|党组织|党建|网格|居民|邻里|村规民约|议事|协商|自治|信访|调解|矛盾纠纷|枫桥|第一书记|选调生|帮扶|"
    r"减负|形式主义|村务|公约|积分制|里长|里民|公所|质询|代表会|定期会|临时会|社区营造|市区重建|街坊|村[\u4e00-\u9fff]?委|大走访|接诉即办|志愿"
)
_HAN = re.compile(r"[\u4e00-\u9fff]")
_A_THOUSAND = 1000
# Measured: other pages and news stay below 5 in a thousand characters, articles on governance are above 8.
_DENSITY = 6.0
_FEWEST = 3


def relevant(text: str, title: str) -> bool:
    """Whether governance words are dense in `text`, its title counted five times."""
    length = len(_HAN.findall(text))
    hits = len(_WORDS.findall(text)) + 4 * len(_WORDS.findall(title))
    return hits >= _FEWEST and hits * _A_THOUSAND >= _DENSITY * max(length, 1)
