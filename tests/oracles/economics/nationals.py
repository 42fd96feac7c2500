"""Work or studies by the national definition, as a table of what is required and what is known."""
import datetime

from generator import Generator

CLASSES = ["regular_work", "regular_work_month", "work", "municipal_employment", "studies", "entitled_studies", "neither", "unknown"]
LINES = ["work_month", "entitled_studies", "work_duration_unknown", "work_employer_unknown", "studies_entitlement_unknown",
         "outcome_unknown", "unmapped", "municipal_employment", "neither"]
OWN = ["counted", "perhaps", "not_counted"]


def make(random: Generator, number: int) -> dict:
    codes = [f"code{i}" for i in range(random.between(1, 12))] + ["å", "Z"]
    meanings = [{"code": code, "national": random.pick(CLASSES), "own": random.pick(OWN)} for code in codes if random.below(6)]
    rows = []
    for person in range(random.between(1, 60)):
        sex = random.pick(["woman", "man", "unknown"])
        for _ in range(random.between(1, 3)):
            day = datetime.date(2024, 1, 1) + datetime.timedelta(days=random.below(4 if number % 2 else 366))
            row = {"person": f"p{person}", "ended_on": day.isoformat(), "sex": sex, "outcome": random.pick(codes + [""]),
                   "lasted_month": bool(random.below(2)), "has_student_aid": bool(random.below(2))}
            if number % 3 and random.below(3) == 0:
                row["detail"] = random.pick(codes)
            rows.append(row)
    return {"meanings": meanings, "rows": rows}


def judge(row: dict, meanings: dict) -> tuple:
    """Code, line, own."""
    if row.get("detail") in meanings:
        code = row["detail"]
    elif row["outcome"] == "":
        return "", "outcome_unknown", "perhaps"
    elif row["outcome"] not in meanings:
        return row["outcome"], "unmapped", "perhaps"
    else:
        code = row["outcome"]
    national, own = meanings[code]
    line = {"regular_work": "work_month" if row["lasted_month"] else "work_duration_unknown", "regular_work_month": "work_month",
            "work": "work_employer_unknown", "studies": "entitled_studies" if row["has_student_aid"] else "studies_entitlement_unknown",
            "unknown": "outcome_unknown"}.get(national, national)
    return code, line, own


def verdict(line: str) -> str:
    place = LINES.index(line)
    return "counted" if place < 2 else "perhaps" if place < 7 else "not_counted"


def share(count: int, of: int):
    return count / of if of else None


def figures(judged: list) -> dict:
    n = len(judged)
    national = [verdict(line) for _, line, _ in judged]
    counted, perhaps = national.count("counted"), national.count("perhaps")
    own = [one[2] for one in judged]
    return {"people": n, "counted": counted, "perhaps": perhaps, "not_counted": national.count("not_counted"),
            "least_share": share(counted, n), "most_share": share(counted + perhaps, n), "own_counted": own.count("counted"),
            "own_perhaps": own.count("perhaps"), "own_share": share(own.count("counted"), n),
            "lines": [{"line": line, "people": sum(one[1] == line for one in judged)} for line in LINES]}


def difference(code: str, judged: list) -> dict:
    those = [(verdict(line), own == "counted") for name, line, own in judged if name == code]
    return {"code": code, "people": len(those), "counted": sum(v == "counted" for v, _ in those),
            "perhaps": sum(v == "perhaps" for v, _ in those), "own_counted": sum(own for _, own in those),
            "only_own": those.count(("not_counted", True)), "perhaps_only_own": those.count(("perhaps", True)),
            "only_national": those.count(("counted", False))}


def answer(given: dict) -> dict:
    meanings = {one["code"]: (one["national"], one["own"]) for one in given["meanings"]}
    people = {}
    for row in given["rows"]:
        people.setdefault(row["person"], []).append(row)
    judged, sexes = [], []
    for rows in people.values():
        last = max(row["ended_on"] for row in rows)
        choices = [judge(row, meanings) for row in rows if row["ended_on"] == last]
        judged.append(max(choices, key=lambda one: (-LINES.index(one[1]), -OWN.index(one[2]), one[0].encode())))
        sexes.append(rows[0]["sex"])
    codes = sorted({code for code, _, _ in judged}, key=lambda code: code.encode())
    return {
        "total": figures(judged),
        "women": figures([one for one, sex in zip(judged, sexes) if sex == "woman"]),
        "men": figures([one for one, sex in zip(judged, sexes) if sex == "man"]),
        "codes": [difference(code, judged) for code in codes],
        "unmapped_codes": sorted({code for code, line, _ in judged if line == "unmapped"}, key=lambda code: code.encode()),
    }
