import { useQuery } from '@tanstack/react-query';
import type { Appendix } from '@/api/types';
import { unitsQuery, useSession } from '@/shared/api/queries';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { useFilters } from '@/shared/lib/use_address';
import { Page } from '@/shared/ui/Page';
import { Answered, Empty } from '@/shared/ui/states';
import { AppendixForm } from './AppendixForm';
import { DownloadLinks } from '@/panels/DownloadLinks';
import { FigurePanelCard } from '@/panels/FigurePanelCard';
import { PanelComment } from './PanelComment';
import { type AppendixChoice, appendixQuery } from './queries';
import { ReportTabs } from './ReportTabs';
import { useNarrow } from '@/panels/use_narrow';
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
  const { language } = useWords();
  const query = useQuery(appendixQuery(choice, language, useNarrow() ? 'narrow' : 'card'));
  // The bands that the server chose where the reader chose none.
  const shown = {
    ...choice,
    month_bands: choice.month_bands || (query.data?.month_bands ?? ''),
    age_bands: choice.age_bands || (query.data?.age_bands ?? ''),
  };
  return (
    <Page title={t('title')} lead={t('lead')} actions={query.data && <DownloadLinks path="/reports/appendix" query={{ ...choice }} />}>
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
  const words = useWords();
  return (
    <>
      <p role="status">
        <span className="strong">{appendix.unit.name}</span>, {words.date(appendix.from)} –{' '}
        {words.date(appendix.to)}. {appendix.notes.join(' ')}
      </p>
      <div className="panels">
        {appendix.panels.map((one) => (
          <FigurePanelCard key={one.panel.key} panel={one.panel}>
            <PanelComment
              key={`${one.panel.key}${one.comment.version}`}
              panel={one}
              appendix={appendix}
            />
          </FigurePanelCard>
        ))}
      </div>
    </>
  );
}
