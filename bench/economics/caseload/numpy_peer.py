"""The caseload of model.json in numpy: all people of a month at once, results written in place, SFC64.

numpy_peer.py <model.json> <replications> <said|fast>
`said`: a month as one would say it, the next state being how many cumulated probabilities lie at or below the number.
`fast`: as it goes fastest, the state and 16 bits look up the next state in a table; the few whose cell is shared by two
states take a number of 32 bits, so that the probabilities are as true as in the other.
"""
import json
import sys
import time

import numpy

UNDECIDED = 255


def read(path):
    given = json.loads(open(path).read())
    model, names = given["model"], [s["name"] for s in given["model"]["states"]]
    rows = numpy.zeros((len(names), len(names)))
    for row in model["groups"][0]["transitions"]:
        for entry in row["row"]:
            rows[names.index(row["from"]), names.index(entry["to"])] = entry["share"]
    start = numpy.zeros(len(names), int)
    for one in model["groups"][0]["start"]:
        start[names.index(one["state"])] = one["people"]
    return {"rows": rows, "start": start, "cost": numpy.array([s["monthly_cost_kr"] for s in model["states"]], float),
            "goal": next(i for i, s in enumerate(model["states"]) if s["is_goal"]), "queue": names.index(model["queue"]["state"]),
            "programme": names.index(model["queue"]["programme"]), "capacity": model["queue"]["capacity"],
            "months": model["months"], "rate": model["rate"], "probabilities": given["probabilities"]}


class Said:
    def __init__(self, rows, people, random):
        self.random, self.people = random, people
        limits = numpy.minimum(numpy.floor(numpy.cumsum(rows, axis=1) * 2**32), 2**32 - 1)
        self.limits = [numpy.ascontiguousarray(limits[:, k]).astype(numpy.uint32) for k in range(len(rows) - 1)]
        self.limit, self.is_past = numpy.empty(people, numpy.uint32), numpy.empty(people, bool)

    def move(self, state, after):
        number = self.random.bit_generator.random_raw(self.people // 2).view(numpy.uint32)
        after[:] = 0
        for limits in self.limits:
            numpy.take(limits, state, out=self.limit, mode="clip")
            numpy.greater_equal(number, self.limit, out=self.is_past)
            numpy.add(after, self.is_past.view(numpy.uint8), out=after)


class Fast:
    def __init__(self, rows, people, random):
        self.random, self.people = random, people
        self.table, self.left = numpy.full(len(rows) << 16, UNDECIDED, numpy.uint8), []
        for state, row in enumerate(rows):
            cells = numpy.floor(row * 65535).astype(int)
            self.table[state << 16:(state << 16) + cells.sum()] = numpy.repeat(numpy.arange(len(row)), cells)
            left = numpy.cumsum(row * 65536 - cells)
            self.left.append(left / left[-1])
        self.left, self.cell = numpy.array(self.left), numpy.empty(people, numpy.uint32)

    def move(self, state, after):
        number = self.random.bit_generator.random_raw(self.people // 4).view(numpy.uint16)
        numpy.left_shift(state, 16, out=self.cell, dtype=numpy.uint32)
        numpy.bitwise_or(self.cell, number, out=self.cell)
        numpy.take(self.table, self.cell, out=after, mode="clip")
        undecided = numpy.flatnonzero(after == UNDECIDED)
        if len(undecided):
            number = self.random.random(len(undecided))
            after[undecided] = (self.left[state[undecided]] <= number[:, None]).sum(axis=1)


class Replication:
    def __init__(self, model, mover):
        self.model, self.mover = model, mover
        self.start = numpy.repeat(numpy.arange(len(model["start"]), dtype=numpy.uint8), model["start"])
        self.after, self.here = numpy.empty_like(self.start), numpy.empty(len(self.start), bool)

    def run(self, people, reached_by):
        model, state, after = self.model, self.start.copy(), self.after
        order = numpy.flatnonzero(state == model["queue"])
        joined = numpy.zeros(len(state), numpy.int32)
        reached = state == model["goal"]
        there = numpy.count_nonzero(reached)
        waited = []
        for month in range(model["months"]):
            self.mover.move(state, after)
            joining = numpy.flatnonzero((after == model["queue"]) & (state != model["queue"]))
            order = order[after[order] == model["queue"]]
            free = max(0, model["capacity"] - numpy.count_nonzero(after == model["programme"]))
            admitted = order[:free]
            after[admitted] = model["programme"]
            waited.append(month + 1 - joined[admitted])
            joined[joining] = month + 1
            order = numpy.concatenate((order[free:], joining))
            state, after = after, state
            for s in range(len(model["start"])):
                people[month, s] = numpy.count_nonzero(numpy.equal(state, s, out=self.here))
            numpy.logical_or(reached, numpy.equal(state, model["goal"], out=self.here), out=reached)
            reached_by[month] = numpy.count_nonzero(reached) - there
        self.after = after
        return waited


def told(model, people, reached, waited):
    """Means, deviations and quantiles of everything by month."""
    cost = people @ model["cost"]
    worth = (1 + model["rate"]) ** (-numpy.arange(1, model["months"] + 1) / 12)
    for columns in (people, cost, reached, cost.sum(axis=1), cost @ worth):
        columns.mean(axis=0), columns.std(axis=0, ddof=1), numpy.quantile(columns, model["probabilities"], axis=0)
    waits = numpy.concatenate(waited)
    numpy.quantile(waits, model["probabilities"])
    hoping = model["start"].sum() - model["start"][model["goal"]]
    return {"people": list(people[:, -1].mean(axis=0)), "discounted_cost_kr": (cost @ worth).mean(),
            "reached": reached[:, -1].mean() / hoping, "waited": waits.mean()}


def main(path, replications, how):
    model = read(path)
    used = time.process_time()
    random = numpy.random.Generator(numpy.random.SFC64(1))
    count = int(model["start"].sum())
    replication = Replication(model, {"said": Said, "fast": Fast}[how](model["rows"], count, random))
    people = numpy.empty((replications, model["months"], len(model["start"])))
    reached, waited = numpy.empty((replications, model["months"])), []
    for r in range(replications):
        waited += replication.run(people[r], reached[r])
    drawn = time.process_time() - used
    found = told(model, people, reached, waited)
    print(json.dumps({"drawn_s": drawn, "told_s": time.process_time() - used - drawn, **found}))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), sys.argv[3])
