"""What a batch shows on a terminal while it runs: a bar with the time left. Elsewhere only its lines."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable, Iterable, Iterator

import click

Line = tuple[str, bool]  # and whether a person should see it although there is a bar
Step = Callable[[Iterable[Line]], None]


@contextlib.contextmanager
def progress(total: int) -> Iterator[Step]:
    """A function to be called with the lines of each file in turn."""
    if total == 1 or not sys.stderr.isatty():
        yield _written
        return
    from rich.console import Console  # only a terminal needs it
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("收件"), BarColumn(), MofNCompleteColumn(), TextColumn("剩余"), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=total)

        def step(lines: Iterable[Line]) -> None:
            for line, matters in lines:
                if matters:
                    bar.console.print(line, markup=False, highlight=False, soft_wrap=True)
            bar.advance(task)

        yield step


def _written(lines: Iterable[Line]) -> None:
    told = "\n".join(line for line, _ in lines)
    if told:  # in one go: each call asks the system what it writes to
        click.echo(told, err=True)
