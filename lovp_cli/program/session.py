"""What every command begins with: the folder, the day, the language, the screen."""

from __future__ import annotations

import os
import shutil
import sys
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

import typer

from lovp_cli.files.index.opening import open_indexed
from lovp_cli.files.store.folder import Folder, find
from lovp_cli.output.formats.escaping import Visible, safe
from lovp_cli.program.progress import reading

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lovp_cli.council.phrases.labels import Labels
    from lovp_cli.council.register.register import Register
    from lovp_cli.files.journal.journal import Journal
    from lovp_cli.files.reading.contents import Contents
    from lovp_cli.output.formats.setting import Screen
    from lovp_cli.output.page import Page
    from lovp_cli.recording.change import Proposal
    from lovp_cli.recording.transaction import Done


def folder_of(given: str | None) -> Folder:
    """The data folder that `--data`, the environment or the current folder means."""
    return find(given, os.environ.get("LOVP_DATA"), Path.cwd)


def cache_folder() -> str:
    """Where indexes are kept: the user's own cache folder, or LOVP_CACHE_DIR."""
    if given := os.environ.get("LOVP_CACHE_DIR"):
        return given
    from platformdirs import user_cache_dir

    return user_cache_dir("lovp", appauthor=False)


def state_folder() -> str:
    """Where what was done is remembered: the user's own state folder, or LOVP_STATE_DIR."""
    if given := os.environ.get("LOVP_STATE_DIR"):
        return given
    from platformdirs import user_state_dir

    return user_state_dir("lovp", appauthor=False)


def say(*lines: str) -> None:
    """Messages to the user, made safe to show."""
    for line in lines:
        _write(safe(line), sys.stderr)


def show_lines(*lines: str) -> None:
    """Lines of a result, made safe to show."""
    for line in lines:
        _write(safe(line), sys.stdout)


def _write(line: Visible, stream: TextIO) -> None:
    print(line, file=stream)


