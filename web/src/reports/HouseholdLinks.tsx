import { Link } from '@tanstack/react-router';
import type { Id, IsoDate } from '@/api/types';
import { useText } from '@/shared/i18n';
import type { ListOf } from '@/panels/FigureTable';

interface Asked {
  from: IsoDate;
  to: IsoDate;
  branch: Id;
}

// Of the whole months that a period touches.
const listOf = ({ from, to, branch }: Asked) => ({ from: from.slice(0, 7), to: to.slice(0, 7), branch });

// The households behind the concentration of assistance.
export function Households(asked: Asked) {
  const t = useText('reports');
  const list = listOf(asked);
  return (
    <p className="row small">
      <Link to="/households" search={list}>
        {t('concentration.open')}
      </Link>
      <Link to="/households" search={{ ...list, filter: 'throughout' }}>
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

type Of = (asked: Asked) => ListOf;
const byName = { sort_by: 'name', sort_direction: 'asc' };

// Those who left, by why.
const endsOf: Of = (asked) => (_, line, column) =>
  column.column === 'exits' && !line.is_total
    ? { to: '/households', search: { ...listOf(asked), filter: 'left', reason: line.key, ...byName } }
    : undefined;

// Those who left assistance or came back to it, by the number of months that a line is of.
const exitsOf: Of =
  (asked) =>
  (table, line, column) => {
    const filter = filterOf[column.column];
    if (!filter) return undefined;
    const months = table.key === 'returns' ? 'within' : 'at';
    return { to: '/households', search: { ...listOf(asked), filter, [months]: line.key, ...byName } };
  };

// By panel.
export const listsOf: Partial<Record<string, Of>> = { returns: exitsOf, assistance_ends: endsOf };
