"""Tells a measure that speaks for itself from one that needs its sentence: 'Officers', 'Team', 'Met-wide'.

A rule by features, not by documents: a measure must hold a word of what boards are told about, or say with
more than common words what is counted; staff, money, times and figures without a theme are never headlines
while anything better is told. The tables are a judgement, kept here so that a board can see and change it.
"""

from functools import cache

from dashboard.measures import fold, rise_is
from dashboard.wording import Row, text
from extract.vocabulary import Kind, Theme

# What boards are told about. A measure with one of these words can be understood without its sentence.
SUBJECTS = """
    abuse acquisitive admission aggravated alcohol anti-social antisocial arrest arrested arson asb
    assault assessed attendance autocrime breach burglary cannabis casualty charged cocaine coercion
    compliance confidence convicted conviction crime custody cyber cybercrime damage dealing death
    deliberate detection disorder domestic drink-driving drug drunkenness dwelling emergency entrant
    exploitation extremism fatality fire fly-tipping fraud graffiti gun harassment hate heroin
    homelessness homicide homophobic housebreaking injured injury killed knife littering manslaughter
    marac misuse modern motorcycle murder naloxone neet neglect noise nuisance offending opiate overdose
    payback poaching possession prosecution race racial racially radicalisation rape re-offending recall
    referred refuge rehoused reoffending reparation robbery rough safeguarded satisfaction satisfied scam
    screening seized sexual shoplifting slavery slip solved speeding spiking stabbing stalking stolen
    supported terrorism theft trafficking transphobic treated treatment troubled truancy vandalism
    violence violent vulnerable weapon wounding
"""
# Events without a name of their own: enough when they are said to rise or fall, not as a level.
EVENTS = "call case incident notifiable offence recorded referral report victim"
# Words that say who, where, when or how much, and not what.
COMMON = """
    adrift adult age aged agenda albeit allocation answer application appropriate area asked attempt
    authority average avg backlog beat board body borough boy budget building business capital case
    caseload centre chance charge cheque child citizen city client commissioner committee community
    comparison constable constabulary contract contribution cost council country county customer data day
    delivery department direction district driver employee entry equivalent error event example exercise
    family female figure first force forecast form free front-line fte full fund funding girl grant group
    half half-day handful head home hour household individual inspector interview item job key kind kit
    last latest letter level line local male man margin material meeting member milestone minute money
    month most national neighbourhood net new next night notice officer old one open operation origin
    other outcome overall panel parent partner partnership people percentage period person place plan plus
    police population post precept premise present presently prison profile programme project proportion
    public pupil quarter question range recruit region regional reply representative reserve resident
    resource response rest result role rolling room same sample school section sector sergeant service
    session shift similar site source staff stage station status statutory strand strength student
    sub-committee subscription suggestion supplementary survey target tax team thing third three-year time
    tool travel trend type unit upward user vacancy village volunteer wait ward week white whole witness
    woman word work worker year young youth
"""
# Verbs and little words that are left of a sentence when its subject was read too long or too short.
REMAINDER = """
    agreed answered asked assumed back became began belonged better came carried clawed come commented
    completed concern counted dated done escalated exist finished formed gave given gone handed having
    held kept live living lost made making met moved needed off opened out planned posted reached read
    received recommend recorded replied reported rose said sat seen set showed slid standing stood taken
    taking thanks that thought told took tracked turned up used voted waiting was went were which
    wished worked write
"""
# Words of a sentence that a name would not have.
ODD = "ago ahead apiece each few how inside odd own same that these this those way which"
# A measure that ends in one of these names a body or a place, whatever stands before it.
BODIES = """
    authority board borough committee constabulary council county department district division force group
    panel partnership police road school service station survey team unit ward
"""
# People at work: how many there are is a matter of staff, unless something is done to them.
ROLES = """
    commissioner constable councillor crew detective employee firefighter inspector manager officer pcso
    recruit sergeant staff superintendent trainee volunteer worker
"""
# The numbers of telephones that boards are told about.
LINES = ("101", "111", "999")
TIME = "time"
LONGEST = 8
LONG = 5
NOT_CORE = frozenset({Theme.OTHER.value, Theme.RESOURCES.value})
SELDOM = frozenset({Kind.AMOUNT.value, Kind.DURATION.value})
MOVES = frozenset({Kind.PERCENT_CHANGE.value, Kind.CHANGE.value})


def is_vague(row: Row) -> bool:
    """Tell whether a figure needs its sentence to be understood, and is no headline while others are not."""
    measure = text(row["measure"])
    followed = rise_is(measure) is not None
    if row["theme"] in NOT_CORE:
        return True
    if row["kind"] in SELDOM:
        return not (followed and TIME in fold(measure).split())
    return not followed and _says_little(measure, row)


def needs_sentence(row: Row) -> bool:
    """Tell whether a figure is better read with its words: vague, not surely read, or a share of what."""
    share = row["kind"] == Kind.SHARE.value and rise_is(text(row["measure"])) is None
    return share or row["confidence"] != "high" or is_vague(row)


def _says_little(measure: str, row: Row) -> bool:
    """Look at the words alone: whether any of them says what is counted."""
    words = frozenset(fold(measure).split())
    if not words or _is_broken(measure, words):
        return True
    if words & _set(ROLES) and fold(measure.split()[0]) not in _set(SUBJECTS):
        return True
    if words & _set(SUBJECTS):
        return False
    if row["kind"] in MOVES and words & _set(EVENTS):
        return False
    telling = words - _set(COMMON) - _set(EVENTS) - _set(REMAINDER) - _names(row)
    return len(words) == 1 or not telling or len(measure.split()) > LONG


def _is_broken(measure: str, words: frozenset[str]) -> bool:
    """Find what is no name of a measure: a piece of a sentence, the name of a body, a number at its start."""
    parts = measure.split()
    first, last = parts[0].rstrip(","), fold(parts[-1])
    number = first[:1].isdigit() and first not in LINES
    piece = ". " in measure or measure.endswith(":")
    return number or piece or len(parts) > LONGEST or bool(words & _set(ODD)) or last in _set(BODIES)


def _names(row: Row) -> frozenset[str]:
    """Give the words of the board's, the agency's and the area's names: who and where, not what."""
    return frozenset(word for name in ("board", "agency", "area") for word in fold(text(row[name])).split())


@cache
def _set(words: str) -> frozenset[str]:
    return frozenset(fold(word) for word in words.split())
