"""Made-up caseloads, and what a model says of each month: rows, arrivals, costs and places, by the definitions."""
from fractions import Fraction

from generator import Generator, exact

FIRST_YEAR = 2027
STATES = ["arbete", "bistånd", "kö", "program", "åtgärd"]


def calendar(month: int) -> str:
    """Of month 1, 2 …"""
    return f"{FIRST_YEAR + (month - 1) // 12}-{(month - 1) % 12 + 1:02}"


def made_shares(random: Generator, targets: list[str]) -> list[dict]:
    left, row = 1000, []
    for to in targets[:-1]:
        part = random.below(left + 1) // 2
        row.append({"to": to, "share": part / 1000})
        left -= part
    return row + [{"to": targets[-1], "share": left / 1000}]


def made_row(random: Generator, start: str, states: list[str], has_queue: bool, is_counted: bool) -> list[dict]:
    targets = [s for s in states if not (has_queue and s == "program" and start != s)]
    targets = [s for s in targets if s == start or random.below(3)]
    if is_counted:
        row = [{"to": to, "count": random.below(40)} for to in targets]
        row[0]["count"] += 1
        return row
    return made_shares(random, targets)


def made_inflow(random: Generator, states: list[str], has_queue: bool, is_exact: bool) -> list[dict]:
    out = []
    for state in states:
        if random.below(3) or has_queue and state == "program":
            continue
        out.append({"state": state, "mean_a_month": random.below(50) / 10} if random.below(2) and not (is_exact and has_queue)
                   else {"state": state, "people_a_month": random.below(4)})
    return out


def made_changes(random: Generator, model: dict, is_exact: bool, is_counted: bool) -> list[dict]:
    names, has_queue = [s["name"] for s in model["states"]], "queue" in model
    out = []
    for _ in range(random.below(4)):
        change = {"from_month": calendar(random.between(1, model["months"]))}
        group = random.pick(model["groups"])["name"]
        if has_queue and random.below(2):
            change["capacity"] = random.below(8)
        if random.below(2):
            change["costs"] = [{"state": random.pick(names), "monthly_cost_kr": random.kronor(0, 20_000)}]
        if random.below(2) and not (is_exact and has_queue):
            change["inflow"] = [{"group": group, "inflow": made_inflow(random, names, has_queue, is_exact)}]
        start = random.pick(names)
        if random.below(2):
            change["transitions"] = [{"group": group, "from": start, "row": made_row(random, start, names, has_queue, is_counted)}]
        to = [s for s in names if s != "program" or not has_queue]
        change["moved"] = [{"group": group, "from": random.pick(names), "instead_of": random.pick(names), "to": random.pick(to),
                            "share": random.below(1001) / 1000} for _ in range(random.below(3))]
        out.append(change)
    return out


def made_model(random: Generator, number: int, is_exact: bool, is_counted: bool) -> dict:
    states = STATES[:random.between(4 if number % 2 else 3, 5)]
    has_queue = "program" in states and number % 2 == 1
    few = is_exact and has_queue
    model = {"states": [{"name": s, "monthly_cost_kr": random.kronor(0, 20_000), "is_goal": s == "arbete" or random.below(5) == 0} for s in states],
             "groups": [], "first_month": calendar(1), "months": random.between(1, 4 if few else 9), "rate": random.rate()}
    for name in ["unga", "andra"][:random.between(1, 2)]:
        people = [{"state": s, "people": random.below(2 if few else 30)} for s in random.pick([states, states[::-1]])]
        people[0]["people"] += 1
        if few:
            people = [{"state": "kö", "people": random.between(1, 1 if model["groups"] else 2)}, {"state": random.pick(states[:2]), "people": random.below(2)}]
        rows = [{"from": s, "row": made_row(random, s, states, has_queue, is_counted and random.below(3) == 0)} for s in states[::-1]]
        model["groups"].append({"name": name, "start": people, "transitions": rows,
                                "inflow": [] if few else made_inflow(random, states, has_queue, is_exact)})
    if has_queue:
        model["queue"] = {"state": "kö", "programme": "program", "capacity": random.below(3 if few else 12)}
    if number % 3 == 0:
        model["budget_kr_by_month"] = [random.kronor(0, 900_000) for _ in range(model["months"])]
    model["changes"] = made_changes(random, model, is_exact, is_counted)
    return model


def counted_rows(changes: list[dict]) -> bool:
    return any("count" in entry for change in changes for one in change.get("transitions", []) for entry in one["row"])


def has_counts(model: dict) -> bool:
    return counted_rows(model["changes"]) or counted_rows([{"transitions": g["transitions"]} for g in model["groups"]])


class Month:
    """What holds in a month: the model with every change up to then, in their order."""

    def __init__(self, model: dict, more: list[dict], month: int) -> None:
        self.capacity = model["queue"]["capacity"] if "queue" in model else None
        self.costs = {s["name"]: exact(s["monthly_cost_kr"]) for s in model["states"]}
        self.inflow = {g["name"]: g["inflow"] for g in model["groups"]}
        self.rows = {(g["name"], row["from"]): (row["row"], []) for g in model["groups"] for row in g["transitions"]}
        changes = sorted(model["changes"] + more, key=lambda change: change["from_month"])
        for change in [one for one in changes if one["from_month"] <= calendar(month)]:
            self.capacity = change.get("capacity", self.capacity)
            self.costs |= {one["state"]: exact(one["monthly_cost_kr"]) for one in change.get("costs", [])}
            self.inflow |= {one["group"]: one["inflow"] for one in change.get("inflow", [])}
            self.rows |= {(one["group"], one["from"]): (one["row"], []) for one in change.get("transitions", [])}
            for one in change.get("moved", []):
                row, moved = self.rows[one["group"], one["from"]]
                self.rows[one["group"], one["from"]] = (row, moved + [one])

    def probabilities(self, group: str, start: str, draw=None) -> dict:
        """By state. `draw` gives those of a row of counts."""
        row, moved = self.rows[group, start]
        out = draw(row) if "count" in row[0] else {entry["to"]: exact(entry["share"]) for entry in row}
        for one in moved:
            share = out.get(one["instead_of"], Fraction(0)) * exact(one["share"])
            out[one["instead_of"]] = out.get(one["instead_of"], Fraction(0)) - share
            out[one["to"]] = out.get(one["to"], Fraction(0)) + share
        return out


def goals(model: dict) -> set:
    return {s["name"] for s in model["states"] if s["is_goal"]}


def to_reach(model: dict) -> int:
    return sum(one["people"] for g in model["groups"] for one in g["start"] if one["state"] not in goals(model)) if goals(model) else 0


def median(shares: list) -> str | None:
    return next((calendar(m) for m, share in enumerate(shares, 1) if share >= 0.5), None)
