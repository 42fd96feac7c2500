import { Link } from '@tanstack/react-router';
import type { MeasurementPoint } from '@/api/types';
import { useText } from '@/shared/i18n';
import { useAddressId, useFilters } from '@/shared/lib/use_address';
import { Page } from '@/shared/ui/Page';
import { Answered } from '@/shared/ui/states';
import { MeasureForm } from './MeasureForm';
import { participantName, useParticipation } from './use_participation';
import './outcomes.css';

const points: MeasurementPoint[] = ['start', 'between', 'end'];

export function MeasurePage() {
  const t = useText('outcomes');
  const participationId = useAddressId('participationId');
  const measurementId = useAddressId('measurementId');
  const [search] = useFilters();
  const point = points.find((one) => one === search.point) ?? 'start';
  const query = useParticipation(participationId);
  const title = measurementId === 'new' ? t(`measure.title.${point}`) : t('measure.mend_title');
  const name =
    query.data &&
    [participantName(query.data, t('anonymous')), query.data.unit.name].filter(Boolean).join(', ');
  return (
    <Page
      title={title}
      back={
        <Link
          to="/participations/$participationId"
          params={{ participationId }}
          search={{ person: search.person }}
        >
          {name ?? t('one.back')}
        </Link>
      }
      lead={t('measure.lead')}
    >
      <Answered query={query}>
        {(participation) => (
          <div className="card narrow">
            <MeasureForm
              participation={participation}
              point={point}
              measurement={participation.measurements.find((one) => one.id === measurementId)}
            />
          </div>
        )}
      </Answered>
    </Page>
  );
}
