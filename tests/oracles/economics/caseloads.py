"""Caseloads drawn person by person, by the numbers that people_kernels.h tells of: one person, one month at a time."""
import math
from functools import lru_cache
from statistics import NormalDist

import caseload_models as models
from caseload_models import Month
from generator import Generator, exact
from uncertainties import philox, positive, quantile, spread

MASK, STREAM = 2**32 - 1, 0xCA5E10AD
STEP, REST, ARRIVALS, ROW = range(4)


@lru_cache(maxsize=None)
def block(seed: int, replication: int, month: int, group: int, purpose: int, counter: int) -> tuple:
    return tuple(philox([counter, month | group << 16 | purpose << 24, replication, STREAM], [seed & MASK, seed >> 32]))


def unit(word0: int, word1: int) -> float:
    return (((word0 << 32 | word1) >> 12) + 0.5) / 2**52


class Luck:
    """The numbers of a replication. States and groups are numbered by their names' order."""

    def __init__(self, seed: int, replication: int, states: list[str], groups: list[str]) -> None:
        self.seed, self.replication, self.states, self.groups = seed, replication, states, groups

    def block(self, month: int, group: str, purpose: int, counter: int) -> tuple:
        return block(self.seed, self.replication, month, self.groups.index(group), purpose, counter)

    def next_state(self, row: dict, group: str, person: int, month: int) -> str:
        sixteen, place = divmod(person, 16)
        word = self.block(month, group, STEP, 2 * sixteen + place // 4 % 2)[place // 8 * 2 + place // 2 % 2]
        number = word >> 16 if person % 2 else word & 0xFFFF
        probabilities = [row.get(s, 0) for s in self.states]
        cells = [math.floor(p * 65535) for p in probabilities]
        for state, count in zip(self.states, cells):
            if number < count:
                return state
            number -= count
        left = [p * 65536 - count for p, count in zip(probabilities, cells)]
        number, below = self.block(month, group, REST, person)[0], 0
        for state, part in zip(self.states, left):
            below += part
            if number < below / sum(left) * 2**32:
                return state
        raise ValueError("nothing is left")

    def come(self, group: str, month: int, one: dict) -> int:
        if "people_a_month" in one:
            return one["people_a_month"]
        words = self.block(month, group, ARRIVALS, self.states.index(one["state"]) << 16)
        u, mean, count = unit(*words[:2]), one["mean_a_month"], 0
        while math.fsum(math.exp(-mean) * mean**k / math.factorial(k) for k in range(count + 1)) <= u:
            count += 1
        return count if mean > 0 else 0

    def row(self, group: str, start: str, prior: float):
        def gamma(to: str, count: float) -> float:
            which = self.states.index(start) | self.states.index(to) << 8
            if count == 0:
                return 0
            if count < 1:
                words = self.block(which, group, ROW, MASK)
                return large(which, count + 1) * unit(*words[:2]) ** (1 / count)
            return large(which, count)

        def large(which: int, parameter: float) -> float:
            d, attempt = parameter - 1 / 3, 0
            while True:
                words = self.block(which, group, ROW, attempt)
                x = NormalDist().inv_cdf(unit(*words[:2]))
                v = (1 + x / math.sqrt(9 * d)) ** 3
                if v > 0 and math.log(unit(*words[2:])) < x * x / 2 + d * (1 - v + math.log(v)):
                    return d * v
                attempt += 1

        def draw(row: list[dict]) -> dict:
            numbers = {entry["to"]: gamma(entry["to"], entry["count"] + prior) for entry in row}
            return {to: exact(number / sum(numbers.values())) for to, number in numbers.items()}

        return draw


class Person:
    def __init__(self, group: str, number: int, state: str) -> None:
        self.group, self.number, self.state, self.joined = group, number, state, 0


def replicate(model: dict, more: list[dict], luck: Luck) -> dict:
    """What is seen in one replication."""
    prior = {"none": 0, "jeffreys": 0.5, "uniform": 1}[model.get("prior", "none")]
    queue = model.get("queue", {"state": None, "programme": None})
    people, seen = {name: [] for name in luck.groups}, {"counts": [], "cost": [], "reached": [], "waited": [], "left": 0}

    def come(group: str, state: str, count: int, month: int) -> None:
        for _ in range(count):
            people[group].append(Person(group, len(people[group]), state))
            people[group][-1].joined = month

    for group in model["groups"]:
        for one in sorted(group["start"], key=lambda one: one["state"]):
            come(group["name"], one["state"], one["people"], 0)
    hoping = {one for group in people.values() for one in group if one.state not in models.goals(model)}
    start = len(hoping)
    for month in range(1, model["months"] + 1):
        holds = Month(model, more, month)
        queued = [one for name in luck.groups for one in people[name] if one.state == queue["state"]]
        queued.sort(key=lambda one: one.joined)
        for name in luck.groups:
            rows = {s: holds.probabilities(name, s, luck.row(name, s, prior)) for s in luck.states}
            for one in people[name]:
                was, one.state = one.state, luck.next_state(rows[one.state], name, one.number, month)
                if one.state == queue["state"] != was:
                    one.joined = month
            for one in sorted(holds.inflow[name], key=lambda one: one["state"]):
                come(name, one["state"], luck.come(name, month, one), month)
        everybody = [one for group in people.values() for one in group]
        hoping -= {one for one in hoping if one.state in models.goals(model)}
        waiting = [one for one in queued if one.state == queue["state"]]
        seen["left"] += len(queued) - len(waiting)
        if "queue" in model:
            free = holds.capacity - sum(one.state == queue["programme"] for one in everybody)
            for one in waiting[:max(0, free)]:
                one.state = queue["programme"]
                seen["waited"].append(month - one.joined)
        hoping -= {one for one in hoping if one.state in models.goals(model)}
        seen["counts"].append({(name, s): sum(one.state == s for one in people[name]) for name in luck.groups for s in luck.states})
        seen["cost"].append(sum(holds.costs[one.state] for one in everybody))
        seen["reached"].append(start - len(hoping))
    return seen


# --- what is told of the replications ------------------------------------------------------------------

def figure(values: list, probabilities: list) -> dict:
    values = [float(x) for x in values]
    return {"spread": spread(values), "quantiles": [{"probability": p, "value": quantile(values, p)} for p in probabilities]}


def by_month(columns: list[list], probabilities: list) -> dict:
    figures = [figure(column, probabilities) for column in columns]
    return {name: [one["spread"][name] for one in figures] for name in ("mean", "sd", "standard_error")} | {
        "quantiles": [{"probability": p, "values": [one["quantiles"][i]["value"] for one in figures]} for i, p in enumerate(probabilities)]}


def columns_of(model: dict, seen: list[dict]) -> dict:
    months = range(model["months"])
    worth = [(1 + model["rate"]) ** (-(m + 1) / 12) for m in months]
    names = [s["name"] for s in model["states"]]
    return {"people": {s: [[sum(n for (_, at), n in one["counts"][m].items() if at == s) for one in seen] for m in months] for s in names},
            "cost": [[one["cost"][m] for one in seen] for m in months], "total": [sum(one["cost"]) for one in seen],
            "discounted": [math.fsum(float(c) * w for c, w in zip(one["cost"], worth)) for one in seen]}


def costs(columns: dict, probabilities: list) -> dict:
    return {"people": [{"state": s, "people": by_month(column, probabilities)} for s, column in columns["people"].items()],
            "cost_kr": by_month(columns["cost"], probabilities), "total_cost_kr": figure(columns["total"], probabilities),
            "discounted_cost_kr": figure(columns["discounted"], probabilities)}


def groups(model: dict, seen: list[dict]) -> list[dict]:
    out = []
    for name in [g["name"] for g in model["groups"]]:
        for state in [s["name"] for s in model["states"]]:
            here = [sum(one["counts"][m][name, state] for one in seen) for m in range(model["months"])]
            all_ = [sum(n for one in seen for (g, _), n in one["counts"][m].items() if g == name) for m in range(model["months"])]
            out.append({"group": name, "state": state, "mean": [n / len(seen) for n in here],
                        "share": [n / of if of else 0 for n, of in zip(here, all_)]})
    return out


def summary(given: dict, seen: list[dict]) -> dict:
    model, probabilities = given["model"], given["probabilities"]
    months, columns = range(model["months"]), columns_of(model, seen)
    out = costs(columns, probabilities) | {"groups": groups(model, seen), "within_budget": None, "first_passage": None, "queueing": None}
    if "budget_kr_by_month" in model:
        budget = [exact(b) for b in model["budget_kr_by_month"]]
        out["within_budget"] = {"in_month": [sum(one["cost"][m] <= budget[m] for one in seen) / len(seen) for m in months],
                                "so_far": [sum(sum(one["cost"][:m + 1]) <= sum(budget[:m + 1]) for one in seen) / len(seen) for m in months]}
    people = models.to_reach(model)
    if people:
        shares = by_month([[one["reached"][m] / people for one in seen] for m in months], probabilities)
        out["first_passage"] = {"people": people, "share_by": shares, "median_month": models.median([round(x, 12) for x in shares["mean"]])}
    if "queue" in model:
        waited = [float(months) for one in seen for months in one["waited"]]
        out["queueing"] = {"admitted": figure([len(one["waited"]) for one in seen], probabilities),
                           "left_queue": figure([one["left"] for one in seen], probabilities),
                           "mean_months": sum(waited) / len(waited) if waited else None,
                           "months_quantiles": [{"probability": p, "value": quantile(waited, p)} for p in probabilities] if waited else []}
    return out


def less(scenario, stands):
    if isinstance(scenario, dict):
        return {name: less(scenario[name], stands[name]) for name in scenario}
    return [less(a, b) for a, b in zip(scenario, stands)] if isinstance(scenario, list) else scenario - stands


def answer(given: dict) -> dict:
    model = given["model"]
    states, names = sorted(s["name"] for s in model["states"]), sorted(g["name"] for g in model["groups"])

    def drawn(more: list[dict]) -> list[dict]:
        return [replicate(model, more, Luck(given["seed"], r, states, names)) for r in range(given["replications"])]

    base, scenarios = drawn([]), []
    for one in given["scenarios"]:
        seen = drawn(one["changes"])
        differences = less(columns_of(model, seen), columns_of(model, base))
        scenarios.append({"name": one["name"]} | summary(given, seen) | {
            "differences": costs(differences, given["probabilities"]) | {"probability_dearer": positive(differences["discounted"])}})
    return {"months": [models.calendar(m) for m in range(1, model["months"] + 1)],
            "as_it_stands": {"name": "as_it_stands"} | summary(given, base), "scenarios": scenarios}


def make(random: Generator, number: int) -> dict:
    model = models.made_model(random, number, False, number % 4 >= 2)
    scenarios = [{"name": f"plan {i}", "changes": models.made_changes(random, model, False, number % 4 == 3)} for i in range(random.below(3))]
    if models.has_counts(model) or any(models.counted_rows(one["changes"]) for one in scenarios):
        model["prior"] = random.pick(["none", "jeffreys", "uniform"])
    return {"model": model, "seed": random.pick([0, 7, 2**40 + 5]), "replications": random.between(2, 6),
            "probabilities": [0, 0.05, 0.5, 0.99, 1], "scenarios": scenarios}
