"""Deadlines, visits, questionnaires and kinds of help: counted day by day and row by row."""
from datetime import date, timedelta
from fractions import Fraction
from statistics import median

from effect_goals import wilson
from generator import Generator

KINDS = ["care", "studies", "practice", "licence", "isolation"]


def counted(count: int, among: int) -> dict:
    return {"count": count, "among": among, "share": count / among if among else None,
            "interval": wilson(count, among) if among else None}


def middle(values: list[int]):
    return float(Fraction(median(values))) if values else None


def shuffled(random: Generator, rows: list) -> list:
    return [row for _, row in sorted(((random.below(2**30), i), row) for i, row in enumerate(rows))]


def make_deadlines(random: Generator, number: int) -> dict:
    first = date(random.pick([1965, 2024, 2026]), random.between(1, 12), random.between(1, 28))
    rows = []
    for i in range(random.below(30)):
        start = first + timedelta(random.below(60))
        row = {"id": f"r{i}", "from": start.isoformat()}
        if random.below(3):
            row["done"] = (start + timedelta(random.below(12))).isoformat()
        if random.below(3) == 0:
            row["left"] = (start + timedelta(random.below(12))).isoformat()
        rows.append(row)
    return {"as_of": (first + timedelta(random.below(80))).isoformat(), "days": random.pick([0, 1, 3, 3, 5]),
            "counting": random.pick(["calendar", "working"]),
            "holidays": [(first + timedelta(random.below(70))).isoformat() for _ in range(random.below(8))], "rows": rows}


def days_taken(given: dict, start: date, end: date) -> int:
    days = [start + timedelta(n) for n in range(1, (end - start).days + 1)]
    if given["counting"] == "calendar":
        return len(days)
    return sum(day.weekday() < 5 and day.isoformat() not in given["holidays"] for day in days)


def answer_deadlines(given: dict) -> dict:
    as_of = date.fromisoformat(given["as_of"])
    states, taken, missed = {"kept": 0, "late": 0, "overdue": 0, "open": 0, "left": 0}, [], []
    for row in given["rows"]:
        start = date.fromisoformat(row["from"])
        if start > as_of:
            continue
        done = date.fromisoformat(row["done"]) if "done" in row and row["done"] <= given["as_of"] else None
        left = date.fromisoformat(row["left"]) if row.get("left", given["as_of"]) < given["as_of"] else None
        in_time = days_taken(given, start, done or left or as_of) <= given["days"]
        days = days_taken(given, start, done) if done else None
        if done:
            state = "kept" if in_time else "late"
        elif in_time:
            state = "left" if left else "open"
        else:
            state = "overdue"
        states[state] += 1
        if done:
            taken.append(days)
        if state in ("late", "overdue"):
            missed.append(row["id"])
    past = states["kept"] + states["late"] + states["overdue"]
    return {"begun": sum(states.values()), **states, "share": counted(states["kept"], past),
            "median_days": middle(taken), "missed": sorted(missed)}


def make_visits(random: Generator, number: int) -> dict:
    first = date(2025, random.between(1, 12), random.between(1, 28))
    rows = []
    for _ in range(random.below(60)):
        row = {"day": (first + timedelta(random.below(160) - 20)).isoformat(), "kind": random.pick(["organised", "spontaneous"])}
        if random.below(4):
            row["person"] = f"p{random.below(9)}"
        rows.append(row)
    given = {"from": first.isoformat(), "to": (first + timedelta(random.below(130))).isoformat(), "rows": rows}
    if random.below(2):
        given["target_least"] = random.below(5)
        given["target_most"] = given["target_least"] + random.below(4)
    return given


def count_visits(rows: list[dict]) -> dict:
    people = {row["person"] for row in rows if "person" in row}
    with_person = sum("person" in row for row in rows)
    return {"visits": len(rows), "organised": sum(row["kind"] == "organised" for row in rows),
            "spontaneous": sum(row["kind"] == "spontaneous" for row in rows), "without_person": len(rows) - with_person,
            "visitors": len(people), "visits_per_visitor": with_person / len(people) if people else None}


