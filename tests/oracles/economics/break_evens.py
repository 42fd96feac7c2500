"""Budget and break-even (mission rows B10, B11): by year with exact fractions, by month with decimals of fifty places."""
import math
from decimal import Decimal, getcontext
from fractions import Fraction

import actor_tables
from generator import Generator, exact, krona, ore

getcontext().prec = 50


def make_budget(random: Generator, number: int) -> dict:
    lines = [{"name": f"line {i}", "amount_kr": random.kronor(0, 900_000)} for i in range(random.between(1, 9))]
    for line in lines:
        if random.below(2):
            line["spent_kr"] = random.kronor(0, 900_000)
    return {"lines": lines}


def budget_row(name, amount, spent):
    return {"name": name, "amount_kr": ore(amount), "spent_kr": None if spent is None else ore(spent),
            "remaining_kr": None if spent is None else ore(amount - spent),
            "spent_share": None if spent is None or amount == 0 else float(spent / amount)}


def answer_budget(given: dict) -> dict:
    rows = [(line["name"], exact(line["amount_kr"]), exact(line["spent_kr"]) if "spent_kr" in line else None)
            for line in given["lines"]]
    known = [spent for _, _, spent in rows if spent is not None]
    return {"rows": [budget_row(*row) for row in rows], "lines_without_spent": len(rows) - len(known),
            "total": budget_row("total", sum(amount for _, amount, _ in rows), sum(known) if known else None)}


def sums(lines: list[dict]) -> list[tuple[str, Fraction]]:
    each = [(line["name"], exact(line["yearly_kr"])) for line in lines]
    society = sum((exact(line["yearly_kr"]) for line in lines if not line["transfer"]), Fraction(0))
    return each + [("sum_of_lines", sum((yearly for _, yearly in each), Fraction(0))), ("society", society)]


def parts(rows: list[dict]) -> dict:
    return {"rows": rows[:-2], "sum_of_lines": rows[-2], "society": rows[-1]}


def make(random: Generator, number: int) -> dict:
    given = actor_tables.make(random, number)
    return given | {"cost_kr": random.kronor(1, 3_000_000), "people": random.between(1, 12), "deadweight": random.share()}


def row(name: str, yearly: Fraction, given: dict) -> dict:
    person = yearly * (1 - exact(given["deadweight"]))
    cost, rate = exact(given["cost_kr"]), exact(given["discounting"]["rate"])
    worth = actor_tables.factors(rate, given["discounting"]["timing"], given["years"])
    total = person * given["people"] * sum(worth)
    out = {"name": name, "worth_kr": krona(total), "net_kr": ore(exact(krona(total)) - cost), "years": None,
           "people_needed": None, "whole_people_needed": None, "outcome": "never"}
    if person <= 0:
        return out
    needed = cost / (person * sum(worth))
    out |= {"people_needed": float(needed), "whole_people_needed": math.ceil(needed)}
    for year in range(given["years"]):
        before = person * given["people"] * sum(worth[:year])
        after = person * given["people"] * sum(worth[:year + 1])
        if after >= cost:
            return out | {"outcome": "reached", "years": float(year + (cost - before) / (after - before))}
    # After so many years nothing is added: v^4000 is nothing, or the rate is not positive.
    if rate <= 0 or person * given["people"] * (1 if worth[0] == 1 else 1 / (1 + rate)) * (1 + rate) / rate > cost:
        out["outcome"] = "beyond_horizon"
    return out


def answer(given: dict) -> dict:
    return parts([row(name, yearly, given) for name, yearly in sums(given["lines"])])


def make_monthly(random: Generator, number: int) -> dict:
    months = random.between(1, 60)
    lines = [{"name": f"actor {i}", "yearly_kr": random.kronor(-200_000, 400_000), "transfer": random.below(4) == 0}
             for i in range(random.between(1, 5))]
    given = {"cost_kr_by_month": [random.kronor(1, 100_000) for _ in range(random.between(1, months))], "lines": lines,
             "start_months": [random.between(1, months) for _ in range(random.between(1, 8))],
             "deadweight": random.share(), "months": months, "rate": random.rate()}
    if number % 2:
        given["effect_months"] = random.between(1, 48)
    return given


def lasts(given: dict, start: int, month: int) -> bool:
    return start <= month and ("effect_months" not in given or month < start + given["effect_months"])


def decimal(value: Fraction) -> Decimal:
    return Decimal(value.numerator) / Decimal(value.denominator)


def monthly_row(name: str, yearly: Fraction, given: dict) -> dict:
    base = Decimal(1) + Decimal(repr(given["rate"]))
    factor = lambda month: base ** (Decimal(-month) / 12)
    person = decimal(yearly * (1 - exact(given["deadweight"])) / 12)
    net, path, cost = Decimal(0), [], Decimal(0)
    for month in range(1, given["months"] + 1):
        paid = given["cost_kr_by_month"][month - 1] if month <= len(given["cost_kr_by_month"]) else 0
        cost += Decimal(repr(paid)) * factor(month)
        people = sum(lasts(given, start, month) for start in given["start_months"])
        net += (person * people - Decimal(repr(paid))) * factor(month)
        path.append(net)
    kept = [month for month in range(1, len(path) + 1) if all(later >= 0 for later in path[month - 1:])]
    lowest = min(path)
    out = {"name": name, "net_kr": [krona(Fraction(value)) for value in path], "lowest_net_kr": krona(Fraction(lowest)),
           "lowest_month": path.index(lowest) + 1, "month": kept[0] if kept else None, "outcome": "never"}
    if kept:
        return out | {"outcome": "reached"}
    last = given["months"] + given.get("effect_months", 40_000)
    if "effect_months" not in given and given["rate"] <= 0:
        worth = Decimal("Infinity")
    elif "effect_months" not in given:
        worth = sum(factor(start) / (1 - factor(1)) for start in given["start_months"])
    else:
        worth = sum(factor(month) for start in given["start_months"] for month in range(1, last + 1) if lasts(given, start, month))
    if person > 0 and person * worth > cost:
        out["outcome"] = "beyond_horizon"
    return out


def answer_monthly(given: dict) -> dict:
    return parts([monthly_row(name, yearly, given) for name, yearly in sums(given["lines"])])
