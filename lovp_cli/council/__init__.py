"""Opens a data folder: its files as records, and what is wrong with them."""

from lovp_cli.council.contents import Contents
from lovp_cli.council.opening import open_cached, open_folder

__all__ = ["Contents", "open_cached", "open_folder"]
