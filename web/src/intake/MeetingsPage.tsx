import { PlusIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { RoutineMeeting } from '@/api/types';
import { useParties, useUnits } from '@/shared/api/queries';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { useFilters } from '@/shared/lib/use_address';
import { ButtonLink } from '@/shared/ui/ButtonLink';
import { Page } from '@/shared/ui/Page';
import { Pager } from '@/shared/ui/Pager';
import { Pill } from '@/shared/ui/Pill';
import { Answered, Empty } from '@/shared/ui/states';
import { meetingsQuery } from './queries';
import './intake.css';

export function MeetingsPage() {
  const t = useText('intake');
  const [{ page = '1' }, change] = useFilters();
  const query = useQuery(meetingsQuery(Number(page)));
  const create = (
    <ButtonLink to="/routine-meetings/new" icon={<PlusIcon aria-hidden />}>
      {t('meetings.new')}
    </ButtonLink>
  );
  return (
    <Page title={t('meetings.title')} lead={t('meetings.lead')} actions={create}>
      <Answered query={query}>
        {(list) =>
          list.items.length === 0 ? (
            <Empty title={t('meetings.empty')} text={t('meetings.empty.text')} />
          ) : (
            <>
              <ul className="stack">
                {list.items.map((meeting) => (
                  <li key={meeting.id} className="card">
                    <MeetingItem meeting={meeting} />
                  </li>
                ))}
              </ul>
              <Pager meta={list._meta} onPage={(next) => change({ page: String(next) })} />
            </>
          )
        }
      </Answered>
    </Page>
  );
}

function MeetingItem({ meeting }: { meeting: RoutineMeeting }) {
  const t = useText('intake');
  const words = useWords();
  const units = useUnits();
  const unit = units.find((one) => one.id === meeting.unit_id)?.name ?? '';
  const all = useParties();
  const parties = meeting.party_ids
    .map((id) => all.find((one) => one.id === id)?.name)
    .filter(Boolean)
    .join(', ');
  const left = meeting.actions.filter((action) => !action.done).length;
  return (
    <article className="meeting">
      <div className="row apart">
        <h2>
          <Link to="/routine-meetings/$meetingId" params={{ meetingId: meeting.id }}>
            {words.date(meeting.held_on)} · {unit}
          </Link>
        </h2>
        {meeting.actions.length > 0 && (
          <Pill tone={left > 0 ? 'amber' : 'green'}>
            {left > 0 ? t('meetings.left', { count: left }) : t('meetings.all_done')}
          </Pill>
        )}
      </div>
      <p className="quiet">{parties}</p>
      {meeting.works_well && (
        <p>
          <span className="strong">{t('meeting.works_well')}:</span> {meeting.works_well}
        </p>
      )}
      {meeting.to_improve && (
        <p>
          <span className="strong">{t('meeting.to_improve')}:</span> {meeting.to_improve}
        </p>
      )}
    </article>
  );
}
