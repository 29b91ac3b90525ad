"""A line as it was typed: which flag each word belongs to, and what is wrong with that."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

# A word processor makes one long dash of two short ones.
_DASHES = ("-", "\u2013", "\u2014")
# Those that a shell does not take for quotation marks are part of what it hands over.
_QUOTATION_MARKS = "'\"\u2018\u2019\u201a\u201c\u201d\u201e"
# As words that fall out of a title seldom are; compiled for lines typed wrongly only.
_LIKE_AN_ID = r"\d|-|^(next|last)$"


class Piece(NamedTuple):
    """A flag, and the value typed behind it if any; or, without a flag, a word by itself."""

    flag: str
    value: str | None
    option: Any = None

    @property
    def typed(self) -> str:
        """The word that it was."""
        return "=".join(filter(None, (self.flag, self.value)))

    @property
    def takes_value(self) -> bool:
        """Whether a value belongs behind the flag."""
        return self.option is not None and not self.option.is_flag


class TypedLine:
    """What was typed behind a command; behind the program's own name, the flags that come first."""

    def __init__(self, command: Any, ctx: Any, words: Sequence[str]) -> None:
        params = command.get_params(ctx)
        self.arguments = [param for param in params if param.param_type_name == "argument"]
        self.options: dict[str, Any] = {
            flag: param
            for param in params
            if param.param_type_name == "option"
            for flag in (*param.opts, *param.secondary_opts)
        }
        self.path: str = ctx.command_path
        self._help: frozenset[str] = frozenset(ctx.help_option_names)
        self._pieces = tuple(self._cut(list(words), flags_only=not ctx.allow_interspersed_args))

    def _cut(self, words: list[str], *, flags_only: bool) -> Iterator[Piece]:
        while words:
            word = words.pop(0)
            flag, equals, value = word.partition("=")
            option = self.options.get(flag)
            if word == "--":
                yield from (Piece("", other) for other in words if not flags_only)
                return
            if option:
                behind = bool(words) and not option.is_flag and words[0] not in self.options
                yield Piece(flag, value if equals else words.pop(0) if behind else None, option)
            elif len(word) > 1 and word.startswith(_DASHES):
                yield Piece(flag, value if equals else None)
            elif flags_only:
                return
            else:
                yield Piece("", word)

    @property
    def unknown(self) -> Piece | None:
        """The first flag that there is not."""
        return next((piece for piece in self._pieces if piece.flag and not piece.option), None)

    def complaint(self) -> str | None:
        """What is wrong with the line and what to type instead; None where nothing is."""
        if any(piece.flag in self._help for piece in self._pieces):
            return None
        judges = (self._value, self._empty, self._twice, self._no_quotation_marks)
        return next(filter(None, (judge() for judge in judges)), None)

    def _value(self) -> str | None:
        for piece in self._pieces:
            if piece.takes_value and piece.value is None:
                return f"{piece.flag} has no value; type: {_example(piece)}"
            if piece.flag and not piece.takes_value and piece.value is not None:
                return f"{piece.flag} takes no value; type: {piece.flag}"
        return None

    def _empty(self) -> str | None:
        for piece in self._pieces:
            if piece.value is not None and not piece.value.strip():
                if not piece.flag:
                    return "a word is empty; leave it out"
                return f"{piece.flag}: it is empty; type {_example(piece)}, or leave it out"
        return None

    def _twice(self) -> str | None:
        taken = [piece.option for piece in self._pieces if piece.takes_value]
        for option in taken:
            if taken.count(option) > 1 and not option.multiple:
                name = name_of(option)
                wrong = f"{name} is given more than once, and takes one value"
                if name == "--owner":
                    wrong += "; who helps is named with --with"
                return with_help(wrong, self.path)
        return None

    def _no_quotation_marks(self) -> str | None:
        """Words too many, which were meant to be one value with what stands before them."""
        words = [piece.value or "" for piece in self._pieces if not piece.flag]
        room = sum(argument.nargs for argument in self.arguments)
        many = any(argument.nargs < 0 for argument in self.arguments)
        piece, run = max(self._runs(), key=lambda found: len(found[1]), default=(None, []))
        elsewhere = len(words) > len(run)
        # Where any number of words may stand, they stand together.
        if not (run and elsewhere) if many else len(words) <= room:
            return None
        if self.arguments and not elsewhere and re.search(_LIKE_AN_ID, run[-1]):
            run = run[:-1]
        if piece and run:
            beside = f", or type {name_of(self.arguments[0])} before the flags" if many else ""
            return f"{_as_one(piece, run)}{beside}"
        if len(self.arguments) == 1:
            return _quotation_marks(name_of(self.arguments[0]), self.path, words)
        wrong = f"'{words[room]}' is one word too many"
        if not self.arguments:
            wrong = f"{self.path} takes only flags, and '{words[0]}' is none"
        return with_help(wrong, self.path)

    def _runs(self) -> Iterator[tuple[Piece, list[str]]]:
        """The flags with a value behind which words stand by themselves, and those words."""
        flag, run = None, list[str]()
        for piece in (*self._pieces, None):
            if piece and not piece.flag:
                run.append(piece.value or "")
                continue
            if flag and run:
                yield flag, run
            flag, run = piece if piece and piece.takes_value else None, []


def _as_one(piece: Piece, stray: list[str]) -> str:
    values = [piece.value or "", *stray]
    one = _quotation_marks(piece.flag, piece.flag, values)
    if not piece.option.multiple:
        return one
    return f"{one}; if they are several, type: {' '.join(f'{piece.flag} {v}' for v in values)}"


def _quotation_marks(name: str, before: str, words: list[str]) -> str:
    # Only here: most lines are typed well.
    from lovp_cli.files.store.shell_quoting import in_quotation_marks

    value = in_quotation_marks(" ".join(words).strip(_QUOTATION_MARKS))
    return f"{name} takes one value: put quotation marks round it: {before} {value}"


def _example(piece: Piece) -> str:
    return f"{piece.flag} {piece.option.metavar or piece.option.name.upper()}"


def with_help(message: str, command: str) -> str:
    """A message that says what to type instead; where it does not yet, how to get help."""
    return message if "; " in message else f"{message}; for help, type: {command} --help"


def name_of(param: Any) -> str:
    """An option or argument as help shows it."""
    if param.param_type_name == "argument":
        return str(param.human_readable_name).upper()
    return max(param.opts, key=len, default="")
