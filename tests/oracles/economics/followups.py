"""The follow-up from its definitions (mission row K10), row by row: nothing is shared with the program."""
import datetime as dt

from generator import Generator

SOURCES = ["assistance", "salary", "student_aid"]
OCCUPATIONS = ["working", "studying", "seeking"]
LEVELS = ["primary", "upper_secondary", "unknown"]
REASONS = ["work", "studies", "other", "ended_unmeasured", "consent_withdrawn", "registered_in_error"]
OUTCOMES = ["work", "studies", "unchanged"]
FIRST = dt.date(2014, 1, 15)


def some(random: Generator, values: list[str]) -> list[str]:
    return [value for value in values if random.below(3) == 0]


def measured(random: Generator):
    return None if random.below(7) == 0 else {"sources": some(random, SOURCES), "occupations": some(random, OCCUPATIONS)}


def make_row(random: Generator, number: int, people: int) -> dict:
    person = random.below(people)
    start = FIRST + dt.timedelta(days=random.below(900))
    row = {"id": f"r{number}", "participant": f"p{person}", "sex": ["woman", "man", "unknown"][person % 3],
           "age_by_year_only": False, "unit": random.pick(["north", "south"]), "starts_on": start.isoformat(),
           "education_level": random.pick(LEVELS), "achieved": some(random, ["practice"]),
           "anonymous": random.below(12) == 0, "has_consent": random.below(9) != 0}
    if random.below(6):
        row["age"] = random.between(14, 70)
        row["age_by_year_only"] = random.below(5) == 0
    if before := measured(random):
        row["at_start"] = before
    if random.below(4):
        row["ends_on"] = (start + dt.timedelta(days=random.below(700))).isoformat()
        row["exit_reason"] = random.pick(REASONS)
        if random.below(4):
            row["main_outcome"] = random.pick(OUTCOMES)
        if after := measured(random):
            row["at_end"] = after
    return row


def make(random: Generator, number: int) -> dict:
    start = FIRST + dt.timedelta(days=random.below(700))
    filters = []
    if number % 3 == 0:
        filters.append({"variable": "sex", "values": ["woman"], "none_of": bool(random.below(2))})
    if number % 4 == 0:
        filters.append({"variable": "unit", "values": ["north", "nowhere"], "none_of": False})
    if number % 5 == 0:
        filters.append({"variable": "achieved", "values": ["practice"], "none_of": bool(random.below(2))})
    return {"from": start.isoformat(), "to": (start + dt.timedelta(days=random.below(500))).isoformat(),
            "basis": random.pick(["took_part", "started", "ended", "ongoing"]), "filters": filters,
            "month_bands": "0-3,4-6,7-12,13-", "age_bands": "16-24,25-54,55-64",
            "lists": {"income_sources": SOURCES, "occupation_statuses": OCCUPATIONS, "education_levels": LEVELS,
                      "exit_reasons": REASONS, "main_outcomes": OUTCOMES},
            "rows": [make_row(random, i, 40) for i in range(random.between(0, 90))]}


def holds(row: dict, one: dict) -> bool:
    value = {"sex": [row["sex"]], "unit": [row["unit"]], "achieved": row["achieved"] or ["unknown"]}[one["variable"]]
    return bool(set(value) & set(one["values"])) != one["none_of"]


def end_of(row: dict) -> str:
    return row.get("ends_on", "9999-12-31")


STATES = {"took_part": lambda row, given: row["starts_on"] <= given["to"] and end_of(row) >= given["from"],
          "started": lambda row, given: given["from"] <= row["starts_on"] <= given["to"],
          "ended": lambda row, given: given["from"] <= end_of(row) <= given["to"],
          "ongoing": lambda row, given: row["starts_on"] <= given["to"] < end_of(row)}


def split(rows: list[dict]) -> dict:
    count = {sex: sum(1 for row in rows if row["sex"] == sex) for sex in ("woman", "man", "unknown")}
    return {"total": len(rows), "women": count["woman"], "men": count["man"], "unknown": count["unknown"]}


def once(rows: list[dict]) -> list[dict]:
    return list({row["participant"]: row for row in rows}.values())


def share(count: int, base: int):
    return None if base == 0 else (2000 * count + base) // (2 * base)


def figures(count: dict, base=None) -> dict:
    return {key: {"count": count[key], "share_tenths": share(count[key], base[key]) if base else None}
            for key in ("total", "women", "men")}


def of_sum(counts: list[dict]) -> dict:
    return {key: sum(one[key] for one in counts) for key in ("total", "women", "men")}


def panel_row(key: str, count=None, spells=None, before=None, after=None) -> dict:
    return {"key": key, "count": count, "spells": spells, "before": before, "after": after}


def panel(key: str, rows: list[dict], wrong: list[dict], lines: list[dict], total) -> dict:
    nothing = split([])
    return {"key": key, "participants": split(once(rows)), "spells": split(rows),
            "excluded": {"ended_unmeasured": nothing, "consent_withdrawn": nothing, "registered_in_error": split(wrong)},
            "without_measurement": None, "days": None, "age_by_year_only": None, "rows": lines, "total": total}


def counted(key: str, rows: list[dict], wrong: list[dict], keys: list[str], line_of) -> dict:
    counts = {line: split([row for row in rows if line_of(row) == line]) for line in keys}
    lines = [panel_row(line, figures(counts[line], split(rows))) for line in keys]
    total = panel_row("total", figures(of_sum(list(counts.values())), split(rows)))
    return panel(key, rows, wrong, lines, total)


