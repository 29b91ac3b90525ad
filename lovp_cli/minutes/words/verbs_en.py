"""English verbs by what they tell when somebody is said to do so in minutes."""

from __future__ import annotations

from lovp_cli.minutes.words.listed import listed

PROMISE = """
undertake promise pledge commit vow guarantee
"""
AGREE = """
agree resolve
"""
ACT = """
ensure send email mail circulate distribute forward submit deliver provide supply share publish post
upload issue release announce invite contact call ring phone write draft redraft prepare compile
produce create design develop formulate document record translate summarise summarize edit check
verify investigate explore examine assess evaluate review test measure monitor audit inspect
survey calculate cost estimate analyse analyze collect gather obtain acquire seek request order
buy purchase hire recruit appoint nominate organise organize arrange schedule book plan report
inform notify update brief consult approach chase remind liaise amend revise adjust correct fix
repair replace remove delete add include incorporate integrate implement introduce launch
establish install build complete finalise finalize finish resolve transfer allocate fund finance
pay reimburse reserve sign ratify archive table raise escalate refer train host chair lead
coordinate facilitate support assist help tender procure negotiate license register apply extend
postpone delay reschedule withdraw cancel freeze waive abolish insert attach print scan digitise
digitize label map model pilot trial convene reconvene merge split divide reallocate redistribute
clarify explain elaborate expand improve strengthen tighten simplify
place display erect install mount paint clean sweep cut mow trim plant prune inspect unblock drain
resurface patch grit salt clear dispose recycle donate sponsor advertise promote publicise publicize
proofread retype reprint reformat reword rewrite type transcribe interview poll canvass benchmark
cross-check double-check scope map quantify itemise itemize prioritise prioritize populate
commission
procure source retender re-tender renew reissue recirculate reconsult relocate refurbish rectify
remedy resource remit renegotiate reinstate report relay pursue progress action minute signpost
secure safeguard standardise standardize streamline reimburse refund invoice credit transfer top
trace nudge press pilot embed expedite escalate engage
"""
MEANWHILE = """
discuss consider present respond reply answer advise ask meet talk speak give make take bring put
keep hold continue start begin decide determine choose work use show look reconsider revisit
return attend join propose offer volunteer recommend suggest approve open close note receive
"""
NARRATE = """
say state note observe remark mention stress emphasise emphasize thank welcome comment ask
conclude confirm acknowledge recall congratulate apologise apologize declare express describe
outline endorse adopt consent vote second object query question wonder
"""
MIND = """
think believe feel hope expect want wish like prefer fear doubt know understand see regret
appreciate anticipate intend need worry find regard favour
"""
STATE = """
remain seem appear exist contain depend consist cost amount stand lie mean require lack differ
concern relate
"""
CHANGE = """
increase decrease grow fall rise decline change end expire happen occur lapse become drop retire
resign leave
"""
AUXILIARIES = listed("be have do will shall can could may might must should would need let go")
# Deeds only with the words beside them, which the table of idioms has.
WITH_WORDS = """
revert run drop follow set carry come get look find roll draw bring pick pass hand sort put feed
see let
"""
GROUPS = {
    "promise": PROMISE,
    "agree": AGREE,
    "act": ACT,
    "meanwhile": MEANWHILE,
    "narrate": NARRATE,
    "mind": MIND,
    "state": STATE,
    "change": CHANGE,
    "with words": WITH_WORDS,
}
# Third person, past, participle.
IRREGULAR = {
    words[0]: (words[1], words[2], words[3])
    for words in map(
        str.split,
        """
be is was been
have has had had
do does did done
go goes went gone
send sends sent sent
write writes wrote written
redraft redrafts redrafted redrafted
undertake undertakes undertook undertaken
find finds found found
bring brings brought brought
come comes came come
get gets got got
take takes took taken
give gives gave given
make makes made made
put puts put put
keep keeps kept kept
hold holds held held
begin begins began begun
choose chooses chose chosen
speak speaks spoke spoken
say says said said
think thinks thought thought
feel feels felt felt
know knows knew known
see sees saw seen
understand understands understood understood
set sets set set
draw draws drew drawn
seek seeks sought sought
buy buys bought bought
build builds built built
pay pays paid paid
lead leads led led
meet meets met met
split splits split split
cost costs cost cost
grow grows grew grown
fall falls fell fallen
rise rises rose risen
become becomes became become
leave leaves left left
stand stands stood stood
lie lies lay lain
mean means meant meant
show shows showed shown
withdraw withdraws withdrew withdrawn
freeze freezes froze frozen
let lets let let
submit submits submitted submitted
commit commits committed committed
plan plans planned planned
refer refers referred referred
transfer transfers transferred transferred
permit permits permitted permitted
defer defers deferred deferred
drop drops dropped dropped
""".strip().splitlines(),
    )
}
