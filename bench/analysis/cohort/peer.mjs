// The same statistics by DuckDB, one thread, from a table in memory: peer.mjs MODULES CSV PASSES
import { createRequire } from 'node:module';

const [modules, csv, passes] = process.argv.slice(2);
const { DuckDBInstance } = createRequire(`${modules}/`)('@duckdb/node-api');
const { statements } = await import('./statements.mjs');

const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
const db = await instance.connect();
await db.run(`CREATE TABLE spell (participant UINTEGER, starts_on INTEGER, ends_on INTEGER, months USMALLINT, age UTINYINT,
  sex UTINYINT, exit_reason UTINYINT, education UTINYINT, sources_start UBIGINT, sources_end UBIGINT,
  occupations_start UBIGINT, occupations_end UBIGINT)`);
await db.run(`COPY spell FROM '${csv}' (HEADER false)`);
const ms = [];
let rows = [];
for (let pass = 0; pass < Number(passes); pass += 1) {
  const started = performance.now();
  rows = [];
  for (const statement of statements) rows.push(await (await db.run(statement)).getRows());
  ms.push(performance.now() - started);
}
console.log(JSON.stringify({ ms, rows }, (_, value) => (typeof value === 'bigint' ? Number(value) : value)));
process.exit(0);
