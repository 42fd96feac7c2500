import { Button } from '@navikt/ds-react/Button';
import type { PlacementDetails } from '@/api/types';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { ButtonLink } from '@/shared/ui/ButtonLink';
import { Facts } from './Facts';
import type { PartProps } from './part_props';
import { PdfLinks } from './PdfLinks';

export function FollowUps({ placement, ask }: PartProps) {
  const t = useText('placements');
  const words = useWords();
  if (!placement.started_on) return null;
  return (
    <section className="card">
      <div className="card-head">
        <h2>{t('follow_ups')}</h2>
        {ask && placement.state !== 'cancelled' && (
          <Button size="small" variant="tertiary" onClick={() => ask('follow_up')}>
            {t('follow_up.add')}
          </Button>
        )}
      </div>
      {placement.follow_ups.length === 0 && <p className="quiet">{t('follow_ups.none')}</p>}
      <ul className="stack plain">
        {placement.follow_ups.map((one) => (
          <li key={one.id} className="mini">
            <p className="row apart">
              <span className="strong">{words.date(one.held_on)}</span>
              <span className="quiet small">{one.held_at}</span>
            </p>
            <Facts
              facts={[
                [t('follow_up.what_works'), one.what_works ?? ''],
                [t('follow_up.what_to_adapt'), one.what_to_adapt ?? ''],
                [t('follow_up.next_on'), words.date(one.next_on)],
              ]}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

export function WorkAbilities({
  placement,
  mayWrite,
}: {
  placement: PlacementDetails;
  mayWrite: boolean;
}) {
  const t = useText('placements');
  const words = useWords();
  if (!placement.started_on) return null;
  return (
    <section className="card">
      <div className="card-head">
        <h2>{t('work_abilities')}</h2>
        {mayWrite && (
          <ButtonLink
            size="small"
            variant="tertiary"
            to="/people/$personId/placements/$placementId/work-ability"
            params={{ personId: placement.person_id, placementId: placement.id }}
          >
            {t('work_ability.add')}
          </ButtonLink>
        )}
      </div>
      {placement.work_abilities.length === 0 && <p className="quiet">{t('work_abilities.none')}</p>}
      <ul className="stack plain">
        {placement.work_abilities.map((one) => (
          <li key={one.id} className="mini">
            <p className="strong">{words.date(one.assessed_on)}</p>
            <p className="pre">{one.overall_text}</p>
            <p className="quiet small">
              {t('work_ability.signed', {
                who: one.signed_by,
                date: words.instant(one.signed_at),
              })}
            </p>
            <PdfLinks
              path={`/placements/${placement.id}/work-abilities/${one.id}/document.pdf`}
              text="print.document"
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
