"""Models drawn by an independent Philox4x32-10, with inverse distributions found by other ways than ours: the normal by the
library's, the beta (of whole parameters) by bisection of a binomial sum, the triangle by bisection of its area."""
import math
from functools import lru_cache
from statistics import NormalDist

from generator import Generator

MASK = 2**32 - 1


def philox(counter: list[int], key: list[int]) -> list[int]:
    for _ in range(10):
        a, b = 0xD2511F53 * counter[0], 0xCD9E8D57 * counter[2]
        counter = [(b >> 32) ^ counter[1] ^ key[0], b & MASK, (a >> 32) ^ counter[3] ^ key[1], a & MASK]
        key = [(key[0] + 0x9E3779B9) & MASK, (key[1] + 0xBB67AE85) & MASK]
    return counter


def stream(name: str) -> int:
    value = 0xCBF29CE484222325
    for byte in name.encode():
        value = (value ^ byte) * 0x100000001B3 % 2**64
    return value


@lru_cache(maxsize=None)
def uniform(seed: int, name: str, draw: int, part: int) -> float:
    """Of every sixteen draws, the first eight have the first two words of eight blocks, the others the last two."""
    group, place = divmod(draw, 16)
    half, lane = divmod(place, 8)
    counter = 8 * group + lane + (part << 63)
    words = philox([counter & MASK, counter >> 32, stream(name) & MASK, stream(name) >> 32], [seed & MASK, seed >> 32])
    bits = (words[2 * half] << 32 | words[2 * half + 1]) >> 12
    return (bits + 0.5) / 2**52


def bisect(below, share: float, low: float, high: float) -> float:
    for _ in range(64):
        middle = (low + high) / 2
        low, high = (middle, high) if below(middle) < share else (low, middle)
    return (low + high) / 2


def triangle_below(x: float, low: float, mode: float, high: float) -> float:
    if x < mode:
        return (x - low) ** 2 / ((high - low) * (mode - low))
    return 1 - (high - x) ** 2 / ((high - low) * (high - mode)) if x < high else 1.0


def beta_below(x: float, alpha: int, beta: int) -> float:
    n = alpha + beta - 1
    return math.fsum(math.comb(n, k) * x**k * (1 - x) ** (n - k) for k in range(alpha, n + 1))


@lru_cache(maxsize=None)
def inverse(shape: str, parameters: tuple, u: float) -> float:
    p = parameters
    if shape == "fixed":
        return p[0]
    if shape == "uniform":
        return p[0] * (1 - u) + p[1] * u
    if shape == "triangular":
        return bisect(lambda x: triangle_below(x, *p), u, p[0], p[2])
    if shape == "normal":
        return NormalDist(p[0], p[1]).inv_cdf(u)
    if shape == "log_normal":
        return math.exp(NormalDist(p[0], p[1]).inv_cdf(u))
    if shape == "beta":
        return p[2] + (p[3] - p[2]) * bisect(lambda x: beta_below(x, p[0], p[1]), u, 0, 1)
    return sorted(p)[math.floor(u * len(p))]


NAMES = {"fixed": ["value"], "uniform": ["low", "high"], "triangular": ["low", "mode", "high"], "normal": ["mean", "sd"],
         "log_normal": ["log_mean", "log_sd"], "beta": ["alpha", "beta", "low", "high"]}


def sample(distribution: dict, u: float) -> float:
    shape = distribution["shape"]
    values = distribution["values"] if shape == "empirical" else [distribution[name] for name in NAMES[shape]]
    return inverse(shape, tuple(values), u)


def value(model: dict, name: str, inputs: dict) -> float:
    if name in inputs:
        return inputs[name]
    one = next(q for q in model["quantities"] if q["name"] == name)
    of = [value(model, other, inputs) for other in one["of"]]
    return {"sum": sum, "product": math.prod, "minimum": min, "maximum": max, "difference": lambda x: x[0] - x[1],
            "quotient": lambda x: x[0] / x[1], "power": lambda x: x[0] ** x[1]}[one["operation"]](of)


def sources(model: dict) -> dict:
    return {q["name"]: q["distribution"] for q in model["quantities"] if "distribution" in q}


def draw(model: dict, seed: int, number: int, part=lambda name: 0) -> dict:
    return {name: sample(one, uniform(seed, name, number, part(name))) for name, one in sources(model).items()}


# --- made-up models ------------------------------------------------------------------------------------

def make_distribution(random: Generator, positive: bool) -> dict:
    shape = random.pick(list(NAMES) + ["empirical"])
    low = random.between(1, 50) if positive else random.between(-50, 50)
    high = low + random.between(1, 60)
    return {"shape": shape} | {
        "fixed": {"value": low}, "uniform": {"low": low, "high": high},
        "triangular": {"low": low, "mode": random.between(low, high), "high": high},
        "normal": {"mean": low + (400 if positive else 0), "sd": random.between(1, 40)},
        "log_normal": {"log_mean": random.between(-10, 10) / 10, "log_sd": random.between(1, 9) / 10},
        "beta": {"alpha": random.between(1, 6), "beta": random.between(1, 6), "low": low, "high": high},
        "empirical": {"values": [low + random.below(40) for _ in range(random.between(1, 9))]},
    }[shape]