def answer_visits(given: dict) -> dict:
    rows = [row for row in given["rows"] if given["from"] <= row["day"] <= given["to"]]
    day, last, all_days = date.fromisoformat(given["from"]), date.fromisoformat(given["to"]), []
    while day <= last:
        all_days.append(day)
        day += timedelta(1)
    months = []
    for month in sorted({day.isoformat()[:7] for day in all_days}):
        inside = [day for day in all_days if day.isoformat().startswith(month)]
        whole = inside[0].day == 1 and (inside[-1] + timedelta(1)).day == 1
        counts = count_visits([row for row in rows if row["day"].startswith(month)])
        against = None
        if whole and "target_least" in given:
            n = counts["visitors"]
            against = "below" if n < given["target_least"] else "above" if n > given["target_most"] else "within"
        months.append({"month": month, "is_whole": whole, "counts": counts, "against": against})
    return {"months": months, "all": count_visits(rows)}


def make_responses(random: Generator, number: int) -> dict:
    first, rows = date(2025, 3, 1), []
    for i in range(random.below(50)):
        sent = first + timedelta(random.below(60))
        row = {"id": f"q{i}", "instrument": random.pick(["kasam", "exit", "Å"]), "sent": sent.isoformat()}
        if random.below(4):
            row["due"] = (sent + timedelta(random.below(30))).isoformat()
        if random.below(2):
            row["answered"] = (sent + timedelta(random.below(50))).isoformat()
        if random.below(6) == 0:
            row["excused"] = random.pick(["moved", "died"])
        if number % 3 and random.below(4):
            row["group"] = random.pick(["woman", "man", "unknown"])
        rows.append(row)
    return {"as_of": (first + timedelta(random.below(100))).isoformat(), "rows": rows}


def count_responses(given: dict, rows: list[dict]) -> dict:
    out = {"sent": len(rows), "answered": 0, "unanswered": 0, "waiting": 0, "excused": 0, "in_time": 0}
    days = []
    for row in rows:
        if "answered" in row and row["answered"] <= given["as_of"]:
            out["answered"] += 1
            out["in_time"] += "due" in row and row["answered"] <= row["due"]
            days.append((date.fromisoformat(row["answered"]) - date.fromisoformat(row["sent"])).days)
        elif "excused" in row:
            out["excused"] += 1
        else:
            out["unanswered" if row.get("due", row["sent"]) < given["as_of"] else "waiting"] += 1
    return {**out, "rate": counted(out["answered"], out["answered"] + out["unanswered"]), "median_days": middle(days)}


def answer_responses(given: dict) -> dict:
    rows = [row for row in given["rows"] if row["sent"] <= given["as_of"]]
    instruments = sorted({row["instrument"] for row in rows})
    groups = sorted({row.get("group", "unknown") for row in rows}, key=lambda name: (name == "unknown", name))
    if not any("group" in row for row in rows):
        groups = []
    return {
        "all": count_responses(given, rows),
        "instruments": [{"name": n, "counts": count_responses(given, [r for r in rows if r["instrument"] == n])} for n in instruments],
        "groups": [{"name": n, "counts": count_responses(given, [r for r in rows if r.get("group", "unknown") == n])} for n in groups],
    }


def make_help(random: Generator, number: int) -> dict:
    first, kinds = date(2025, 1, 1), shuffled(random, KINDS)[:random.between(1, 5)]
    rows = []
    for _ in range(random.below(40)):
        start = first + timedelta(random.below(600) - 200)
        row = {"person": f"p{random.below(12)}", "kind": random.pick(kinds), "from": start.isoformat()}
        if random.below(4):
            row["to"] = (start + timedelta(random.below(60))).isoformat()
        rows.append(row)
    return {"from": first.isoformat(), "to": (first + timedelta(random.below(365))).isoformat(), "kinds": kinds, "rows": rows}


def answer_help(given: dict) -> dict:
    rows = [row for row in given["rows"] if row["from"] <= given["to"] and row.get("to", "9999") >= given["from"]]
    by_person = {}
    for row in rows:
        by_person.setdefault(row["person"], set()).add(given["kinds"].index(row["kind"]))
    sets = {}
    for kinds in by_person.values():
        sets[tuple(sorted(kinds))] = sets.get(tuple(sorted(kinds)), 0) + 1
    lines = []
    for i, kind in enumerate(given["kinds"]):
        people = sum(i in kinds for kinds in by_person.values())
        lines.append({"kind": kind, "people": people, "occasions": sum(row["kind"] == kind for row in rows),
                      "share": people / len(by_person) if by_person else None})
    return {"people": len(by_person), "with_several": sum(len(kinds) > 1 for kinds in by_person.values()),
            "occasions": len(rows), "kinds": lines,
            "sets": [{"kinds": [given["kinds"][i] for i in places], "people": n}
                     for places, n in sorted(sets.items(), key=lambda one: (-one[1], one[0]))]}
