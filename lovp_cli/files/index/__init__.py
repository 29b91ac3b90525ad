"""The derived cache of records: disposable, checked, never trusted further than it proves."""
