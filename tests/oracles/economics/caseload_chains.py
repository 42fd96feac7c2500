"""Caseloads that are expected exactly: each person's own chain without a queue, and every way of all together with one."""
import itertools
import math
from fractions import Fraction

import caseload_models as models
from caseload_models import Month
from generator import Generator, exact


def make(random: Generator, number: int) -> dict:
    return {"model": models.made_model(random, number, True, False)}


def step(where: dict, holds: Month, group: str, stay=frozenset()) -> dict:
    out: dict = {}
    for start, share in where.items():
        row = {start: Fraction(1)} if start in stay else holds.probabilities(group, start)
        for to, p in row.items():
            out[to] = out.get(to, Fraction(0)) + share * p
    return out


def by_person(model: dict) -> dict:
    """Where each person is likely to be, alone. Of as many as are alike, who are so many or a Poisson number."""
    names, goals = [s["name"] for s in model["states"]], models.goals(model)
    cohorts = [[g["name"], one["people"], False, {one["state"]: Fraction(1)}, None if one["state"] in goals else {one["state"]: Fraction(1)}]
               for g in model["groups"] for one in g["start"]]
    out = {"mean": [], "sd": [], "cost": [], "cost_sd": [], "reached": [], "groups": []}
    for month in range(1, model["months"] + 1):
        holds = Month(model, [], month)
        for cohort in cohorts:
            cohort[3] = step(cohort[3], holds, cohort[0])
            cohort[4] = step(cohort[4], holds, cohort[0], goals) if cohort[4] else None
        for group, inflow in holds.inflow.items():
            for one in inflow:
                cohorts.append([group, exact(one.get("mean_a_month", one.get("people_a_month"))), "mean_a_month" in one,
                                {one["state"]: Fraction(1)}, None])
        size = lambda s, of=None: sum(n * where.get(s, 0) for g, n, _, where, _ in cohorts if of in (None, g))
        spread = lambda worth: float(sum(n * (sum(p * worth(s) ** 2 for s, p in where.items())
                                              - (0 if poisson else sum(p * worth(s) for s, p in where.items()) ** 2))
                                         for _, n, poisson, where, _ in cohorts))
        out["mean"].append({s: size(s) for s in names})
        out["sd"].append({s: math.sqrt(spread(lambda at: int(at == s))) for s in names})
        out["cost"].append(sum(size(s) * holds.costs[s] for s in names))
        out["cost_sd"].append(math.sqrt(spread(lambda at: holds.costs[at])))
        out["reached"].append(sum(n * sum(p for s, p in on.items() if s in goals) for _, n, _, _, on in cohorts if on))
        out["groups"].append({(g["name"], s): size(s, g["name"]) for g in model["groups"] for s in names})
    return out


def together(model: dict) -> dict:
    """People are (group, state, reached); those who queue stand in a tuple of their numbers."""
    names, goals, queue = [s["name"] for s in model["states"]], models.goals(model), model["queue"]
    people = [(g["name"], one["state"]) for g in sorted(model["groups"], key=lambda g: g["name"])
              for one in sorted(g["start"], key=lambda one: one["state"]) for _ in range(one["people"])]
    groups = [group for group, _ in people]
    counts = [state not in goals for _, state in people]
    states = tuple(state for _, state in people)
    ways = {(states, tuple(False for _ in people), tuple(i for i, s in enumerate(states) if s == queue["state"])): Fraction(1)}
    out = {"mean": [], "sd": [], "cost": [], "cost_sd": [], "reached": [], "groups": [], "admitted": Fraction(0)}
    for month in range(1, model["months"] + 1):
        holds, after = Month(model, [], month), {}
        for (now, reached, order), probability in ways.items():
            rows = [[(to, p) for to, p in holds.probabilities(g, s).items() if p] for g, s in zip(groups, now)]
            for moves in itertools.product(*rows):
                then, share = [to for to, _ in moves], probability * math.prod(p for _, p in moves)
                stayed = [i for i in order if then[i] == queue["state"]]
                free = max(0, holds.capacity - then.count(queue["programme"]))
                came = [r or c and s in goals for r, c, s in zip(reached, counts, then)]
                for i in stayed[:free]:
                    then[i] = queue["programme"]
                    out["admitted"] += share
                came = tuple(r or c and s in goals for r, c, s in zip(came, counts, then))
                joined = [i for i, s in enumerate(then) if s == queue["state"] and i not in order]
                way = (tuple(then), came, tuple(stayed[free:] + joined))
                after[way] = after.get(way, Fraction(0)) + share
        ways = after
        expected = lambda of: sum(p * of(way) for way, p in ways.items())
        number, cost = lambda s: lambda way: way[0].count(s), lambda way: sum(holds.costs[s] for s in way[0])
        deviation = lambda of: math.sqrt(expected(lambda way: of(way) ** 2) - expected(of) ** 2)
        out["mean"].append({s: expected(number(s)) for s in names})
        out["sd"].append({s: deviation(number(s)) for s in names})
        out["cost"].append(expected(cost))
        out["cost_sd"].append(deviation(cost))
        out["reached"].append(expected(lambda way: sum(way[1])))
        out["groups"].append({(g["name"], s): expected(lambda way: sum(a == g["name"] and b == s for a, b in zip(groups, way[0])))
                              for g in model["groups"] for s in names})
    return out


def answer(given: dict) -> dict:
    model = given["model"]
    found = together(model) if "queue" in model else by_person(model)
    names, people = [s["name"] for s in model["states"]], models.to_reach(model)
    floats = lambda values: [float(x) for x in values]
    shares = floats(n / people for n in found["reached"]) if people else []
    return {"method": "together" if "queue" in model else "chain", "months": [models.calendar(m) for m in range(1, model["months"] + 1)],
            "people": [{"state": s, "people": {"mean": floats(m[s] for m in found["mean"]), "sd": floats(m[s] for m in found["sd"])}} for s in names],
            "cost_kr": {"mean": floats(found["cost"]), "sd": floats(found["cost_sd"])}, "total_cost_kr": float(sum(found["cost"])),
            "discounted_cost_kr": math.fsum(float(c) * (1 + model["rate"]) ** (-m / 12) for m, c in enumerate(found["cost"], 1)),
            "first_passage": {"people": people, "share_by": shares, "median_month": models.median([round(x, 12) for x in shares])} if people else None,
            "admitted": float(found["admitted"]) if "queue" in model else None,
            "groups": [{"group": g, "state": s, "mean": floats(m[g, s] for m in found["groups"])} for g, s in found["groups"][0]]}
