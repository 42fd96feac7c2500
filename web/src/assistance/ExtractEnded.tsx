import { Button } from '@navikt/ds-react/Button';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { PersonRow } from '@/api/types';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { ProtectionPill } from '@/shared/ui/PersonTags';

const kShown = 25;

// Households whose assistance ended and of whom nobody has told why, by their registered applicants.
export function ExtractEnded({ people }: { people: PersonRow[] }) {
  const t = useText('reports');
  const { language } = useWords();
  const [isWhole, setWhole] = useState(false);
  const sorted = useMemo(
    () => [...people].sort((a, b) => a.name.localeCompare(b.name, language)),
    [people, language],
  );
  if (people.length === 0) return null;
  const shown = isWhole ? sorted : sorted.slice(0, kShown);
  return (
    <section className="card extract" aria-labelledby="ended">
      <h2 id="ended">{t('extract.ended.title', { count: people.length })}</h2>
      <p className="quiet">{t('extract.ended.text')}</p>
      <ul className="plain">
        {shown.map((person) => (
          <li key={person.id} className="row">
            <Link to="/people/$personId/assistance" params={{ personId: person.id }}>
              {person.name}
            </Link>
            <ProtectionPill person={person} />
          </li>
        ))}
      </ul>
      {shown.length < sorted.length && (
        <Button variant="tertiary" size="small" onClick={() => setWhole(true)}>
          {t('extract.lacking.all', { count: sorted.length })}
        </Button>
      )}
    </section>
  );
}
