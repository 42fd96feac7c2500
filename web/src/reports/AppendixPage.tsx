import { useQuery } from '@tanstack/react-query';
import type { Appendix } from '@/api/types';
import { unitsQuery, useSession } from '@/shared/api/queries';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { useFilters } from '@/shared/lib/use_address';
import { Page } from '@/shared/ui/Page';
import { Answered, Empty } from '@/shared/ui/states';
import { AppendixForm } from './AppendixForm';
import { Downloads } from './Downloads';
import { splitText, withBands } from './labels';
import { PanelCard } from './PanelCard';
import { type AppendixChoice, appendixQuery } from './queries';
import { ReportTabs } from './ReportTabs';
import './reports.css';

export function AppendixPage() {
  const t = useText('reports');
  const { today } = useSession();
  const units = useQuery(unitsQuery);
  const [search, change] = useFilters();
  const own = units.data?.items.filter((unit) => unit.own) ?? [];
  const first = own.find((unit) => unit.kind === 'project') ?? own[0];
  const choice: AppendixChoice = {
    unit_id: search.unit_id ?? first?.id ?? '',
    from: search.from ?? `${today.slice(0, 4)}-01-01`,
    to: search.to ?? today,
    month_bands: search.month_bands ?? '',
    age_bands: search.age_bands ?? '',
  };
  const query = useQuery(appendixQuery(choice));
  const shown = withBands(choice, query.data);
  return (
    <Page title={t('title')} lead={t('lead')} actions={query.data && <Downloads choice={choice} />}>
      <ReportTabs />
      <Answered query={units} rows={2}>
        {() =>
          own.length === 0 ? (
            <Empty title={t('no_units')} />
          ) : (
            <div className="stack">
              <AppendixForm
                key={JSON.stringify(shown)}
                choice={shown}
                units={own}
                onChange={change}
                error={query.error}
              />
              {(query.data || !query.isError) && (
                <Answered query={query}>{(appendix) => <Panels appendix={appendix} />}</Answered>
              )}
            </div>
          )
        }
      </Answered>
    </Page>
  );
}

function Panels({ appendix }: { appendix: Appendix }) {
  const t = useText('reports');
  const words = useWords();
  const { anonymous } = appendix;
  return (
    <>
      <p role="status">
        <span className="strong">{appendix.unit.name}</span>, {words.date(appendix.from)} –{' '}
        {words.date(appendix.to)}.{' '}
        {anonymous.total === 0
          ? t('anonymous_none')
          : t('anonymous', {
              count: anonymous.total,
              split: splitText(anonymous, t),
            })}{' '}
        {appendix.without_consent > 0 && (
          <>{t('without_consent', { count: appendix.without_consent })} </>
        )}
        {t('protected')}{' '}
        <span className="quiet">{t('definitions', { version: appendix.definition_version })}</span>
      </p>
      <div className="panels">
        {appendix.panels.map((panel) => (
          <PanelCard key={panel.key} panel={panel} appendix={appendix} />
        ))}
      </div>
    </>
  );
}
