"""The JSON Schemas beside the data, and the line in which a new file names its own."""

from __future__ import annotations

import json
import re
from contextlib import suppress

from lovp_cli.council.records.refusal import Refusal
from lovp_cli.council.records.values import COUNCIL
from lovp_cli.files.store.folder import Folder, in_register
from lovp_cli.files.yaml_text.guards import MAX_BYTES
from lovp_cli.files.yaml_text.lines import newline
from lovp_cli.recording.change import FileChange, Proposal, Replace

# Begins with a dot, so that it is out of the way of who looks for a meeting.
SCHEMAS = ".schema"
_MADE = "Made by lovp"
_COMMENT = f"{_MADE} schema --write, which writes it anew: what is changed here is lost."
_KINDS = {"meetings": "meeting", "letters": "letter", COUNCIL: "council"}
_NAMED = re.compile(r"^\s*#\s*yaml-language-server\s*:", re.MULTILINE)


def schema_file(kind: str) -> str:
    """Where the schema of a kind of file is: `meeting`, `letter` or `council`."""
    return f"{SCHEMAS}/{kind}.json"


def schema_line(file: str) -> str:
    """The comment by which yaml-language-server finds the schema of a file of the register."""
    up = "../" if "/" in file else ""
    return f"# yaml-language-server: $schema={up}{_schema_of(file)}"


def _schema_of(file: str) -> str:
    return schema_file(_KINDS[file.partition("/")[0]])


def schemas_beside(folder: Folder, file: str) -> dict[str, bytes]:
    """The schema that a file of the register names, if it is there, by its path."""
    found = {}
    if in_register(file):
        with suppress(OSError):
            found[_schema_of(file)] = folder.read(_schema_of(file), MAX_BYTES)
    return found


def propose_schemas(folder: Folder) -> Proposal:
    """The files with the schemas, as they should be now.

    Raises Refusal where somebody else made one of them.
    """
    # Only here: whoever records something else makes no schema.
    from lovp_cli.files.schema.json_schema import SHAPES, json_schema_of

    edits = []
    for kind in SHAPES:
        file = schema_file(kind)
        schema = {"$comment": _COMMENT, **json_schema_of(kind)}
        text = json.dumps(schema, ensure_ascii=False, indent=2) + "\n"
        before = _made_before(folder, file)
        # git may have given it the line ends of the system.
        same = before is not None and before.replace(b"\r\n", b"\n") == text.encode()
        edits.append(Replace(file, before, before if same and before else text.encode()))
    # A register that has to be mended can have its schemas, which help with that.
    return Proposal(tuple(edits), mending=True)


def _made_before(folder: Folder, file: str) -> bytes | None:
    shown = folder.shown(file)
    try:
        data = folder.read_if_there(file, MAX_BYTES)
    except OSError as error:
        raise Refusal(f"{shown} cannot be read: {error.strerror or error}") from None
    if data is not None and not _is_ours(data):
        raise Refusal(
            f"{shown} was not made by lovp, so it is not replaced: move it elsewhere, and try again"
        )
    return data


def _is_ours(data: bytes) -> bool:
    try:
        found = json.loads(data)
    except (ValueError, RecursionError):
        return False
    return isinstance(found, dict) and str(found.get("$comment")).startswith(_MADE)


def naming_its_schema(folder: Folder, change: FileChange) -> FileChange:
    """A change; where it makes a file of which the schema is beside the data, the file says so.

    Who has no schemas there, or wrote such a line, gets the file as it is.
    """
    if change.before is not None or change.after is None or not in_register(change.file):
        return change
    line = schema_line(change.file)
    text = change.after.decode("utf-8", "surrogateescape")
    if _NAMED.search(text) or not (folder.path / _schema_of(change.file)).is_file():
        return change
    bom = "\ufeff" if text.startswith("\ufeff") else ""
    text = bom + line + newline(text) + text.removeprefix(bom)
    return change._replace(
        after=text.encode("utf-8", "surrogateescape"),
        lines=[line, *change.lines],
        # Its places were those of the text without the line.
        tree=None,
        added_above=1,
    )
