import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useDone } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import { unitsQuery } from '@/shared/api/queries';
import type { SendOptions } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { useAddressId } from '@/shared/lib/use_address';
import { Page } from '@/shared/ui/Page';
import { Answered } from '@/shared/ui/states';
import { MeetingForm } from './MeetingForm';
import { meetingBody, type MeetingValues } from './meeting_values';
import { meetingQuery } from './queries';

export function MeetingPage() {
  const t = useText('intake');
  const meetingId = useAddressId('meetingId');
  const navigate = useNavigate();
  const done = useDone();
  const units = useQuery(unitsQuery);
  const query = useQuery(meetingQuery(meetingId));
  const send = async (values: MeetingValues, { version }: SendOptions) => {
    await perform(`/routine-meetings/${meetingId}`, {
      method: 'PUT',
      body: meetingBody(values),
      version,
    });
    void done(t('meeting.saved'));
    await navigate({ to: '/routine-meetings' });
  };
  return (
    <Page
      title={t('meeting.title')}
      back={<Link to="/routine-meetings">{t('meetings.title')}</Link>}
    >
      <Answered query={units}>
        {() => (
          <Answered query={query}>
            {(meeting) => (
              <div className="card narrow">
                <MeetingForm key={meeting.id} meeting={meeting} send={send} />
              </div>
            )}
          </Answered>
        )}
      </Answered>
    </Page>
  );
}
