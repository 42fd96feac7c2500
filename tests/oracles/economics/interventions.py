"""What becomes of people who are given interventions, from the definitions. Incidence is that of incidences.py."""
from datetime import date, timedelta
from fractions import Fraction
from math import ceil, floor, sqrt

from generator import Generator
from incidences import of_cause

OUTCOMES = ["work", "studies", "other", "unknown"]
VALUES = {"sex": ["woman", "man"], "age": ["under_30", "30_to_49", "50_and_over"], "education": ["primary", "upper"]}


def make(random: Generator, number: int) -> dict:
    start = date(2024, 1, 1)
    on = lambda low, high: start + timedelta(days=random.between(low, high))
    kinds = [(f"k{i % 3}", f"i{i}") for i in range(random.between(1, 6))]
    rows = []
    for p in range(random.between(1, 70)):
        begins = on(0, 700)
        ends = begins + timedelta(days=random.between(0, 500)) if random.below(4) else None
        shared = {"person": f"p{random.below(50)}", "participation": f"d{p}",
                  "background": [{"variable": name, "value": random.pick(values)} for name, values in VALUES.items() if random.below(6)]}
        if ends:
            shared |= {"participation_ends_on": str(ends), "outcome": random.pick(OUTCOMES)}
        for _ in range(random.between(1, 3)):
            category, name = random.pick(kinds)
            first = begins + timedelta(days=random.below(1 + (ends - begins).days if ends else 200))
            row = {**shared, "category": category, "intervention": name, "starts_on": str(first)}
            if random.below(3):
                row |= {"ends_on": str(first + timedelta(days=random.below(200))), "ending": random.pick(["completed", "ended_early"]),
                        "reason": random.pick(["", "health", "work", "ö"])}
            rows.append(row)
    day = on(0, 600)
    return {"from": str(day), "to": str(day + timedelta(days=random.between(0, 500))),
            "basis": random.pick(["took_part", "started", "ended", "ongoing"]),
            "strata": [name for name in VALUES if random.below(2) and any(v["variable"] == name for row in rows for v in row["background"])], "rows": rows}


def day_of(text: str) -> date:
    return date.fromisoformat(text)


def by_then(row: dict, given: dict, end: str, what: str):
    return row.get(what) if end in row and row[end] <= given["to"] else None


def is_in(row: dict, given: dict) -> bool:
    over = by_then(row, given, "ends_on", "ending")
    if row["starts_on"] > given["to"]:
        return False
    return {"took_part": not over or row["ends_on"] >= given["from"], "started": row["starts_on"] >= given["from"],
            "ended": bool(over) and row["ends_on"] >= given["from"], "ongoing": not over}[given["basis"]]


def quartile(values: list[int], p: Fraction) -> float:
    n = len(values)
    return (values[ceil(n * p) - 1] + values[floor(n * p)]) / 2


def wilson(h: int, n: int) -> dict:
    z = 1.959963984540054
    middle, half = h + z * z / 2, z * sqrt(h * (n - h) / n + z * z / 4)
    return {"low": 0 if h == 0 else (middle - half) / (n + z * z), "high": 1 if h == n else (middle + half) / (n + z * z)}


def stratum(row: dict, given: dict) -> tuple:
    said = {one["variable"]: one["value"] for one in row["background"]}
    return tuple(said.get(name) for name in given["strata"])


def known(rows: list[dict], given: dict) -> dict:
    out = {row["participation"]: row for row in rows}
    return {key: row for key, row in out.items() if by_then(row, given, "participation_ends_on", "outcome") not in (None, "unknown")}


def is_hit(row: dict) -> bool:
    return row["outcome"] in ("work", "studies")


def expected(rows: list[dict], everybody: list[dict], given: dict):
    own, whole = known(rows, given), known(everybody, given)
    alike = lambda row: [one for one in whole.values() if stratum(one, given) == stratum(row, given)]
    used = [row for row in own.values() if len(alike(row)) >= 5]
    if len(used) < 5 or len(used) * 10 < 9 * len(own):
        return None
    total = sum(Fraction(sum(map(is_hit, alike(row))), len(alike(row))) for row in used)
    hits = sum(map(is_hit, used))
    return {"hits": hits, "of": len(used), "expected_hits": float(total), "share": float(total / len(used)),
            "ratio": float(hits / total) if total else None}


