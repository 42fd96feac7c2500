// The definitions of the statistics appendix as SQL that DuckDB and PostgreSQL both take, 2014-01-01 to 2015-12-31: once as
// one would say them, and once as they go fastest on both, by grouping what is alike before it is counted. The first column
// of every row is the sex.   node statements.mjs: both as JSON
import { pathToFileURL } from 'node:url';

const kFrom = 16071;
const kTo = 16800;
const kWrong = 13;
const good = `exit_reason <> ${kWrong}`;
const took = `starts_on <= ${kTo} AND (ends_on IS NULL OR ends_on >= ${kFrom})`;
const began = `starts_on >= ${kFrom} AND starts_on <= ${kTo}`;
const over = `ends_on >= ${kFrom} AND ends_on <= ${kTo}`;
const going = `starts_on <= ${kTo} AND (ends_on IS NULL OR ends_on > ${kTo})`;
const bars = [took, began, over, going];
const measured = `${over} AND exit_reason NOT IN (11, 12, ${kWrong})`;
const sets = ['sources_start', 'sources_end', 'occupations_start', 'occupations_end'];
const answers = sets.flatMap((set, at) => Array.from({ length: at < 2 ? 18 : 4 }, (_, bit) => `(${set} >> ${bit}) & 1`));
const months = ['months <= 3', 'months BETWEEN 4 AND 6', 'months BETWEEN 7 AND 12', 'months BETWEEN 13 AND 24', 'months >= 25'];
const ages = ['age BETWEEN 16 AND 24', 'age BETWEEN 25 AND 34', 'age BETWEEN 35 AND 44', 'age BETWEEN 45 AND 54',
  'age BETWEEN 55 AND 64', 'age > 64'];
const counts = (tests) => tests.map((test) => `COUNT(*) FILTER (WHERE ${test})`).join(', ');
const sums = (tests) => tests.map((test) => `COALESCE(SUM(n) FILTER (WHERE ${test}), 0)`).join(', ');
const education = `SELECT sex, education, COUNT(*) FROM spell WHERE ${good} AND ${began} GROUP BY sex, education ORDER BY sex, education`;

export const plain = [
  `SELECT sex, ${bars.map((bar) => `COUNT(DISTINCT participant) FILTER (WHERE ${bar}), COUNT(*) FILTER (WHERE ${bar})`).join(', ')}
   FROM spell WHERE ${good} AND ${took} GROUP BY sex ORDER BY sex`,
  `SELECT sex, ${answers.map((answer) => `SUM(${answer})`).join(', ')} FROM spell WHERE ${measured} GROUP BY sex ORDER BY sex`,
  `SELECT sex, ${counts(months)}, percentile_cont(0.5) WITHIN GROUP (ORDER BY ends_on - starts_on), AVG(ends_on - starts_on)
   FROM spell WHERE ${good} AND ${over} GROUP BY sex ORDER BY sex`,
  education,
  `SELECT sex, ${counts(ages)} FROM spell WHERE ${good} AND ${began} GROUP BY sex ORDER BY sex`,
];

export const grouped = [
  `SELECT sex, ${bars.map((_, at) => `COUNT(*) FILTER (WHERE bar_${at} > 0), SUM(bar_${at})`).join(', ')}
   FROM (SELECT sex, participant, ${bars.map((bar, at) => `COUNT(*) FILTER (WHERE ${bar}) AS bar_${at}`).join(', ')}
     FROM spell WHERE ${good} AND ${took} GROUP BY sex, participant) AS people GROUP BY sex ORDER BY sex`,
  `SELECT sex, ${sums(answers.map((answer) => `(${answer}) = 1`))}
   FROM (SELECT sex, ${sets.join(', ')}, COUNT(*) AS n FROM spell WHERE ${measured}
     GROUP BY GROUPING SETS (${sets.map((set) => `(sex, ${set})`).join(', ')})) AS alike GROUP BY sex ORDER BY sex`,
  `SELECT sex, ${sums(months)}, (MIN(days) FILTER (WHERE 2 * upto >= everybody) + MIN(days) FILTER (WHERE 2 * upto > everybody)) / 2.0,
     SUM(n * days) * 1.0 / SUM(n)
   FROM (SELECT sex, months, days, n, SUM(n) OVER (PARTITION BY sex ORDER BY days, months) AS upto, SUM(n) OVER (PARTITION BY sex) AS everybody
     FROM (SELECT sex, months, ends_on - starts_on AS days, COUNT(*) AS n FROM spell WHERE ${good} AND ${over}
       GROUP BY sex, months, ends_on - starts_on) AS alike) AS ranked GROUP BY sex ORDER BY sex`,
  education,
  `SELECT sex, ${sums(ages)} FROM (SELECT sex, age, COUNT(*) AS n FROM spell WHERE ${good} AND ${began} GROUP BY sex, age) AS alike
   GROUP BY sex ORDER BY sex`,
];

if (import.meta.url === pathToFileURL(process.argv[1]).href) console.log(JSON.stringify({ plain, grouped }));
