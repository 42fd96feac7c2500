import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ParticipationSheet } from '@/api/types';
import { useText } from '@/shared/i18n';
import { useAddressId } from '@/shared/lib/use_address';
import { Page } from '@/shared/ui/Page';
import { Answered } from '@/shared/ui/states';
import { participantName, useParticipation } from './use_participation';

const keepPerson = ({ person }: { person?: string }) => ({ person });

// The frame of the pages that do one thing with a participation.
export function OnePage({
  title,
  lead,
  children,
}: {
  title: string;
  lead?: string;
  children: (participation: ParticipationSheet) => ReactNode;
}) {
  const t = useText('outcomes');
  const participationId = useAddressId('participationId');
  const query = useParticipation(participationId);
  const name =
    query.data &&
    [participantName(query.data, t('anonymous')), query.data.unit.name].filter(Boolean).join(', ');
  return (
    <Page
      title={title}
      lead={lead}
      back={
        <Link
          to="/participations/$participationId"
          params={{ participationId }}
          search={keepPerson}
        >
          {name ?? t('one.back')}
        </Link>
      }
    >
      <Answered query={query}>
        {(participation) => <div className="card narrow">{children(participation)}</div>}
      </Answered>
    </Page>
  );
}
