"""The cost of an employment and the basis for requisition (mission rows K5, E7), day by day and with exact fractions.
The rows of the parameters are written down again here, from the same sources."""
import calendar
import datetime as dt
from fractions import Fraction

from generator import Generator, exact, ore, rounded

CEILINGS = [("2015-01-01", 16_700), ("2017-02-01", 17_100), ("2017-11-01", 18_300), ("2019-04-01", 19_100), ("2020-01-01", 20_000)]
OVERHEAD = {2014: 0.3846, 2015: 0.3846, 2019: 0.3915, 2021: 0.4015, 2022: 0.3925, 2023: 0.4453}
INSURANCE = {2014: 0.0021, 2015: 0.0021, 2019: 0.0003, 2021: 0.0013, 2022: 0.0013, 2023: 0.0013}
MULTIPLES = {"under_24_months": 1, "24_to_36_months": 2, "over_36_months": 2.5, "job_programme": 1, "newly_arrived": 2.5}
FEE = exact(0.3142)


def day(random: Generator, years: list[int]) -> dt.date:
    return dt.date(random.pick(years), random.between(1, 12), 1) + dt.timedelta(days=random.below(28))


def make_terms(random: Generator) -> dict:
    form = random.pick(["none", "wage_subsidy", "wage_subsidy", "sheltered_public_job", "new_start_job", "introduction_job"])
    new = form in ("new_start_job", "introduction_job")
    terms = {"form": form, "decision_on": str(day(random, [2020, 2021] if new else [2015, 2016, 2018, 2019, 2020])),
             "full_time_wage_kr": random.kronor(12_000, 32_000), "extent": random.pick([1, 0.5, 0.75, 0.333333333]),
             "from_assistance": random.share()}
    if form in ("wage_subsidy", "sheltered_public_job"):
        terms |= {"degree": random.pick([0.25, 0.6, 0.755, 0.8, 1]), "reimbursed_fees": random.pick(["statutory", "statutory_and_insurance"])}
    if form == "new_start_job":
        terms["time_away"] = random.pick(list(MULTIPLES))
    if random.below(3) == 0:
        terms["payroll_overhead"] = random.pick([0.3857, 0.4, 0.4512])
    if random.below(4) == 0:
        terms["organiser_grant_kr"] = random.kronor(0, 3_000)
    return terms


def cost(terms: dict, year: int, part: Fraction = Fraction(1)) -> dict:
    """Of a month; `part` of it by days. A part is taken of amounts that are whole öre."""
    wage_full = exact(terms["full_time_wage_kr"])
    extent = exact(terms["extent"])
    wage = rounded(wage_full * extent, 2)
    overhead = rounded(wage * exact(terms.get("payroll_overhead", OVERHEAD[year])), 2)
    ceiling = [kr for since, kr in CEILINGS if since <= terms["decision_on"]][-1]
    if terms["form"] in ("new_start_job", "introduction_job"):
        ceiling = 20_000
    base = rounded(min(wage_full, Fraction(ceiling)) * extent, 2)
    fees = 1 + FEE + (exact(INSURANCE[year]) if terms.get("reimbursed_fees") == "statutory_and_insurance" else 0)
    subsidy = rounded({
        "none": lambda: Fraction(0),
        "wage_subsidy": lambda: exact(terms["degree"]) * base * fees,
        "sheltered_public_job": lambda: exact(terms["degree"]) * base * fees,
        "new_start_job": lambda: exact(MULTIPLES[terms["time_away"]]) * FEE * base,
        "introduction_job": lambda: exact(0.8) * base * (1 + FEE),
    }[terms["form"]](), 2)
    wage, overhead, subsidy, grant = (rounded(x * part, 2) for x in (wage, overhead, subsidy, exact(terms.get("organiser_grant_kr", 0))))
    net = wage + overhead - subsidy - grant
    moved = rounded(net * exact(terms["from_assistance"]), 2)
    return {"wage": wage, "payroll_overhead": overhead, "wage_cost": wage + overhead, "subsidy": subsidy, "organiser_grant": grant,
            "employment_service": subsidy + grant, "net": net, "assistance_budget": moved, "employer": net - moved}


def shown(amounts: dict) -> dict:
    return {name + "_kr": ore(amount) for name, amount in amounts.items()}


