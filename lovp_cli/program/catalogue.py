"""The list of commands, in the order and groups of `lovp --help`.

`add-meeting` is the function `run` in the module `add_meeting`; its docstring is its help.
"""

SEE, RECORD, LOOK_AFTER = "See", "Record", "Look after"

COMMANDS = {
    "open-actions": SEE,
    "report": SEE,
    "show": SEE,
    "meetings": SEE,
    "parties": SEE,
    "add-meeting": RECORD,
    "add-action": RECORD,
    "follow-up": RECORD,
    "cancel-meeting": RECORD,
    "move-meeting": RECORD,
    "check": LOOK_AFTER,
    "edit": LOOK_AFTER,
    "init": LOOK_AFTER,
    "schema": LOOK_AFTER,
    "git-setup": LOOK_AFTER,
    "merge-driver": LOOK_AFTER,
}

# What people try first, and the line that does it; {ref} is what they named, or a placeholder.
GUESSES = {
    "settle": "lovp follow-up {ref} --status settled",
    "done": "lovp follow-up {ref} --status settled",
    "close": "lovp follow-up {ref} --status settled",
    "complete": "lovp follow-up {ref} --status settled",
    "report-done": "lovp follow-up {ref} --status reported",
    "reopen": "lovp follow-up {ref} --status open",
    "lapse": "lovp follow-up {ref} --status lapsed",
    "drop": "lovp follow-up {ref} --status lapsed",
    "replace": "lovp follow-up {ref} --replaced-by OTHER",
    "extend": 'lovp follow-up {ref} --due "eind maart"',
    "postpone": 'lovp follow-up {ref} --due "eind maart"',
    "transfer": "lovp follow-up {ref} --owner PARTY",
    "assign": "lovp follow-up {ref} --owner PARTY",
    "note": 'lovp follow-up {ref} --note "what was said"',
    "add": "lovp add-action MEETING --title TITLE --owner PARTY",
    "add-letter": "lovp follow-up ACTION --on DAY",
    "add-party": "lovp edit council",
    "list": "lovp open-actions",
    "actions": "lovp open-actions",
    "open": "lovp open-actions",
    "overdue": "lovp open-actions --overdue",
    "search": "lovp open-actions --status any --grep WORDS",
    "agenda": "lovp report {ref}",
    "status": "lovp report",
    "calendar": "lovp meetings",
    "owners": "lovp parties",
    "validate": "lovp check",
    "lint": "lovp check",
    "new": "lovp init",
    "git": "lovp git-setup",
    "merge": "lovp git-setup",
    "cancel": "lovp cancel-meeting {ref}",
    "remove": "lovp edit {ref}",
    "delete": "lovp edit {ref}",
}
