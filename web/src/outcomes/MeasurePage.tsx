import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { MeasurementPoint } from '@/api/types';
import { useText } from '@/shared/i18n';
import { useAddressId, useFilters } from '@/shared/lib/use_address';
import { Page } from '@/shared/ui/Page';
import { Answered } from '@/shared/ui/states';
import { MeasureForm } from './MeasureForm';
import { participationQuery } from './queries';
import './outcomes.css';

const points: MeasurementPoint[] = ['start', 'between', 'end'];

export function MeasurePage() {
  const t = useText('outcomes');
  const participationId = useAddressId('participationId');
  const measurementId = useAddressId('measurementId');
  const [search] = useFilters();
  const point = points.find((one) => one === search.point) ?? 'start';
  const query = useQuery(participationQuery(participationId));
  const title = measurementId === 'new' ? t(`measure.title.${point}`) : t('measure.mend_title');
  const name = query.data && `${query.data.person.name || t('anonymous')}, ${query.data.unit.name}`;
  return (
    <Page title={title} back={<Link to="/participations/$participationId" params={{ participationId }}>{name ?? t('one.back')}</Link>} lead={t('measure.lead')}>
      <Answered query={query}>
        {(participation) => (
          <div className="card narrow">
            <MeasureForm participation={participation} point={point} measurement={participation.measurements.find((one) => one.id === measurementId)} />
          </div>
        )}
      </Answered>
    </Page>
  );
}
