"""Files that no register should hold, made by code: what breaks them in their name.

Each is wrong wherever it stands: in place of a meeting, of a letter, and of council.yaml.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

HEAD = "date: 2021-11-29\ntitle: LOVP\n"
ACTION = "actions:\n  - id: a\n    title: t\n    owner: minister\n"


def small() -> Iterator[tuple[str, bytes]]:
    """Files of everyday size, and what a loader without guards would make huge of them."""
    for group in (_bombs, _signs, _shapes, _values, _depths):
        for name, text in group():
            yield name, text.encode()
    yield from _encodings()
    yield from _characters()


def _bombs() -> Iterator[tuple[str, str]]:
    laughs = "a: &a [x]\n" + "".join(
        f"{new}: &{new} [{', '.join([f'*{old}'] * 9)}]\n"
        for old, new in zip("abcdefgh", "bcdefghi", strict=True)
    )
    yield "alias bomb", laughs
    yield (
        "merge bomb",
        "a: &a {x: 1}\n"
        + "".join(
            f"{new}: &{new}\n  <<: [{', '.join([f'*{old}'] * 9)}]\n"
            for old, new in zip("abcdefgh", "bcdefghi", strict=True)
        ),
    )
    yield "anchor on itself", HEAD + "not_actions: &a [*a]\n"
    yield "anchor on a key", "&k date: 2021-11-29\ntitle: LOVP\n"
    yield "anchor that is not used", HEAD + "not_actions: &unused text\n"
    yield "alias to nothing", HEAD + "not_actions: *nothing\n"
    yield "merge key with a mapping", HEAD + "<<: {kind: extra}\n"
    yield "anchor of 10,000 characters", HEAD + f"not_actions: &{'a' * 10_000} text\n"


def _signs() -> Iterator[tuple[str, str]]:
    tags = {
        "python object": "!!python/object/apply:os.system ['true']",
        "python name": "!!python/name:os.system",
        "binary": "!!binary aGFsbG8=",
        "set": "!!set {a, b}",
        "ordered map": "!!omap [a: 1]",
        "timestamp": "!!timestamp 2021-11-29",
        "own": "!own text",
        "verbatim": "!<tag:yaml.org,2002:str> text",
        "text": "!!str text",
        "non-specific": "! text",
    }
    for name, value in tags.items():
        yield f"tag: {name}", HEAD + f"not_actions: {value}\n"
    yield "tag of an unknown handle", HEAD + "not_actions: !e!x text\n"
    yield "tag directive", "%TAG ! tag:example.org,2000:\n---\n" + HEAD + "not_actions: !x y\n"
    yield "directive of YAML 3.0", "%YAML 3.0\n---\n" + HEAD
    yield "second document", HEAD + "---\n" + HEAD
    yield "second document that is empty", HEAD + "---\n"
    yield "second document after an end mark", HEAD + "...\n---\n" + HEAD
    yield "text after an end mark", HEAD + "...\n" + HEAD
    yield "duplicate key", HEAD + "title: LOVP\n"
    yield "duplicate key in quotation marks", HEAD + '"title": LOVP\n'
    yield "duplicate key in an action", HEAD + ACTION + "    title: u\n"
    yield "duplicate empty key", HEAD + ": a\n: b\n"
    yield "both sides of a conflict", HEAD + "<<<<<<< HEAD\nkind: extra\n=======\n>>>>>>> theirs\n"
    yield "conflict with its ancestor", HEAD + "<<<<<<< a\n||||||| b\n=======\n>>>>>>> c\n"
    yield "end of a conflict", HEAD + ">>>>>>> theirs\n"
    yield "start of a conflict in a block of text", HEAD + "not_actions: |\n<<<<<<< HEAD\n  x\n"
    yield "tab as indentation", HEAD + "actions:\n\t- id: a\n"
    yield "tab after the indentation", HEAD + "actions:\n  \t- id: a\n"
    yield "quotation mark that is not closed", HEAD + 'not_actions: "text\n' + "kind: extra\n" * 3
    yield "single quotation mark that is not closed", HEAD + "not_actions: 'text\n"
    yield "colon in plain text", "date: 2021-11-29\ntitle: LOVP: the meeting\n"
    yield "bracket that is not closed", HEAD + "actions: [\n"
    yield "brace that is not closed", HEAD + "actions: [{id: a\n"
    yield "wrong bracket closed", HEAD + "not_actions: [a}\n"
    yield "unknown escape", HEAD + 'not_actions: "\\q"\n'
    yield "escape cut short", HEAD + 'not_actions: "\\u12"\n'
    yield "escaped lone surrogate", HEAD + 'not_actions: "\\ud800"\n'
    yield "escape beyond Unicode", HEAD + 'not_actions: "\\UFFFFFFFF"\n'
    yield "reserved sign", HEAD + "not_actions: @text\n"
    yield "backquote", HEAD + "not_actions: `text`\n"
    yield "block of text without its indentation", HEAD + "not_actions: |9\n  x\n"
    yield "block indicator of two digits", HEAD + "not_actions: |22\n  x\n"


def _shapes() -> Iterator[tuple[str, str]]:
    yield "empty", ""
    yield "one line break", "\n"
    yield "only comments", "# nothing\n" * 3
    yield "only spaces", " " * 100
    yield "one word", "word\n"
    yield "a list", "- a\n- b\n"
    yield "null", "null\n"
    yield "empty braces", "{}\n"
    yield "a list as a key", HEAD + "? [a, b]\n: c\n"
    yield "an entry as a key", HEAD + "? {a: b}\n: c\n"
    yield "html", "<!DOCTYPE html>\n<html><body>Sign in</body></html>\n"
    yield "json of something else", '{"version": 3, "items": [1, 2, 3]}\n'
    yield "everything is a list", "date: [2021-11-29]\ntitle: [LOVP]\nactions: {}\n"
    yield "everything is an entry", "date: {}\ntitle: {}\nactions: {a: {}}\n"
    yield "actions of the wrong kinds", HEAD + "actions: [1, a, [], {}, ~]\n"
    yield "400 unknown keys", HEAD + "".join(f"key-{at}: x\n" for at in range(400))
    yield "400 empty actions", HEAD + "actions:\n" + "  - {}\n" * 400
    yield "keys that steer a terminal", HEAD + '"\\e[2J\\u202e": x\n"\\x07\\x9b31m": y\n'
    yield "key of 10,000 characters", HEAD + f"{'k' * 10_000}: x\n"
    yield "key of 500 characters", HEAD + f"{'k' * 500}: x\n"


def _values() -> Iterator[tuple[str, str]]:
    for day in ("2021-02-30", "2021-13-01", "0000-00-00", "20211-01-01", "2021-1-1", "٢٠٢١-٠١-٠١"):
        yield f"date {day}", f"date: {day}\ntitle: LOVP\n"
    yield "date as a number of 1,000 digits", f"date: {'9' * 1_000}\ntitle: LOVP\n"
    yield "date with a time", "date: 2021-11-29T10:00:00Z\ntitle: LOVP\n"
    yield "date with a line break", 'date: "2021-11-29\\n"\ntitle: LOVP\n'
    yield "title of spaces", 'date: 2021-11-29\ntitle: "   "\n'
    yield "id of 10,000 characters", HEAD + ACTION.replace("id: a", f"id: {'a' * 10_000}")
    yield "id that steers a terminal", HEAD + ACTION.replace("id: a", 'id: "\\e]0;x\\a"')
    yield "id that climbs out", HEAD + ACTION.replace("id: a", "id: ../../etc/passwd")
    yield "status with a bidi override", HEAD + 'follow_ups: [{action: a, status: "\\u202eneto"}]\n'
    yield "kind of 100,000 characters", HEAD + f"kind: {'x' * 100_000}\n"
    yield "minutes outside the folder", HEAD + "minutes: {file: ../../etc/passwd}\n"
    yield "minutes by an absolute path", HEAD + "minutes: {file: /etc/passwd}\n"
    yield "minutes on a drive", HEAD + "minutes: {file: 'C:\\secret.txt'}\n"
    yield "term with huge years", HEAD + ACTION + f"    due: {{by: {'9' * 5_000}}}\n"
    yield "interval of 1,000 slashes", HEAD + ACTION + f"    due: {{by: {'2021/' * 1_000}}}\n"


def _depths() -> Iterator[tuple[str, str]]:
    yield "17 lists deep", HEAD + f"not_actions: {'[' * 17}{']' * 17}\n"
    yield "100,000 open brackets", "[" * 100_000
    yield "100,000 open braces", "{" * 100_000
    yield "100,000 open brackets under a key", "a: " + "[" * 100_000
    yield "100,000 closed brackets", "a: " + "[" * 100_000 + "]" * 100_000
    yield "10,000 nested entries", "{a: " * 10_000
    yield "100,000 dashes on one line", "- " * 100_000 + "x"
    yield "1,000 lines, each deeper", "".join(f"{' ' * at}a:\n" for at in range(1_000))
    yield "50,000 question marks", "? " * 50_000


def _encodings() -> Iterator[tuple[str, bytes]]:
    text = HEAD + "kind: extra # één\n"
    for encoding in ("utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"):
        yield encoding, text.encode(encoding)
    for encoding in ("latin-1", "cp1252", "cp037", "utf-7"):
        yield encoding, (text if encoding != "utf-7" else HEAD + "ké: é\n").encode(encoding)
    rest = {
        "overlong slash": b"\xc0\xaf",
        "overlong NUL": b"\xc0\x80",
        "overlong of three bytes": b"\xe0\x80\xaf",
        "surrogate in UTF-8": b"\xed\xa0\x80",
        "pair of surrogates in UTF-8": b"\xed\xa0\xbd\xed\xb8\x80",
        "beyond Unicode": b"\xf4\x90\x80\x80",
        "sequence of five bytes": b"\xf8\x88\x80\x80\x80",
        "lone continuation byte": b"\x80",
        "byte FE": b"\xfe",
        "two bytes of three": b"\xe2\x82",
    }
    for name, odd in rest.items():
        yield name, HEAD.encode() + b"kind: extra # " + odd + b"\n"
    yield "character cut off at the end", HEAD.encode() + "# €".encode()[:-1]
    yield "two byte order marks", "\ufeff\ufeff".encode() + HEAD.encode()
    yield "byte order mark halfway", (HEAD + "\ufeffkind: extra\n").encode()
    yield "zip archive", b"PK\x03\x04\x14\x00\x06\x00\x08\x00" + bytes(range(256))
    yield "word processor's file", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(100)


def _characters() -> Iterator[tuple[str, bytes]]:
    odd = {
        "NUL": "\0",
        "bell": "\a",
        "backspace": "\b",
        "vertical tab": "\v",
        "form feed": "\f",
        "escape": "\x1b[2J\x1b]0;owned\x07",
        "delete": "\x7f",
        "NEL": "\x85",
        "CSI of one character": "\x9b31m",
        "line separator": "\u2028",
        "paragraph separator": "\u2029",
        "no character FFFE": "\ufffe",
        "no character FFFF": "\uffff",
    }
    for name, char in odd.items():
        yield f"{name} in a value", (HEAD + f"kind: extra{char}\n").encode()
        yield f"{name} in a comment", (HEAD + f"# {char}\n").encode()


MEBIBYTE = 1 << 20


def _filled(head: str, unit: str, tail: str = "") -> bytes:
    """Exactly 1 MiB: a head, a unit over and over, and a comment for what is left."""
    room = MEBIBYTE - len(head.encode()) - len(tail.encode())
    times, left = divmod(room, len(unit.encode()))
    return (head + unit * times + tail).encode() + b"#" * left


def _counted(head: str, unit: Callable[[int], str]) -> bytes:
    """Exactly 1 MiB: a head, and units made from their numbers."""
    made, size, at = [head], len(head), 0
    while size + len(following := unit(at)) <= MEBIBYTE:
        made.append(following)
        size, at = size + len(following), at + 1
    return "".join(made).encode() + b"#" * (MEBIBYTE - size)


# Few enough items to be read to the end, so that each one is judged.
_LONG = "x" * 60

ADVERSARIES: dict[str, Callable[[], bytes]] = {
    "brackets": lambda: _filled("a: ", "["),
    "braces": lambda: _filled("a: ", "{"),
    "dashes": lambda: _filled("", "- "),
    "question marks": lambda: _filled("", "? "),
    "colons": lambda: _filled("", ": "),
    "commas": lambda: _filled("a: [", "x,"),
    "exclamation marks": lambda: _filled("a: ", "!"),
    "ampersands": lambda: _filled("a: ", "&a "),
    "asterisks": lambda: _filled("a: ", "*a "),
    "percent signs": lambda: _filled("", "%"),
    "spaces": lambda: _filled("", " "),
    "tabs": lambda: _filled("a:\n", "\t"),
    "line breaks": lambda: _filled("", "\n"),
    "carriage returns": lambda: _filled("a: [", "\r"),
    "comments": lambda: _filled("", "#\n"),
    "one comment": lambda: _filled("# ", "x"),
    "one word": lambda: _filled("", "x"),
    "one number": lambda: _filled("date: ", "9"),
    "one id": lambda: _filled(HEAD + "actions:\n  - id: ", "a"),
    "one key": lambda: _filled("", "k", ": x\n"),
    "open quotation mark": lambda: _filled('a: "', "x\n "),
    "escapes": lambda: _filled(HEAD + 'kind: "', "\\u202e", '"\n'),
    "block of text": lambda: _filled(HEAD + "kind: |\n", "  x\n"),
    "folded text": lambda: _filled(HEAD + "kind: >\n", "  x\n\n"),
    "documents": lambda: _filled("", "---\n"),
    "unknown keys": lambda: _counted(HEAD, lambda at: f"title{at}: {_LONG}\n"),
    "long unknown keys": lambda: _counted(HEAD, lambda at: f"title{at}{_LONG * 5}: x\n"),
    "empty actions": lambda: _filled(HEAD + "actions:\n", f"- {{}} # {_LONG}\n"),
    "actions of unknown keys": lambda: _counted(
        HEAD + "actions:\n", lambda at: f"- {{titel: a{at}, ouner: {_LONG}}}\n"
    ),
    "wrong follow-ups": lambda: _filled(
        HEAD + "follow_ups:\n", f"- {{action: a, statu: {_LONG}, due: ooit}}\n"
    ),
    "words in a list": lambda: _filled(HEAD + "actions:\n", f"- word # {_LONG}\n"),
    "names of parties": lambda: _counted(
        "council: L\nparties:\n", lambda at: f"- {{id: A{at}, name: {_LONG}}}\n"
    ),
}
