"""What assistance costs and how it is concentrated (mission rows E10, T12), from the definitions."""
import math
from fractions import Fraction

from generator import Generator, exact, ore


def make_cost(random: Generator, number: int) -> dict:
    rows = []
    for _ in range(random.below(40) + 1):
        row = {"household": f"h{random.below(12)}", "month": f"201{random.below(3)}-{random.between(1, 12):02}-{random.between(1, 28):02}",
               "amount_kr": random.kronor(0, 15_000)}
        if random.below(3):
            row["group"] = random.pick(["young adults", "families", "singles"])
        if random.below(3):
            row["barrier"] = random.pick(["health", "language", "Zeta", "åldrande"])
        rows.append(row)
    given = {"rows": rows}
    if number % 2:
        parts = [{"name": "a", "amount_kr": random.kronor(1, 900_000), "households": random.between(1, 60)},
                 {"name": "b", "amount_kr": random.kronor(1, 900_000), "share_of_households": random.pick([0.37, 0.5, 1])},
                 {"name": "c", "amount_kr": random.kronor(1, 900_000)}]
        given["reported"] = {"households": random.between(1, 900), "budget_kr": random.kronor(1, 20_000_000),
                             "monthly_average_kr": random.kronor(1, 12_000), "parts": parts}
    return given


def summed(key, rows: list[dict]) -> dict:
    amount = sum(exact(row["amount_kr"]) for row in rows)
    households, months = {row["household"] for row in rows}, {(row["household"], row["month"][:7]) for row in rows}
    return {"key": key, "households": len(households), "household_months": len(months), "amount_kr": ore(amount),
            "mean_of_month_kr": ore(amount / len(months)), "mean_of_household_kr": ore(amount / len(households)),
            "mean_months": len(months) / len(households)}


def by(field: str, rows: list[dict]) -> list[dict]:
    keys = sorted({row[field] for row in rows if field in row}, key=lambda key: key.encode())
    out = [summed(key, [row for row in rows if row.get(field) == key]) for key in keys]
    rest = [row for row in rows if field not in row]
    return out + ([summed(None, rest)] if rest else [])


def part(one: dict, reported: dict) -> dict:
    count = one.get("households")
    if "share_of_households" in one:
        count = exact(one["share_of_households"]) * reported["households"]
    out = {"name": one["name"], "share_of_budget": float(exact(one["amount_kr"]) / exact(reported["budget_kr"])),
           "households": None, "share_of_households": None, "mean_of_household_kr": None, "implied_months": None}
    if count is not None:
        each = exact(one["amount_kr"]) / count
        out |= {"households": float(count), "share_of_households": float(Fraction(count) / reported["households"]),
                "mean_of_household_kr": ore(each), "implied_months": float(each / exact(reported["monthly_average_kr"]))}
    return out


def answer_cost(given: dict) -> dict:
    out = {"total": summed(None, given["rows"]), "groups": by("group", given["rows"]), "barriers": by("barrier", given["rows"])}
    if "reported" in given:
        told = given["reported"]
        month = told["households"] * exact(told["monthly_average_kr"])
        out["reported"] = {"implied_months": float(exact(told["budget_kr"]) / month), "whole_year_kr": ore(12 * month),
                           "misfit_kr": ore(12 * month - exact(told["budget_kr"])), "parts": [part(one, told) for one in told["parts"]]}
    return out


def make_concentration(random: Generator, number: int) -> dict:
    count = random.between(1, 60)
    rows = [{"household": f"h{i}", "cost_kr": random.pick([0, random.kronor(0, 500_000), random.kronor(1, 900)]),
             "continuous": random.below(4) == 0} for i in range(count)]
    rows[0]["cost_kr"] = random.kronor(1, 300_000)
    return {"rows": rows, "top_shares": [random.below(1001) / 1000 for _ in range(3)], "lorenz_points": random.between(1, 20)}


def lorenz(rising: list[Fraction], p: Fraction) -> Fraction:
    """Area by area: each household's cost times the part of it that lies below p."""
    n, total = len(rising), sum(rising)
    return sum(x * min(Fraction(1), max(Fraction(0), p * n - i)) for i, x in enumerate(rising)) / total


def answer_concentration(given: dict) -> dict:
    rising = sorted(exact(row["cost_kr"]) for row in given["rows"])
    n, total = len(rising), sum(rising)
    mean = total / n
    continuous = [row for row in given["rows"] if row["continuous"]]
    held = sum((exact(row["cost_kr"]) for row in continuous), Fraction(0))
    pairs = sum(abs(a - b) for a in rising for b in rising)
    at = lambda p: float(lorenz(rising, exact(p) if isinstance(p, float) else Fraction(p)))
    return {
        "households": n, "cost_kr": ore(total), "continuous_households": len(continuous), "continuous_cost_kr": ore(held),
        "continuous_share_of_households": len(continuous) / n, "continuous_share_of_cost": float(held / total),
        "gini": float(pairs / (2 * n * n * mean)), "hoover": float(sum(max(x - mean, 0) for x in rising) / total),
        "theil": math.fsum(float(x / mean) * math.log(float(x / mean)) for x in rising if x) / n,
        "hhi": float(sum((x / total) ** 2 for x in rising)),
        "deciles": [float(lorenz(rising, Fraction(i, 10)) - lorenz(rising, Fraction(i - 1, 10))) for i in range(1, 11)],
        "top_shares": [{"top": top, "share": float(1 - lorenz(rising, 1 - exact(top)))} for top in given["top_shares"]],
        "lorenz": [{"cost": at(Fraction(i, given["lorenz_points"]))} for i in range(given["lorenz_points"] + 1)],
    }


def make_worth(random: Generator, number: int) -> dict:
    households = random.between(1, 2000)
    return {"households": households, "continuous_households": random.between(1, households), "cost_share": random.share(),
            "total_cost_kr": random.kronor(1, 90_000_000), "moved_share": random.share()}


def answer_worth(given: dict) -> dict:
    total, share = exact(given["total_cost_kr"]), exact(given["cost_share"])
    few, others = given["continuous_households"], given["households"] - given["continuous_households"]
    group = exact(ore(total * share))
    worth = exact(ore(total * share * exact(given["moved_share"])))
    return {"share_of_households": few / given["households"], "group_cost_kr": ore(group), "other_cost_kr": ore(total - group),
            "group_mean_kr": ore(group / few), "other_mean_kr": ore((total - group) / others) if others else None,
            "moved_households": float(exact(given["moved_share"]) * few), "worth_kr": ore(worth), "worth_share": float(worth / total)}
