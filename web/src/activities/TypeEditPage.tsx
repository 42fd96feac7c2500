import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { unitsQuery } from '@/shared/api/queries';
import { useText } from '@/shared/i18n';
import { useAddressId } from '@/shared/lib/use_address';
import { Page } from '@/shared/ui/Page';
import { Answered, Empty } from '@/shared/ui/states';
import { catalogueQuery } from './queries';
import { TypeForm } from './TypeForm';

export function TypeEditPage() {
  const t = useText('activities');
  const typeId = useAddressId('typeId');
  const query = useQuery(catalogueQuery);
  const units = useQuery(unitsQuery);
  const isNew = typeId === 'new';
  const type = query.data?.items.find((one) => one.id === typeId);
  return (
    <Page
      title={isNew ? t('type.new') : t('type.change_title')}
      lead={t('type.lead')}
      back={
        type ? (
          <Link to="/intervention-types/$typeId" params={{ typeId }}>
            {type.name}
          </Link>
        ) : (
          <Link to="/intervention-types">{t('catalogue.title')}</Link>
        )
      }
    >
      <Answered query={query}>
        {({ keeps }) =>
          keeps.length === 0 || (!isNew && !type?.may_change) ? (
            <Empty title={t('type.not_yours')} text={t('type.not_yours.text')} />
          ) : (
            <Answered query={units}>
              {({ items }) => (
                <div className="card narrow">
                  <TypeForm key={typeId} type={type} keeps={keeps} units={items} />
                </div>
              )}
            </Answered>
          )
        }
      </Answered>
    </Page>
  );
}
