"""What a command records, from what was typed to a file saved: read, add lines, check, save."""

from lovp_cli.recording.actions import ActionDraft, add_action
from lovp_cli.recording.change import Change, Recorded, Refusal, record, replace_file
from lovp_cli.recording.due import NotUnderstood, echo, understand
from lovp_cli.recording.follow_ups import FollowUpDraft, day_record, follow_up
from lovp_cli.recording.meetings import (
    MeetingDraft,
    add_meeting,
    cancel_meeting,
    moved_terms,
    take_meeting,
)
from lovp_cli.recording.refs import (
    find_action,
    find_action_id,
    find_meeting,
    find_party,
    find_record,
    find_spot,
)
from lovp_cli.recording.start import make_folder, new_folder

__all__ = [
    "ActionDraft",
    "Change",
    "FollowUpDraft",
    "MeetingDraft",
    "NotUnderstood",
    "Recorded",
    "Refusal",
    "add_action",
    "add_meeting",
    "cancel_meeting",
    "day_record",
    "echo",
    "find_action",
    "find_action_id",
    "find_meeting",
    "find_party",
    "find_record",
    "find_spot",
    "follow_up",
    "make_folder",
    "moved_terms",
    "new_folder",
    "record",
    "replace_file",
    "take_meeting",
    "understand",
]
