"""The command line: parse, call one function, print, return a status."""

from __future__ import annotations

from tashan.cli.main import main

__all__ = ["main"]