def compared(key: str, rows: list[dict], wrong: list[dict], keys: list[str], what: str) -> dict:
    left = {reason: [row for row in rows if row.get("exit_reason") == reason]
            for reason in ("ended_unmeasured", "consent_withdrawn")}
    kept = [row for row in rows if row.get("exit_reason") not in left]
    answers = {point: {row["id"]: (row.get(point) or {}).get(what, []) for row in kept} for point in ("at_start", "at_end")}
    has = {point: [row for row in kept if answers[point][row["id"]]] for point in answers}
    count = {point: {line: split([row for row in kept if line in answers[point][row["id"]]]) for line in keys}
             for point in answers}
    lines = [panel_row(line, None, None, figures(count["at_start"][line], split(has["at_start"])),
                       figures(count["at_end"][line], split(has["at_end"]))) for line in keys]
    total = panel_row("total", None, None, figures(of_sum(list(count["at_start"].values()))),
                      figures(of_sum(list(count["at_end"].values()))))
    out = panel(key, kept, wrong, lines, total)
    out["excluded"].update({reason: split(some_rows) for reason, some_rows in left.items()})
    out["without_measurement"] = {point: split([row for row in kept if not answers[point][row["id"]]]) for point in answers}
    return out


def months(row: dict) -> int:
    start, end = dt.date.fromisoformat(row["starts_on"]), dt.date.fromisoformat(row["ends_on"])
    count = 0
    while True:
        later = start.month + count
        year, month = start.year + later // 12, later % 12 + 1
        last = (dt.date(year + month // 12, month % 12 + 1, 1) - dt.timedelta(days=1)).day
        if dt.date(year, month, min(start.day, last)) > end:
            return count
        count += 1


def band(value: int, bands: str) -> str:
    for one in bands.split(","):
        low, _, high = one.partition("-")
        if int(low) <= value and (high == "" or value <= int(high)):
            return one
    return "outside"


def day_figures(days: list[int]) -> dict:
    if not days:
        return {"median_tenths": None, "mean_tenths": None}
    days = sorted(days)
    middle = len(days) // 2
    median = days[middle] * 10 if len(days) % 2 else (days[middle - 1] + days[middle]) * 5
    return {"median_tenths": median, "mean_tenths": (20 * sum(days) + len(days)) // (2 * len(days))}


def durations(rows: list[dict], wrong: list[dict], bands: str) -> dict:
    out = counted("duration", rows, wrong, bands.split(","), lambda row: band(months(row), bands))
    days = {row["id"]: (dt.date.fromisoformat(row["ends_on"]) - dt.date.fromisoformat(row["starts_on"])).days for row in rows}
    of = lambda *sexes: day_figures([days[row["id"]] for row in rows if row["sex"] in sexes])
    out["days"] = {"total": of("woman", "man", "unknown"), "women": of("woman"), "men": of("man")}
    return out


def flow(rows: list[dict]) -> dict:
    kept = [row for row in rows if row.get("exit_reason") not in ("ended_unmeasured", "consent_withdrawn")]

    def line(row, point):
        sources = (row.get(point) or {}).get("sources", [])
        return "unmeasured" if not sources else "several" if len(sources) > 1 else sources[0]
    pairs = [(line(row, "at_start"), line(row, "at_end")) for row in kept]
    keys = [key for key in SOURCES + ["several", "unmeasured"] if any(key in pair for pair in pairs)]
    return {"spells": split(kept), "keys": keys,
            "counts": [[pairs.count((before, after)) for after in keys] for before in keys]}


def answer(given: dict) -> dict:
    inside = [row for row in given["rows"]
              if STATES[given["basis"]](row, given) and all(holds(row, one) for one in given["filters"])]
    everybody = [row for row in inside if not row["anonymous"]]
    wrong = [row for row in everybody if row.get("exit_reason") == "registered_in_error"]
    good = [row for row in everybody if row not in wrong]
    rows = {state: [row for row in good if test(row, given)] for state, test in STATES.items()}
    bad = {state: [row for row in wrong if test(row, given)] for state, test in STATES.items()}
    bars = panel("participants", rows["took_part"], bad["took_part"],
                 [panel_row(state, figures(split(once(rows[state]))), figures(split(rows[state]))) for state in STATES], None)
    ages = given["age_bands"].split(",") + ["outside", "unknown"]
    age = counted("age", rows["started"], bad["started"], ages,
                  lambda row: band(row["age"], given["age_bands"]) if "age" in row else "unknown")
    age["age_by_year_only"] = split([row for row in rows["started"] if row["age_by_year_only"]])
    ended, mistaken = rows["ended"], bad["ended"]
    outcomes = counted("main_outcome", ended, mistaken, OUTCOMES + ["none"], lambda row: row.get("main_outcome", "none"))
    outcomes["rows"] = [row for row in outcomes["rows"] if row["key"] != "none" or row["count"]["total"]["count"]]
    reasons = counted("exit_reason", ended, mistaken, REASONS, lambda row: row["exit_reason"])
    reasons["rows"] = [row for row in reasons["rows"] if row["key"] != "registered_in_error"]
    panels = [bars, compared("income_source", ended, mistaken, SOURCES, "sources"),
              compared("occupation", ended, mistaken, OCCUPATIONS, "occupations"),
              durations(ended, mistaken, given["month_bands"]),
              counted("education", rows["started"], bad["started"], LEVELS, lambda row: row["education_level"]), age,
              reasons, outcomes]
    nameless = [row for row in inside if row["anonymous"] and row.get("exit_reason") != "registered_in_error"
                and STATES["took_part"](row, given)]
    return {"definition_version": 2, "anonymous": split(nameless),
            "without_consent": sum(1 for row in rows["took_part"] if not row["has_consent"]), "panels": panels,
            "source_flow": flow(ended)}
