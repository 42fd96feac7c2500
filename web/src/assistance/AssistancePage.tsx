import { Button } from '@navikt/ds-react/Button';
import { PlusIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Person } from '@/api/types';
import { PersonFrame } from '@/people/PersonFrame';
import { useText } from '@/shared/i18n';
import { Answered, Empty } from '@/shared/ui/states';
import { HouseholdCard } from './HouseholdCard';
import { HouseholdDialog } from './HouseholdDialog';
import { assistanceQuery } from './queries';
import { StandingCard } from './StandingCard';
import { StartsCard } from './StartsCard';
import './assistance.css';

// A person's households, and the financial assistance they were paid.
export function AssistancePage() {
  const t = useText('assistance');
  const [forming, setForming] = useState<Person | null>(null);
  return (
    <PersonFrame
      tab="assistance"
      title={t('title')}
      lead={t('lead')}
      actions={(person) => <FormButton person={person} onForm={() => setForming(person)} />}
    >
      {(person) => (
        <>
          <Sheet person={person} />
          {forming && (
            <HouseholdDialog personId={person.id} household={null} onClose={() => setForming(null)} />
          )}
        </>
      )}
    </PersonFrame>
  );
}

// Who is in a household already forms no other.
function FormButton({ person, onForm }: { person: Person; onForm: () => void }) {
  const t = useText('assistance');
  const { data } = useQuery(assistanceQuery(person.id));
  const isInOne = data?.households.some((one) => one.dissolved_on === null);
  if (!data || isInOne) return null;
  return (
    <Button icon={<PlusIcon aria-hidden />} onClick={onForm}>
      {t('form')}
    </Button>
  );
}

function Sheet({ person }: { person: Person }) {
  const t = useText('assistance');
  const query = useQuery(assistanceQuery(person.id));
  return (
    <Answered query={query} rows={6}>
      {(sheet) =>
        sheet.households.length === 0 ? (
          <Empty title={t('none')} text={t('none.text')} />
        ) : (
          <div className="two">
            <div className="stack">
              {sheet.households.map((one) => (
                <HouseholdCard key={one.id} personId={person.id} household={one} />
              ))}
            </div>
            <div className="stack">
              <StandingCard sheet={sheet} />
              <StartsCard starts={sheet.starts} />
            </div>
          </div>
        )
      }
    </Answered>
  );
}
