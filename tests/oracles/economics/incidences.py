"""Cumulative incidence and Gray's test, every sum written out from the definitions."""
from fractions import Fraction

from generator import Generator
from survivals import names_of, test_of


def make(random: Generator, number: int) -> dict:
    count, last = random.between(2, 60), random.pick([5, 30, 400])
    causes = [["work"], ["work", "studies"], ["b", "a", "ö", "c"]][number % 3]
    groups = [None, ["x", "y"], ["c", "a", "b"]][number // 2 % 3]
    rows = [{"days": random.between(1, last)} for _ in range(count)]
    for i, row in enumerate(rows):
        if i == 0 or random.below(10) < [8, 10, 2][number % 4 % 3]:
            row["cause"] = random.pick(causes)
        if groups:
            row["group"] = random.pick(groups)
    given = {"rows": rows}
    if number % 2:
        given["at_days"] = [0, 2, last // 2, last, last + 1]
    return given


def counted(rows: list[dict], day: int, cause: str | None = None) -> int:
    return sum(row["days"] == day and "cause" in row and cause in (None, row["cause"]) for row in rows)


def there(rows: list[dict], day: int) -> int:
    return sum(row["days"] >= day for row in rows)


def ties(k: int, n: int) -> Fraction:
    return Fraction(n - k, n - 1) if k > 1 else Fraction(1)


class Group:
    """S and F of one cause, before and after each day with an event of anybody."""

    def __init__(self, rows: list[dict], cause: str, days: list[int]) -> None:
        self.n, self.own, self.others, self.before, self.after, self.f_before, self.f = {}, {}, {}, {}, {}, {}, {}
        survival, f = Fraction(1), Fraction(0)
        for day in days:
            n, own, events = there(rows, day), counted(rows, day, cause), counted(rows, day)
            self.n[day], self.own[day], self.others[day] = n, own, events - own
            self.before[day], self.f_before[day] = survival, f
            if n:
                f += survival * own / n
                survival *= 1 - Fraction(events, n)
            self.after[day], self.f[day] = survival, f

    def variance(self, until: int) -> Fraction:
        out = Fraction(0)
        for day in self.n:
            if day > until or not self.n[day]:
                continue
            n, own, others, size = self.n[day], self.own[day], self.others[day], self.before[day] ** 2
            later = (self.f[until] - self.f[day]) / self.after[day] if self.after[day] else None
            if own:
                out += (1 - (later or 0)) ** 2 * size * ties(own, n) * own / n**2
            if others and later is not None:
                out += later**2 * size * ties(others, n) * others / n**2
        return out


def of_cause(rows: list[dict], cause: str, at_days: list[int]) -> dict:
    days = sorted({row["days"] for row in rows if "cause" in row})
    group, own_days, last = Group(rows, cause, days), [day for day in days if counted(rows, day, cause)], max(row["days"] for row in rows)
    told = lambda day: {"incidence": float(group.f[day]), "variance": float(group.variance(day))}
    out = {"cause": cause, "events": sum(row.get("cause") == cause for row in rows), "at_days": [],
           "steps": [{"day": day, "at_risk": there(rows, day), "events": counted(rows, day, cause), **told(day)} for day in own_days]}
    for day in at_days:
        before = [own for own in own_days if own <= day]
        found = told(before[-1]) if before else {"incidence": 0, "variance": 0}
        known = day <= last or bool(days) and group.after[days[-1]] == 0
        out["at_days"].append({"day": day, "at_risk": there(rows, day), **(found if known else dict.fromkeys(found))})
    return out


def gray(rows: list[dict], cause: str, names: list[str]) -> dict | None:
    days = sorted({row["days"] for row in rows if "cause" in row})
    groups = [Group([row for row in rows if row["group"] == name], cause, days) for name in names]
    size, f = range(len(names)), Fraction(0)
    scores, a, c, d, h, f_after = [Fraction(0)] * len(names), {}, {}, {}, {}, {}
    sums = [[Fraction(0)] * len(names) for _ in size]
    for day in days:
        own = [group.n[day] / group.before[day] if group.n[day] else Fraction(0) for group in groups]
        d[day], h[day] = counted(rows, day, cause), sum(own)
        still = [own[g] * (1 - groups[g].f_before[day]) for g in size]
        a[day] = [[own[g] * ((g == k) - own[k] / h[day]) for k in size] for g in size]
        for g in size:
            scores[g] += groups[g].own[day] - (d[day] * still[g] / sum(still) if d[day] else 0)
            for k in size:
                sums[g][k] += a[day][g][k] * d[day] / h[day] / (1 - f) if d[day] else 0
        f += d[day] / h[day]
        f_after[day], c[day] = f, [list(row) for row in sums]
    covariance = [[Fraction(0)] * (len(names) - 1) for _ in names[1:]]
    for day in days:
        for k in size:
            one = groups[k]
            if not one.n[day]:
                continue
            ratio = (1 - f_after[day]) / one.after[day] if one.after[day] else Fraction(0)
            rest = [sums[g][k] - c[day][g][k] for g in size]
            own = [a[day][g][k] + (1 - ratio) * rest[g] for g in size]
            alike = 1 - (d[day] - 1) / (h[day] * one.before[day] - 1) if d[day] > 1 else 1
            of_own = alike * one.before[day] * d[day] / h[day] / one.n[day]
            of_others = one.before[day] ** 2 * one.others[day] * ties(one.others[day], one.n[day]) / one.n[day] ** 2 if one.after[day] else 0
            for g in range(len(names) - 1):
                for j in range(len(names) - 1):
                    covariance[g][j] += own[g] * own[j] * of_own + ratio**2 * rest[g] * rest[j] * of_others
    return test_of(scores[:-1], covariance)


def answer(given: dict) -> dict:
    rows, names = given["rows"], names_of(given["rows"])
    causes = sorted({row["cause"] for row in rows if "cause" in row}, key=lambda cause: cause.encode())
    groups = []
    for name in names:
        own = [row for row in rows if row.get("group") == name]
        groups.append({"group": name, "rows": len(own), "censored": sum("cause" not in row for row in own),
                       "last_day": max(row["days"] for row in own),
                       "causes": [of_cause(own, cause, given.get("at_days", [])) for cause in causes]})
    return {"groups": groups,
            "gray_tests": [{"cause": cause, "test": gray(rows, cause, names)} for cause in causes] if len(names) > 1 else []}
