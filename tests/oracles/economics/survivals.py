"""Survival, log-rank and proportional hazards, row by row from the definitions."""
import math
from fractions import Fraction

from generator import Generator

Z = 1.959963984540054


def make(random: Generator, number: int) -> dict:
    count, last = random.between(1, 60), random.pick([6, 30, 400])
    groups = [None, ["north"], ["b", "a"], ["öst", "väst", "a"]][number % 4]
    rows = [{"days": random.between(1, last), "event": random.below(10) < [7, 1, 10, 0][number % 5 % 4]} for _ in range(count)]
    for row in rows:
        if groups:
            row["group"] = random.pick(groups)
        if number % 3 == 1:
            row["entry_days"] = random.below(row["days"])
    given = {"rows": rows}
    if number % 2:
        given |= {"at_days": [0, 3, last // 2, last, last + 1], "restricted_days": random.between(1, last)}
    if count >= 30 and sum(row["event"] for row in rows) >= 15:
        given["covariates"] = ["age", "woman"]
        for row in rows:
            row["covariates"] = [random.between(18, 64) + random.below(100) / 100, random.below(2)]
    return given


def entry(row: dict) -> int:
    return row.get("entry_days", 0)


def at_risk(rows: list[dict], day: int) -> list[dict]:
    if day == 0:
        return [row for row in rows if entry(row) == 0]
    return [row for row in rows if entry(row) < day <= row["days"]]


def leaving(rows: list[dict], day: int) -> list[dict]:
    return [row for row in rows if row["days"] == day and row["event"]]


def event_days(rows: list[dict]) -> list[int]:
    return sorted({row["days"] for row in rows if row["event"]})


def estimate(survival: Fraction, log_variance: Fraction) -> dict:
    out = {"survival": float(survival), "se": None, "lower": None, "upper": None}
    if survival:
        out["se"] = float(survival) * math.sqrt(log_variance)
    if 0 < survival < 1:
        centre, half = math.log(-math.log(survival)), Z * math.sqrt(log_variance) / -math.log(survival)
        out |= {"lower": math.exp(-math.exp(centre + half)), "upper": math.exp(-math.exp(centre - half))}
    return out


def curve(rows: list[dict]) -> list[tuple]:
    """(day, n, d, S, variance of log S)"""
    out, survival, variance = [], Fraction(1), Fraction(0)
    for day in event_days(rows):
        n, d = len(at_risk(rows, day)), len(leaving(rows, day))
        survival *= 1 - Fraction(d, n)
        variance += Fraction(d, n * (n - d)) if n > d else 0
        out.append((day, n, d, survival, variance))
    return out


def median(steps: list[dict], name: str):
    return next((step["day"] for step in steps if step[name] is not None and step[name] <= 0.5 + 1e-12), None)


def restricted_mean(steps: list[tuple], until: int) -> dict:
    """Day by day."""
    survival = lambda day: next((step[3] for step in reversed(steps) if step[0] <= day), Fraction(1))
    area = lambda first: sum((survival(day) for day in range(first, until)), Fraction(0))
    variance = sum(area(day) ** 2 * Fraction(d, n * (n - d)) for day, n, d, *_ in steps if day <= until and n > d)
    return {"mean_days": float(area(0)), "se_days": math.sqrt(variance)}


def of_group(name, rows: list[dict], given: dict) -> dict:
    steps, last = curve(rows), max(row["days"] for row in rows)
    known = lambda day: day <= last or bool(steps) and steps[-1][3] == 0
    shown = [{"day": day, "at_risk": n, "events": d, **estimate(survival, variance),
              "censored": sum(row["days"] == day and not row["event"] for row in rows)} for day, n, d, survival, variance in steps]
    out = {"group": name, "rows": len(rows), "events": sum(row["event"] for row in rows), "last_day": last, "steps": shown,
           "median_days": median(shown, "survival"), "median_lower_days": median(shown, "lower"),
           "median_upper_days": median(shown, "upper"), "at_days": [], "restricted_mean": None}
    for day in given.get("at_days", []):
        before = [step for step in steps if step[0] <= day]
        found = estimate(*(before[-1][3:] if before else (Fraction(1), Fraction(0))))
        out["at_days"].append({"day": day, "at_risk": len(at_risk(rows, day)),
                               **(found if known(day) else dict.fromkeys(found))})
    if "restricted_days" in given and known(given["restricted_days"]):
        out["restricted_mean"] = restricted_mean(steps, given["restricted_days"])
    return out


def solved(matrix: list[list], right: list) -> list | None:
    """By elimination with the largest pivot; none where there is none."""
    rows = [list(row) + [value] for row, value in zip(matrix, right)]
    for i in range(len(rows)):
        best = max(range(i, len(rows)), key=lambda k: abs(rows[k][i]))
        rows[i], rows[best] = rows[best], rows[i]
        if abs(rows[i][i]) < 1e-12:
            return None
        for k in range(len(rows)):
            if k != i:
                factor = rows[k][i] / rows[i][i]
                rows[k] = [a - factor * b for a, b in zip(rows[k], rows[i])]
    return [row[-1] / row[i] for i, row in enumerate(rows)]


def upper_tail(x: float, degrees: int) -> float:
    if degrees % 2:
        out, term, k = math.erfc(math.sqrt(x / 2)), math.sqrt(2 * x / math.pi) * math.exp(-x / 2), 3
    else:
        out, term, k = 0.0, math.exp(-x / 2), 2
    while k <= degrees:
        out, term, k = out + term, term * x / k, k + 2
    return out


def test_of(scores: list, covariance: list[list]) -> dict | None:
    found = solved(covariance, scores) if scores else None
    if found is None:
        return None
    chi_square = float(sum(a * b for a, b in zip(scores, found)))
    return {"chi_square": chi_square, "degrees_of_freedom": len(scores), "p_value": upper_tail(chi_square, len(scores))}


def log_rank(rows: list[dict], names: list[str]) -> dict:
    size = range(len(names))
    observed, expected, covariance = [0] * len(names), [Fraction(0)] * len(names), [[Fraction(0)] * len(names) for _ in size]
    for day in event_days(rows):
        there, gone = at_risk(rows, day), leaving(rows, day)
        n, d = len(there), len(gone)
        share = [Fraction(sum(row["group"] == name for row in there), n) for name in names]
        for g in size:
            observed[g] += sum(row["group"] == names[g] for row in gone)
            expected[g] += d * share[g]
            for h in size:
                covariance[g][h] += Fraction(d * (n - d), max(1, n - 1)) * share[g] * ((g == h) - share[h])
    part = [g for g in size if expected[g]][1:]
    return {"test": test_of([observed[g] - expected[g] for g in part], [[covariance[g][h] for h in part] for g in part]),
            "groups": [{"group": names[g], "observed": observed[g], "expected": float(expected[g])} for g in size]}


def efron(rows: list[dict], beta: list[float]) -> tuple:
    """Log likelihood, its gradient and the information."""
    p = range(len(beta))
    hazard = lambda row: math.exp(sum(b * x for b, x in zip(beta, row["covariates"])))
    value, score, information = 0.0, [0.0 for _ in p], [[0.0 for _ in p] for _ in p]
    for day in event_days(rows):
        gone = leaving(rows, day)
        for left in range(len(gone)):
            weighed = [(row, hazard(row) * (1 - left / len(gone) if row in gone and row["days"] == day and row["event"] else 1))
                       for row in at_risk(rows, day)]
            total = math.fsum(weight for _, weight in weighed)
            mean = [math.fsum(weight * row["covariates"][j] for row, weight in weighed) / total for j in p]
            value += sum(b * x for b, x in zip(beta, gone[left]["covariates"])) - math.log(total)
            for j in p:
                score[j] += gone[left]["covariates"][j] - mean[j]
                for k in p:
                    information[j][k] += math.fsum(weight * (row["covariates"][j] - mean[j]) * (row["covariates"][k] - mean[k])
                                                   for row, weight in weighed) / total
    return value, score, information


def cox(rows: list[dict], names: list[str]) -> dict:
    beta = [0.0] * len(names)
    null = efron(rows, beta)[0]
    for _ in range(12):
        _, score, information = efron(rows, beta)
        beta = [b + step for b, step in zip(beta, solved(information, score))]
    value, _, information = efron(rows, beta)
    out, ratio = [], 2 * (value - null)
    for j, name in enumerate(names):
        se = math.sqrt(solved(information, [float(k == j) for k in range(len(names))])[j])
        out.append({"covariate": name, "coefficient": beta[j], "se": se, "hazard_ratio": math.exp(beta[j]),
                    "lower": math.exp(beta[j] - Z * se), "upper": math.exp(beta[j] + Z * se),
                    "p_value": math.erfc(abs(beta[j] / se) / math.sqrt(2))})
    return {"rows": len(rows), "events": sum(row["event"] for row in rows), "coefficients": out, "log_likelihood_null": null,
            "log_likelihood": value,
            "likelihood_ratio": {"chi_square": ratio, "degrees_of_freedom": len(names), "p_value": upper_tail(ratio, len(names))}}


def names_of(rows: list[dict]) -> list:
    return sorted({row.get("group") for row in rows}, key=lambda name: (name or "").encode())


def answer(given: dict) -> dict:
    rows, names = given["rows"], names_of(given["rows"])
    return {"groups": [of_group(name, [row for row in rows if row.get("group") == name], given) for name in names],
            "log_rank": log_rank(rows, names) if len(names) > 1 else None,
            "cox": cox(rows, given["covariates"]) if "covariates" in given else None}
