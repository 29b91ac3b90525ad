"""The list of commands, in the order and groups of `lovp --help`.

`add-meeting` is the function `run` in the module `add_meeting`; its docstring is its help.
"""

SEE, RECORD, LOOK_AFTER = "See", "Record", "Look after"

COMMANDS = {
    "open-actions": SEE,
    "report": SEE,
    "show": SEE,
    "remind": SEE,
    "meetings": SEE,
    "parties": SEE,
    "publish": SEE,
    "draft": RECORD,
    "add-meeting": RECORD,
    "add-action": RECORD,
    "follow-up": RECORD,
    "review": RECORD,
    "import": RECORD,
    "cancel-meeting": RECORD,
    "move-meeting": RECORD,
    "add-party": RECORD,
    "add-moment": RECORD,
    "undo": RECORD,
    "check": LOOK_AFTER,
    "edit": LOOK_AFTER,
    "init": LOOK_AFTER,
    "schema": LOOK_AFTER,
    "git-setup": LOOK_AFTER,
    "merge-driver": LOOK_AFTER,
}
