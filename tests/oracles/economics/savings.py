"""What assistance became to those who took part: month by month of each person, with exact fractions."""
import math
from fractions import Fraction

import matchings
from generator import Generator, exact, ore
from returns_to_assistance import number_of, text_of

Z = 1.959963984540054


def make(random: Generator, number: int) -> dict:
    first = random.between(2015 * 12, 2022 * 12)
    last = first + random.between(30, 50)
    before, after = random.between(1, 8), random.between(1, 14)
    people = [f"{random.pick(['p', 'å'])}{i}" for i in range(random.between(30, 60))]
    households = [f"h{i}" for i in range(len(people))]
    takes_part = people[:random.between(12, 20)] if number % 2 else people
    given = {"first_month": text_of(first), "last_month": text_of(last), "months_before": before, "months_after": after,
             "participants": [{"id": p, "start": text_of(random.between(first - 3, last + 2))} for p in takes_part],
             "members": [], "paid": []}
    for person, own in zip(people, households):
        moves = random.between(first, last)
        given["members"].append({"person": person, "household": own, "first_month": text_of(first - 20)})
        if random.below(4) == 0:
            given["members"][-1]["last_month"] = text_of(moves)
            given["members"].append({"person": person, "household": random.pick(households), "first_month": text_of(moves + 1)})
    for household in households:
        level = random.between(3000, 12000)
        for month in range(first, last + 1):
            for _ in range(random.pick([0, 1, 1, 1, 2])):
                given["paid"].append({"household": household, "month": text_of(month),
                                      "amount_kr": random.kronor(0, level)})
    if random.below(2):
        given["cost_kr"] = random.kronor(0, 900_000)
    if number % 2:
        given |= {"others": [{"id": p, "covariates": {"age": random.between(18, 64)}} for p in people[len(takes_part):]],
                  "compared_months": random.between(1, after), "seed": random.between(0, 10**9)}
        for one in given["participants"]:
            one["covariates"] = {"age": random.between(18, 64)}
    return given


def standings(given: dict) -> dict:
    """By id: counted, or why not. Who shares a household with one counted before is counted with that one."""
    first, last, out = number_of(given["first_month"]), number_of(given["last_month"]), {}
    lives = lambda person, household, month: any(
        m["person"] == person and m["household"] == household and m["first_month"] <= month <= m.get("last_month", "9999-12")
        for m in given["members"])
    homes = sorted({m["household"] for m in given["members"]})
    for one in sorted(given["participants"], key=lambda one: (one["start"], one["id"].encode())):
        start = number_of(one["start"])
        if start - given["months_before"] < first:
            out[one["id"]] = "early"
        elif start + 1 > last:
            out[one["id"]] = "late"
        else:
            earlier = [p for p, standing in out.items() if standing == "counted"]
            shared = any(lives(one["id"], home, text_of(month)) and lives(p, home, text_of(month))
                         for month in (start - 1, start) for home in homes for p in earlier)
            out[one["id"]] = "another" if shared else "counted"
    return out


def amounts(given: dict, stands: dict) -> dict:
    """By person and month; a household's month goes to whom of its members is counted and began first."""
    order = sorted(given["participants"], key=lambda one: (one["start"], one["id"].encode()))
    order = [one["id"] for one in order if stands[one["id"]] == "counted"]
    order += sorted((one["id"] for one in given.get("others", [])), key=str.encode)
    out = {}
    for row in given["paid"]:
        month = row["month"]
        there = {m["person"] for m in given["members"] if m["household"] == row["household"]
                 and m["first_month"] <= month and month <= m.get("last_month", "9999-12")}
        first = next((one for one in order if one in there), None)
        if first is not None:
            key = (first, number_of(month))
            out[key] = out.get(key, 0) + exact(row["amount_kr"])
    return out


def sums(rows: list) -> dict:
    before, paid = sum((b for b, _ in rows), Fraction(0)), sum((a for _, a in rows), Fraction(0))
    return {"person_months": len(rows), "as_before_kr": ore(before), "paid_kr": ore(paid), "saving_kr": ore(before - paid)}


def mean_of(each: list) -> dict | None:
    if not each:
        return None
    months, n = sum(k for _, k in each), len(each)
    mean = float(sum(y for y, _ in each) / months)
    if n == 1:
        return {"mean": mean, "se": None, "low": None, "high": None}
    se = math.sqrt(n / (n - 1) * math.fsum((float(y) - mean * k) ** 2 for y, k in each)) / months
    return {"mean": mean, "se": se, "low": mean - Z * se, "high": mean + Z * se}


def recovery(given: dict, by_month: dict, total: Fraction) -> dict | None:
    if "cost_kr" not in given:
        return None
    cost, so_far, covered = exact(given["cost_kr"]), Fraction(0), None
    for month in sorted(by_month):
        so_far += by_month[month]
        covered = (covered or text_of(month)) if so_far >= cost else None
    rounded = exact(ore(total))
    return {"cost_kr": float(cost), "net_kr": ore(rounded - cost), "share": float(rounded / cost) if cost else 0,
            "covered": covered}


