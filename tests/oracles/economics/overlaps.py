"""How many people agencies have in common, by sets of names."""
from generator import Generator

CODES = ["af", "fk", "socialtjänst", "vux", "region", "kriminalvård", "B", "a", "Ä", "skola", "10", "9", "x", "y", "z", "zz"]


def make(random: Generator, number: int) -> dict:
    codes = CODES[:random.between(1, 16)]
    rows = []
    for _ in range(random.between(1, 80)):
        row = {"person": f"p{random.below(40)}", "agencies": [random.pick(codes) for _ in range(random.below(5))]}
        if number % 3:
            row["unknown"] = [random.pick(codes) for _ in range(random.below(4))]
        if number % 2:
            row["month"] = f"2015-{random.between(1, 4):02}"
        rows.append(row)
    return {"rows": rows}


def part(count: int, of: int):
    return count / of if of else None


# Three-valued: True, False, or None where it is not known.
def both(one, other):
    if one is False or other is False:
        return False
    return None if one is None or other is None else True


def figures(month, people: dict, perhaps: dict, codes: list[str]) -> dict:
    at = {code: {person for person, where in people.items() if code in where} for code in codes}
    open_ = {person: perhaps[person] - people[person] for person in people}
    said = {person: {code: True if code in people[person] else None if code in open_[person] else False
                     for code in codes} for person in people}
    exact = {}
    for person, where in people.items():
        key = tuple(sorted(where, key=lambda code: code.encode()))
        exact.setdefault(key, []).append(bool(open_[person]))
    ordered = sorted(exact.items(), key=lambda one: (-len(one[1]), [code.encode() for code in one[0]]))

    def unknown_at(a, b):
        return sum(both(one[a], one[b]) is None for one in said.values())

    return {
        "month": month, "people": len(people), "in_at_least_two": sum(len(where) > 1 for where in people.values()),
        "uncertain": sum(bool(one) for one in open_.values()),
        "agencies": [{"agency": code, "people": len(at[code]), "unknown": unknown_at(code, code)} for code in codes],
        "sets": [{"agencies": list(key), "people": len(those), "share": len(those) / len(people), "uncertain": sum(those)}
                 for key, those in ordered],
        "pairs": [{"first": a, "second": b, "people": len(at[a] & at[b]), "jaccard": part(len(at[a] & at[b]), len(at[a] | at[b])),
                   "share_of_first": part(len(at[a] & at[b]), len(at[a])),
                   "share_of_second": part(len(at[a] & at[b]), len(at[b])), "unknown": unknown_at(a, b)}
                  for i, a in enumerate(codes) for b in codes[i + 1:]],
    }


def answer(given: dict) -> dict:
    codes = sorted({code for row in given["rows"] for code in row["agencies"] + row.get("unknown", [])}, key=lambda code: code.encode())
    months, perhaps = {}, {}
    for row in given["rows"]:
        months.setdefault(row.get("month"), {}).setdefault(row["person"], set()).update(row["agencies"])
        perhaps.setdefault(row.get("month"), {}).setdefault(row["person"], set()).update(row.get("unknown", []))
    return {"periods": [figures(month, months[month], perhaps[month], codes) for month in sorted(months, key=lambda one: one or "")]}
