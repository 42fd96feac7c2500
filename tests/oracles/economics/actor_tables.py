"""The socio-economic table (mission row B11) and the rate that a printed one implies, with exact fractions."""
from fractions import Fraction

from generator import Generator, exact, krona

TIMINGS = ["first_year_undiscounted", "end_of_year"]


def factors(rate: Fraction, timing: str, years: int) -> list[Fraction]:
    wait = 1 if timing == "end_of_year" else 0
    return [1 / (1 + rate) ** (year + wait) for year in range(years)]


def make(random: Generator, number: int) -> dict:
    return {
        "lines": [{"name": f"actor {i}", "yearly_kr": random.kronor(-400_000, 400_000), "transfer": random.below(4) == 0}
                  for i in range(random.between(1, 9))],
        "years": random.between(1, 12),
        "discounting": {"rate": random.rate(), "timing": random.pick(TIMINGS)},
    }


def answer(given: dict) -> dict:
    worth = factors(exact(given["discounting"]["rate"]), given["discounting"]["timing"], given["years"])
    rows, sums = [], {name: [0] * given["years"] for name in ("all", "transfers", "society")}
    for line in given["lines"]:
        cells = [krona(exact(line["yearly_kr"]) * sum(worth[:n + 1])) for n in range(given["years"])]
        rows.append({"name": line["name"], "transfer": line["transfer"], "cumulative_kr": cells})
        for name in ("all", "transfers" if line["transfer"] else "society"):
            sums[name] = [a + b for a, b in zip(sums[name], cells)]
    return {"rows": rows, "sum_of_lines_kr": sums["all"], "transfers_kr": sums["transfers"], "society_kr": sums["society"]}


def make_printed(random: Generator, number: int) -> dict:
    """A table as somebody would print it, from a rate that is not told; now and then one cell is wrong."""
    timing, years, unit = random.pick(TIMINGS), random.between(2, 6), random.pick([1, 1, 1000])
    worth = factors(exact(random.rate()), timing, years)
    lines = []
    for i in range(random.between(1, 5)):
        yearly = (random.between(20, 400) * 1000 + random.below(1000)) * random.pick([1, -1])
        cells = [round(krona(yearly * sum(worth[:n + 1])) / unit) * unit for n in range(years)]
        lines.append({"name": f"line {i}", "yearly_kr": round(yearly / unit) * unit, "cumulative_kr": cells})
    if number % 4 == 0:
        lines[0]["cumulative_kr"][-1] += 30_000
    return {"lines": lines, "timing": timing, "rounded_to_kr": unit}


def solve(target: Fraction, years: int, timing: str):
    """The rate from −5 to 100 % whose annuity is `target`, by false position on doubles; -1 and 2 stand for beyond."""
    def annuity(rate: float) -> float:
        return sum(float(x) for x in (((1 + rate) ** -(t + (timing == "end_of_year"))) for t in range(years)))
    wanted, low, high = float(target), -0.05, 1.0
    if wanted > annuity(low):
        return -1
    if wanted < annuity(high):
        return 2
    for _ in range(200):
        middle = (low + high) / 2
        low, high = (middle, high) if annuity(middle) > wanted else (low, middle)
    return (low + high) / 2


def answer_printed(given: dict) -> dict:
    half, timing = exact(given["rounded_to_kr"]) / 2, given["timing"]
    cells, bounds = [], []
    for line in given["lines"]:
        for years in range(2 if timing == TIMINGS[0] else 1, len(line["cumulative_kr"]) + 1):
            total, yearly = exact(line["cumulative_kr"][years - 1]), exact(line["yearly_kr"])
            corners = [(total + a * half) / (yearly + b * half) for a in (-1, 1) for b in (-1, 1)]
            rate = solve(total / yearly, years, timing)
            low, high = solve(max(corners), years, timing), solve(min(corners), years, timing)
            outside = low == 2 or high == -1
            bound = None if outside else {"low": max(low, -0.05), "high": min(high, 1.0)}
            cells.append({"name": line["name"], "years": years, "rate": rate if -0.05 <= rate <= 1 else None, "interval": bound})
            bounds.append(bound)
    common = None
    if all(bounds):
        low, high = max(b["low"] for b in bounds), min(b["high"] for b in bounds)
        common = {"low": low, "high": high} if low <= high else None
    return {"cells": cells, "common": common}
