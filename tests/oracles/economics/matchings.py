"""Comparison with people who are alike: a logit model by Newton's steps, pairs and sums by loops over their definitions."""
import math

from generator import Generator

Z = 1.959963984540054


def make(random: Generator, number: int) -> dict:
    names = ["age", "months", "ålder i år", "x"][:random.between(1, 4)]
    rows = []
    for i in range(random.between(40, 90)):
        covariates = {name: random.between(0, 40_000) / 1000 for name in names}
        if len(names) > 1 and random.below(2):
            covariates["x" if "x" in names else names[0]] = random.pick([0, 1])
        chance = 20 + sum(covariates.values()) / len(names) / 2 * random.pick([1, 1, 1 + number % 3])
        if rows and random.below(4) == 0:
            covariates = dict(random.pick(rows)["covariates"])
        row = {"id": f"{random.pick(['p', 'P', 'å'])}{i}", "treated": random.below(100) < chance,
               "outcome": random.between(-500, 900) / random.pick([1, 7]), "covariates": covariates}
        if number % 2:
            row["stratum"] = random.pick(["north", "south", "åre", f"own {i}"])
        rows.append(row)
    return {"rows": rows}


def solved(matrix: list[list[float]], right: list[float]) -> list[float]:
    """By elimination with pivots."""
    rows = [list(row) + [value] for row, value in zip(matrix, right)]
    n = len(rows)
    for j in range(n):
        pivot = max(range(j, n), key=lambda i: abs(rows[i][j]))
        rows[j], rows[pivot] = rows[pivot], rows[j]
        for i in range(n):
            if i != j:
                factor = rows[i][j] / rows[j][j]
                rows[i] = [a - factor * b for a, b in zip(rows[i], rows[j])]
    return [rows[i][n] / rows[i][i] for i in range(n)]


def chance(eta: float) -> float:
    return 1 / (1 + math.exp(-eta))


def information(x: list, eta: list) -> list:
    k, w = len(x[0]), [chance(one) * chance(-one) for one in eta]
    return [[math.fsum(wi * xi[a] * xi[b] for wi, xi in zip(w, x)) for b in range(k)] for a in range(k)]


def fitted(x: list, t: list) -> list[float]:
    beta = [0.0] * len(x[0])
    for _ in range(25):
        eta = [math.fsum(b * a for a, b in zip(beta, row)) for row in x]
        slope = [math.fsum((ti - chance(e)) * row[j] for ti, e, row in zip(t, eta, x)) for j in range(len(beta))]
        beta = [b + d for b, d in zip(beta, solved(information(x, eta), slope))]
    return beta


def mean(values) -> float:
    values = list(values)
    return math.fsum(values) / len(values)


def variance(values) -> float:
    values = list(values)
    middle = mean(values)
    return math.fsum((v - middle) ** 2 for v in values) / (len(values) - 1)


def effect(att: float, se) -> dict:
    return {"att": att, "se": se, "low": None if se is None else att - Z * se, "high": None if se is None else att + Z * se}


def pairs_of(rows: list, eta: list, caliper: float) -> list:
    free, out = {i for i, row in enumerate(rows) if not row["treated"]}, []
    order = sorted((i for i, row in enumerate(rows) if row["treated"]), key=lambda i: (-eta[i], rows[i]["id"].encode()))
    for i in order:
        near = [(abs(eta[j] - eta[i]), rows[j]["id"].encode(), j) for j in free if rows[j].get("stratum") == rows[i].get("stratum")]
        if near and min(near)[0] <= caliper:
            free.remove(min(near)[2])
            out.append((i, min(near)[2]))
    return out


def weighted_se(x: list, eta: list, t: list, y: list, m1: float, m0: float) -> float:
    """Stacked equations: their derivatives as one matrix, and the row of its inverse that the effect needs."""
    k = len(x[0])
    w = [0 if ti else math.exp(e) for ti, e in zip(t, eta)]
    bread = [row + [0.0, 0.0] for row in information(x, eta)]
    bread.append([0.0] * k + [float(sum(t)), 0.0])
    bread.append([-math.fsum(wi * (yi - m0) * row[j] for wi, yi, row in zip(w, y, x)) for j in range(k)] + [0.0, math.fsum(w)])
    side = solved([list(column) for column in zip(*bread)], [0.0] * k + [1.0, -1.0])
    total = []
    for row, e, ti, wi, yi in zip(x, eta, t, w, y):
        equations = [(ti - chance(e)) * a for a in row] + [ti * (yi - m1), wi * (yi - m0)]
        total.append(math.fsum(a * b for a, b in zip(side, equations)) ** 2)
    return math.sqrt(math.fsum(total))


