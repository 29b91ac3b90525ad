"""English words for who can undertake something, and for what cannot."""

from __future__ import annotations

PERSON_ENDS = """
chair chairman chairwoman chairperson vice-chair president vice-president rector dean registrar
director secretary treasurer manager officer coordinator leader head minister mayor councillor
alderman commissioner inspector superintendent chief clerk auditor accountant controller librarian
member representative delegate adviser advisor consultant engineer planner lawyer solicitor
professor lecturer teacher tutor student researcher editor convenor convener provost principal
vice-chancellor chancellor pro-vice-chancellor bursar proctor steward warden governor trustee
ombudsman spokesperson presenter applicant contractor supplier owner tenant resident mr mrs ms dr
prof ceo cfo coo cio hr cllr
"""
BODY_ENDS = """
board council committee subcommittee panel group team department faculty school office secretariat
bureau unit service services government ministry authority agency commission union association
society party library university college institute executive administration management staff
police trust company operator taskforce forum network cabinet senate court assembly municipality
province region delegation partnership consortium provider hospital directorate
"""
MANY = """
members parties partners councils departments faculties students tenants residents boards teams
officers directors managers councillors trustees governors committees representatives everyone
"""
NOBODY = """
minutes report budget letter plan policy agenda item paper document decision proposal figures
number meeting pilot version page building room year month week term date question answer
"""