def answer(given: dict) -> dict:
    stands = standings(given)
    paid, first, last = amounts(given, stands), number_of(given["first_month"]), number_of(given["last_month"])
    before, after = given["months_before"], given["months_after"]
    a = lambda person, month: paid.get((person, month), Fraction(0))
    counted = [(one["id"], number_of(one["start"]), min(after, last - number_of(one["start"])))
               for one in given["participants"] if stands[one["id"]] == "counted"]
    how_many = lambda why: sum(standing == why for standing in stands.values())
    level = {p: sum((a(p, s - k) for k in range(1, before + 1)), Fraction(0)) / before for p, s, _ in counted}
    rows = [(s + k, level[p], a(p, s + k)) for p, s, n in counted for k in range(1, n + 1)]
    months = []
    for k in list(range(-before, 0)) + list(range(1, after + 1)):
        there = [(p, s) for p, s, n in counted if k <= n]
        if there:
            months.append({"month": k, "people": len(there), "paid_kr": ore(sum(a(p, s + k) for p, s in there))})
    by_month, each = {}, []
    for month, b, x in rows:
        by_month[month] = by_month.get(month, Fraction(0)) + b - x
    for p, s, n in counted:
        each.append((sum(level[p] - a(p, s + k) for k in range(1, n + 1)), n))
    never = sum(level[p] == 0 and not any(a(p, s + k) for k in range(1, n + 1)) for p, s, n in counted)
    out = {"participants": len(given["participants"]), "counted": len(counted), "begun_too_early": how_many("early"),
           "begun_too_late": how_many("late"), "with_another": how_many("another"), "never_assisted": never, "months": months,
           "years": [{"year": year, "sum": sums([(b, x) for month, b, x in rows if month // 12 == year])}
                     for year in sorted({month // 12 for month, _, _ in rows})],
           "total": sums([(b, x) for _, b, x in rows]), "mean_kr": mean_of(each),
           "recovery": recovery(given, by_month, sum((b - x for _, b, x in rows), Fraction(0)))}
    if "others" in given:
        out["comparison"] = compared(given, stands, a, first, last)
    return out


def lot(seed: int, text: str) -> int:
    value, mask = 0xCBF29CE484222325 ^ seed, 2**64 - 1
    for byte in text.encode():
        value = ((value ^ byte) * 0x100000001B3) & mask
    value = ((value ^ value >> 30) * 0xBF58476D1CE4E5B9) & mask
    value = ((value ^ value >> 27) * 0x94D049BB133111EB) & mask
    return value ^ value >> 31


def compared(given: dict, stands: dict, a, first: int, last: int) -> dict:
    before, after = given["months_before"], given["compared_months"]
    had = lambda person, start: any(a(person, start - k) for k in range(1, before + 1))
    people = []
    for one in given["participants"]:
        start = number_of(one["start"])
        if stands[one["id"]] == "counted" and start + after <= last and had(one["id"], start):
            people.append((one["id"], True, start, one["covariates"]))
    starts = sorted(start for _, _, start, _ in people)
    others = sorted(given["others"], key=lambda one: (lot(given["seed"], one["id"]), one["id"].encode()))
    for j, one in enumerate(others):
        start = starts[j * len(starts) // len(others)]
        if had(one["id"], start):
            people.append((one["id"], False, start, one["covariates"]))
    rows, curve = [], {}
    for person, treated, start, covariates in people:
        month = lambda k, person=person, start=start: a(person, start + k)
        middle = lambda ks, month=month: sum((month(k) for k in ks), Fraction(0)) / len(ks)
        level, recent = middle(range(-before, 0)), middle(range(-min(3, before), 0))
        rows.append({"id": person, "treated": treated, "outcome": float(level - middle(range(1, after + 1))),
                     "covariates": covariates | {"assistance_before": float(level), "assistance_last_3": float(recent),
                                                 "months_assisted": sum(month(-k) > 0 for k in range(1, before + 1)),
                                                 "started": (start - first) / 12}})
        curve[person] = {k: float(month(k)) for k in list(range(-before, 0)) + list(range(1, after + 1))}
    dropped = []
    if before <= 3:
        dropped.append("assistance_last_3")  # the same as before
    for name in dropped:
        for row in rows:
            del row["covariates"][name]
    found = matchings.answer({"rows": rows})
    pairs = found["pairs"]
    n = len(pairs)
    months = [{"month": k, "treated": math.fsum(curve[p["treated"]][k] for p in pairs) / n,
               "controls": math.fsum(curve[p["control"]][k] for p in pairs) / n} for k in sorted(curve[people[0][0]])] if n else []
    effect = found["matched_effect"]
    scaled = None if effect is None else {key: None if x is None else x * n * after for key, x in effect.items()}
    return {"matching": found, "months": months, "difference": scaled}
