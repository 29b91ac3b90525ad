"""`lovp schema`."""

import json
from typing import Annotated, Any

import typer

from lovp_cli.council.records.refusal import WrongUsage
from lovp_cli.program.options import Data, DryRun
from lovp_cli.program.session import Session, say, show_lines


def run(
    ctx: typer.Context,
    write: Annotated[
        bool,
        typer.Option("--write", help="Put the schemas beside the data, where editors find them."),
    ] = False,
    rows: Annotated[
        bool, typer.Option("--rows", help="The schema of what open-actions --format json prints.")
    ] = False,
    dry_run: DryRun = False,
    data: Data = None,
) -> None:
    """Print the JSON Schema of the files, for editors, or put it beside them."""
    if write and rows:
        raise WrongUsage("--write is for the files alone: type: lovp schema --rows > rows.json")
    if write:
        _write(Session(ctx, data), dry_run=dry_run)
    elif rows:
        from lovp_cli.output.lists.actions_schema import rows_schema

        _show(rows_schema())
    else:
        from lovp_cli.files.schema.json_schema import json_schema

        _show(json_schema())


def _show(schema: dict[str, Any]) -> None:
    show_lines(*json.dumps(schema, ensure_ascii=False, indent=2).split("\n"))


def _write(session: Session, *, dry_run: bool) -> None:
    from lovp_cli.recording.schemas import SCHEMAS, propose_schemas, schema_line

    done = session.record(propose_schemas(session.folder), dry_run=dry_run)
    if not done.changes:
        say(f"The schemas in {session.folder.shown(SCHEMAS)} are as they should be.")
    elif not dry_run and any(change.before is None for change in done.changes):
        say(
            "New files will name their schema in their first line. Files that are there already"
            " need that line, too:",
            *(
                f"  {file}: {schema_line(file)}"
                for file in ("council.yaml", "meetings/*.yaml", "letters/*.yaml")
            ),
        )
