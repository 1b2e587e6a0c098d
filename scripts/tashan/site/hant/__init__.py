"""The site again in traditional characters, below `hant/`: the same pages at the same paths."""

from tashan.site.hant.tree import write_hant

__all__ = ["write_hant"]
