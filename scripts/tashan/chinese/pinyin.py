"""Pinyin without tones: the syllables of a word, as a reader types them."""

from __future__ import annotations

from functools import lru_cache

from pypinyin import lazy_pinyin


@lru_cache(maxsize=65536)
def syllables(word: str) -> tuple[str, ...]:
    """One syllable a character in the reading of the whole word (重复 → chong fu); ü is written v."""
    return tuple(lazy_pinyin(word, v_to_u=False))
