"""Documents of each kind to plain text."""
