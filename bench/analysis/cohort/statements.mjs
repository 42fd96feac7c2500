// The definitions of the statistics appendix as SQL that DuckDB and PostgreSQL both take, 2014-01-01 to 2015-12-31. The
// first column of every row is the sex.
const kFrom = 16071;
const kTo = 16800;
const kWrong = 13;
const good = `exit_reason <> ${kWrong}`;
const took = `starts_on <= ${kTo} AND (ends_on IS NULL OR ends_on >= ${kFrom})`;
const began = `starts_on >= ${kFrom} AND starts_on <= ${kTo}`;
const over = `ends_on >= ${kFrom} AND ends_on <= ${kTo}`;
const going = `starts_on <= ${kTo} AND (ends_on IS NULL OR ends_on > ${kTo})`;
const bars = [took, began, over, going];

const bit = (column, at) => `SUM((${column} >> ${at}) & 1)`;
const bits = (column, count) => Array.from({ length: count }, (_, at) => bit(column, at)).join(', ');
const measured = `${over} AND exit_reason NOT IN (11, 12, ${kWrong})`;

export const statements = [
  `SELECT sex, ${bars.map((bar) => `COUNT(DISTINCT participant) FILTER (WHERE ${bar}), COUNT(*) FILTER (WHERE ${bar})`).join(', ')}
   FROM spell WHERE ${good} AND ${took} GROUP BY sex ORDER BY sex`,
  `SELECT sex, ${bits('sources_start', 18)}, ${bits('sources_end', 18)}, ${bits('occupations_start', 4)}, ${bits('occupations_end', 4)}
   FROM spell WHERE ${measured} GROUP BY sex ORDER BY sex`,
  `SELECT sex, COUNT(*) FILTER (WHERE months <= 3), COUNT(*) FILTER (WHERE months BETWEEN 4 AND 6),
   COUNT(*) FILTER (WHERE months BETWEEN 7 AND 12), COUNT(*) FILTER (WHERE months BETWEEN 13 AND 24),
   COUNT(*) FILTER (WHERE months >= 25), percentile_cont(0.5) WITHIN GROUP (ORDER BY ends_on - starts_on), AVG(ends_on - starts_on)
   FROM spell WHERE ${good} AND ${over} GROUP BY sex ORDER BY sex`,
  `SELECT sex, education, COUNT(*) FROM spell WHERE ${good} AND ${began} GROUP BY sex, education ORDER BY sex, education`,
  `SELECT sex, COUNT(*) FILTER (WHERE age BETWEEN 16 AND 24), COUNT(*) FILTER (WHERE age BETWEEN 25 AND 34),
   COUNT(*) FILTER (WHERE age BETWEEN 35 AND 44), COUNT(*) FILTER (WHERE age BETWEEN 45 AND 54),
   COUNT(*) FILTER (WHERE age BETWEEN 55 AND 64), COUNT(*) FILTER (WHERE age > 64)
   FROM spell WHERE ${good} AND ${began} GROUP BY sex ORDER BY sex`,
];
