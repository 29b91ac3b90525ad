"""One file per output: rows in, text out."""
