"""The commands of the Word form: form writes an empty one, import makes a case of a filled one."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from pathlib import Path

import click

from tashan.checks import run
from tashan.checks.mend import mended
from tashan.cli.originals import Original, held_against, original
from tashan.cli.values import ROOT, ExistingPath, NewPath
from tashan.cli.vocabulary import root as library_root
from tashan.cli.wording import Command
from tashan.form.case import Made, make
from tashan.form.diagnosed import diagnosed
from tashan.form.draft import filled_in
from tashan.form.fault import Fault, covered, in_order, told
from tashan.form.model import completed
from tashan.form.notes import NO_FORM, notes
from tashan.form.read import document
from tashan.form.recognise import Filled, is_form, recognise
from tashan.form.script import simplified
from tashan.form.word import form as word_form
from tashan.form.words import words_of
from tashan.library.case_text import case_text
from tashan.library.fault import Fault as Unwritten
from tashan.library.files import File
from tashan.library.library import Library
from tashan.library.load import entry_of, load
from tashan.library.model import Case
from tashan.library.new_entry import add, kind_of, next_id, slug, taken
from tashan.library.topic_names import names_of
from tashan.untrusted.content import Unreadable

_CASES = kind_of(Case)


@click.command("form", cls=Command)
@click.option("-o", "output", type=NewPath(), required=True, help="写进这个文件，以 .docx 结尾；已有的文件不覆盖。")
@click.option("--from", "draft", type=ExistingPath("file"), default=None, help="把收件草稿里认出来的先填进表里。")
@click.option(
    "--root", type=ExistingPath("folder"), default=None, help="下拉单里的名称取自这里的资料库，默认当前目录。"
)
def form(output: Path, draft: Path | None, root: Path | None) -> int:
    """Write the form; a file that is there may be somebody's filled form."""
    library, _ = load(root or library_root())
    try:
        values = filled_in(draft.read_text("utf-8", errors="replace")) if draft else {}
        with output.open("xb") as file:
            file.write(word_form(words_of(library), values))
    except Unwritten as fault:
        click.echo(f"{draft}：{fault}（{fault.fix}）", err=True)
        return 1
    except FileExistsError:
        click.echo(f"已经有 {output}，没有覆盖；请换一个文件名", err=True)
        return 1
    click.echo(f"已写好：{output}。填好以后运行：tashan import {output}", err=True)
    return 0


@click.command("import", cls=Command)
@click.argument("file", type=ExistingPath("file"), metavar="登记表.docx")
@click.option(
    "--original",
    "files",
    type=ExistingPath("file"),
    multiple=True,
    help="来源的原件，按来源1、来源2的次序可以写几次：记下校验码和文字指纹，并把数字、引文和照抄的句子拿原件核一遍。",
)
@ROOT
def import_form(file: Path, files: tuple[Path, ...], root: Path) -> int:
    """Write the case, or list what is wrong by the fields of the form and write nothing."""
    try:
        read, originals = document(file.read_bytes()), tuple(map(original, files))
    except Unreadable as error:
        click.echo(f"{file}：{error}", err=True)
        return 1
    filled, changed = simplified(recognise(read))
    if not is_form(filled):
        click.echo(f"{file}：{NO_FORM}", err=True)
        return 1
    for note in notes(read, filled):
        click.echo(f"提醒：{note}。", err=True)
    if changed:
        click.echo(f"提醒：{''.join(changed)}里的繁体字改成了简体。", err=True)
    return _taken_in(file, filled, originals, root)


def _taken_in(file: Path, filled: Filled, originals: tuple[Original, ...], root: Path) -> int:
    library, _ = load(root)
    made = make(filled, words_of(library))
    values, faults = completed(made)
    if len(originals) > len(values["sources"]):
        message = f"给了 {len(originals)} 份原件，表里只填了 {len(values['sources'])} 处来源"
        faults = (*faults, Fault(("sources",), message, "原件按来源的次序给，一处一份"))
    for source, one in zip(values["sources"], originals, strict=False):
        source.update(sha256=one.sha256, fingerprint=one.fingerprint)
    while True:
        id_ = next_id(_CASES, taken(root, _CASES))
        name = f"{id_}-{slug(str(values['title']))}.md"
        written = File(f"{_CASES.folder}/{name}", _CASES, id_, case_text(values, made.body))
        written = dataclasses.replace(written, text=mended(written, str(written.text), names_of(library)))
        errors, reminders = _checked(written, library, faults, originals)
        if errors:
            return _refused(file, errors, made)
        if path := add(root, _CASES, name, str(written.text)):
            break
    for fault in reminders:
        click.echo(f"提醒：{told(fault, made.rows)}", err=True)
    click.echo(str(path))
    click.echo(f"已写成案例 {id_}。", err=True)
    return 0


def _checked(
    file: File, library: Library, faults: tuple[Fault, ...], originals: tuple[Original, ...]
) -> tuple[tuple[Fault, ...], tuple[Fault, ...]]:
    """Errors, with those that the form has already, and reminders: what the checks say of the case among the others."""
    case, unread = entry_of(file)
    if not isinstance(case, Case):  # the model took these values before: their text must hold something odd
        return (*faults, *(Fault((), each.message, each.fix) for each in unread)), ()
    found = (*run(dataclasses.replace(library, cases=(*library.cases, case))), *held_against(case, originals))
    own = [(each.severity, diagnosed(each, case)) for each in found if each.path == file.path]
    own = [(severity, fault) for severity, fault in own if not covered(fault.path, faults)]
    errors = (fault for severity, fault in own if severity == "error")
    return in_order((*faults, *errors)), in_order(fault for severity, fault in own if severity == "warning")


def _refused(file: Path, errors: Iterable[Fault], made: Made) -> int:
    lines = [told(fault, made.rows) for fault in errors]
    for line in lines:
        click.echo(line)
    click.echo(f"{file}：{len(lines)} 处要改，没有写成案例；在表里改好，再收一次。", err=True)
    return 1
