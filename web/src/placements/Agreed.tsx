import { Button } from '@navikt/ds-react/Button';
import { Link } from '@tanstack/react-router';
import type { PlacementDetails } from '@/api/types';
import { useLocalWords } from '@/shared/api/own_codes';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { Facts } from './Facts';
import { type Act, isOpen, type PartProps } from './part_props';
import { PdfLinks } from './PdfLinks';
import { extentText, reachText } from './placement_texts';

export function Agreed({ placement, ask }: PartProps) {
  const t = useText('placements');
  const words = useWords();
  const facts: [string, string][] = [
    [t('tasks'), placement.tasks.join('\n')],
    [t('adaptations'), placement.adaptations.join('\n')],
    [t('workplace.supervisor'), reachText(placement.supervisor)],
    [t('working_times'), placement.working_times ?? ''],
    [
      t('insurance'),
      [words.code('insurance', placement.insurance), placement.insurance_text]
        .filter(Boolean)
        .join('\n'),
    ],
    [t('environment_text'), placement.environment_text || t('doc.environment.default')],
    [t('confidentiality_on'), words.date(placement.confidentiality_on)],
    [t('purpose'), placement.purpose ?? ''],
  ];
  return (
    <section className="card">
      <div className="card-head">
        <h2>{t('one.agreed')}</h2>
        {ask && isOpen(placement) && (
          <Button size="small" variant="tertiary" onClick={() => ask('correct')}>
            {t('correct')}
          </Button>
        )}
      </div>
      <Facts facts={facts} />
      <div className="after">
        <PdfLinks path={`/placements/${placement.id}/agreement.pdf`} text="print.agreement" />
      </div>
    </section>
  );
}

export function About({ placement }: { placement: PlacementDetails }) {
  const t = useText('placements');
  const words = useWords();
  const local = useLocalWords();
  const { ending } = placement;
  const extents = placement.extents.map((one) =>
    placement.extents.length > 1
      ? t('extent.from', { extent: extentText(one, t), date: words.date(one.valid_from) })
      : extentText(one, t),
  );
  const next = [placement.next_text, words.date(placement.next_from_on)].filter(Boolean);
  const facts: [string, string][] = [
    [t('workplace.address'), placement.workplace.address],
    [
      t('one.planned'),
      `${words.date(placement.starts_on)} – ${words.date(placement.ends_on)}`,
    ],
    [t('one.started_on'), words.date(placement.started_on)],
    [t('extent'), extents.join('\n')],
    [t('one.ended_on'), words.date(ending?.ended_on)],
    [t('end.reason'), local.full('end_reason', ending?.end_reason, ending?.local_end_reason_id)],
    [t('end.text'), ending?.end_text ?? ''],
    [t('next'), next.join('\n')],
    [t('unit'), placement.unit_name],
    [t('one.owner'), placement.owner_name],
  ];
  return (
    <aside className="card">
      <h2>{t('one.facts')}</h2>
      <p>
        <Link
          to="/workplaces/$workplaceId"
          params={{ workplaceId: placement.workplace.id }}
        >
          {placement.workplace.name}
        </Link>
      </p>
      <Facts facts={facts} />
    </aside>
  );
}

export function Duties({ placement, ask }: PartProps) {
  const t = useText('placements');
  const words = useWords();
  const { union_consultation: union, register_extract: extract } = placement;
  const unionSaid = union
    ? [
        t('union.said', {
          outcome: words.code('union_outcome', union.union_outcome),
          date: words.date(union.consulted_on),
        }),
        union.consulted_with,
        union.text,
      ]
        .filter(Boolean)
        .join('\n')
    : t('one.none');
  const extractSaid = extract
    ? t('extract.said', { date: words.date(extract.shown_on), who: extract.checked_by })
    : t('extract.not_shown');
  const parts: [Act, string, string][] = [
    ['union', unionSaid, 'union.note'],
    ...(placement.workplace.school_or_care || extract
      ? ([['extract', extractSaid, 'extract.note']] as [Act, string, string][])
      : []),
  ];
  return (
    <section className="card">
      <h2>{t('one.duties')}</h2>
      <ul className="stack plain">
        {parts.map(([act, said, button]) => (
          <li key={act}>
            <h3>{t(act)}</h3>
            <p className="pre">{said}</p>
            {ask && isOpen(placement) && (
              <Button size="small" variant="tertiary" onClick={() => ask(act)}>
                {t(button)}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
