"""Every figure and quotation of the library looked up in the text of its source."""

from __future__ import annotations

from tashan.checks.verify.lookup import Verified, sourced, verify

__all__ = ["Verified", "sourced", "verify"]
