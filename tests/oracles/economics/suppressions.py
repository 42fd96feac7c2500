"""Which cells of tables are not shown, by the rules as they are told, with every possible table counted out."""
from itertools import product

from generator import Generator

HIGHEST = 400  # more people than any case has, by far


def make(random: Generator, number: int) -> dict:
    variables = {"sex": ["woman", "man"], "age": ["young", "middle", "old"], "unit": ["a", "b"]}
    people = [{name: values[min(random.below(len(values)), random.below(len(values)))] for name, values in variables.items()}
              for _ in range(random.between(8, 50))]
    picked = [["sex", "age"], ["age", "unit"], ["unit"]][:random.between(1, 3)]
    tables = []
    for place, names in enumerate(picked):
        dimensions = [{"variable": name, "categories": variables[name], "total": random.pick(["shown", "shown", "hidden"])}
                      for name in names]
        lines = [one["categories"] + ([None] if one["total"] == "shown" else []) for one in dimensions]
        cells = [{"values": list(values), "count": sum(all(value in (None, person[name]) for name, value in zip(names, values))
                                                       for person in people)} for values in product(*lines)]
        for cell in cells:
            if number % 3 == 1 and cell["count"] > 1 and random.below(4) == 0:
                cell["people"] = random.between(1, cell["count"])
        tables.append({"name": f"table {place}", "dimensions": dimensions, "cells": cells})
    return {"threshold": random.between(2, 5), "zeros_are_small": number % 4 == 0, "tables": tables}


def key(table: dict, values) -> tuple:
    return tuple(sorted((one["variable"], value) for one, value in zip(table["dimensions"], values) if value is not None))


def places(table: dict):
    return product(*[one["categories"] + [None] for one in table["dimensions"]])


class Edition:
    def __init__(self, given: dict) -> None:
        self.threshold, self.zeros = given["threshold"], given["zeros_are_small"]
        self.standing, self.count, self.people, sums = set(), {}, {}, set()
        for table in given["tables"]:
            inner = {tuple(cell["values"]): cell["count"] for cell in table["cells"] if None not in cell["values"]}
            self.standing |= {key(table, cell["values"]) for cell in table["cells"]}
            for cell in table["cells"]:
                one = key(table, cell["values"])
                self.people[one] = min(cell.get("people", cell["count"]), self.people.get(one, cell["count"]))
            for values in places(table):
                self.count[key(table, values)] = sum(
                    count for one, count in inner.items() if all(b in (None, a) for a, b in zip(one, values)))
                for d, value in enumerate(values):
                    if value is None:
                        parts = [values[:d] + (category,) + values[d + 1:] for category in table["dimensions"][d]["categories"]]
                        sums.add((key(table, values), tuple(sorted(key(table, part) for part in parts))))
        self.sums = [(whole, *parts) for whole, parts in sorted(sums)]
        self.hidden = {cell for cell in self.count if cell not in self.standing or self.is_small(cell)}

    def is_small(self, cell) -> bool:
        return self.people.get(cell, self.count[cell]) < self.threshold and (self.count[cell] > 0 or self.zeros)

    def to_conceal(self) -> list:
        """Smallest first."""
        return sorted((cell for cell in self.hidden if cell in self.standing or self.is_small(cell)),
                      key=lambda cell: (self.count[cell], cell))

    def can_be(self, cell, value: int) -> bool:
        ranges = {one: [0, HIGHEST] if one in self.hidden else [count, count] for one, count in self.count.items()}
        ranges[cell] = [value, value]
        return self.fits(ranges)

    def fits(self, ranges: dict) -> bool:
        changed = True
        while changed:
            changed = False
            for whole, *parts in self.sums:
                for one in (whole, *parts):
                    others = [part for part in parts if part != one]
                    low, high = (sum(ranges[part][end] for part in others) for end in (0, 1))
                    if one != whole:
                        low, high = ranges[whole][0] - high, ranges[whole][1] - low
                    tight = [max(low, ranges[one][0]), min(high, ranges[one][1])]
                    if tight[0] > tight[1]:
                        return False
                    if tight != ranges[one]:
                        ranges[one], changed = tight, True
        free = [one for one, (low, high) in ranges.items() if low < high]
        if not free:
            return True
        next_one = min(free, key=lambda one: ranges[one][1] - ranges[one][0])
        low, high = ranges[next_one]
        return any(self.fits({**{one: list(two) for one, two in ranges.items()}, next_one: [value, value]})
                   for value in range(low, high + 1))

    def is_concealed(self, cell) -> bool:
        values, value = [], 0
        while value < HIGHEST and not (len(values) >= self.threshold and (not self.zeros or values[-1] >= self.threshold)):
            if self.can_be(cell, value):
                values.append(value)
            elif values and not any(self.can_be(cell, more) for more in (value + 1, value + 2)):
                return False
            value += 1
        return value < HIGHEST

    def candidates(self, cells):
        return {one for one in cells if one in self.standing and one not in self.hidden}

    def rank(self, cell):
        return self.count[cell] == 0, self.count[cell], cell

    def close_a_lone_sum(self) -> bool:
        closes = {}
        for cells in self.sums:
            hidden = [cell for cell in cells if cell in self.hidden]
            if len(hidden) == 1 and hidden[0] in self.to_conceal():
                for cell in self.candidates(cells):
                    closes[cell] = closes.get(cell, 0) + 1
        if closes:
            self.hidden.add(min(closes, key=lambda cell: (-closes[cell], *self.rank(cell))))
        return bool(closes)

    def hide(self) -> None:
        while True:
            if self.close_a_lone_sum():
                continue
            exposed = next((cell for cell in self.to_conceal() if not self.is_concealed(cell)), None)
            if exposed is None:
                break
            near = self.candidates({cell for cells in self.sums if exposed in cells for cell in cells})
            group, grown = {exposed}, 0
            while not near and grown != len(group):
                grown = len(group)
                for cells in self.sums:
                    if group & set(cells) & self.hidden:
                        group |= set(cells) & self.hidden
            near = near or self.candidates({cell for cells in self.sums if group & set(cells) for cell in cells})
            self.hidden.add(min(near, key=self.rank))
        for cell in reversed([cell for cell in self.to_conceal() if not self.is_small(cell)]):
            self.hidden.discard(cell)
            if not all(self.is_concealed(one) for one in self.to_conceal()):
                self.hidden.add(cell)

    def range_of(self, cell) -> tuple:
        lower = next(value for value in range(HIGHEST) if self.can_be(cell, value))
        if self.can_be(cell, HIGHEST // 2):
            return lower, None
        return lower, next(value for value in range(HIGHEST // 2, -1, -1) if self.can_be(cell, value))


def answer(given: dict) -> dict:
    edition = Edition(given)
    edition.hide()
    tables = []
    for table in given["tables"]:
        cells = []
        for cell in table["cells"]:
            one = key(table, cell["values"])
            lower, upper = edition.range_of(one) if one in edition.hidden else (None, None)
            cells.append({"values": cell["values"], "count": None if one in edition.hidden else cell["count"],
                          "lower": lower, "upper": upper})
        tables.append({"name": table["name"], "cells": cells})
    return {"threshold": given["threshold"], "cells": len(edition.standing),
            "suppressed": len(edition.hidden & edition.standing), "unproven": 0, "tables": tables}
