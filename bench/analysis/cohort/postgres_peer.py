"""The same statistics by PostgreSQL 15, from a table that its shared buffers hold."""
import os
import re
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
sys.path[:0] = [str(ROOT / "tests/lib"), str(ROOT / "bench")]

from harness import machine  # noqa: E402
from postgres import PROGRAMS, Postgres  # noqa: E402

# Nothing that writes is measured: what makes loading quick does the answers no harm.
SETTINGS = {"shared_buffers": "3GB", "work_mem": "1GB", "hash_mem_multiplier": "2", "effective_cache_size": "6GB",
            "random_page_cost": "1.1", "fsync": "off", "full_page_writes": "off", "wal_level": "minimal",
            "max_wal_senders": "0", "max_wal_size": "8GB", "autovacuum": "off", "maintenance_work_mem": "1GB",
            "max_worker_processes": "8", "max_parallel_workers": "8", "parallel_setup_cost": "0",
            "parallel_tuple_cost": "0.001", "min_parallel_table_scan_size": "0"}
COLUMNS = ("participant", "starts_on", "ends_on", "months", "age", "sex", "exit_reason", "education", "sources_start",
           "sources_end", "occupations_start", "occupations_end")  # as in the CSV
WIDE = ("participant", "starts_on", "ends_on", "sources_start", "sources_end")  # four bytes, and first in a row


class PostgresPeer(Postgres):
    def __init__(self):
        super().__init__(**SETTINGS)

    def start(self):
        super().start()
        time.sleep(1)
        self.always = len(machine.children(self.server.pid))

    def psql(self, text):
        done = subprocess.run([PROGRAMS / "psql", "-XqAt", "-F", ",", "-v", "ON_ERROR_STOP=1", "-d", self.conninfo],
                              input=text, capture_output=True, text=True)
        if done.returncode != 0:
            raise SystemExit(f"bench: PostgreSQL: {done.stderr}")
        return done.stdout

    def load(self, csv):
        narrow = [name for name in COLUMNS if name not in WIDE]
        made = ", ".join([f"{name} INTEGER" for name in WIDE] + [f"{name} SMALLINT" for name in narrow])
        self.psql(f"BEGIN; CREATE TABLE spell ({made});\n\\copy spell ({', '.join(COLUMNS)}) FROM '{csv}' "
                  "WITH (FORMAT csv, FREEZE)\nCOMMIT; VACUUM (FREEZE, ANALYZE) spell; CREATE EXTENSION pg_prewarm;"
                  "SELECT pg_prewarm('spell');")

    def processor_seconds(self):
        """Of the processes that have served a connection, once they are gone."""
        while len(machine.children(self.server.pid)) > self.always:
            time.sleep(0.01)
        fields = Path(f"/proc/{self.server.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[13]) + int(fields[14])) / os.sysconf("SC_CLK_TCK")

    def measure(self, statements, passes, threads, jit):
        """Milliseconds of each pass, of each statement of the last one and, of the processor, of a pass; and the rows."""
        used = self.processor_seconds()
        said = self.psql(f"SET jit = {'on' if jit else 'off'}; SET max_parallel_workers_per_gather = {threads - 1};\n\\timing on\n"
                         + "".join(f"{statement};\n\\echo end\n" for statement in statements) * passes)
        ms, rows = [], []
        for part in said.split("end\n")[:-1]:
            ms.append(float(re.search(r"^Time: ([\d.]+) ms", part, re.M).group(1)))
            rows.append([line.split(",") for line in part.splitlines() if line and not line.startswith("Time:")])
        count = len(statements)
        passed = [ms[at:at + count] for at in range(0, len(ms), count)]
        spent = (self.processor_seconds() - used) * 1000 / passes
        return {"ms": [sum(one) for one in passed], "processor_ms": [spent], "statement_ms": passed[-1], "rows": rows[-count:]}
