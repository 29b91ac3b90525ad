"""Words that stand for each other in a pattern, by the name that it has for them: `<in>`."""

from __future__ import annotations

GROUPS = {
    "the": "de|het|the|t",
    "of": "van|of|in",
    "in": "in|op|dd|aan|bij|tijdens|gedurende|met|on|at|during|throughout|binnen|within|ergens in"
    "|somewhere in",
    "course": "[in] de loop van|in the course of|[in] [de] rest van|in the rest of|in loop van",
    "just": "nog|net|vlak|kort|ruim|liefst|direct|meteen|snel|pas|just|right|well|shortly|soon"
    "|directly|immediately|straight",
    "before": "voor|before|prior to|ahead of|voorafgaand aan|tot|tot aan",
    "until": "until|till|up to",
    "by": "uiterlijk|tot uiterlijk|ten laatste|op zijn laatst|op z'n laatst|niet later dan|t/m"
    "|tot en met|by|no later than|not later than|through|up to and including|at the latest"
    "|at the latest by|at the latest on|at the latest in|at the very latest|voor of op"
    "|voor of uiterlijk op|op of voor|in of voor|on or before|before or on|in or before"
    "|at or before",
    "from": "per|miv|met ingang van|ingaande|with effect from|as of|effective",
    "after": "na|after|following",
    "since": "vanaf|va|from|since|sinds|as from|niet voor|niet eerder dan|not before"
    "|op zijn vroegst|at the earliest",
    "around": "rond|rondom|omstreeks|circa|ca|ongeveer|around|about|approximately|richting|towards",
    "this": "deze|dit|de lopende|het lopende|lopende|this|the current|current",
    "next": "volgend|volgende|next|the next|eerstvolgend|eerstvolgende|the following",
    "coming": "komend|komende|eerstkomend|eerstkomende|eerstvolgend|eerstvolgende|aanstaande"
    "|aankomend|aankomende|as|coming|the coming|this coming|upcoming|the upcoming",
    "few": "paar|een paar|enkele|aantal|een aantal|enige|meerdere|few|a few|several|some"
    "|a couple of|couple of|a number of",
    "to": "-|t/m|tm|tot en met|to|through|until",
    "or": "/|of|en|or|and",
    "every": "ieder|iedere|elk|elke|every|each",
    "ahead": "as|aanstaande|eerstkomend|eerstkomende",
}
