"""How parties work together, counted day by day from who is where on each day."""
from datetime import date, timedelta
from fractions import Fraction

from effect_goals import wilson
from generator import Generator

PARTIES = ["af", "fk", "region", "Ö"]
GROUPS = ["young", "newly_arrived", "disabled", "old"]
FACTORS = ["clear_leadership", "stated_goal", "enough_resources", "differences_identified", "differences_removed"]


def spell(random: Generator, start: date) -> dict:
    at = start + timedelta(random.below(500) - 300)
    row = {"from": at.isoformat()}
    if random.below(2):
        row["to"] = (at + timedelta(random.below(300))).isoformat()
    return row


def make(random: Generator, number: int) -> dict:
    start = date(2019, random.between(1, 12), random.between(1, 28))
    end = start + timedelta(random.below(400))
    groups = GROUPS[:random.between(0, 4)]
    agreements = [{"id": f"k{i}", "party": random.pick(PARTIES), "target_group": random.pick(groups), **spell(random, start)}
                  for i in range(random.below(6) if groups else 0)]
    assessments = {}
    for _ in range(random.below(30) if agreements else 0):
        day = start + timedelta(random.below(500) - 60)
        key = random.pick(agreements)["id"], random.pick(FACTORS), day.isoformat()
        assessments[key] = random.between(1, 5)
    given = {
        "from": start.isoformat(), "to": end.isoformat(), "target_groups": groups, "agreements": agreements,
        "assessments": [{"agreement": a, "factor": f, "day": d, "score": s} for (a, f, d), s in assessments.items()],
        "people": [{"person": f"p{random.below(14)}", "party": random.pick(PARTIES), **spell(random, start)}
                   for _ in range(random.below(40))],
    }
    if random.below(3):
        given["enrolment"] = {"party": random.pick(PARTIES + ["none"]), "percent": random.pick([0, 42, 50, 100])}
    return given


def on(rows: list[dict], day: str) -> list[dict]:
    return [row for row in rows if row["from"] <= day and ("to" not in row or day < row["to"])]


def counted(count: int, among: int) -> dict:
    return {"count": count, "among": among, "share": count / among if among else None,
            "interval": wilson(count, among) if among else None}


def current(given: dict, day: str) -> dict:
    out = {}
    for row in on(given["people"], day):
        out.setdefault(row["person"], set()).add(row["party"])
    return out


def days_of(given: dict) -> list[str]:
    day, last = date.fromisoformat(given["from"]), date.fromisoformat(given["to"])
    out = []
    while day <= last:
        if day == last or (day + timedelta(1)).day == 1:
            out.append(day.isoformat())
        day += timedelta(1)
    return out


def point(given: dict, day: str) -> dict:
    people = current(given, day)
    goal = given.get("enrolment")
    enrolled = sum(goal["party"] in parties for parties in people.values()) if goal else 0
    return {"day": day, "people": len(people),
            "at_two_or_more": counted(sum(len(parties) >= 2 for parties in people.values()), len(people)),
            "enrolled": counted(enrolled, len(people)) if goal else None}


def factor_lines(given: dict) -> list[dict]:
    out = []
    for agreement in sorted({row["agreement"] for row in given["assessments"]}):
        for factor in FACTORS:
            rows = sorted((row for row in given["assessments"] if (row["agreement"], row["factor"]) == (agreement, factor)
                           and row["day"] <= given["to"]), key=lambda row: row["day"])
            if rows:
                first, last = rows[0], rows[-1]
                out.append({"agreement": agreement, "factor": factor, "times": len(rows), "first_on": first["day"],
                            "first": first["score"], "last_on": last["day"], "last": last["score"],
                            "change": last["score"] - first["score"]})
    return out


def enrolment(given: dict, now: dict) -> dict:
    goal, then = given["enrolment"], current(given, given["from"])
    before = sum(goal["party"] in parties for parties in then.values())
    after = sum(goal["party"] in parties for parties in now.values())
    level = Fraction(goal["percent"], 100)
    met = len(now) > 0 and Fraction(after, len(now)) >= level
    missing = 0 if met else next((n for n in range(len(now) - after + 1) if after + n >= level * len(now)), None)
    if not now:
        missing = None
    return {"party": goal["party"], "before": counted(before, len(then)), "change": after - before,
            "now": {**counted(after, len(now)), "is_met": met, "missing": missing}}


def answer(given: dict) -> dict:
    day = given["to"]
    now = current(given, day)
    holding = on(given["agreements"], day)
    groups = [{"target_group": g, "parties": sorted({row["party"] for row in holding if row["target_group"] == g})}
              for g in given["target_groups"]]
    factors = factor_lines(given)
    assessed = {(line["agreement"], line["factor"]) for line in factors}
    sets = {}
    for parties in now.values():
        sets[tuple(sorted(parties))] = sets.get(tuple(sorted(parties)), 0) + 1
    closed = []
    for person, party in sorted({(row["person"], row["party"]) for row in given["people"]}):
        ends = [row["to"] for row in given["people"] if (row["person"], row["party"]) == (person, party)
                and "to" in row and row["to"] != row["from"] and given["from"] <= row["to"] <= day]
        if ends and person in now and party not in now[person]:
            closed.append({"person": person, "party": party, "ended_on": max(ends)})
    return {
        "groups": groups, "without_agreement": [g["target_group"] for g in groups if not g["parties"]],
        "factors": factors,
        "never_assessed": [{"agreement": a, "factor": f} for a in sorted(row["id"] for row in holding) for f in FACTORS
                           if (a, f) not in assessed],
        "points": [point(given, one) for one in days_of(given)],
        "sets": [{"parties": list(parties), "people": n} for parties, n in sorted(sets.items(), key=lambda s: (-s[1], s[0]))],
        "closed": closed, "enrolment": enrolment(given, now) if "enrolment" in given else None,
    }
