"""Payback (mission row V7) by adding up small steps of time; the exact figures by fractions."""
import math
from fractions import Fraction

from generator import Generator, exact, ore, rounded


def make(random: Generator, number: int) -> dict:
    given = {
        "cost_kr": random.kronor(100_000, 9_000_000), "assistance_before_kr": random.kronor(500_000, 4_000_000),
        "counterfactual_share": random.pick([1, 0.9, 1.05]), "assistance_after_kr": random.kronor(0, 300_000),
        "deadweight": random.pick([0, 0.1, 0.35]), "displacement": random.pick([0, 0.05, 0.2]), "rate": random.rate(),
        "ramp_years": random.pick([0, 0, 1, 2.5, 7]),
    }
    if number % 3 == 0:
        given["total_change_kr"] = random.kronor(-500_000, 500_000)
    return given


def share(time: float, ramp: float) -> float:
    return 1.0 if ramp == 0 else min(time / ramp, 1.0)


def full_years(time: float, ramp: float) -> float:
    """By Simpson's rule on each side of the ramp's end, where it is exact: the integrand is linear there."""
    total = 0.0
    for low, high in ((0, min(time, ramp)), (min(time, ramp), time)):
        if high > low:
            total += (high - low) / 6 * (share(low, ramp) + 4 * share((low + high) / 2, ramp) + share(high, ramp))
    return total


def worth(time: float, ramp: float, delta: float) -> float:
    """∫ g·e^(−δt) by Gauss's rule of five points on short pieces, which the ramp's end is one end of."""
    nodes = [(0, 128 / 225), (math.sqrt(5 - 2 * math.sqrt(10 / 7)) / 3, (322 + 13 * math.sqrt(70)) / 900),
             (math.sqrt(5 + 2 * math.sqrt(10 / 7)) / 3, (322 - 13 * math.sqrt(70)) / 900)]
    total = []
    for start, end in ((0.0, min(time, ramp)), (min(time, ramp), time)):
        pieces = max(1, math.ceil((end - start) * 4))
        for i in range(pieces):
            low, high = start + (end - start) * i / pieces, start + (end - start) * (i + 1) / pieces
            for node, weight in nodes:
                for sign in (1, -1) if node else (1,):
                    at = (low + high) / 2 + sign * node * (high - low) / 2
                    total.append(weight * (high - low) / 2 * share(at, ramp) * math.exp(-delta * at))
    return math.fsum(total)


def solve(function, wanted: float):
    high = 1.0
    while function(high) < wanted:
        high *= 2
        if high > 400:
            return None
    low = 0.0
    for _ in range(70):
        middle = (low + high) / 2
        low, high = (middle, high) if function(middle) < wanted else (low, middle)
    return (low + high) / 2


def year_end(wanted: float, rate: float, ramp: float):
    gained = 0.0
    for year in range(1, 2000):
        more = (full_years(year, ramp) - full_years(year - 1, ramp)) / (1 + rate) ** year
        if gained + more >= wanted:
            return year - 1 + (wanted - gained) / more
        gained += more
    return None


def told(years) -> dict:
    return {"outcome": "never" if years is None else "reached", "years": years}


def answer(given: dict) -> dict:
    without = rounded(exact(given["assistance_before_kr"]) * exact(given["counterfactual_share"]), 2)
    left = (1 - exact(given["deadweight"])) * (1 - exact(given["displacement"]))
    effect = rounded((without - exact(given["assistance_after_kr"])) * left, 2)
    out = {"yearly_effect_kr": ore(effect), "total_change_without_project_kr": None}
    if "total_change_kr" in given:
        out["total_change_without_project_kr"] = ore(exact(given["total_change_kr"]) + effect)
    if effect <= 0:
        return out | {name: told(None) for name in ("simple", "discounted_year_end", "continuous")}
    wanted, rate, ramp = float(Fraction(exact(given["cost_kr"])) / effect), given["rate"], given["ramp_years"]
    return out | {
        "simple": told(solve(lambda t: full_years(t, ramp), wanted)),
        "discounted_year_end": told(year_end(wanted, rate, ramp)),
        "continuous": told(solve(lambda t: worth(t, ramp, math.log1p(rate)), wanted)),
    }
