"""`lovp check`."""

from typing import Annotated

import typer

from lovp_cli.council.records.place import by_place
from lovp_cli.files.index.opening import open_indexed
from lovp_cli.output.formats.findings import FINDINGS_FORMATS
from lovp_cli.program.options import AsOf, Data, one_of
from lovp_cli.program.session import Session, say, show_lines


def run(
    ctx: typer.Context,
    format: Annotated[
        str, one_of("format", FINDINGS_FORMATS, "How to show what is found")
    ] = "text",
    strict: Annotated[
        bool, typer.Option("--strict", help="Let warnings count as errors do.")
    ] = False,
    minutes: Annotated[
        bool,
        typer.Option(
            "--minutes",
            help="List what the minutes on file promise and nobody recorded, as information.",
        ),
    ] = False,
    as_of: AsOf = None,
    data: Data = None,
) -> None:
    """Check every file by every rule; silent when all is well."""
    session = Session(ctx, data, as_of=as_of)
    contents = open_indexed(session.folder, session.cache)
    findings = contents.findings(session.day)
    if minutes:
        # Only here: it takes as long as reading the minutes does.
        from lovp_cli.program.unrecorded import findings_in_minutes

        findings = sorted([*findings, *findings_in_minutes(contents, session.day)], key=by_place)
    shown = session.in_repository if format == "github" else session.folder.shown
    show_lines(*FINDINGS_FORMATS[format](findings, shown))
    errors = sum(finding.severity == "error" for finding in findings)
    warnings = sum(finding.severity == "warning" for finding in findings)
    left = len(findings) - errors - warnings
    if findings:
        not_recorded = f", {_count(left, 'sentence')} not recorded" if left else ""
        say(f"lovp: {_count(errors, 'error')}, {_count(warnings, 'warning')}{not_recorded}")
    if errors or (strict and warnings):
        raise typer.Exit(1)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
