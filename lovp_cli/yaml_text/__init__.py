"""Text to a tree of text scalars with places, guarded; lines added to text, verified."""

from lovp_cli.yaml_text.guards import FINDINGS as GUARDS
from lovp_cli.yaml_text.guards import MAX_BYTES, Unreadable, decode
from lovp_cli.yaml_text.reader import read
from lovp_cli.yaml_text.scalars import Value, block_entry, flow_map, flow_seq, scalar
from lovp_cli.yaml_text.tree import Mapping, Node, Scalar, Sequence, plain
from lovp_cli.yaml_text.writer import Refused, add_entry, add_item, add_missing

__all__ = [
    "GUARDS",
    "MAX_BYTES",
    "Mapping",
    "Node",
    "Refused",
    "Scalar",
    "Sequence",
    "Unreadable",
    "Value",
    "add_entry",
    "add_item",
    "add_missing",
    "block_entry",
    "decode",
    "flow_map",
    "flow_seq",
    "plain",
    "read",
    "scalar",
]
