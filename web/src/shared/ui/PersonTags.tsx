import { ShieldLockIcon } from '@navikt/aksel-icons';
import type { PersonRow } from '@/api/types';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { Pill } from './Pill';

export function ProtectionPill({ person }: { person: Pick<PersonRow, 'protection_level'> }) {
  const words = useWords();
  if (person.protection_level === 'none') return null;
  return (
    <Pill tone="amber" icon={<ShieldLockIcon aria-hidden />}>
      {words.code('protection_level', person.protection_level)}
    </Pill>
  );
}

// Year of birth and case number: what tells two of the same name apart.
export function PersonLine({ person }: { person: PersonRow }) {
  const t = useText('shared');
  const parts = [
    person.birth_year ? t('born', { year: person.birth_year }) : '',
    person.case_number ? t('case', { number: person.case_number }) : '',
  ];
  return <span className="quiet">{parts.filter(Boolean).join(' · ')}</span>;
}

export function personName(person: PersonRow, t: (key: string) => string): string {
  return person.name || t('anonymous');
}
