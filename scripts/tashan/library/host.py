"""Where a site is hosted, and how its readers reach the people behind it; all empty for a site on a stick."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Host:
    """`address` of the site's root; `edit` and `report` as prefixes of addresses; `mail` and `phone` for everyone else.

    To `edit` the path of a content file is added (https://…/edit/main/), to `report` the id of the entry.
    """

    address: str = ""
    edit: str = ""
    report: str = ""
    mail: str = ""
    phone: str = ""

    def url(self, path: str) -> str:
        """The permanent address of a page, or nothing when the site has none."""
        return f"{self.address.rstrip('/')}/{path}" if self.address else ""


NOWHERE = Host()