def make_cost(random: Generator, number: int) -> dict:
    given = {"terms": make_terms(random), "wage_month": str(day(random, [2015, 2019, 2021, 2022, 2023]))}
    if number % 2:
        given["assistance_kr"] = random.kronor(3_000, 12_000)
    if number % 3 == 0:
        given["reported_net_kr"] = random.kronor(0, 9_000)
    return given


def explained(terms: dict, year: int, reported: Fraction) -> dict:
    """Tried out: each answer, put in the place of what it explains, must give the reported figure; so it is solved for."""
    amounts = cost(terms, year)
    more = amounts["net"] - reported
    return {"more_grant_kr": ore(more) if more >= 0 else None}


def answer_cost(given: dict) -> dict:
    year = int(given["wage_month"][:4])
    amounts = cost(given["terms"], year)
    out = {"month": {"cost": shown(amounts)}, "saved_kr": None, "reported": None}
    if "assistance_kr" in given:
        out["saved_kr"] = ore(exact(given["assistance_kr"]) - amounts["net"])
    if "reported_net_kr" in given:
        reported = exact(given["reported_net_kr"])
        out["reported"] = {"net_kr": ore(reported), "difference_kr": ore(amounts["net"] - reported),
                           "given_by": explained(given["terms"], year, reported)}
    return out


def make_requisition(random: Generator, number: int) -> dict:
    year = random.pick([2015, 2019, 2021, 2022, 2023])
    first = random.between(1, 10)
    employments = []
    for i in range(random.between(1, 6)):
        start = dt.date(year, 1, 1) + dt.timedelta(days=random.below(330))
        one = {"employment": f"job {random.below(1000)} {i}", "starts_on": str(start), "terms": make_terms(random)}
        if random.below(3):
            one["ends_on"] = str(start + dt.timedelta(days=random.below(200)))
        employments.append(one)
    given = {"from_month": f"{year}-{first:02}-01", "to_month": f"{year}-{random.between(first, 12):02}-15", "employments": employments}
    if number % 2:
        given["entered"] = [{"employment": random.pick(employments)["employment"], "month": f"{year}-{first:02}-25",
                             "wage_cost_kr": random.kronor(0, 30_000)}]
    return given


def works(one: dict, on: dt.date) -> bool:
    return one["starts_on"] <= str(on) and ("ends_on" not in one or str(on) <= one["ends_on"])


def answer_requisition(given: dict) -> dict:
    year, names = int(given["from_month"][:4]), ("by_requisition", "by_tax_account", "assistance_budget", "employer", "wage_cost")
    months, lines, wages = [], [], {}
    total = dict.fromkeys(names, Fraction(0))
    for month in range(int(given["from_month"][5:7]), int(given["to_month"][5:7]) + 1):
        length = calendar.monthrange(year, month)[1]
        sums = dict.fromkeys(names, Fraction(0))
        for one in sorted(given["employments"], key=lambda one: (one["employment"], one["starts_on"])):
            days = sum(works(one, dt.date(year, month, d)) for d in range(1, length + 1))
            if days == 0:
                continue
            amounts = cost(one["terms"], year, Fraction(days, length))
            tax_account = one["terms"]["form"] in ("new_start_job", "introduction_job")
            sums["by_tax_account" if tax_account else "by_requisition"] += amounts["employment_service"]
            for name in names[2:]:
                sums[name] += amounts[name]
            key = (one["employment"], month)
            wages[key] = wages.get(key, Fraction(0)) + amounts["wage_cost"]
            lines.append({"employment": one["employment"], "month": f"{year}-{month:02}-01", "days": days, "cost": shown(amounts)})
        total = {name: total[name] + sums[name] for name in names}
        months.append({"month": f"{year}-{month:02}-01"} | shown(sums))
    reconciled = []
    for entered in given.get("entered", []):
        amount = wages.get((entered["employment"], int(entered["month"][5:7])), Fraction(0))
        reconciled.append({"employment": entered["employment"], "entered_kr": entered["wage_cost_kr"], "computed_kr": ore(amount),
                           "difference_kr": ore(exact(entered["wage_cost_kr"]) - amount)})
    return {"months": months, "lines": lines, "total": shown(total), "reconciled": reconciled}
