"""A number with what is counted, in messages to the user."""


def counted(count: int, one: str, more: str = "") -> str:
    """Such as "1 action", "2 actions"; `more` is the plural where it takes more than an s."""
    return f"{count} {one if count == 1 else more or one + 's'}"
