import { Link } from '@tanstack/react-router';
import type { CorrectedRow } from '@/api/types';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { type Column, DataTable } from '@/shared/ui/DataTable';

// Participations that say something else now than when the figures were frozen.
export function CorrectedRows({ corrected }: { corrected: CorrectedRow[] }) {
  const t = useText('reports');
  const words = useWords();
  const columns: Column<{ one: CorrectedRow; at: number }>[] = [
    {
      key: 'name',
      label: t('opened.name'),
      firm: true,
      cell: ({ one }) =>
        one.row ? (
          <Link to="/participations/$participationId" params={{ participationId: one.row.participation_id }}>
            {one.row.name}
          </Link>
        ) : (
          t('frozen.gone')
        ),
    },
    { key: 'unit', label: t('opened.unit_name'), cell: ({ one }) => one.row?.unit_name ?? '–' },
    {
      key: 'fields',
      label: t('frozen.changed_fields'),
      cell: ({ one }) => (one.row ? one.fields.map((field) => t(`frozen.field.${field}`)).join(', ') : '–'),
    },
    { key: 'starts_on', label: t('opened.starts_on'), cell: ({ one }) => words.date(one.row?.starts_on) || '–' },
    { key: 'ends_on', label: t('opened.ends_on'), cell: ({ one }) => words.date(one.row?.ends_on) || '–' },
  ];
  return (
    <section className="stack">
      <h2>{t('frozen.corrected')}</h2>
      <p className="quiet">{t('frozen.corrected.text')}</p>
      <DataTable
        caption={t('frozen.corrected')}
        columns={columns}
        rows={corrected.map((one, at) => ({ one, at }))}
        rowKey={({ at }) => at}
      />
    </section>
  );
}
