"""How much work lies on whom, counted day by day from who owned what on each day."""
from datetime import date, timedelta
from fractions import Fraction
from statistics import median

from generator import Generator, exact

WORKERS = ["w1", "w2", "w10", "Ä", "b"]
SERVICES = ["course", "coach", "study", "empty"]


def text(day: date | None):
    return day.isoformat() if day else None


def case_rows(random: Generator, thread: str, start: date) -> list[dict]:
    rows, at = [], start + timedelta(random.below(200))
    for _ in range(random.between(1, 4)):
        to = at + timedelta(random.below(90))
        row = {"thread": thread, "from": text(at), "to": text(to if random.below(4) else None)}
        if random.below(6):
            row["owner"] = random.pick(WORKERS)
            if random.below(3):
                row["deputy"] = random.pick(WORKERS)
        if random.below(3) == 0:
            row["co_workers"] = ["c1", "c2"][:random.between(1, 2)]
        if random.below(2):
            row["weight"] = random.pick([0.5, 1, 1.5, 2.25, 3])
        rows.append(row)
        if not row["to"]:
            break
        at = to + timedelta(random.pick([0, 0, 0, 10]))
    return rows


def share_rows(random: Generator, worker: str, start: date) -> list[dict]:
    rows, at = [], start + timedelta(random.below(60) - 30)
    for _ in range(random.below(3)):
        to = at + timedelta(random.between(1, 200))
        row = {"worker": worker, "from": text(at), "to": text(to if random.below(3) else None), "percent": random.pick([100, 75, 50, 33, 1])}
        if random.below(2):
            row["target_least"] = random.between(0, 5)
            row["target_most"] = row["target_least"] + random.below(5)
        rows.append(row)
        if not row["to"]:
            break
        at = to
    return rows


def make(random: Generator, number: int) -> dict:
    start = date(2015, random.between(1, 12), random.between(1, 28))
    given = []
    for _ in range(random.below(25)):
        at = start + timedelta(random.below(600) - 300)
        to = at + timedelta(random.below(300))
        given.append({"service": random.pick(SERVICES[:3] + ["gone"]), "worker": random.pick(WORKERS[:random.between(1, 5)]),
                      "person": f"p{random.below(12)}", "from": text(at), "to": text(to if random.below(3) else None)})
        if random.below(5) == 0:
            del given[-1]["worker"]
    givers = []
    for _ in range(random.below(6)):
        at = start + timedelta(random.below(600) - 300)
        givers.append({"service": random.pick(SERVICES + ["gone"]), "worker": random.pick(WORKERS), "from": text(at),
                       "to": text(at + timedelta(random.below(400)) if random.below(2) else None)})
    return {
        "from": text(start), "to": text(start + timedelta(random.below(400))),
        "cases": [row for i in range(random.below(20)) for row in case_rows(random, f"t{i}", start - timedelta(60))],
        "shares": [row for worker in WORKERS for row in share_rows(random, worker, start)],
        "services": SERVICES[:random.between(0, 4)], "given": given, "givers": givers,
    }


def day_of(written: str) -> date:
    return date.fromisoformat(written)


def on(rows: list[dict], day: date) -> list[dict]:
    return [row for row in rows if day_of(row["from"]) <= day and (not row.get("to") or day < day_of(row["to"]))]


def over(part, whole):
    return float(Fraction(part) / whole) if whole else None


def gini(time: dict, weight: dict):
    if len(time) < 2:
        return None
    total, mean = sum(time.values()), sum(time[w] * (weight.get(w, Fraction(0)) / time[w]) for w in time)
    if mean == 0:
        return None
    x = {w: weight.get(w, Fraction(0)) / time[w] for w in time}
    return float(sum(time[a] * time[b] * abs(x[a] - x[b]) for a in time for b in time) / (2 * total * mean))


def loads(given: dict, day: date):
    time = {row["worker"]: Fraction(row["percent"], 100) for row in on(given["shares"], day)}
    count, weight = {}, {}
    for row in on(given["cases"], day):
        owner = row.get("owner")
        if owner:
            count[owner] = count.get(owner, 0) + 1
            weight[owner] = weight.get(owner, Fraction(0)) + exact(row.get("weight", 1))
    return time, count, weight


