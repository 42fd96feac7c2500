// The same statistics by DuckDB from a table in memory:   duckdb.mjs MODULES CSV PASSES THREADS
// One JSON line: by kind of statement the milliseconds of each pass and of each statement, by the clock and of the
// processor, and the rows.
import { createRequire } from 'node:module';
import * as kinds from './statements.mjs';

const [modules, csv, passes, threads] = process.argv.slice(2);
const { DuckDBInstance } = createRequire(`${modules}/`)('@duckdb/node-api');

const instance = await DuckDBInstance.create(':memory:', { threads });
const db = await instance.connect();
await db.run(`CREATE TABLE spell (participant UINTEGER, starts_on INTEGER, ends_on INTEGER, months USMALLINT, age UTINYINT,
  sex UTINYINT, exit_reason UTINYINT, education UTINYINT, sources_start UINTEGER, sources_end UINTEGER,
  occupations_start UTINYINT, occupations_end UTINYINT)`);
await db.run(`COPY spell FROM '${csv}' (HEADER false)`);

const processorMs = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

async function measured(statements) {
  const out = { ms: [], processor_ms: [], statement_ms: [], rows: [] };
  for (let pass = 0; pass < Number(passes); pass += 1) {
    const started = performance.now();
    const used = processorMs();
    out.rows = [];
    out.statement_ms = [];
    for (const statement of statements) {
      const began = performance.now();
      out.rows.push(await (await db.run(statement)).getRows());
      out.statement_ms.push(performance.now() - began);
    }
    out.ms.push(performance.now() - started);
    out.processor_ms.push(processorMs() - used);
  }
  return out;
}

const found = {};
for (const [kind, statements] of Object.entries(kinds)) found[kind] = await measured(statements);
const plainly = (value) => {
  if (typeof value === 'bigint') return Number(value);
  return value?.scale === undefined ? value : value.toDouble();  // a decimal
};
console.log(JSON.stringify(found, (_, value) => plainly(value)));
process.exit(0);
