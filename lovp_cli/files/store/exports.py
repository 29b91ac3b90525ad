"""Files made for others, outside the register; none is put over somebody's work."""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Literal

from lovp_cli.council.records.refusal import Refusal
from lovp_cli.council.records.values import COUNCIL
from lovp_cli.files.store.folder import Folder
from lovp_cli.files.store.save import remove, sync_folder, written_beside

_KEPT = 1000
# What Word and LibreOffice put beside a document while it is open in them.
_OPEN_BESIDE = ("~${rest}", "~${name}", ".~lock.{name}#")

Saved = Literal["made", "replaced", "unchanged"]


class NotMade(Refusal):
    """The file was not written; what stood there stands there still."""


def save_export(folder: Folder, path: str, data: bytes, state: str, *, force: bool) -> Saved:
    """Put bytes in a file that is no record of the register in this folder. Raises NotMade.

    A file that stands there is replaced if it is as it was last made from this account, of which
    `state` is the folder that remembers it, or with `force`.
    """
    return save_exports(folder, {path: data}, state, force=force)[path]


def save_exports(
    folder: Folder, files: Mapping[str, bytes], state: str, *, force: bool
) -> dict[str, Saved]:
    """The same for several; none is written where one of them may not be replaced."""
    before = {}
    for path, data in files.items():
        target = _target(path)
        _check_outside(folder, target, path)
        with _explained(path):
            before[path] = target.read_bytes() if target.exists() else None
        if before[path] not in (None, data) and not force:
            _check_ours(target, before[path] or b"", state, path)
    return {path: _save(path, data, before[path], state) for path, data in files.items()}


def _save(path: str, data: bytes, before: bytes | None, state: str) -> Saved:
    target = _target(path)
    if before != data:
        with _explained(path):
            temporary = written_beside(target, data)
            try:
                os.replace(temporary, target)
            finally:
                remove(temporary)
            sync_folder(target.parent, path)
    _remember(target, data, state)
    if before is None:
        return "made"
    return "unchanged" if before == data else "replaced"


@contextlib.contextmanager
def _explained(path: str) -> Iterator[None]:
    """What the system refuses is said in the user's words. Raises NotMade."""
    try:
        yield
    except PermissionError:
        raise NotMade(
            f"{path} cannot be written: close it where it is open, or give another name"
        ) from None
    except (OSError, ValueError) as error:
        raise NotMade(f"{path} was not written: {getattr(error, 'strerror', error)}") from None


def make_folder(path: str) -> None:
    """Make a folder that is not there. Raises NotMade."""
    try:
        Path(path).mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise NotMade(f"{path} is no folder that can be made: {error.strerror or error}") from None


def _target(path: str) -> Path:
    try:
        target = Path(os.path.realpath(path))
        if target.is_dir():
            raise NotMade(f"{path} is a folder: give the name of a file in it")
        if not target.parent.is_dir():
            raise NotMade(f"{path} was not written: there is no folder {target.parent}")
        if target.exists() and not target.is_file():
            raise NotMade(f"{path} is no file that can be replaced")
    except (OSError, ValueError) as error:
        raise NotMade(f"{path} is no name for a file: {error}") from None
    return target


def _check_outside(folder: Folder, target: Path, path: str) -> None:
    """Raises NotMade for a place where only records may be."""
    register = Path(os.path.realpath(folder.path))
    if (
        target.parent in {register / "meetings", register / "letters"}
        or target == register / COUNCIL
    ):
        raise NotMade(f"{path} is in the register: give a file outside it")


def _check_ours(target: Path, before: bytes, state: str, path: str) -> None:
    """Raises NotMade where what stands there is not what was made, or is open in a program."""
    name = target.name
    for form in _OPEN_BESIDE:
        if (target.parent / form.format(name=name, rest=name[2:])).exists():
            raise NotMade(
                f"{path} is open in another program: close it there, give another name, or type"
                " --force"
            )
    remembered = None
    with contextlib.suppress(OSError):
        remembered = _memory(target, state).read_text("ascii")
    if remembered == _hash(before):
        return
    what = "was changed after lovp made it" if remembered else "was not made by lovp here"
    raise NotMade(f"{path} {what}: give another name, or type --force to replace it")


def _remember(target: Path, data: bytes, state: str) -> None:
    """What was made; where that cannot be remembered, the next time asks for `--force`."""
    with contextlib.suppress(OSError):
        memory = _memory(target, state)
        memory.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        memory.write_text(_hash(data), "ascii")
        found = sorted(memory.parent.iterdir(), key=lambda path: path.stat().st_mtime)
        for old in found[:-_KEPT]:
            old.unlink()


def _memory(target: Path, state: str) -> Path:
    return Path(state) / "made" / _hash(os.fsencode(target))


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
