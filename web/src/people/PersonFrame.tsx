import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Person } from '@/api/types';
import { personQuery } from '@/shared/api/queries';
import { useText } from '@/shared/i18n';
import { useAddressId } from '@/shared/lib/use_address';
import { Page } from '@/shared/ui/Page';
import { ProtectionPill } from '@/shared/ui/PersonTags';
import { Answered } from '@/shared/ui/states';
import { PersonTabs } from './PersonTabs';

interface Props {
  tab: string; // which of person_tabs this page belongs to
  title: string;
  lead?: ReactNode;
  actions?: (person: Person) => ReactNode;
  children: (person: Person) => ReactNode;
}

// The frame of the pages about one person: whose they are, the way back to the thread, and the tabs.
export function PersonFrame({ tab, title, lead, actions, children }: Props) {
  const t = useText('shared');
  const personId = useAddressId('personId');
  const query = useQuery(personQuery(personId));
  const person = query.data;
  return (
    <Page
      title={title}
      lead={lead}
      back={
        <span className="row">
          <Link to="/people/$personId" params={{ personId }}>
            {person?.name ?? t('person_tab.thread')}
          </Link>
          {person && <ProtectionPill person={person} />}
        </span>
      }
      actions={person?.may.write ? actions?.(person) : undefined}
    >
      <PersonTabs personId={personId} active={tab} />
      <Answered query={query}>{(found) => children(found)}</Answered>
    </Page>
  );
}
