"""Commands by name, each imported when it is asked for: `check` need not wait for the readers of Word and PDF."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module

import click


class Commands(Mapping[str, click.Command]):
    """Name of a command → the command. `homes` says where each lies, "module:variable" below tashan.cli; `told` what
    it does, so that a list of all commands imports none.
    """

    def __init__(self, table: Mapping[str, tuple[str, str]]) -> None:
        self.homes = {name: home for name, (home, _) in table.items()}
        self.told = {name: words for name, (_, words) in table.items()}

    def __getitem__(self, name: str) -> click.Command:
        module, _, variable = self.homes[name].partition(":")
        command: click.Command = getattr(import_module(f"tashan.cli.{module}"), variable)
        command.help = self.told[name]
        return command

    def __iter__(self) -> Iterator[str]:
        return iter(self.homes)

    def __len__(self) -> int:
        return len(self.homes)