def make_model(random: Generator) -> dict:
    quantities = []
    for i in range(random.between(2, 6)):
        quantities.append({"name": f"inflöde {i}", "unit": "kr", "source": "assumed",
                           "distribution": make_distribution(random, i < 2)})
    positive = ["inflöde 0", "inflöde 1"]
    quantities.append({"name": "root", "unit": "kr", "operation": "power", "of": ["inflöde 0", "minus half"]})
    quantities.append({"name": "minus half", "unit": "1", "source": "assumed", "distribution": {"shape": "fixed", "value": -0.5}})
    names = [q["name"] for q in quantities]
    for i in range(random.between(2, 6)):
        operation = random.pick(["sum", "difference", "product", "quotient", "minimum", "maximum"])
        count = 2 if operation in ("difference", "quotient") else random.between(1, 3)
        of = [random.pick(names) for _ in range(count)]
        if operation == "quotient":
            of[1] = random.pick(positive)
        quantities.append({"name": f"result {i}", "unit": "kr", "operation": operation, "of": of, "year": i})
        names.append(f"result {i}")
    quantities.append({"name": "net", "unit": "kr", "operation": "sum", "of": ["root", "inflöde 0"] + [n for n in names if n.startswith("res")]})
    return {"quantities": quantities}


def make(random: Generator, number: int) -> dict:
    model = make_model(random)
    return {"model": model, "seed": random.pick([0, 7, 2**40 + 5]), "draws": random.between(2, 300), "outputs": ["net", "result 0", "inflöde 1"],
            "probabilities": [0, 0.05, 0.5, 0.99, 1], "paths": [{"name": "path", "quantities": ["result 0", "result 1", "net"]}],
            "scenarios": [{"name": "other", "replace": [{"name": "inflöde 1", "distribution": make_distribution(random, True)}]}]}


def spread(values: list[float]) -> dict:
    mean = math.fsum(values) / len(values)
    sd = math.sqrt(math.fsum((x - mean) ** 2 for x in values) / (len(values) - 1))
    return {"mean": mean, "sd": sd, "standard_error": sd / math.sqrt(len(values))}


def quantile(values: list[float], p: float) -> float:
    ordered, place = sorted(values), (len(values) - 1) * p
    below, above = math.floor(place), math.ceil(place)
    return ordered[below] if below == above else ordered[below] * (above - place) + ordered[above] * (place - below)


def positive(values: list[float]) -> float:
    return sum(x > 0 for x in values) / len(values)


def summary(given: dict, model: dict, base) -> tuple[dict, dict]:
    draws = [draw(model, given["seed"], number) for number in range(given["draws"])]
    columns = {name: [value(model, name, inputs) for inputs in draws] for name in given["outputs"]}
    outputs = [{"name": name, "spread": spread(x), "probability_positive": positive(x),
                "quantiles": [{"probability": p, "value": quantile(x, p)} for p in given["probabilities"]]} for name, x in columns.items()]
    paths = []
    for path in given["paths"]:
        years = [[value(model, name, inputs) >= 0 for name in path["quantities"]] for inputs in draws]
        paths.append({"name": path["name"], "reached_by": [sum(any(row[:n + 1]) for row in years) / len(years) for n in range(len(path["quantities"]))]})
    differences = [] if base is None else [
        {"name": name, "spread": spread([a - b for a, b in zip(x, base[name])])} for name, x in columns.items()]
    return {"outputs": outputs, "paths": paths, "differences": differences}, columns


def answer(given: dict) -> dict:
    stands, base = summary(given, given["model"], None)
    scenarios = []
    for one in given["scenarios"]:
        replaced = {r["name"]: r["distribution"] for r in one["replace"]}
        changed = {"quantities": [q | ({"distribution": replaced[q["name"]]} if q["name"] in replaced else {}) for q in given["model"]["quantities"]]}
        scenarios.append({"name": one["name"]} | summary(given, changed, base)[0])
    return {"as_it_stands": stands, "scenarios": scenarios}


def make_tornado(random: Generator, number: int) -> dict:
    return {"model": make_model(random), "output": "net"}


def answer_tornado(given: dict) -> dict:
    known = sources(given["model"])
    medians = {name: sample(one, 0.5) for name, one in known.items()}
    bars = []
    for name, one in known.items():
        if one["shape"] == "fixed":
            continue
        low, high = sample(one, 0.1), sample(one, 0.9)
        ends = [value(given["model"], given["output"], medians | {name: x}) for x in (low, high)]
        bars.append({"name": name, "input_low": low, "input_high": high, "output_low": ends[0], "output_high": ends[1], "swing": ends[1] - ends[0]})
    bars.sort(key=lambda bar: (-abs(round(bar["swing"], 9)), bar["name"]))
    return {"output_at_medians": value(given["model"], given["output"], medians), "bars": bars}


def make_sobol(random: Generator, number: int) -> dict:
    model = make_model(random)
    model["quantities"][0]["distribution"] = {"shape": "triangular", "low": 1, "mode": 3, "high": 9}
    return {"model": model, "output": "net", "seed": random.below(1000), "draws": random.between(20, 200)}


def answer_sobol(given: dict) -> dict:
    def outputs(part):
        return [value(given["model"], given["output"], draw(given["model"], given["seed"], number, part)) for number in range(given["draws"])]
    a, b = outputs(lambda name: 0), outputs(lambda name: 1)
    together = spread(a + b)
    mean, variance = together["mean"], together["sd"] ** 2
    rows = []
    for name, one in sources(given["model"]).items():
        if one["shape"] != "fixed":
            mixed = outputs(lambda other: int(other == name))
            first = spread([(y - mean) * (z - x) / variance for x, y, z in zip(a, b, mixed)])
            total = spread([(x - z) ** 2 / (2 * variance) for x, z in zip(a, mixed)])
            rows.append({"name": name, "first_order": first["mean"], "first_order_error": first["standard_error"],
                         "total": total["mean"], "total_error": total["standard_error"]})
    rows.sort(key=lambda row: (-row["total"], row["name"].encode()))
    return {"mean": mean, "variance": variance, "rows": rows}
