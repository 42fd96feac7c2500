"""Effect goals of a project: days counted one by one, shares as fractions, Wilson's interval from its formula."""
import datetime as dt
import math
from fractions import Fraction

from generator import Generator

Z = 1.959963984540054
CODES = ["practice", "work", "studies", "plan", "moved"]
FIRST = dt.date(2015, 10, 1)


def day(number: int) -> str:
    return (FIRST + dt.timedelta(days=number)).isoformat()


def make(random: Generator, number: int) -> dict:
    length = random.between(30, 900)
    rows = []
    for i in range(random.between(1, 30)):
        start = random.between(-40, length)
        row = {"id": f"p{i}", "starts_on": day(start), "codes": [code for code in CODES if random.below(3) == 0]}
        if random.below(4):
            row["ends_on"] = day(start + random.between(0, 400))
        rows.append(row)
    goals = [{"name": "places", "kind": "year_places", "among": "enrolled", "counted": [], "only_with": [], "without": [],
              "level": random.between(0, 12_000) / 1000}]
    for i in range(random.between(1, 4)):
        goals.append({"name": f"goal {i}", "kind": "share", "among": random.pick(["enrolled", "ended"]),
                      "counted": [random.pick(CODES)],
                      "only_with": [random.pick(CODES)] if random.below(3) == 0 else [],
                      "without": [random.pick(CODES)] if random.below(3) == 0 else [],
                      "level": random.pick([0.25, 0.5, 0.75, 0.333333333, 1, 1.2])})
    return {"project_from": day(0), "project_to": day(length), "as_of": day(random.between(-10, length + 60)),
            "rows": rows, "goals": goals}


def wilson(hits: int, of: int) -> dict:
    middle, room = hits + Z * Z / 2, Z * math.sqrt(hits * (of - hits) / of + Z * Z / 4)
    low = 0.0 if hits == 0 else (middle - room) / (of + Z * Z)
    high = 1.0 if hits == of else (middle + room) / (of + Z * Z)
    return {"low": low, "high": high}


def judge_share(given: dict, goal: dict) -> dict:
    among = []
    for row in given["rows"]:
        if row["starts_on"] > given["as_of"]:
            continue
        if goal["among"] == "ended" and not ("ends_on" in row and row["ends_on"] <= given["as_of"]):
            continue
        codes = set(row["codes"])
        if goal["only_with"] and not codes & set(goal["only_with"]):
            continue
        if codes & set(goal["without"]):
            continue
        among.append(codes)
    hits = sum(1 for codes in among if codes & set(goal["counted"]))
    out = {"count": hits, "among": len(among), "share": None, "interval": None, "is_met": False, "missing": None}
    if not among:
        return out
    level = Fraction(str(goal["level"]))
    out["share"] = hits / len(among)
    out["interval"] = wilson(hits, len(among))
    out["is_met"] = Fraction(hits, len(among)) >= level
    enough = [more for more in range(len(among) - hits + 1) if Fraction(hits + more, len(among)) >= level]
    out["missing"] = enough[0] if enough else None
    return out


def judge_places(given: dict, goal: dict) -> dict:
    first, last = dt.date.fromisoformat(given["project_from"]), dt.date.fromisoformat(given["project_to"])
    until = dt.date.fromisoformat(given["as_of"])
    all_days = [first + dt.timedelta(days=n) for n in range((last - first).days + 1)]
    gone = [one for one in all_days if one <= until]
    days = 0
    for row in given["rows"]:
        start = dt.date.fromisoformat(row["starts_on"])
        end = dt.date.fromisoformat(row["ends_on"]) if "ends_on" in row else until
        days += sum(1 for one in gone if start <= one <= end)
    missing = 0
    while Fraction(days + missing, len(all_days)) < Fraction(str(goal["level"])):
        missing += 1
    return {"participant_days": days, "project_days": len(all_days), "elapsed_days": len(gone),
            "places": days / len(all_days), "pace": days / len(gone) if gone else None, "is_met": missing == 0,
            "missing_days": missing}


def answer(given: dict) -> dict:
    return {"goals": [{"name": goal["name"],
                       "share": judge_share(given, goal) if goal["kind"] == "share" else None,
                       "places": judge_places(given, goal) if goal["kind"] == "year_places" else None}
                      for goal in given["goals"]]}
