"""One writer at a time."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from lovp_cli.council.records.refusal import Refusal
from lovp_cli.files.store.folder import Folder

LOCK_FILE = ".lovp.lock"
_PATIENCE = 30.0


class Busy(Refusal):
    """Somebody else holds the lock, or it cannot be made."""


@contextmanager
def locked(folder: Folder) -> Iterator[None]:
    """The lock of a data folder, for as long as the block runs; 30 seconds are waited for it.

    Raises Busy.
    """
    # Only here: commands that read have no use for it.
    from filelock import FileLock, Timeout

    path = folder.path / LOCK_FILE
    _share(folder)
    try:
        # The file stays: removed and made again, it would be two locks to those who wait for it.
        lock = FileLock(path, timeout=_PATIENCE, mode=0o666, preserve_lock_file=True)
        lock.acquire()
    except Timeout:
        raise Busy("another lovp is writing in this register; try again when it is done") from None
    except (OSError, NotImplementedError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        if not os.access(folder.path, os.W_OK):
            raise Busy(f"you may not write in {folder.shown('')}: {reason}") from None
        raise Busy(f"{folder.shown(LOCK_FILE)} cannot be locked: {reason}") from None
    try:
        yield
    finally:
        # The system lets go of it when the command ends, and what was written is there.
        with suppress(OSError):
            lock.release()


def _share(folder: Folder) -> None:
    """Make the lock file once, open to every clerk who may write in the folder."""
    # Open from the first moment on: a command that is killed in between must lock nobody out.
    mask = os.umask(0)
    try:
        os.close(os.open(folder.path / LOCK_FILE, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o666))
    except OSError:
        # It is there already, or locking it will say why it cannot be.
        return
    finally:
        os.umask(mask)
