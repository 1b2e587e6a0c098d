"""Library → Page values: pure functions and Jinja templates."""

from pathlib import Path

from tashan.pages.page import Page
from tashan.pages.plan import Plan
from tashan.pages.render import render
from tashan.pages.shelf import Shelf

__all__ = ["TEMPLATES", "Page", "Plan", "Shelf", "render"]

# The folder of the templates, for those who look at which classes they name.
TEMPLATES = Path(__file__).parent / "templates"
