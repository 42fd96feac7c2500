"""Who comes back to assistance, month by month of each person, and the product-limit estimate by its definition."""
import math
from fractions import Fraction

from generator import Generator

Z = 1.959963984540054


def text_of(month: int) -> str:
    return f"{month // 12:04}-{month % 12 + 1:02}"


def number_of(text: str) -> int:
    return int(text[:4]) * 12 + int(text[5:]) - 1


def make(random: Generator, number: int) -> dict:
    first = random.between(2010 * 12, 2020 * 12)
    length = random.between(1, 48)
    rows = []
    for person in range(random.between(1, 30)):
        group = random.pick(["families", "singles", None]) if number % 2 else None
        having, stickiness = random.below(2), random.between(2, 9)
        for month in range(first, first + length):
            having = having if random.below(stickiness) else 1 - having
            for _ in range(having * random.pick([1, 1, 2])):
                rows.append({"person": f"p{person}", "month": text_of(month)} | ({"group": group} if group else {}))
    rows.append({"person": "last", "month": text_of(first)})
    return {"rows": rows, "first_month": text_of(first), "last_month": text_of(first + length - 1),
            "within_months": [random.between(2, 30) for _ in range(random.below(4))]}


def exits_of(months: set[int], first: int, last: int) -> list[tuple[int, int, bool]]:
    out = []
    for month in range(first + 1, last):
        if month - 1 in months and month not in months and month + 1 not in months:
            later = [one for one in months if one > month]
            out.append((min(later) - month if later else last - month, last - month, bool(later)))
    return out


def wilson(hits: int, of: int) -> dict:
    """The shares p at which (h/n − p)² = z²·p(1 − p)/n, as roots of a quadratic."""
    a, b, c = 1 + Z * Z / of, -(2 * hits / of + Z * Z / of), (hits / of) ** 2
    root = math.sqrt(max(0.0, b * b - 4 * a * c))
    return {"low": (-b - root) / (2 * a), "high": (-b + root) / (2 * a)}


def rate(exits: list, within: int) -> dict:
    seen = [exit for exit in exits if exit[1] >= within]
    back = [exit for exit in seen if exit[2] and exit[0] <= within]
    return {"within_months": within, "exits": len(seen), "returns": len(back),
            "share": len(back) / len(seen) if seen else None, "interval": wilson(len(back), len(seen)) if seen else None}


def curve(exits: list) -> list[dict]:
    out, left = [], Fraction(1)
    for months in sorted({exit[0] for exit in exits}):
        at_risk = sum(exit[0] >= months for exit in exits)
        back = sum(exit[0] == months and exit[2] for exit in exits)
        left *= 1 - Fraction(back, at_risk)
        out.append({"months": months, "at_risk": at_risk, "returns": back,
                    "censored": sum(exit[0] == months and not exit[2] for exit in exits), "without_return": float(left)})
    return out


def figures(group, people: dict, given: dict) -> dict:
    first, last = number_of(given["first_month"]), number_of(given["last_month"])
    each = [exits_of(months, first, last) for months in people.values()]
    exits = [exit for one in each for exit in one]
    return {"group": group, "people": len(people), "people_with_exit": sum(bool(one) for one in each), "exits": len(exits),
            "returns": sum(exit[2] for exit in exits), "rates": [rate(exits, k) for k in given["within_months"]],
            "curve": curve(exits)}


def answer(given: dict) -> dict:
    people, group_of = {}, {}
    for row in given["rows"]:
        people.setdefault(row["person"], set()).add(number_of(row["month"]))
        group_of[row["person"]] = row.get("group")
    keys = sorted({group for group in group_of.values() if group is not None})
    if keys and None in group_of.values():
        keys.append(None)
    return {"total": figures(None, people, given),
            "groups": [figures(key, {p: m for p, m in people.items() if group_of[p] == key}, given) for key in keys]}
