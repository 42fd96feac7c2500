"""How few are alike in a data set, row by row from the definitions."""
import math

from generator import Generator


def make(random: Generator, number: int) -> dict:
    columns = ["born", "sex", "area", "kind"][:random.between(1, 4)]
    given = {"threshold": random.between(2, 6), "columns": list(columns)}
    if number % 2:
        given["columns"].insert(random.below(len(columns) + 1), "diagnosis")
        given["sensitive"] = "diagnosis"
    given["rows"] = [{"values": [str(random.below(random.pick([2, 3, 6]))) for _ in given["columns"]]} for _ in range(random.between(1, 60))]
    if number % 3:
        column = random.pick(columns)
        given["generalisations"] = [{"column": column, "values": [{"value": str(i), "broader": str(i // 3)} for i in range(6)]}]
    return given


def classes_of(rows: list[dict], names: list[str]) -> list[list[dict]]:
    out = []
    for row in rows:
        for one in out:
            if all(row[name] == one[0][name] for name in names):
                one.append(row)
                break
        else:
            out.append([row])
    return out


def measured(classes: list, k: int) -> dict:
    rows = sum(map(len, classes))
    below = sum(len(one) for one in classes if len(one) < k)
    return {"classes": len(classes), "smallest": min(map(len, classes)), "rows_below": below, "share_below": below / rows}


def entropy(values: list[str]) -> float:
    shares = [values.count(value) / len(values) for value in set(values)]
    return math.prod(share ** -share for share in shares)


def answer(given: dict) -> dict:
    rows = [dict(zip(given["columns"], row["values"])) for row in given["rows"]]
    sensitive = given.get("sensitive")
    names = [name for name in given["columns"] if name != sensitive]
    classes = classes_of(rows, names)
    k, whole = given["threshold"], measured(classes, given["threshold"])
    gained = lambda found: {"classes": found, "gain": whole["rows_below"] - found["rows_below"]}
    columns = []
    for name in names:
        out = {"column": name, "values": len({row[name] for row in rows}), "generalised": None,
               "left_out": gained(measured(classes_of(rows, [other for other in names if other != name]), k))}
        for one in given.get("generalisations", []):
            if one["column"] == name:
                broader = {value["value"]: value["broader"] for value in one["values"]}
                out["generalised"] = gained(measured(classes_of([{**row, name: broader[row[name]]} for row in rows], names), k))
        columns.append(out)
    columns.sort(key=lambda one: (-one["left_out"]["gain"], one["column"]))
    sizes = sorted({len(one) for one in classes})
    diversity = None
    if sensitive:
        values = [[row[sensitive] for row in one] for one in classes]
        diversity = {"values": len({row[sensitive] for row in rows}), "distinct": min(len(set(one)) for one in values),
                     "entropy": min(entropy(one) for one in values),
                     "rows_of_one_value": sum(len(one) for one in values if len(set(one)) == 1)}
    return {"rows": len(rows), "classes": whole, "columns": columns, "diversity": diversity,
            "sizes": [{"size": size, "classes": sum(len(one) == size for one in classes)} for size in sizes]}
