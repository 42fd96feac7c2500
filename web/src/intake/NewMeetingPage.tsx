import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { Created } from '@/api/types';
import { useDone } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import { unitsQuery } from '@/shared/api/queries';
import type { SendOptions } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { Page } from '@/shared/ui/Page';
import { Answered } from '@/shared/ui/states';
import { MeetingForm } from './MeetingForm';
import { meetingBody, type MeetingValues } from './meeting_values';

export function NewMeetingPage() {
  const t = useText('intake');
  const navigate = useNavigate();
  const done = useDone();
  const units = useQuery(unitsQuery);
  const send = async (values: MeetingValues, { key }: SendOptions) => {
    await perform<Created>('/routine-meetings', { method: 'POST', body: meetingBody(values), key });
    void done(t('meeting.saved'));
    await navigate({ to: '/routine-meetings' });
  };
  return (
    <Page
      title={t('meetings.new')}
      back={<Link to="/routine-meetings">{t('meetings.title')}</Link>}
    >
      <div className="card narrow">
        <Answered query={units}>{() => <MeetingForm meeting={null} send={send} />}</Answered>
      </div>
    </Page>
  );
}
