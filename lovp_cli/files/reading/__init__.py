"""Opens a data folder: its files as records, and what is wrong with them."""
