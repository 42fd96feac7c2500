#!/usr/bin/python3
"""An independent computation of the statistics appendix, written from its definitions (mission row K10).

Usage: appendix_oracle.py FOLDER
Writes spells.csv, queries.csv and expected.txt there; the same bytes every time. Standard library only.
"""
import datetime as dt
import sys
from collections import defaultdict
from fractions import Fraction
from pathlib import Path

SOURCES = ["financial_assistance", "salary", "sickness_benefit", "student_aid", "no_public_support"]
OCCUPATIONS = ["working", "studying", "job_seeking", "other"]
LEVELS = ["primary_incomplete", "primary", "upper_secondary", "post_secondary_long", "unknown"]
REASONS = ["work", "studies", "illness", "other", "ended_unmeasured", "consent_withdrawn",
           "registered_in_error"]
QUERIES = [
    ("2015-02-01", "2016-01-31", "0-3,4-6,7-12,13-", "16-24,25-54,55-64"),
    ("2016-02-29", "2016-02-29", "0-", "20-29,30-"),
    ("2014-01-01", "2018-12-31", "0,1,2-5,6-11", "0-15,16-19,20-24,25-"),
    ("2016-01-31", "2016-12-31", "0-1,2-23,24-", "18-64"),
    ("2030-01-01", "2030-12-31", "0-3,4-", "16-64"),
]
UNITS = 4000


class Generator:
    """A small generator of our own: the library's may change between versions."""

    def __init__(self, seed):
        self.state = seed

    def below(self, limit):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % limit

    def pick(self, values):
        return values[self.below(len(values))]

    def some(self, values, most):
        return [self.pick(values) for _ in range(self.below(most + 1))]


def make_date(random, first, span):
    """Mostly any day; often the ends of months, leap days and the ends of the queries' periods."""
    edges = [dt.date.fromisoformat(day) for query in QUERIES[:4] for day in query[:2]]
    edges += [edge + dt.timedelta(days=n) for edge in edges for n in (-1, 1)]
    edges += [dt.date(2016, 2, 29), dt.date(2015, 2, 28), dt.date(2015, 3, 1), dt.date(2015, 8, 31)]
    if random.below(4) == 0:
        return random.pick(edges)
    return first + dt.timedelta(days=random.below(span))


def make_measurement(random):
    if random.below(8) == 0:
        return None
    extra = ["unlisted_code"] if random.below(200) == 0 else []
    return (random.some(SOURCES, 3) + extra, random.some(OCCUPATIONS, 3))


