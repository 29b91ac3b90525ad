"""Keeps the documents true: parts of them are made from the code, their examples are run."""
