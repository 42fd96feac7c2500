"""What a file's name says that it holds, and what that may include. The same table stands in ARCHITECTURE.md."""
import re

from source import File

# Rooms where the name of every file is its role. The others are machine (base, platform), plain numerics
# (analysis, economics) or the composition (app, main).
PLAIN_ROOMS = ("base", "analysis", "charts", "economics")
COMPOSITION = ("app",)

# Headers of plain values, which words may use though they lie in a room with other things.
VALUES = ("record/record.h", "platform/documents/table.h", "platform/system/embedded.h")

STORES = r"_store\.h$"
ACTIONS = r"_actions\.h$"
EDGE = r"^platform/http/|_json\.h$|(^|/)routes\.h$"
WORK = r"^record/(work|dispatcher)\.h$"
SQL = r"^platform/sql/"
MACHINE = r"^platform/"

# role: (files, what they hold, forbidden includes)
ROLES = {
    "store": (r"_store\.(h|cpp)$", "the room's SQL: bind, step, map rows", [ACTIONS, EDGE, WORK]),
    "routes": (r"(_routes\.cpp|(^|/)routes\.h|_json\.(h|cpp))$", "HTTP: parse, one action, answer; the JSON shapes",
               [STORES, SQL]),
    "actions": (r"_actions\.(h|cpp)$", "use cases over a unit of work: admit, load, decide, save",
                [EDGE, SQL]),
    "documents": (r"_(document|html|sheet)\.(h|cpp)$", "a report as PDF, workbook or page", [STORES, ACTIONS, EDGE, SQL]),
    "words": (r"\.(h|cpp)$", "values and pure rules", [STORES, ACTIONS, EDGE, WORK, MACHINE]),
}

# Use cases whose file is named after what is done, one line each.
USE_CASES = {
    "accounts/gate": "who asks, between routes and actions",
    "accounts/log_in": "log-in and log-out",
    "journal/locking": "a draft becomes a note",
    "assessment/opened": "opens a mapping for an action",
    "assessment/undo": "undo of a sitting, end of a mapping",
    "assistance/opened": "opens a household for an action, and saves what came of it",
    "assistance/undo": "undo of households formed and months recorded",
    "activities/opened": "opens an intervention for an action, and saves what came of it",
    "activities/undo": "undo of interventions, and their end at exit",
    "outcomes/opened": "opens a participation for an action",
    "outcomes/owning": "whose case it is, as participations begin and end",
    "outcomes/undo": "undo of participations",
    "intake/opened": "what acts on a referral begin with",
    "intake/undo": "undo of referrals sent and answered",
    "plans/opened": "opens a plan for an action, and saves it",
    "people/owners": "ownerships as far as a viewer may read",
    "people/registration": "registers a person for another room's action",
    "placements/opened": "opens a placement for an action, and looks for its place",
    "placements/placement_reading": "placements as far as a viewer may read",
    "placements/undo": "undo of placements, and what exit ends",
    "record/dispatcher": "opens, retries and commits the unit of work",
    "record/work": "the unit of work",
    "reports/drawn_order": "rows in an order that nothing can be told from",
    "reports/figures_place": "of which branch figures are asked",
    "reports/register": "a branch's participations in memory, brought up to date",
    "sharing/admit": "the decision, with what is asked of the store",
    "sharing/ending": "what exit ends",
    "sharing/undo": "undo of an entry",
}


def role_of(path: str) -> str:
    """`path` is from src/, of a file that is neither test nor machine."""
    if re.sub(r"\.(h|cpp)$", "", path) in USE_CASES:
        return "use case"
    return next(role for role, (files, _, _) in ROLES.items() if re.search(files, path))


def has_role(file: File, room: str | None) -> bool:
    return room is not None and not room.startswith("platform/") and room not in COMPOSITION and room != "demo" \
        and not file.is_test


def forbidden_for(role: str) -> list[str]:
    if role == "use case":
        return [EDGE]
    return ROLES[role][2]