def strata_effect(rows: list):
    strata = {row["stratum"] for row in rows if "stratum" in row}
    groups = {s: [[r["outcome"] for r in rows if r["stratum"] == s and r["treated"] == t] for t in (False, True)] for s in strata}
    used = [group for group in groups.values() if all(group)]
    if not used:
        return None
    treated = sum(len(t) for _, t in used)
    att = math.fsum(len(t) / treated * (mean(t) - mean(c)) for c, t in used)
    se = None
    if all(len(c) > 1 and len(t) > 1 for c, t in used):
        se = math.sqrt(math.fsum((len(t) / treated) ** 2 * (variance(t) / len(t) + variance(c) / len(c)) for c, t in used))
    return {"strata": len(strata), "strata_used": len(used), "treated_used": treated,
            "controls_used": sum(len(c) for c, _ in used), "effect": effect(att, se)}


def balance_of(name: str, rows: list, pairs: list, w: list) -> dict:
    v = [row["covariates"][name] for row in rows]
    ones, noughts = ([a for a, row in zip(v, rows) if row["treated"] == t] for t in (True, False))
    pooled = math.sqrt((variance(ones) + variance(noughts)) / 2)
    weighted = math.fsum(a * b for a, b in zip(v, w)) / math.fsum(w)
    matched = [mean(v[pair[side]] for pair in pairs) for side in (0, 1)] if pairs else [None, None]
    return {"name": name, "mean_treated": mean(ones), "mean_controls": mean(noughts),
            "difference_before": (mean(ones) - mean(noughts)) / pooled, "matched_mean_treated": matched[0],
            "matched_mean_controls": matched[1], "difference_matched": (matched[0] - matched[1]) / pooled if pairs else None,
            "weighted_mean_controls": weighted, "difference_weighted": (mean(ones) - weighted) / pooled}


def warnings(balance: list, unmatched: float, outside: float) -> list[str]:
    said = {"balance_poor_matched": any(abs(one["difference_matched"] or 0) > 0.1 for one in balance),
            "balance_poor_weighted": any(abs(one["difference_weighted"]) > 0.1 for one in balance),
            "unmatched_many": unmatched > 0.1, "overlap_poor": outside > 0.1}
    return [code for code, holds in said.items() if holds]


def answer(given: dict) -> dict:
    rows = given["rows"]
    names = sorted(rows[0]["covariates"], key=lambda name: name.encode())
    x = [[1.0] + [float(row["covariates"][name]) for name in names] for row in rows]
    t, y = [int(row["treated"]) for row in rows], [row["outcome"] for row in rows]
    beta = fitted(x, t)
    eta = [math.fsum(b * a for a, b in zip(beta, row)) for row in x]
    sd = math.sqrt(variance(eta))
    pairs = pairs_of(rows, eta, 0.2 * sd)
    w = [0 if ti else math.exp(e) for ti, e in zip(t, eta)]
    m1, m0 = mean(yi for yi, ti in zip(y, t) if ti), math.fsum(a * b for a, b in zip(w, y)) / math.fsum(w)
    ranges = [[e for e, ti in zip(eta, t) if ti == side] for side in (0, 1)]
    outside = sum(not min(ranges[0]) <= e <= max(ranges[0]) for e in ranges[1])
    spread = information(x, eta)
    ses = [math.sqrt(solved(spread, [float(i == j) for i in range(len(beta))])[j]) for j in range(len(beta))]
    differences = [y[i] - y[j] for i, j in pairs]
    balance = [balance_of(name, rows, pairs, w) for name in names]
    unmatched = sum(t) - len(pairs)
    matched = effect(mean(differences), math.sqrt(variance(differences) / len(pairs)) if len(pairs) > 1 else None) if pairs else None
    return {
        "treated": sum(t), "controls": len(t) - sum(t), "predictor_sd": sd, "caliper": 0.2 * sd,
        "propensity": {"intercept": beta[0], "intercept_se": ses[0],
                       "covariates": [{"name": name, "estimate": b, "se": se} for name, b, se in zip(names, beta[1:], ses[1:])],
                       "log_likelihood": math.fsum(math.log(chance(e if ti else -e)) for e, ti in zip(eta, t))},
        "overlap": {"treated": {"low": min(ranges[1]), "high": max(ranges[1])}, "controls": {"low": min(ranges[0]), "high": max(ranges[0])},
                    "treated_outside": outside, "share_treated_outside": outside / sum(t)},
        "matched": len(pairs), "unmatched": unmatched, "share_unmatched": unmatched / sum(t), "matched_effect": matched,
        "weighted_effect": effect(m1 - m0, weighted_se(x, eta, t, y, m1, m0)),
        "effective_controls": math.fsum(w) ** 2 / math.fsum(a * a for a in w), "strata_effect": strata_effect(rows),
        "balance": balance, "warnings": warnings(balance, unmatched / sum(t), outside / sum(t)),
        "pairs": [{"treated": rows[i]["id"], "control": rows[j]["id"], "distance": abs(eta[i] - eta[j]), "difference": y[i] - y[j]}
                  for i, j in pairs],
    }
