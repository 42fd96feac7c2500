import { useEffect } from 'react';
import type { OpenFigureRow } from '@/api/types';
import { loadTexts, useLanguage, useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { numberText } from '@/shared/lib/numbers';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { Pill } from '@/shared/ui/Pill';

const kTones = { new: 'green', replaces: 'blue', already_here: 'grey', older: 'grey', error: 'red' } as const;
const kOrder = ['error', 'replaces', 'new', 'older', 'already_here'];

// What becomes of each row of a file, what is wrong with it first.
export function OpenFigureRows({ rows }: { rows: OpenFigureRow[] }) {
  const t = useText('reports');
  const words = useWords();
  const language = useLanguage();
  useEffect(() => void loadTexts('rules'), []);
  const columns: Column<OpenFigureRow>[] = [
    { key: 'row', label: t('others.row'), cell: (one) => one.row_number },
    { key: 'measure', label: t('others.measure'), firm: true, cell: (one) => one.measure },
    { key: 'area', label: t('others.area'), cell: (one) => one.area_name },
    { key: 'population', label: t('others.population'), cell: (one) => one.population || t('others.everybody') },
    { key: 'period', label: t('others.period'), cell: (one) => one.period },
    {
      key: 'value',
      label: t('others.value'),
      right: true,
      cell: (one) => (one.value == null ? '–' : numberText(one.value, language, 3)),
    },
    {
      key: 'state',
      label: t('others.state'),
      cell: (one) => (
        <>
          <Pill tone={kTones[one.state]}>{t(`others.state.${one.state}`)}</Pill>
          {one.faults.map((fault) => (
            <p key={fault.column + fault.rule} className="small">
              {t(`others.column.${fault.column}`)}: {words.rule({ rule: fault.rule })}
            </p>
          ))}
        </>
      ),
    },
  ];
  const sorted = [...rows].sort((a, b) => kOrder.indexOf(a.state) - kOrder.indexOf(b.state));
  return <DataTable caption={t('others.import')} columns={columns} rows={sorted} rowKey={(one) => one.row_number} />;
}
