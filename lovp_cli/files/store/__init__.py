"""The data folder: found, listed, read safely, locked, saved atomically."""
