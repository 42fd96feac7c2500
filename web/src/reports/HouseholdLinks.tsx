import { Link } from '@tanstack/react-router';
import type { Figures, IsoDate } from '@/api/types';
import { useText } from '@/shared/i18n';
import type { ListOf } from './FigureTable';

// Of the whole months that a period touches.
const monthsOf = (from: IsoDate, to: IsoDate) => ({ from: from.slice(0, 7), to: to.slice(0, 7) });

// The households behind the concentration of assistance.
export function Households({ from, to }: { from: IsoDate; to: IsoDate }) {
  const t = useText('reports');
  const months = monthsOf(from, to);
  return (
    <p className="row small">
      <Link to="/households" search={months}>
        {t('concentration.open')}
      </Link>
      <Link to="/households" search={{ ...months, filter: 'throughout' }}>
        {t('concentration.open_throughout')}
      </Link>
    </p>
  );
}

const filterOf: Partial<Record<string, string>> = {
  exits: 'left',
  at_risk: 'left',
  returns: 'returned',
  censored: 'not_returned',
};

type Of = (figures: Pick<Figures, 'from' | 'to'>) => ListOf;
const byName = { sort_by: 'name', sort_direction: 'asc' };

// Those who left, by why.
const endsOf: Of = ({ from, to }) => (_, line, column) =>
  column.column === 'exits' && !line.is_total
    ? { to: '/households', search: { ...monthsOf(from, to), filter: 'left', reason: line.key, ...byName } }
    : undefined;

// Those who left assistance or came back to it, by the number of months that a line is of.
const exitsOf: Of =
  ({ from, to }) =>
  (table, line, column) => {
    const filter = filterOf[column.column];
    if (!filter) return undefined;
    const asked = table.key === 'returns' ? 'within' : 'at';
    return { to: '/households', search: { ...monthsOf(from, to), filter, [asked]: line.key, ...byName } };
  };

// By panel.
export const listsOf: Partial<Record<string, Of>> = { returns: exitsOf, assistance_ends: endsOf };