def point(given: dict, day: date) -> dict:
    rows = on(given["cases"], day)
    time, count, weight = loads(given, day)
    helpers = [len(row.get("co_workers", [])) for row in rows]
    return {
        "day": text(day), "cases": len(rows), "weighted": float(sum(exact(row.get("weight", 1)) for row in rows)),
        "without_owner": sum("owner" not in row for row in rows),
        "without_deputy": sum("owner" in row and "deputy" not in row for row in rows),
        "with_co_workers": sum(n > 0 for n in helpers), "co_workers_mean": over(sum(helpers), len(rows)),
        "full_time": float(sum(time.values())), "of_unknown_share": sum(n for w, n in count.items() if w not in time),
        "per_full_time": over(sum(n for w, n in count.items() if w in time), sum(time.values())),
        "weighted_per_full_time": over(sum(n for w, n in weight.items() if w in time), sum(time.values())),
        "gini": gini(time, weight),
    }


def worker_line(worker: str, given: dict, day: date) -> dict:
    time, count, weight = loads(given, day)
    share = next((row for row in on(given["shares"], day) if row["worker"] == worker), {})
    least, most, n = share.get("target_least"), share.get("target_most"), count.get(worker, 0)
    against = None
    if least is not None:
        per = n / time[worker]
        against = "below" if per < least else "above" if per > most else "within"
    return {
        "worker": worker, "percent": share.get("percent"), "cases": n, "weighted": float(weight.get(worker, 0)),
        "per_full_time": over(n, time[worker]) if share else None,
        "weighted_per_full_time": over(weight.get(worker, 0), time[worker]) if share else None,
        "target_least": least, "target_most": most, "against": against,
    }


def hand_overs(given: dict, start: date, end: date) -> dict:
    """Each thread as a list of days with their owner, from the first day of any row to well after the last."""
    count, changed, several, threads, ended = 0, 0, 0, 0, []
    far = date(2019, 1, 1)
    for thread in sorted({row["thread"] for row in given["cases"]}):
        rows = [row for row in given["cases"] if row["thread"] == thread]
        last_owner, owner_before, began, owners, count_before = None, None, None, set(), count
        day = date(2014, 1, 1)
        while day < far:
            row = next(iter(on(rows, day)), None)
            owner = row.get("owner") if row else None
            if owner != owner_before:
                if owner_before and start <= day <= end:
                    ended.append((day - began).days)
                if owner:
                    count += bool(last_owner and last_owner != owner and start <= day <= end)
                    began = day
            if owner and start <= day <= end:
                owners.add(owner)
            # nobody has it and no row holds: what comes after is begun anew
            last_owner = None if row is None else owner or last_owner
            owner_before = owner
            day += timedelta(1)
        threads += bool(owners)
        changed += count > count_before
        several += len(owners) > 1
    return {
        "cases": threads, "hand_overs": count, "per_case": over(count, threads), "cases_handed_over": changed,
        "with_several_owners": several,
        "several_share": over(several, threads), "ended_spells": len(ended), "median_days": float(median(ended)) if ended else None,
    }


def year_before(day: date) -> date:
    return day.replace(year=day.year - 1, day=28) if (day.month, day.day) == (2, 29) else day.replace(year=day.year - 1)


def services(given: dict, end: date) -> list[dict]:
    out = []
    days = [year_before(end) + timedelta(i) for i in range((end - year_before(end)).days + 1)]
    for service in sorted(set(given["services"]), key=lambda one: one.encode()):
        rows = [row for row in given["given"] if row["service"] == service]
        # a row of no day but begun within counts as given: who was there came
        near = [row for row in rows if day_of(row["from"]) <= end and (not row["to"] or day_of(row["to"]) > days[0])]
        workers = sorted({row["worker"] for row in near if "worker" in row})
        said = [row for row in given["givers"] if row["service"] == service and day_of(row["from"]) <= end]
        able = sorted({row["worker"] for row in on(said, end)})
        those = able if said else workers
        out.append({"service": service, "can_give": len(able) if said else None, "workers": len(workers), "people": len({row["person"] for row in near}),
                    "people_now": len({row["person"] for row in on(rows, end)}),
                    "only_worker": those[0] if len(those) == 1 else None})
    return out


def answer(given: dict) -> dict:
    start, end = day_of(given["from"]), day_of(given["to"])
    days = [start + timedelta(i) for i in range((end - start).days + 1)]
    points = [day for day in days if day == end or (day + timedelta(1)).day == 1]
    time, count, _ = loads(given, end)
    found = services(given, end)
    fragile = {one["service"] for one in found if one["only_worker"]}
    return {
        "points": [point(given, day) for day in points],
        "workers": [worker_line(w, given, end) for w in sorted(set(time) | set(count), key=lambda one: one.encode())],
        "hand_overs": hand_overs(given, start, end), "services": found, "on_one_worker": len(fragile),
        "people_on_one_worker": len({row["person"] for row in on(given["given"], end) if row["service"] in fragile}),
    }
