"""A new data folder."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from lovp_cli.council.records.refusal import Refusal
from lovp_cli.council.records.values import COUNCIL
from lovp_cli.files.store.lock import LOCK_FILE
from lovp_cli.files.yaml_text.scalars import scalar
from lovp_cli.recording.change import Edit, NewFile, Proposal

_PARTIES = {
    "nl": (("voorzitter", "voorzitter"), ("secretariaat", "secretariaat")),
    "en": (("chair", "chair"), ("secretariat", "secretariat")),
}
# What terms hang on beside meetings; commented out, as no two councils have the same.
_MOMENTS = {
    "nl": """# Waar termijnen ook van afhangen; haal de # weg, of voeg er zelf toe.
# moments:
#   - id: zomerreces-{year}
#     name: zomerreces
#     aliases: [de zomer]
#     on: {year}-07-09/{year}-08-29
#   - id: formatie      # zonder "on": nog niet bekend wanneer
#     name: formatie
""",
    "en": """# What else terms hang on; take the # away, or add your own.
# moments:
#   - id: summer-recess-{year}
#     name: summer recess
#     aliases: [the summer]
#     on: {year}-07-09/{year}-08-29
#   - id: election      # without "on": nobody knows yet when
#     name: the election
""",
}


def propose_register(path: Path, name: str, language: str, today: date) -> Proposal:
    """The files of a new register with two parties to begin with. Raises Refusal."""
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
        f"{_MOMENTS[language].format(year=_next_summer(today))}"
    )
    edits: list[Edit] = []
    if not (path / ".gitignore").exists():
        edits.append(NewFile(".gitignore", f"{LOCK_FILE}\n.lovp-*.tmp\n".encode()))
    # The council last: once it is there, the folder is a register.
    edits.append(NewFile(COUNCIL, text.encode()))
    return Proposal(tuple(edits), mending=True)


def _next_summer(today: date) -> int:
    return today.year + (today.month > 6)


def make_folders(path: Path) -> None:
    """Make a data folder and those in it. Raises Refusal."""
    try:
        for below in ("meetings", "letters", "minutes"):
            (path / below).mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Refusal(f"{path} cannot be made: {error.strerror or error}") from None
