"""How many people agencies have in common, by sets of names."""
from generator import Generator

CODES = ["af", "fk", "socialtjänst", "vux", "region", "kriminalvård", "B", "a", "Ä", "skola", "10", "9", "x", "y", "z", "zz"]


def make(random: Generator, number: int) -> dict:
    codes = CODES[:random.between(1, 16)]
    rows = []
    for _ in range(random.between(1, 80)):
        row = {"person": f"p{random.below(40)}", "agencies": [random.pick(codes) for _ in range(random.below(5))]}
        if number % 2:
            row["month"] = f"2015-{random.between(1, 4):02}"
        rows.append(row)
    return {"rows": rows}


def part(count: int, of: int):
    return count / of if of else None


def figures(month, people: dict, codes: list[str]) -> dict:
    at = {code: {person for person, where in people.items() if code in where} for code in codes}
    exact = {}
    for where in people.values():
        key = tuple(sorted(where, key=lambda code: code.encode()))
        exact[key] = exact.get(key, 0) + 1
    ordered = sorted(exact.items(), key=lambda one: (-one[1], [code.encode() for code in one[0]]))
    return {
        "month": month, "people": len(people), "in_at_least_two": sum(len(where) > 1 for where in people.values()),
        "agencies": [{"agency": code, "people": len(at[code])} for code in codes],
        "sets": [{"agencies": list(key), "people": count, "share": count / len(people)} for key, count in ordered],
        "pairs": [{"first": a, "second": b, "people": len(at[a] & at[b]), "jaccard": part(len(at[a] & at[b]), len(at[a] | at[b])),
                   "share_of_first": part(len(at[a] & at[b]), len(at[a])),
                   "share_of_second": part(len(at[a] & at[b]), len(at[b]))}
                  for i, a in enumerate(codes) for b in codes[i + 1:]],
    }


def answer(given: dict) -> dict:
    codes = sorted({code for row in given["rows"] for code in row["agencies"]}, key=lambda code: code.encode())
    months = {}
    for row in given["rows"]:
        months.setdefault(row.get("month"), {}).setdefault(row["person"], set()).update(row["agencies"])
    return {"periods": [figures(month, months[month], codes) for month in sorted(months, key=lambda one: one or "")]}