def time_to_work(rows: list[dict], given: dict) -> dict:
    spells = []
    for key in {row["participation"] for row in rows}:
        those = [row for row in rows if row["participation"] == key]
        cause = by_then(those[0], given, "participation_ends_on", "outcome")
        last = those[0]["participation_ends_on"] if cause else given["to"]
        first = min(row["starts_on"] for row in those)
        if first < given["from"]:
            continue  # those who had left before the period are not there to be counted
        spells.append({"days": (day_of(last) - day_of(first)).days + 1} | ({"cause": cause} if cause else {}))
    work = of_cause(spells, "work", [180, 365]) if spells else {"steps": [], "at_days": [], "events": 0}
    censored = sum("cause" not in one for one in spells)
    return {"rows": len(spells), "work": work["events"], "censored": censored, "otherwise": len(spells) - work["events"] - censored,
            "median_days": next((step["day"] for step in work["steps"] if step["incidence"] >= 0.5 - 1e-12), None), "at_days": work["at_days"]}


def background(rows: list[dict], everybody: list[dict]) -> list[dict]:
    those = {row["participation"]: {one["variable"]: one["value"] for one in row["background"]} for row in rows}
    pairs = {(one["variable"], one["value"]) for row in everybody for one in row["background"]}
    out = []
    for name in sorted({name for name, _ in pairs}):
        for value in [*sorted(value for other, value in pairs if other == name), None]:
            out.append({"variable": name, "value": value, "participations": sum(said.get(name) == value for said in those.values())})
    return out


def line(rows: list[dict], everybody: list[dict], given: dict, category: str, name) -> dict:
    endings = [by_then(row, given, "ends_on", "ending") for row in rows]
    last = lambda row: min(row.get("ends_on", given["to"]), given["to"])
    lengths = sorted((day_of(row["ends_on"]) - day_of(row["starts_on"])).days + 1 for row, ending in zip(rows, endings) if ending)
    reasons = [row.get("reason", "") for row, ending in zip(rows, endings) if ending == "ended_early"]
    outcomes = [by_then(row, given, "participation_ends_on", "outcome") for row in {row["participation"]: row for row in rows}.values()]
    ended = [outcome for outcome in outcomes if outcome]
    hits, of = sum(one in ("work", "studies") for one in ended), len(ended) - ended.count("unknown")
    return {
        "category": category, "intervention": name, "people": len({row["person"] for row in rows}),
        "participations": len(outcomes), "interventions": len(rows),
        "days": sum((day_of(last(row)) - day_of(max(row["starts_on"], given["from"]))).days + 1 for row in rows),
        "completed": endings.count("completed"), "ended_early": endings.count("ended_early"), "ongoing": endings.count(None),
        "completion": endings.count("completed") / len(lengths) if lengths else None,
        "reasons": [{"reason": one, "interventions": reasons.count(one)} for one in sorted(set(reasons))],
        "length": {key: quartile(lengths, Fraction(n, 4)) for n, key in ((1, "lower"), (2, "median"), (3, "upper"))} if lengths else None,
        "outcomes": {"ended": len(ended), **{one: ended.count(one) for one in OUTCOMES}},
        "result": {"hits": hits, "of": of, "share": hits / of, "interval": wilson(hits, of)} if of else None,
        "expected": expected(rows, everybody, given), "time_to_work": time_to_work(rows, given), "background": background(rows, everybody),
    }


def answer(given: dict) -> dict:
    rows = [row for row in given["rows"] if is_in(row, given)]
    of = lambda **names: [row for row in rows if all(row[key] == value for key, value in names.items())]
    return {
        "all": line(rows, rows, given, "", None),
        "categories": [line(of(category=one), rows, given, one, None) for one in sorted({row["category"] for row in rows})],
        "interventions": [line(of(category=category, intervention=name), rows, given, category, name)
                          for category, name in sorted({(row["category"], row["intervention"]) for row in rows})],
    }