class Session:
    """One run of one command; its own options go before those given ahead of the command."""

    def __init__(
        self,
        ctx: typer.Context,
        data: str | None = None,
        lang: str | None = None,
        as_of: date | None = None,
    ) -> None:
        ahead: dict[str, Any] = ctx.obj
        self._data = data or ahead.get("data")
        self._lang = lang or ahead.get("lang")
        self._no_cache = ahead.get("no_cache", False)
        self._as_of = as_of
        self._run = ahead

    @cached_property
    def folder(self) -> Folder:
        """The data folder."""
        return folder_of(self._data)

    def in_repository(self, file: str) -> str:
        """A file's path as a workflow of GitHub names it, wherever in the repository it runs."""
        return self.folder.from_above(os.environ.get("GITHUB_WORKSPACE") or os.curdir, file)

    @cached_property
    def day(self) -> date:
        """The day asked for."""
        return self._as_of or self.today

    @property
    def today(self) -> date:
        """The day on the wall, which what is recorded is measured against."""
        found: date = self._run["today"]
        return found

    @property
    def cache(self) -> str | None:
        """Where indexes are kept, or None where none is wanted."""
        return None if self._no_cache else cache_folder()

    @property
    def journal(self) -> Journal:
        """What this account recorded in the register."""
        from lovp_cli.files.journal.journal import Journal

        return Journal(state_folder(), self.folder)

    @property
    def register(self) -> Register:
        """All records that could be read."""
        return self.contents.register

    @cached_property
    def _to_write(self) -> Contents:
        from lovp_cli.recording.transaction import open_to_write

        return open_to_write(self.folder, self.cache)

    @property
    def writable(self) -> Register:
        """The register that something is to be recorded in. Raises Refusal where it is broken."""
        return self._to_write.register

    @cached_property
    def contents(self) -> Contents:
        """The register, with a message for every file that is missing from it."""
        contents = open_indexed(self.folder, self.cache, reading)
        if contents.left_out:
            # Only here: in most registers every file can be read.
            from lovp_cli.files.store.shell_quoting import typed

            where = f" --data {typed(self._data)}" if self._data else ""
            for file in contents.left_out:
                shown = self.folder.shown(file)
                say(f"lovp: left out, cannot be read: {shown}; type: lovp check{where}")
        return contents

    def read_again(self) -> None:
        """Forget what was read, as others may have changed it since."""
        for name in ("contents", "_to_write"):
            self.__dict__.pop(name, None)

    @property
    def labels(self) -> Labels:
        """The labels of what is made for the council."""
        from lovp_cli.council.phrases.labels import labels

        return labels(self.language)

    @property
    def language(self) -> str:
        """What was asked for, else the council's own."""
        return self.language_of(self.register)

    def language_of(self, register: Register) -> str:
        """The same, for a register that was opened already."""
        return self._lang or register.language

    @property
    def room(self) -> int | None:
        """How many lines the terminal has, but for that of the next prompt; None in a pipe."""
        if not sys.stdout.isatty():
            return None
        return max(shutil.get_terminal_size((80, 24)).lines - 1, 10)

    @property
    def screen(self) -> Screen:
        """The width there is, and colour on a terminal, unless NO_COLOR or FORCE_COLOR says so."""
        from lovp_cli.output.formats.setting import Screen

        colour = sys.stdout.isatty() and os.environ.get("TERM") != "dumb"
        if os.environ.get("NO_COLOR"):
            colour = False
        elif os.environ.get("FORCE_COLOR"):
            colour = True
        return Screen(max(shutil.get_terminal_size((80, 24)).columns, 40), colour)

    def show(self, text: str) -> None:
        """The result, and the exit status 1 where files are missing from it."""
        if text:
            print(text)
        if self.contents.left_out:
            raise typer.Exit(1)

    def record(self, proposal: Proposal, *, dry_run: bool) -> Done:
        """Make a change, and show the lines that it added, or the diff of a dry run.

        Of what is written as a whole, the file is named.
        """
        from lovp_cli.files.store.signals import until_told
        from lovp_cli.output.pages.changes import added, diff, written
        from lovp_cli.output.pages.notes import noted

        say(*(noted(note) for note in proposal.notes))
        with until_told():
            known = None if proposal.mending else self._to_write
            done = self.carry_out(proposal, known, dry_run=dry_run)
            for change in done.changes:
                shown = self.folder.shown(change.file)
                if dry_run:
                    new = change.line, change.lines
                    show_lines(*diff(shown, change.before, change.after, *new))
                elif change.lines:
                    say(*added(shown, change.line, change.lines))
                else:
                    say(written(shown, change.before))
        return done

    def carry_out(
        self,
        proposal: Proposal,
        known: Contents | None = None,
        *,
        undoes: int | None = None,
        line: Sequence[str] | None = None,
        dry_run: bool = False,
    ) -> Done:
        """Make a change, and note it down for `undo`, without a word of what it is.

        `known` is as in the transaction; `undoes` is the number of the change that it takes back,
        and `line` what would record the same, where that is not what was typed.
        """
        from lovp_cli.files.store.shell_quoting import line_of
        from lovp_cli.recording.noting import Noting
        from lovp_cli.recording.transaction import carry_out

        noted = line_of(["lovp", *(line or self._run["line"])])
        noting = Noting(self.journal, noted, self._run["now"].isoformat(), undoes)
        done = carry_out(
            self.folder,
            proposal,
            self.today,
            self.cache,
            known=known,
            noting=noting,
            dry_run=dry_run,
        )
        self._run["recorded"] = bool(done.changes) and not dry_run
        for failure in noting.failures[: not self._run.get("warned")]:
            self._run["warned"] = True
            say(f"lovp: recorded, but it cannot be undone, as it could not be noted in {failure}")
        return done

    def record_all(self, proposal: Proposal, *, dry_run: bool) -> Done:
        """Make a change of many files, which nobody would read; a dry run shows its diff."""
        from lovp_cli.files.store.signals import until_told
        from lovp_cli.output.pages.changes import diff

        with until_told():
            done = self.carry_out(proposal, self._to_write, dry_run=dry_run)
            for change in done.changes if dry_run else ():
                shown = self.folder.shown(change.file)
                show_lines(*diff(shown, change.before, change.after, change.line, change.lines))
        return done

    def show_page(self, page: Page) -> None:
        """A page of a command that writes: one whose register is whole."""
        from lovp_cli.output.formats.terminal.rendering import render

        print(render(page, self.screen))
