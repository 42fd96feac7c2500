"""The forecast (mission row K6), cohort by cohort: each is followed through its years and added to the calendar's."""
from fractions import Fraction

from generator import Generator, exact, krona, ore, rounded

NAMES = ("cost", "reduced_assistance", "tax", "state_subsidy")


def make(random: Generator, number: int) -> dict:
    years = random.between(1, 8)
    given = {
        "starts": [random.between(0, 40) for _ in range(years)],
        "shares": [random.share() for _ in range(years)],
        "assistance_kr": random.kronor(0, 200_000),
        "employment_cost_kr": random.kronor(0, 200_000),
        "tax_kr": random.kronor(0, 120_000),
    }
    if number % 2:
        given["state_subsidy_kr"] = random.kronor(0, 200_000)
    if number % 3:
        given["discounting"] = {"rate": random.rate(), "timing": random.pick(["first_year_undiscounted", "end_of_year"])}
    return given


def cohorts(given: dict, retained: list) -> list[dict]:
    years = len(given["starts"])
    table = [dict.fromkeys(NAMES, Fraction(0)) | {"people": Fraction(0)} for _ in range(years)]
    for start, people in enumerate(given["starts"]):
        table[start]["cost"] += people * exact(given["employment_cost_kr"])
        table[start]["state_subsidy"] += people * exact(given.get("state_subsidy_kr", 0))
        for age in range(years - start):
            table[start + age]["people"] += people * retained[age]
    for row in table:
        row["reduced_assistance"] = rounded(row["people"] * exact(given["assistance_kr"]), 2)
        row["tax"] = rounded(row["people"] * exact(given["tax_kr"]), 2)
    return table


def shown(row: dict, with_subsidy: bool) -> dict:
    net = row["reduced_assistance"] - row["cost"]
    gain = net + row["tax"]
    out = {"cost_kr": ore(row["cost"]), "reduced_assistance_kr": ore(row["reduced_assistance"]), "net_kr": ore(net),
           "tax_kr": ore(row["tax"]), "gain_kr": ore(gain), "self_supporting": float(row["people"])}
    out["state_subsidy_kr"] = ore(row["state_subsidy"]) if with_subsidy else None
    out["gain_after_state_subsidy_kr"] = ore(gain - row["state_subsidy"]) if with_subsidy else None
    return out


def sum_of(rows: list[dict]) -> dict:
    return {name: sum((row[name] for row in rows), Fraction(0)) for name in NAMES + ("people",)}


def reading(given: dict, name: str) -> dict:
    shares = [exact(share) for share in given["shares"]]
    retained, left = [], Fraction(1)
    for share in shares:
        left = rounded(left * share, 9)
        retained.append(share if name == "of_cohort" else left)
    rows, subsidy = cohorts(given, retained), "state_subsidy_kr" in given
    out = {"reading": name, "years": [shown(row, subsidy) for row in rows], "total": shown(sum_of(rows), subsidy),
           "present_values": None, "total_present_value": None}
    if "discounting" in given:
        waits = 1 if given["discounting"]["timing"] == "end_of_year" else 0
        worth = []
        for year, row in enumerate(rows):
            factor = (1 + exact(given["discounting"]["rate"])) ** -(year + waits)
            worth.append({column: Fraction(krona(row[column] * factor)) for column in NAMES} | {"people": row["people"]})
        out["present_values"] = [shown(row, subsidy) for row in worth]
        out["total_present_value"] = shown(sum_of(worth), subsidy)
    return out


def answer(given: dict) -> dict:
    return {"readings": [reading(given, name) for name in ("of_cohort", "of_year_before")]}
