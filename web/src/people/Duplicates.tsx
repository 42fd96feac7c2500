import { useQuery, keepPreviousData } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from '@navikt/ds-react/Button';
import type { Items, PersonRow, PossibleDuplicate } from '@/api/types';
import { perform } from '@/shared/api/http';
import { useSession } from '@/shared/api/queries';
import { useText } from '@/shared/i18n';
import { PersonLine } from '@/shared/ui/PersonTags';
import { personBody, type PersonValues } from './person_values';
import { usePaused } from './use_search';

interface Props {
  values: PersonValues;
  onUse?: (person: PersonRow) => void;
}

// Those who may be the same person, shown while the name or the number is being typed.
export function Duplicates({ values, onUse }: Props) {
  const t = useText('people');
  const { today } = useSession();
  const { given_name, family_name, identity_number, birth_year } = personBody(values, today);
  const paused = usePaused(
    JSON.stringify({ given_name, family_name, identity_number, birth_year }),
  );
  const enough =
    (given_name.length > 1 && family_name.length > 1) || (identity_number ?? '').length >= 10;
  const query = useQuery({
    queryKey: ['possible-duplicates', paused],
    enabled: enough,
    gcTime: 0,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) =>
      (
        await perform<Items<PossibleDuplicate>>('/possible-duplicates', {
          method: 'POST',
          body: JSON.parse(paused),
          signal,
        })
      ).data,
  });
  const found = enough ? (query.data?.items ?? []) : [];
  return (
    <div role="status">
      {found.length > 0 && (
        <section className="doubles">
          <h2>{t('duplicates.title', { count: found.length })}</h2>
          <ul>
            {found.map((person) => (
              <li key={person.id}>
                <Link
                  to="/people/$personId"
                  params={{ personId: person.id }}
                  target="_blank"
                  className="strong"
                >
                  {person.name}
                  <span className="hidden-text"> ({t('duplicates.new_tab')})</span>
                </Link>
                <PersonLine person={person} />
                <span className="quiet small">{t(`codes:duplicate_reason.${person.reason}`)}</span>
                {onUse && (
                  <Button
                    type="button"
                    size="small"
                    variant="secondary"
                    onClick={() => onUse(person)}
                  >
                    {t('duplicates.use')}
                    <span className="hidden-text">: {person.name}</span>
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
