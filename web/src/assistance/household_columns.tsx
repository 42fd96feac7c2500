import { Link } from '@tanstack/react-router';
import type { HouseholdExit, HouseholdRow } from '@/api/types';
import type { Translate } from '@/shared/i18n';
import type { Words } from '@/shared/i18n/words';
import type { Column } from '@/shared/ui/DataTable';
import { Pill } from '@/shared/ui/Pill';
import { ProtectionPill } from '@/shared/ui/PersonTags';
import { kronorText, shortMonth } from './months';

// When it left, and when it came back: "maj 2026, tillbaka aug 2026".
function exitText(exit: HouseholdExit, t: Translate, words: Words): string {
  const left = exit.returned_month
    ? t('exit.returned', { month: shortMonth(exit.month), returned: shortMonth(exit.returned_month) })
    : t('exit.left', { month: shortMonth(exit.month) });
  return exit.reason ? t('exit.reason', { left, reason: words.code('assistance_end_reason', exit.reason) }) : left;
}

function exitColumn(t: Translate, words: Words): Column<HouseholdRow> {
  return {
    key: 'exits',
    label: t('column.exits'),
    firm: true,
    cell: (one) => (
      <ul className="plain">
        {one.exits.map((exit) => (
          <li key={exit.month}>{exitText(exit, t, words)}</li>
        ))}
      </ul>
    ),
  };
}

// With when they left, where the list is of those who did.
export function columnsOf(t: Translate, words: Words, isOfExits: boolean): Column<HouseholdRow>[] {
  const columns = usualColumns(t, words);
  return isOfExits ? [...columns.slice(0, 2), exitColumn(t, words), ...columns.slice(2)] : columns;
}

function usualColumns(t: Translate, words: Words): Column<HouseholdRow>[] {
  return [
    {
      key: 'name',
      label: t('column.name'),
      sortable: true,
      cell: (one) => (
        <span className="row">
          <Link
            className="strong"
            to="/people/$personId/assistance"
            params={{ personId: one.applicant.id }}
          >
            {one.applicant.name}
          </Link>
          <ProtectionPill person={one.applicant} />
        </span>
      ),
    },
    {
      key: 'household_type',
      label: t('household_type'),
      sortable: true,
      cell: (one) => words.code('household_type', one.household_type),
    },
    {
      key: 'month_count',
      label: t('column.month_count'),
      sortable: true,
      right: true,
      cell: (one) => one.month_count,
    },
    {
      key: 'ongoing',
      label: t('column.ongoing'),
      firm: true,
      cell: (one) =>
        one.ongoing ? <Pill tone="green">{t('yes')}</Pill> : <span className="quiet">{t('no')}</span>,
    },
    {
      key: 'duration',
      label: t('column.duration'),
      cell: (one) => words.code('assistance_duration', one.duration),
    },
    {
      key: 'amount_ore',
      label: t('column.amount'),
      sortable: true,
      right: true,
      cell: (one) => kronorText(one.amount_ore, words.language),
    },
    {
      key: 'average_ore',
      label: t('column.average'),
      sortable: true,
      right: true,
      cell: (one) => kronorText(Math.round(one.average_ore / 100) * 100, words.language),
    },
  ];
}

export function csvRows(
  rows: HouseholdRow[],
  t: Translate,
  words: Words,
  isOfExits: boolean,
): (string | number)[][] {
  return [
    [
      t('column.name'),
      t('household_type'),
      t('column.month_count'),
      t('column.ongoing'),
      t('column.duration'),
      t('column.amount_kr'),
      t('column.average_kr'),
      ...(isOfExits ? [t('column.exits')] : []),
    ],
    ...rows.map((one) => [
      one.applicant.name,
      words.code('household_type', one.household_type),
      one.month_count,
      t(one.ongoing ? 'yes' : 'no'),
      words.code('assistance_duration', one.duration),
      one.amount_ore / 100,
      Math.round(one.average_ore / 100),
      ...(isOfExits ? [one.exits.map((exit) => exitText(exit, t, words)).join('; ')] : []),
    ]),
  ];
}