def make_spell(random, index):
    start = make_date(random, dt.date(2013, 6, 1), 2000)
    end = None
    if random.below(4) != 0:
        end = max(start, start + dt.timedelta(days=random.below(900)))
        if random.below(4) == 0:
            end = max(start, make_date(random, start, 700))
    born = dt.date(1945, 1, 1) + dt.timedelta(days=random.below(23000))
    if random.below(15) == 0:
        born = dt.date(random.pick([1960, 1980, 1992, 1996, 2000]), 2, 29)
    basis = random.below(10)
    person = random.below(UNITS * 3 // 4)
    return {
        "key": "p%d" % person,
        "sex": ["woman", "man", "man", "woman", "woman", "unknown"][person % 6],
        "born": born if basis < 7 else None,
        "year": born.year if basis == 7 or basis == 0 else None,
        "start": start,
        "end": end,
        "reason": random.pick(REASONS) if end else "",
        "level": random.pick(LEVELS + [""]),
        "before": make_measurement(random),
        "after": make_measurement(random) if end else None,
        "anonymous": random.below(12) == 0,
    }


# --- the definitions -----------------------------------------------------------------------------------

def last_day(year, month):
    return (dt.date(year + month // 12, month % 12 + 1, 1) - dt.timedelta(days=1)).day


def months_in(start, end):
    """The largest k for which start + k calendar months, clipped to the month's end, is not after end."""
    k = 0
    while True:
        zero_based = start.month - 1 + k + 1
        year, month = start.year + zero_based // 12, zero_based % 12 + 1
        if dt.date(year, month, min(start.day, last_day(year, month))) > end:
            return k
        k += 1


def age_at(born, on):
    """Whole years, counted birthday by birthday; 29 February is had on 1 March in common years."""
    age = -1
    year = born.year
    while True:
        try:
            birthday = dt.date(year, born.month, born.day)
        except ValueError:
            birthday = dt.date(year, 3, 1)
        if birthday > on:
            return age
        age += 1
        year += 1


def took_part(s, a, b):
    return any_day_inside(s["start"], s["end"] or dt.date.max, a, b)


def any_day_inside(start, end, a, b):
    return not (end < a or start > b)


def half_up(fraction):
    whole = fraction.numerator // fraction.denominator
    return whole + (1 if fraction - whole >= Fraction(1, 2) else 0)


def share(count, base):
    return "-" if base == 0 else str(half_up(Fraction(count * 1000, base)))


def split(spells):
    sexes = [s["sex"] for s in spells]
    return [len(sexes), sexes.count("woman"), sexes.count("man"), sexes.count("unknown")]


def people(spells):
    return split(list({s["key"]: s for s in spells}.values()))


def bands_of(text):
    out = []
    for part in text.split(","):
        low, dash, high = part.partition("-")
        out.append((part, int(low), float("inf") if dash and not high else int(high or low)))
    return out


def band_name(bands, value):
    for name, low, high in bands:
        if low <= value <= high:
            return name
    return "outside"


class Writer:
    def __init__(self):
        self.lines = []

    def put(self, *parts):
        self.lines.append("|".join(str(part) for part in parts))

    def figures(self, at, counts, base):
        for column, index in (("total", 0), ("women", 1), ("men", 2)):
            self.put(at, column, counts[index], "-" if base is None else share(counts[index], base[index]))

    def frame(self, at, spells, errors, unmeasured=(), withdrawn=()):
        self.put(at, "participants", *people(spells))
        self.put(at, "spells", *split(spells))
        self.put(at, "excluded|ended_unmeasured", *split(unmeasured))
        self.put(at, "excluded|consent_withdrawn", *split(withdrawn))
        self.put(at, "excluded|registered_in_error", *split(errors))


def before_after(out, at, spells, errors, listed, which):
    unmeasured = [s for s in spells if s["reason"] == "ended_unmeasured"]
    withdrawn = [s for s in spells if s["reason"] == "consent_withdrawn"]
    rest = [s for s in spells if s["reason"] not in ("ended_unmeasured", "consent_withdrawn")]
    out.frame(at, rest, errors, unmeasured, withdrawn)
    codes = set(listed)
    for s in rest:
        for when in ("before", "after"):
            codes.update(s[when][which] if s[when] else [])
    for when, name in (("before", "start"), ("after", "end")):
        having = [s for s in rest if s[when] and s[when][which]]
        out.put(at, "without", name, *split([s for s in rest if s not in having]))
        base = split(having)
        total = [0, 0, 0, 0]
        for code in codes:
            counts = split([s for s in having if code in s[when][which]])
            total = [x + y for x, y in zip(total, counts)]
            out.figures(f"{at}|row|{code}|{when}", counts, base)
        out.figures(f"{at}|row|total|{when}", total, None)  # of answers, not of people


def distribution(out, at, spells, keys, key_of):
    groups = defaultdict(list)
    for s in spells:
        groups[key_of(s)].append(s)
    base = split(spells)
    for key in set(keys) | set(groups):
        out.figures(f"{at}|row|{key}|count", split(groups[key]), base)
    out.figures(f"{at}|row|total|count", base, base)


def median_and_mean(days):
    if not days:
        return "-", "-"
    ordered = sorted(days)
    middle = len(ordered) // 2
    median = (Fraction(ordered[middle]) if len(ordered) % 2
              else Fraction(ordered[middle - 1] + ordered[middle], 2))
    return half_up(median * 10), half_up(Fraction(sum(days) * 10, len(days)))


def duration(out, at, spells, errors, bands):
    out.frame(at, spells, errors)
    keys = [name for name, _, _ in bands]
    if not (bands[0][1] == 0 and bands[-1][2] == float("inf")):
        keys.append("outside")
    distribution(out, at, spells, keys, lambda s: band_name(bands, months_in(s["start"], s["end"])))
    for column, sexes in (("total", ("woman", "man", "unknown")), ("women", ("woman",)), ("men", ("man",))):
        out.put(at, "days", column, *median_and_mean(
            [(s["end"] - s["start"]).days for s in spells if s["sex"] in sexes]))


def age(out, at, spells, errors, bands):
    out.frame(at, spells, errors)

    def key_of(s):
        if s["born"]:
            return band_name(bands, age_at(s["born"], s["start"]))
        return band_name(bands, s["start"].year - s["year"]) if s["year"] else "unknown"

    distribution(out, at, spells, [b[0] for b in bands] + ["outside", "unknown"], key_of)
    out.put(at, "by_year", *split([s for s in spells if s["year"] and not s["born"]]))


def appendix(out, number, query, everyone):
    a, b = dt.date.fromisoformat(query[0]), dt.date.fromisoformat(query[1])
    bars = {
        "took_part": lambda s: took_part(s, a, b),
        "started": lambda s: a <= s["start"] <= b,
        "ended": lambda s: s["end"] is not None and a <= s["end"] <= b,
        "ongoing": lambda s: s["start"] <= b and (s["end"] is None or s["end"] > b),
    }
    valid = [s for s in everyone if s["reason"] != "registered_in_error"]
    out.put(number, "anonymous", *split([s for s in valid if s["anonymous"] and bars["took_part"](s)]))

    def these(bar):
        return [s for s in valid if not s["anonymous"] and bars[bar](s)]

    def wrong(bar):
        return [s for s in everyone
                if s["reason"] == "registered_in_error" and not s["anonymous"] and bars[bar](s)]

    out.frame(f"{number}|participants", these("took_part"), wrong("took_part"))
    for bar in bars:
        out.figures(f"{number}|participants|row|{bar}|count", people(these(bar)), None)
        out.figures(f"{number}|participants|row|{bar}|spells", split(these(bar)), None)
    before_after(out, f"{number}|income_source", these("ended"), wrong("ended"), SOURCES, 0)
    before_after(out, f"{number}|occupation", these("ended"), wrong("ended"), OCCUPATIONS, 1)
    duration(out, f"{number}|duration", these("ended"), wrong("ended"), bands_of(query[2]))
    out.frame(f"{number}|education", these("started"), wrong("started"))
    distribution(out, f"{number}|education", these("started"), LEVELS, lambda s: s["level"] or "unknown")
    age(out, f"{number}|age", these("started"), wrong("started"), bands_of(query[3]))


def measurement_text(measurement):
    return "-" if measurement is None else "+".join(measurement[0]) + "/" + "+".join(measurement[1])


def spell_text(s):
    return ";".join([s["key"], s["sex"], str(s["born"] or ""), str(s["year"] or ""), str(s["start"]),
                     str(s["end"] or ""), s["reason"], s["level"], measurement_text(s["before"]),
                     measurement_text(s["after"]), "1" if s["anonymous"] else "0"])


def main(folder):
    random = Generator(20150201)
    spells = [make_spell(random, index) for index in range(UNITS)]
    out = Writer()
    for number, query in enumerate(QUERIES):
        appendix(out, number, query, spells)
    codes = ["+".join(SOURCES), "+".join(OCCUPATIONS), "+".join(LEVELS)]
    queries = [";".join(list(query) + codes) for query in QUERIES]
    for name, lines in (("spells.csv", map(spell_text, spells)), ("queries.csv", queries),
                        ("expected.txt", out.lines)):
        (folder / name).write_text("".join(line + "\n" for line in lines), encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(Path(sys.argv[1]))
