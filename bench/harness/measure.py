"""What is measured, in the order in which it is done."""
import json
import math
import shutil
import statistics
import subprocess
import time

from harness import data, load, machine, peers
from harness.report import row
from harness.served import Client, Served, free_port

MUNICIPALITY, USER, PASSWORD = "2281", "hassan.nur", "exempel-2281"
P99_MAX_MS, DJANGO_MIN, FASTIFY_MIN, START_MAX_SECONDS = 10, 10, 2, 1
DEMO_MEMORY_MAX, LOAD_MEMORY_MAX = 150, 1000


def milliseconds(value):
    return "no answer" if math.isinf(value) else f"{value:.2f}"


def clear(work):
    shutil.rmtree(work, ignore_errors=True)


class Bench:
    def __init__(self, options, work):
        self.options, self.work = options, work
        self.folder = work / "data"
        self.database = self.folder / "samsyn.db"

    def make_data(self):
        command = [str(self.options.binary), "demo", "--data", str(self.folder)]
        if self.options.people:
            command += ["--people", str(self.options.people)]
        machine.progress("bench: making the data")
        began = time.monotonic()
        with open(self.work / "demo.log", "wb") as log:
            subprocess.run(command, check=True, stdout=log, stderr=None if self.options.people else log)
        self.made_seconds = time.monotonic() - began
        people = data.people_of(self.database, MUNICIPALITY, USER, 2000)
        self.person, self.case_number, _ = people[0]
        self.people = [person for person, _, _ in people]
        self.path = f"/api/{MUNICIPALITY}/people/{self.person}"

    def serve(self):
        port = free_port()
        command = [str(self.options.binary), "serve", "--data", str(self.folder), "--web", str(self.options.web),
                   "--port", str(port)]
        return Served("Samsyn", command, port, "/", self.work / "samsyn.log")

    def log_in(self, served):
        return Client(served, MUNICIPALITY, USER, PASSWORD)

    def starts(self):
        seconds = []
        for _ in range(5):
            served = self.serve()
            seconds.append(served.start_seconds)
            served.stop()
        middle = statistics.median(seconds)
        rows = [row("start: process to first page, ms", f"{middle * 1000:.0f}",
                    f"{min(seconds) * 1000:.0f}–{max(seconds) * 1000:.0f}", f"< {START_MAX_SECONDS} s",
                    middle < START_MAX_SECONDS)]
        if self.options.people:
            rows.insert(0, row(f"making the demo and {self.options.people} people, s", f"{self.made_seconds:.0f}"))
        return rows

    def demo_in_memory(self):
        """Resident after log-in and reads of many people over many connections: every reader has filled its cache."""
        served = self.serve()
        try:
            client = self.log_in(served)
            at_start = machine.resident_megabytes(served.pids())
            script = self.work / "people.lua"
            paths = ",".join(f'"/api/{MUNICIPALITY}/people/{person}{part}"'
                             for person in self.people for part in ("", "/thread"))
            script.write_text(f"local paths = {{{paths}}}\nlocal i = 0\nrequest = function()\n"
                              "  i = i % #paths + 1\n  return wrk.format('GET', paths[i])\nend\n")
            load.closed_loop(served, "/", client.cookie, self.options.seconds, script)
            resident = machine.resident_megabytes(served.pids())
        finally:
            served.stop()
        limit = LOAD_MEMORY_MAX if self.options.people else DEMO_MEMORY_MAX
        return [row("resident after log-in, MB", f"{at_start:.0f}"),
                row(f"resident after reads of {len(self.people)} people and their threads, MB", f"{resident:.0f}", "",
                    f"< {limit} MB", resident < limit)]

    def paced(self):
        served = self.serve()
        try:
            client = self.log_in(served)
            machine.progress(f"bench: a thread of {self.options.entries} entries")
            entries = data.lengthen_thread(client, self.person, self.options.entries)
            rows = []
            for part, must_hold in (("/thread", f'"case_number":"{self.case_number}"'), ("/entries", '"number":'
                                    f"{entries},")):
                rows += self.paced_rounds(served, client, part, must_hold, entries)
            return rows
        finally:
            served.stop()

    def paced_rounds(self, served, client, part, must_hold, entries):
        rounds = []
        before, used = data.count(self.database, "access_record"), machine.processor_seconds(served.pids())
        for number in range(self.options.rounds):
            machine.progress(f"bench: {part} at {self.options.rate} requests/s, round {number + 1}")
            rounds.append(load.open_loop({
                "port": served.port, "path": self.path + part, "cookie": client.cookie, "rate": self.options.rate,
                "seconds": self.options.seconds, "seed": number + 1, "must_hold": must_hold}))
        asked = self.options.rounds * int(self.options.rate * self.options.seconds)
        failed = sum(one["failed"] for one in rounds)
        self.must_be_recorded("Samsyn", asked - failed, data.count(self.database, "access_record") - before)
        cost = (machine.processor_seconds(served.pids()) - used) / asked * 1000
        rows = []
        for name in ("p50", "p99", "p999"):
            low, high = load.spread(rounds, name)
            middle = load.middle(rounds, name)
            goal = name == "p99"
            rows.append(row(f"`{part}` of {entries} entries at {self.options.rate} requests/s, {name}, ms",
                            milliseconds(middle), f"{milliseconds(low)}–{milliseconds(high)}",
                            f"< {P99_MAX_MS} ms" if goal else "",
                            middle < P99_MAX_MS if goal else None))
        rows.append(row(f"`{part}`, requests that failed, of {asked}", f"{failed}", "", "0", failed == 0))
        return rows + [row(f"`{part}`, the server's processor time a request, ms", f"{cost:.2f}")]

    def must_be_recorded(self, name, asked, recorded):
        if recorded < asked:
            raise SystemExit(f"bench: {name} answered {asked} reads and recorded {recorded}")

    def must_answer(self, served, cookie):
        status, body, _ = served.ask("GET", self.path, None, {"Cookie": cookie})
        person = json.loads(body) if status == 200 else {}
        if person.get("case_number") != self.case_number or not person.get("identity_numbers"):
            raise SystemExit(f"bench: {served.name} does not answer with the person: {status}")

    def one_round(self, served, database, cookie):
        before = data.count(database, "access_record")
        result = load.closed_loop(served, self.path, cookie, self.options.seconds)
        self.must_be_recorded(served.name, result["requests"], data.count(database, "access_record") - before)
        return result

    def beside_peers(self, folder):
        peers.install_fastify(folder)
        servers = [(self.serve(), self.database)]
        try:
            client = self.log_in(servers[0][0])
            servers.append(peers.serve_django(self.work, self.database, client, self.path))
            servers.append(peers.serve_fastify(self.work, self.database, client, self.path, folder))
            return self.alternate(servers, client.cookie)
        finally:
            for served, _ in servers:
                served.stop()

    def alone(self):
        served = self.serve()
        try:
            return self.alternate([(served, self.database)], self.log_in(served).cookie)
        finally:
            served.stop()

    def alternate(self, servers, cookie):
        rounds = {served.name: [] for served, _ in servers}
        for served, _ in servers:
            self.must_answer(served, cookie)
        for number in range(self.options.rounds):
            for served, database in servers:
                machine.progress(f"bench: the person read, {served.name}, round {number + 1}")
                rounds[served.name].append(self.one_round(served, database, cookie))
        return self.throughput_rows(servers, rounds)

    def throughput_rows(self, servers, rounds):
        rows = []
        for name, measured in rounds.items():
            low, high = load.spread(measured, "rate")
            rows.append(row(f"person read with its durable access record, {name}, requests/s",
                            f"{load.middle(measured, 'rate'):.0f}", f"{low:.0f}–{high:.0f}"))
            rows.append(row(f"{name}: p99, ms; processor time a request, µs",
                            f"{load.middle(measured, 'p99'):.1f}; {load.middle(measured, 'cost'):.0f}"))
        for served, _ in servers:
            rows.append(row(f"{served.name}: resident, MB", f"{machine.resident_megabytes(served.pids()):.0f}"))
        for name, least in (("Django", DJANGO_MIN), ("Fastify", FASTIFY_MIN)):
            if name not in rounds:
                continue
            ratios = [ours["rate"] / theirs["rate"] for ours, theirs in zip(rounds["Samsyn"], rounds[name])]
            middle = statistics.median(ratios)
            rows.append(row(f"Samsyn to {name}, by round", f"{middle:.1f} ×", f"{min(ratios):.1f}–{max(ratios):.1f}",
                            f"≥ {least} ×", middle >= least))
        return rows
