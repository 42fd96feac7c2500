import { PlusIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Id, Placement } from '@/api/types';
import { PersonFrame } from '@/people/PersonFrame';
import { useLocalWords } from '@/shared/api/own_codes';
import { useSession } from '@/shared/api/queries';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { ButtonLink } from '@/shared/ui/ButtonLink';
import { Note } from '@/shared/ui/Note';
import { Pill } from '@/shared/ui/Pill';
import { Answered, Empty } from '@/shared/ui/states';
import { extentOn, extentText, periodText, placementTone } from './placement_texts';
import { placementsQuery } from './queries';
import './placements.css';

export function PlacementsPage() {
  const t = useText('placements');
  return (
    <PersonFrame
      tab="placements"
      title={t('title')}
      lead={t('lead')}
      actions={(person) => (
        <>
          <Link to="/workplaces">{t('to_workplaces')}</Link>
          <ButtonLink
            to="/people/$personId/placements/new"
            params={{ personId: person.id }}
            icon={<PlusIcon aria-hidden />}
          >
            {t('new')}
          </ButtonLink>
        </>
      )}
    >
      {(person) => <List personId={person.id} />}
    </PersonFrame>
  );
}

function List({ personId }: { personId: Id }) {
  const t = useText('placements');
  const query = useQuery(placementsQuery(personId));
  return (
    <Answered query={query} rows={4}>
      {(list) => (
        <div className="stack">
          {list.hidden_count > 0 && <Note>{t('hidden', { count: list.hidden_count })}</Note>}
          {list.items.length === 0 ? (
            <Empty title={t('none')} text={t('none.text')} />
          ) : (
            <ul className="stack plain">
              {list.items.map((one) => (
                <li key={one.id}>
                  <Card placement={one} />
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </Answered>
  );
}

function Card({ placement }: { placement: Placement }) {
  const t = useText('placements');
  const words = useWords();
  const local = useLocalWords();
  const { today } = useSession();
  return (
    <article className="card">
      <div className="card-head">
        <h2>
          <Link
            to="/people/$personId/placements/$placementId"
            params={{ personId: placement.person_id, placementId: placement.id }}
          >
            {placement.workplace.name}
          </Link>
        </h2>
        <Pill tone={placementTone[placement.state]}>
          {t(`codes:placement_state.${placement.state}`)}
        </Pill>
      </div>
      <p>
        {words.code('placement_kind', placement.placement_kind)},{' '}
        {extentText(extentOn(placement, placement.ending?.ended_on ?? today), t)}
      </p>
      <p className="quiet">{periodText(placement, words)}</p>
      {placement.tasks.length > 0 && <p className="small">{placement.tasks.join(', ')}</p>}
      {placement.ending && (
        <p className="small">
          <span className="quiet">{t('one.ended_on')}:</span>{' '}
          {local.full('end_reason', placement.ending.end_reason, placement.ending.local_end_reason_id)}
        </p>
      )}
    </article>
  );
}
