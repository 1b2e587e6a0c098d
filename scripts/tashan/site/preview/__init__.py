"""The live preview: pages made when they are asked for, from the content as it was last in order."""

from tashan.site.preview.serve import Preview

__all__ = ["Preview"]
