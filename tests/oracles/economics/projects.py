"""A project with uncertain assumptions, draw by draw from its definition: no graph, one loop over the years."""
import math
from statistics import fmean

from generator import Generator
from uncertainties import sample, uniform

SHARES = ("success_share", "deadweight", "effect", "remaining_share", "displacement")
ALONE = ("participants", "delay_years", "rate") + SHARES


def make_uncertain(random: Generator, low: float, high: float) -> dict:
    """Somewhere between the two."""
    a, b = sorted(low + (high - low) * random.between(0, 100) / 100 for _ in range(2))
    if b - a < (high - low) / 50:
        return {"distribution": {"shape": "fixed", "value": a}, "source": "assumed"}
    shape = random.pick(["fixed", "uniform", "triangular", "beta"])
    return {"source": "assumed", "distribution": {"shape": shape} | {
        "fixed": {"value": a}, "uniform": {"low": a, "high": b}, "triangular": {"low": a, "mode": (a + b) / 2, "high": b},
        "beta": {"alpha": random.between(1, 6), "beta": random.between(1, 6), "low": a, "high": b}}[shape]}


def make(random: Generator, number: int) -> dict:
    years, lines = random.between(1, 6), random.between(1, 4)
    given = {
        "cost_kr_by_year": [make_uncertain(random, 0, 2_000_000) for _ in range(random.between(1, years))],
        "payer": "aktör 0", "participants": make_uncertain(random, 1, 60), "delay_years": make_uncertain(random, 0, 2),
        "remaining_share": make_uncertain(random, 0.3, 1), "displacement": make_uncertain(random, 0, 0.4),
        "lines": [{"name": f"aktör {i}", "transfer": i == 2, "yearly_kr": {"source": "assumed", "distribution": {
            "shape": "normal", "mean": random.between(-200_000, 400_000), "sd": random.between(1, 50_000)}}} for i in range(lines)],
        "rate": make_uncertain(random, 0, 0.08), "timing": random.pick(["first_year_undiscounted", "end_of_year"]),
        "years": years, "seed": random.pick([0, 7, 2**40 + 5]), "draws": random.between(2, 200),
    }
    if number % 3 == 0:
        given["effect"] = {"distribution": {"shape": "normal", "mean": 0.1, "sd": 0.05}, "source": "matched"}
    else:
        given |= {"success_share": make_uncertain(random, 0, 1), "deadweight": make_uncertain(random, 0, 0.6)}
    return given


def one_draw(given: dict, number: int) -> dict:
    """Each actor's and society's cumulative net, year by year."""
    def of(uncertain: dict, name: str) -> float:
        return sample(uncertain["distribution"], uniform(given["seed"], name, number, 0))
    x = {name: of(given[name], name) for name in ALONE if name in given}
    effect = x["effect"] if "effect" in x else x["success_share"] * (1 - x["deadweight"])
    yearly = {line["name"]: of(line["yearly_kr"], "yearly of " + line["name"]) for line in given["lines"]}
    sums = {name: 0.0 for name in yearly} | {"society": 0.0}
    out = {name: [] for name in sums}
    for year in range(1, given["years"] + 1):
        at_work = x["participants"] * effect * x["remaining_share"] ** (year - 1) * (1 - x["displacement"])
        at_work *= min(max(year - x["delay_years"], 0), 1)
        factor = (1 + x["rate"]) ** -(year if given["timing"] == "end_of_year" else year - 1)
        for line in given["lines"]:
            net = at_work * yearly[line["name"]] * factor
            if line["name"] == given["payer"] and year <= len(given["cost_kr_by_year"]):
                net -= of(given["cost_kr_by_year"][year - 1], f"cost in year {year}") * factor
            sums[line["name"]] += net
            if not line["transfer"]:
                sums["society"] += net
        for name, total in sums.items():
            out[name].append(total)
    return out


def quantile(rising: list, p: float) -> float:
    place = (len(rising) - 1) * p
    below = math.floor(place)
    above = min(below + 1, len(rising) - 1)
    return rising[below] + (place - below) * (rising[above] - rising[below])


def answer(given: dict) -> dict:
    draws = [one_draw(given, number) for number in range(given["draws"])]
    n = len(draws)

    def actor(name: str, transfer: bool, pays: bool) -> dict:
        years = []
        for i in range(given["years"]):
            values = sorted(one[name][i] for one in draws)
            mean = fmean(values)
            sd = math.sqrt(math.fsum((v - mean) ** 2 for v in values) / (n - 1))
            row = {"year": i + 1, "net_kr": {"mean": mean, "sd": sd, "standard_error": sd / math.sqrt(n)},
                   "p5_kr": quantile(values, 0.05), "median_kr": quantile(values, 0.5), "p95_kr": quantile(values, 0.95),
                   "probability_positive": sum(v > 0 for v in values) / n}
            if pays:
                row["reached_by"] = sum(all(v >= 0 for v in one[name][i:]) for one in draws) / n
            years.append(row)
        return {"name": name, "transfer": transfer, "years": years}
    return {"actors": [actor(line["name"], line["transfer"], line["name"] == given["payer"]) for line in given["lines"]],
            "society": actor("society", False, True)}
