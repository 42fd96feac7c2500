import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ParticipationRow } from '@/api/types';
import { useText } from '@/shared/i18n';
import { useAddressId } from '@/shared/lib/use_address';
import { Page } from '@/shared/ui/Page';
import { Answered } from '@/shared/ui/states';
import { participationQuery } from './queries';

// The frame of the pages that do one thing with a participation.
export function OnePage({ title, lead, children }: { title: string; lead?: string; children: (participation: ParticipationRow) => ReactNode }) {
  const t = useText('outcomes');
  const participationId = useAddressId('participationId');
  const query = useQuery(participationQuery(participationId));
  const name = query.data && `${query.data.person.name || t('anonymous')}, ${query.data.unit.name}`;
  return (
    <Page title={title} lead={lead} back={<Link to="/participations/$participationId" params={{ participationId }}>{name ?? t('one.back')}</Link>}>
      <Answered query={query}>{(participation) => <div className="card narrow">{children(participation)}</div>}</Answered>
    </Page>
  );
}
