"""The model of measured_model.h in numpy: blocks of draws that stay in a cache, results written in place."""
import json
import sys
import time

import numpy

YEARS, BLOCK = 10, 8192
ACTORS = ("municipality", "region", "state", "pension_fund", "person", "household", "employer", "society")
PAYS = {"municipality", "society"}


class Inputs:
    """The inputs of a block, in the same memory every time; uniforms by the inverse where that is the faster."""

    def __init__(self, random):
        self.random = random
        self.room, self.other, self.is_below = numpy.empty((15, BLOCK)), numpy.empty(BLOCK), numpy.empty(BLOCK, bool)

    def uniform(self, low, high, out):
        self.random.random(out=out)
        out *= high - low
        out += low
        return out

    def normal(self, mean, sd, out):
        self.random.standard_normal(out=out)
        out *= sd
        out += mean
        return out

    def triangular(self, low, mode, high, out):
        self.random.random(out=out)
        other, is_below = self.other[:len(out)], self.is_below[:len(out)]
        numpy.less(out, (mode - low) / (high - low), out=is_below)
        numpy.subtract(1, out, out=other)
        other *= (high - low) * (high - mode)
        numpy.sqrt(other, out=other)
        numpy.subtract(high, other, out=other)
        out *= (high - low) * (mode - low)
        numpy.sqrt(out, out=out)
        out += low
        numpy.copyto(out, other, where=numpy.logical_not(is_below, out=is_below))
        return out

    def draw(self, count):
        tri, uni, nor = self.triangular, self.uniform, self.normal
        rows = iter(self.room[:, :count])
        wage = nor(12.4, 0.1, next(rows))
        return {"people": tri(60, 100, 120, next(rows)), "cost": tri(70_000, 78_000, 100_000, next(rows)),
                "assistance": nor(90_000, 12_000, next(rows)), "wage": numpy.exp(wage, out=wage),
                "tax_share": uni(0.18, 0.24, next(rows)), "region_share": uni(0.10, 0.13, next(rows)),
                "payroll_share": uni(0.29, 0.33, next(rows)), "effect": tri(0.10, 0.25, 0.40, next(rows)),
                "kept": tri(0.70, 0.85, 0.95, next(rows)), "discount": uni(0.94, 0.99, next(rows)),
                "deadweight": uni(0.1, 0.4, next(rows)), "care": nor(8_000, 1_500, next(rows))}


def amounts(x):
    tax, region_tax, payroll = x["wage"] * x["tax_share"], x["wage"] * x["region_share"], x["wage"] * x["payroll_share"]
    person = x["wage"] - tax - region_tax
    return {"municipality": x["assistance"] + tax, "region": region_tax + x["care"], "state": payroll,
            "pension_fund": x["wage"] * 0.07, "person": person, "household": person - x["assistance"],
            "employer": x["wage"] * 0.05, "society": x["wage"] + payroll + x["care"]}


def compute(x, out, part, wanted_years):
    """out[actor, year, draws]: cumulative."""
    of, outlay = amounts(x), x["people"] * x["cost"]
    helped = x["people"] * x["effect"] * (1 - x["deadweight"])
    factor, gain = numpy.ones_like(helped), numpy.empty_like(helped)
    weight = numpy.empty_like(helped)
    total = {actor: -outlay if actor in PAYS else numpy.zeros_like(helped) for actor in ACTORS}
    for year in range(YEARS):
        helped *= x["kept"]
        factor *= x["discount"]
        numpy.multiply(helped, factor, out=weight)
        for place, actor in enumerate(ACTORS):
            numpy.multiply(weight, of[actor], out=gain)
            total[actor] += gain
            if year in wanted_years:
                out[place, wanted_years.index(year), part] = total[actor]


def quantiles(values, shares):
    """As numpy.quantile, which is slower; leaves the values in another order."""
    places = [(len(values) - 1) * share for share in shares]
    below = [int(place) for place in places]
    values.partition(sorted({k for i in below for k in (i, min(i + 1, len(values) - 1))}))
    return [values[i] + (place - i) * (values[min(i + 1, len(values) - 1)] - values[i]) for place, i in zip(places, below)]


def one_round(inputs, draws, wanted_years, out):
    for first in range(0, draws, BLOCK):
        count = min(BLOCK, draws - first)
        compute(inputs.draw(count), out, slice(first, first + count), wanted_years)
    drawn = time.process_time()
    figures = [(values.mean(), values.std(ddof=1), numpy.count_nonzero(values > 0), quantiles(values, (0.05, 0.5, 0.95)))
               for values in out.reshape(-1, draws)]
    return drawn, figures


def main(draws, rounds, outputs):
    wanted_years = list(range(YEARS)) if outputs == "all" else [YEARS - 1]
    inputs = Inputs(numpy.random.Generator(numpy.random.SFC64(1)))
    out = numpy.empty((len(ACTORS), len(wanted_years), draws))  # kept between the rounds, as the engine keeps its own
    found = {"draws_processor_ms": [], "whole_processor_ms": [], "whole_ms": []}
    for _ in range(rounds):
        began, used = time.perf_counter(), time.process_time()
        drawn, figures = one_round(inputs, draws, wanted_years, out)
        found["draws_processor_ms"].append(1000 * (drawn - used))
        found["whole_processor_ms"].append(1000 * (time.process_time() - used))
        found["whole_ms"].append(1000 * (time.perf_counter() - began))
    print(json.dumps({**found, "mean": figures[-1][0], "median": figures[-1][3][1]}))


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3])
