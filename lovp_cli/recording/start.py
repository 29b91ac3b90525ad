"""A new data folder."""

from __future__ import annotations

from pathlib import Path

from lovp_cli.council.records.refusal import Refusal
from lovp_cli.files.store.folder import COUNCIL, Folder
from lovp_cli.files.store.lock import LOCK_FILE
from lovp_cli.files.store.save import NotSaved, save
from lovp_cli.files.yaml_text.scalars import scalar

_PARTIES = {
    "nl": (("voorzitter", "voorzitter"), ("secretariaat", "secretariaat")),
    "en": (("chair", "chair"), ("secretariat", "secretariat")),
}


def new_folder(path: Path, name: str, language: str) -> dict[str, str]:
    """The files of a new register with two parties to begin with, by name. Raises Refusal."""
    if (path / COUNCIL).exists():
        raise Refusal(f"{path / COUNCIL} is there already: this is a register")
    if path.exists() and not path.is_dir():
        raise Refusal(f"{path} is a file: name a folder")
    parties = "".join(
        f"  - id: {party}\n    name: {label}\n    aliases: []\n"
        for party, label in _PARTIES[language]
    )
    text = (
        f"council: {scalar(name)}   # the short name, as in the titles of meetings\n"
        f"name: {scalar(name)}\n"
        f"language: {language}\n"
        "# Everyone who can own an action or take part in it; change, add and remove freely.\n"
        f"parties:\n{parties}"
    )
    return {COUNCIL: text, ".gitignore": f"{LOCK_FILE}\n.lovp-*.tmp\n"}


def make_folder(path: Path, files: dict[str, str]) -> None:
    """Write a new register's files and folders. Raises Refusal."""
    try:
        for below in ("meetings", "letters", "minutes"):
            (path / below).mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Refusal(f"{path} cannot be made: {error.strerror or error}") from None
    # The council last: once it is there, the folder is a register.
    for file in sorted(files, key=lambda file: file == COUNCIL):
        if not (path / file).exists():
            try:
                save(Folder(path), file, files[file].encode(), None)
            except NotSaved as error:
                raise Refusal(str(error)) from None
