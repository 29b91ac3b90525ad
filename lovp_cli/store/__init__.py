"""The data folder: found, listed, read safely, locked, saved atomically."""

from lovp_cli.store.folder import COUNCIL, Folder, NoFolder, find
from lovp_cli.store.lock import LOCK_FILE, Busy, locked
from lovp_cli.store.save import NotSaved, save

__all__ = [
    "COUNCIL",
    "LOCK_FILE",
    "Busy",
    "Folder",
    "NoFolder",
    "NotSaved",
    "find",
    "locked",
    "save",
]
