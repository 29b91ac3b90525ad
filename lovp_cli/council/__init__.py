"""Opens a data folder: its files as records, and what is wrong with them."""

from lovp_cli.council.contents import Contents, FolderContents
from lovp_cli.council.opening import open_cached, open_folder

__all__ = ["Contents", "FolderContents", "open_cached", "open_folder"]
