"""Published effects put together by random effects, from the definitions, with exact fractions but for the roots."""
import math
from fractions import Fraction

from generator import Generator

Z = 1.959963984540054


def make(random: Generator, number: int) -> dict:
    effects = []
    for i in range(random.between(1, 12)):
        effect = random.between(-300, 600) / 1000
        row = {"name": f"studie {i}", "effect": effect, "source": random.pick(["rapport", "artikel", "utvärdering"])}
        se = random.between(5, 150) / 1000 * random.pick([1, 1, 3 if number % 2 else 1])
        if random.below(2):
            row["se"] = se
        else:
            row |= {"interval_low": effect - Z * se, "interval_high": effect + Z * se}
        effects.append(row)
    return {"effects": effects}


def answer(given: dict) -> dict:
    rows = [(one, Fraction(one["effect"]), Fraction(one["se"]) if "se" in one else
             (Fraction(one["interval_high"]) - Fraction(one["interval_low"])) / (2 * Fraction(Z))) for one in given["effects"]]
    tau2, together = Fraction(0), None
    if len(rows) > 1:
        w = [1 / s**2 for _, _, s in rows]
        fixed = sum(wi * y for wi, (_, y, _) in zip(w, rows)) / sum(w)
        q = sum(wi * (y - fixed) ** 2 for wi, (_, y, _) in zip(w, rows))
        excess = q - (len(rows) - 1)
        tau2 = max(Fraction(0), excess / (sum(w) - sum(wi**2 for wi in w) / sum(w)))
        v = [1 / (s**2 + tau2) for _, _, s in rows]
        mean, se2 = sum(vi * y for vi, (_, y, _) in zip(v, rows)) / sum(v), 1 / sum(v)
        se, sd = math.sqrt(se2), math.sqrt(tau2 + se2)
        together = {"mean": float(mean), "se": se, "low": float(mean) - Z * se, "high": float(mean) + Z * se, "q": float(q),
                    "tau": math.sqrt(tau2), "i_squared": float(max(Fraction(0), excess / q)) if q else 0,
                    "elsewhere_sd": sd, "elsewhere_low": float(mean) - Z * sd, "elsewhere_high": float(mean) + Z * sd}
    v = [1 / (s**2 + tau2) for _, _, s in rows]
    return {"effects": [{"prior": {"name": one["name"], "source": one["source"], "mean": float(y), "sd": float(s),
                                   "low": float(y) - Z * float(s), "high": float(y) + Z * float(s)},
                         "weight": float(vi / sum(v))} for vi, (one, y, s) in zip(v, rows)], "together": together}
