import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Unit } from '@/api/types';
import { unitsQuery } from '@/shared/api/queries';
import { useText } from '@/shared/i18n';
import { Page } from '@/shared/ui/Page';
import { Answered, Empty } from '@/shared/ui/states';
import { placesOf } from './population';
import { ReportTabs } from './ReportTabs';
import './reports.css';

interface Props {
  title: string;
  lead: string;
  children: (units: Unit[]) => ReactNode;
}

// A page about a population, for who has a place to choose one in.
export function PopulationPage({ title, lead, children }: Props) {
  const t = useText('reports');
  const units = useQuery(unitsQuery);
  return (
    <Page title={title} lead={lead}>
      <ReportTabs />
      <Answered query={units} rows={2}>
        {({ items }) =>
          placesOf(items).branches.length === 0 ? <Empty title={t('no_units')} /> : children(items)
        }
      </Answered>
    </Page>
  );
}
