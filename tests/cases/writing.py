"""The writer's functions, for tests that look at the text alone."""

from __future__ import annotations

from typing import Any

from lovp_cli.files.yaml_text import writer


def add_item(text: str, key: str, item: Any) -> str:
    return writer.add_item(text, key, item).text


def add_entry(text: str, key: str, value: str) -> str:
    return writer.add_entry(text, key, value).text


def add_under(text: str, key: str, values: dict[str, str]) -> str:
    return writer.add_under(text, key, values).text


def add_missing(text: str, list_key: str, key: str, values: dict[int, str]) -> str:
    return writer.add_missing(text, list_key, key, values).text
