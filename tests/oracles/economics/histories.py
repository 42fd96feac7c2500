"""Monthly flows from histories, month by month of each person; limits by bisection of the distributions' own sums."""
import math

from generator import Generator
from returns_to_assistance import number_of, text_of

STATES = ["arbete", "bistånd", "kö", "program", "utanför"]
ADDED = {"none": 0.0, "jeffreys": 0.5, "uniform": 1.0}


def make_person(random: Generator, name: str, first: int, length: int) -> list[dict]:
    """Spells after each other, some of them before, after or across the ends of the window, with gaps now and then."""
    out, month = [], first - 6 + random.below(length + 8)
    for _ in range(random.between(1, 6)):
        last = month + random.pick([0, 0, 1, 3, 8])
        group = "unga" if random.below(9) else "äldre"
        out.append({"person": name, "group": group, "state": random.pick(STATES), "first_month": text_of(month),
                    "last_month": text_of(last)})
        month = last + 1 + random.pick([0, 0, 0, 1, 4])
    return out


def make(random: Generator, number: int) -> dict:
    first, length = random.between(2015 * 12, 2020 * 12), random.between(2, 30)
    spells = [{"person": "always", "group": "äldre", "state": "bistånd", "first_month": text_of(first - 1),
               "last_month": text_of(first + length)}]
    for person in range(random.between(1, 40)):
        spells += make_person(random, f"p{person}", first, length)
    for i in range(len(spells) - 1, 0, -1):
        j = random.below(i + 1)
        spells[i], spells[j] = spells[j], spells[i]
    given = {"first_month": text_of(first), "last_month": text_of(first + length - 1), "states": STATES,
             "prior": random.pick(sorted(ADDED)), "spells": spells}
    given |= {"otherwise": "utanför"} if random.below(2) else {}
    given |= {"queue": {"state": "kö", "programme": "program"}} if random.below(2) else {}
    return given | ({"never_observed": "stays"} if random.below(2) else {})


def bisected(is_below, high: float) -> float:
    low = 0.0
    for _ in range(90):
        middle = (low + high) / 2
        low, high = (middle, high) if is_below(middle) else (low, middle)
    return (low + high) / 2


def beta_below(x: float, a: float, b: float) -> float:
    """By the hypergeometric series, on the side of the mean where it is short."""
    if x > a / (a + b):
        return 1 - beta_below(1 - x, b, a)
    if x <= 0:
        return 0.0
    front = math.exp(a * math.log(x) + b * math.log1p(-x) + math.lgamma(a + b) - math.lgamma(a + 1) - math.lgamma(b))
    term, terms, n = 1.0, [1.0], 0
    while term > 1e-18:
        term *= (a + b + n) / (a + 1 + n) * x
        terms.append(term)
        n += 1
    return front * math.fsum(terms)


def beta_interval(here: float, elsewhere: float) -> dict | None:
    if not (here > 0 and elsewhere > 0):
        return None
    return {name: bisected(lambda x: beta_below(x, here, elsewhere) < u, 1.0) for name, u in (("low", 0.025), ("high", 0.975))}


def at_most(count: int, mean: float) -> float:
    return math.fsum(math.exp(k * math.log(mean) - mean - math.lgamma(k + 1)) for k in range(count + 1))


def poisson_interval(count: int) -> tuple[float, float]:
    """The means of which so many or more, or so many or fewer, come in 2.5 % of all cases."""
    most = 20 + 4 * count
    low = bisected(lambda mean: 1 - at_most(count - 1, mean) < 0.025, most) if count else 0.0
    return low, bisected(lambda mean: at_most(count, mean) > 0.025, most)


def whereabouts(spells: list[dict], given: dict) -> dict[int, tuple[str, str]]:
    """Month → group and state, in the window."""
    out, latest = {}, None
    for month in range(min(number_of(s["first_month"]) for s in spells), number_of(given["last_month"]) + 1):
        now = [s for s in spells if number_of(s["first_month"]) <= month <= number_of(s["last_month"])]
        if now:
            latest = now[0]["group"]
            out[month] = (latest, now[0]["state"])
        elif "otherwise" in given:
            out[month] = (latest, given["otherwise"])
    return {month: where for month, where in out.items() if month >= number_of(given["first_month"])}


def flows_from(state: str, group: str, people: list[dict], given: dict) -> dict:
    queue = given.get("queue", {})
    programme = queue.get("programme")
    months = [(month, who) for who in people for month, where in who.items() if where == (group, state)]
    after = [who[month + 1][1] for month, who in months if month + 1 in who]
    targets = [to for to in STATES if to != programme or state == programme]
    gone = [queue["state"] if to == programme and state != programme else to for to in after]
    weights = [gone.count(to) + ADDED[given["prior"]] for to in targets]
    rows = [{"state": to, "count": gone.count(to), "share": weight / sum(weights),
             "interval": beta_interval(weight, sum(weights) - weight)} for to, weight in zip(targets, weights)] if after else []
    return {"state": state, "person_months": len(months), "followed": len(after),
            "into_programme": sum(to == programme for to in after) if state != programme else 0, "to": rows}


def arrivals(group: str, histories: list[list[dict]], given: dict) -> tuple[list[dict], int]:
    queue = given.get("queue", {})
    first, last = number_of(given["first_month"]), number_of(given["last_month"])
    begun = [min(spells, key=lambda s: s["first_month"]) for spells in histories]
    came = [s["state"] for s in begun if s["group"] == group and first < number_of(s["first_month"]) <= last]
    seen = [queue["state"] if state == queue.get("programme") else state for state in came]
    rows = []
    for state in [s for s in STATES if s != queue.get("programme")]:
        low, high = poisson_interval(seen.count(state))
        rows.append({"state": state, "people": seen.count(state), "mean_a_month": seen.count(state) / (last - first),
                     "interval": {"low": low / (last - first), "high": high / (last - first)}})
    return rows, came.count(queue.get("programme"))


def caseload_group(flows: dict, people: list[dict], given: dict) -> dict:
    there = [who.get(number_of(given["last_month"])) for who in people]
    rows = []
    for one in flows["from"]:
        if one["to"]:
            rows.append({"from": one["state"], "row": [{"to": t["state"], "share": None, "count": t["count"]} for t in one["to"]]})
        elif "never_observed" in given:
            rows.append({"from": one["state"], "row": [{"to": one["state"], "share": 1, "count": None}]})
    return {"name": flows["group"], "start": [{"state": s, "people": there.count((flows["group"], s))} for s in STATES],
            "inflow": [{"state": a["state"], "people_a_month": None, "mean_a_month": a["mean_a_month"]}
                       for a in flows["arrivals"] if a["people"]], "transitions": rows}


def answer(given: dict) -> dict:
    names = sorted({spell["person"] for spell in given["spells"]})
    histories = [[s for s in given["spells"] if s["person"] == name] for name in names]
    people = [whereabouts(spells, given) for spells in histories]
    out = {"flows": [], "groups": []}
    for group in sorted({where[0] for who in people for where in who.values()}, key=lambda name: name.encode()):
        came, in_programme = arrivals(group, histories, given)
        flows = {"group": group, "from": [flows_from(state, group, people, given) for state in STATES], "arrivals": came,
                 "arrived_in_programme": in_programme}
        flows["never_observed"] = [one["state"] for one in flows["from"] if not one["followed"]]
        out["flows"].append(flows)
        out["groups"].append(caseload_group(flows, people, given))
    return out
