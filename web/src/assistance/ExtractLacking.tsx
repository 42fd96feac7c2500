import { useMemo, useState } from 'react';
import type { ExtractLacking as Lacking } from '@/api/types';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { numberText } from '@/shared/lib/numbers';
import { Chips } from '@/shared/ui/Chips';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { AssistedPerson, byName, useFirst } from './extract_list';

const kinds = ['support_obstacle', 'identity_number'] as const;
type Kind = (typeof kinds)[number];

// Of whom the month's report has something to tell that nobody has registered.
export function ExtractLacking({ lacking }: { lacking: Lacking[] }) {
  const t = useText('reports');
  const { language } = useWords();
  const sorted = useMemo(
    () => [...lacking].sort((a, b) => byName(language)(a.person, b.person)),
    [lacking, language],
  );
  const of = (kind: Kind) => sorted.filter((one) => one.lacks.includes(kind));
  const [kind, setKind] = useState<Kind>(kinds.find((one) => of(one).length > 0) ?? 'support_obstacle');
  const rows = of(kind);
  const { shown, more, showFirst } = useFirst(rows);
  if (lacking.length === 0) return <p className="card">{t('extract.lacking.none')}</p>;
  return (
    <section className="card extract" aria-labelledby="lacking">
      <h2 id="lacking">{t('extract.lacking', { count: lacking.length })}</h2>
      <p className="quiet">{t('extract.lacking.text')}</p>
      <Chips
        label={t('extract.column.lacks')}
        value={kind}
        onChoose={(chosen) => {
          setKind(chosen as Kind);
          showFirst();
        }}
        choices={kinds.map((value) => ({
          value,
          label: `${t(`extract.lacks.${value}`)} (${numberText(of(value).length, language)})`,
        }))}
      />
      {rows.length > 0 && (
        <DataTable<Lacking>
          caption={t(`extract.lacks.${kind}`)}
          columns={columns(t)}
          rows={shown}
          rowKey={(one) => one.person.id}
        />
      )}
      {more}
    </section>
  );
}

function columns(t: ReturnType<typeof useText>): Column<Lacking>[] {
  return [
    {
      key: 'person',
      label: t('extract.column.person'),
      cell: (one) => (
        <span className="row">
          <AssistedPerson person={one.person} />
        </span>
      ),
    },
    {
      key: 'lacks',
      label: t('extract.column.lacks'),
      cell: (one) => one.lacks.map((lack) => t(`extract.lacks.${lack}`)).join(' · '),
    },
  ];
}
