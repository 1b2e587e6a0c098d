"""Library → Page values: pure functions and Jinja templates."""

from tashan.pages.page import Page
from tashan.pages.render import render

__all__ = ["Page", "render"]
