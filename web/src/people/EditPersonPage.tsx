import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { personQuery } from '@/shared/api/queries';
import { useText } from '@/shared/i18n';
import { useAddressId } from '@/shared/lib/use_address';
import { Page } from '@/shared/ui/Page';
import { Answered } from '@/shared/ui/states';
import { BasicForm } from './BasicForm';
import { LinksCard } from './LinksCard';
import { NumbersCard } from './NumbersCard';
import { ProtectionCard } from './ProtectionCard';
import './people.css';

export function EditPersonPage() {
  const t = useText('people');
  const personId = useAddressId('personId');
  const query = useQuery(personQuery(personId));
  const name = query.data?.name;
  return (
    <Page
      title={t('edit.title')}
      back={
        <Link to="/people/$personId" params={{ personId }}>
          {name ?? t('edit.back')}
        </Link>
      }
    >
      <Answered query={query}>
        {(person) => (
          <div className="stack narrow">
            <section className="card">
              <h2>{t('basic.title')}</h2>
              <BasicForm key={person.id} person={person} />
            </section>
            <NumbersCard person={person} />
            <ProtectionCard key={`${person.id} ${person.protection_level}`} person={person} />
            <LinksCard person={person} />
          </div>
        )}
      </Answered>
    </Page>
  );
}
