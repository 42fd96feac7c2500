"""The model of measured_model.h in numpy: blocks of draws that stay in a cache, results written in place."""
import json
import sys
import time

import numpy

YEARS, BLOCK = 10, 4096
ACTORS = ("municipality", "region", "state", "pension_fund", "person", "household", "employer", "society")
PAYS = {"municipality", "society"}


def draw(random, count):
    tri, uni, nor = random.triangular, random.uniform, random.normal
    return {"people": tri(60, 100, 120, count), "cost": tri(70_000, 78_000, 100_000, count),
            "assistance": nor(90_000, 12_000, count), "wage": random.lognormal(12.4, 0.1, count),
            "tax_share": uni(0.18, 0.24, count), "region_share": uni(0.10, 0.13, count),
            "payroll_share": uni(0.29, 0.33, count), "effect": tri(0.10, 0.25, 0.40, count),
            "kept": tri(0.70, 0.85, 0.95, count), "discount": uni(0.94, 0.99, count),
            "deadweight": uni(0.1, 0.4, count), "care": nor(8_000, 1_500, count)}


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
    total = {actor: -outlay if actor in PAYS else numpy.zeros_like(helped) for actor in ACTORS}
    for year in range(YEARS):
        helped *= x["kept"]
        factor *= x["discount"]
        weight = helped * factor
        for place, actor in enumerate(ACTORS):
            numpy.multiply(weight, of[actor], out=gain)
            total[actor] += gain
            if year in wanted_years:
                out[place, wanted_years.index(year), part] = total[actor]


def one_round(random, draws, wanted_years, out):
    for first in range(0, draws, BLOCK):
        count = min(BLOCK, draws - first)
        compute(draw(random, count), out, slice(first, first + count), wanted_years)
    drawn = time.process_time()
    figures = [(values.mean(), values.std(ddof=1), numpy.count_nonzero(values > 0), numpy.quantile(values, (0.05, 0.5, 0.95)))
               for values in out.reshape(-1, draws)]
    return drawn, figures


def main(draws, rounds, outputs):
    wanted_years = list(range(YEARS)) if outputs == "all" else [YEARS - 1]
    random = numpy.random.Generator(numpy.random.SFC64(1))
    out = numpy.empty((len(ACTORS), len(wanted_years), draws))  # kept between the rounds, as the engine keeps its own
    found = {"draws_processor_ms": [], "whole_processor_ms": [], "whole_ms": []}
    for _ in range(rounds):
        began, used = time.perf_counter(), time.process_time()
        drawn, figures = one_round(random, draws, wanted_years, out)
        found["draws_processor_ms"].append(1000 * (drawn - used))
        found["whole_processor_ms"].append(1000 * (time.process_time() - used))
        found["whole_ms"].append(1000 * (time.perf_counter() - began))
    print(json.dumps({**found, "mean": figures[-1][0], "median": figures[-1][3][1]}))


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3])
