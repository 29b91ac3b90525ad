"""The data folder: from its files to records and back."""
