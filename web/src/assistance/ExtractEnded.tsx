import { useMemo } from 'react';
import type { PersonRow } from '@/api/types';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { AssistedPerson, byName, useFirst } from './extract_list';

// Households whose assistance ended and of whom nobody has told why, by their registered applicants.
export function ExtractEnded({ people }: { people: PersonRow[] }) {
  const t = useText('reports');
  const { language } = useWords();
  const sorted = useMemo(() => [...people].sort(byName(language)), [people, language]);
  const { shown, more } = useFirst(sorted);
  if (people.length === 0) return null;
  return (
    <section className="card extract" aria-labelledby="ended">
      <h2 id="ended">{t('extract.ended.title', { count: people.length })}</h2>
      <p className="quiet">{t('extract.ended.text')}</p>
      <ul className="plain">
        {shown.map((person) => (
          <li key={person.id} className="row">
            <AssistedPerson person={person} />
          </li>
        ))}
      </ul>
      {more}
    </section>
  );
}
