import { Button } from '@navikt/ds-react/Button';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { PersonRow } from '@/api/types';
import { useText } from '@/shared/i18n';
import { ProtectionPill } from '@/shared/ui/PersonTags';

const kShown = 25;

export const byName = (language: string) => (a: PersonRow, b: PersonRow) => a.name.localeCompare(b.name, language);

// The first of many, and a button for the rest.
export function useFirst<T>(rows: T[]) {
  const t = useText('reports');
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? rows : rows.slice(0, kShown);
  const more = shown.length < rows.length && (
    <Button variant="tertiary" size="small" onClick={() => setWhole(true)}>
      {t('extract.lacking.all', { count: rows.length })}
    </Button>
  );
  return { shown, more, showFirst: () => setWhole(false) };
}

// Leads to the person's assistance.
export function AssistedPerson({ person }: { person: PersonRow }) {
  return (
    <>
      <Link to="/people/$personId/assistance" params={{ personId: person.id }}>
        {person.name}
      </Link>
      <ProtectionPill person={person} />
    </>
  );
}
