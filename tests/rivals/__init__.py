"""Many who write, read and edit in one register at once."""
