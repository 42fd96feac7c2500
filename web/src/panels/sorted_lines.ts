import type { FigureLine } from '@/api/types';
import type { Sort } from '@/shared/ui/DataTable';

// By the column at that place; what adds up the others stays last, and what has no value comes before it.
export function sortedLines(lines: FigureLine[], sort: Sort | undefined): FigureLine[] {
  if (!sort) return lines;
  const sign = sort.direction === 'asc' ? 1 : -1;
  const value = (line: FigureLine) => line.values[Number(sort.by)];
  const order = (a: FigureLine, b: FigureLine) => {
    if (sort.by === 'label') return sign * a.label.localeCompare(b.label, 'sv');
    const [one, other] = [value(a), value(b)];
    if (one == null || other == null) return Number(one == null) - Number(other == null);
    return sign * (one - other);
  };
  return [...lines.filter((line) => !line.is_total).sort(order), ...lines.filter((line) => line.is_total)];
}
