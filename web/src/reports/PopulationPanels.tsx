import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { FigurePanel, PanelFigures } from '@/api/types';
import { useText } from '@/shared/i18n';
import { Answered } from '@/shared/ui/states';
import { DownloadLinks } from '@/panels/DownloadLinks';
import { FigurePanelCard, type FigurePanelCardProps } from '@/panels/FigurePanelCard';
import { FiguresForm, type FiguresFormProps } from './FiguresForm';
import { FiguresLine } from './FiguresLine';

interface Props<F extends PanelFigures> {
  form: Omit<FiguresFormProps, 'title' | 'error'>; // of usePopulation
  found: UseQueryResult<F>;
  error?: Error | null; // of the population, where a refusal may be of something else
  controls?: ReactNode; // what else is asked for
  isAsked?: boolean; // whether all is chosen that is needed
  path: string; // of the documents
  query: Record<string, string>;
  notes?: (figures: F) => string[];
  acts?: ReactNode; // beside the documents
  areCards?: boolean; // two beside each other
  hasBasis?: boolean; // whether all is counted by the population's day
  card?: (panel: FigurePanel) => Partial<FigurePanelCardProps>;
}

// A population, what is asked of it, and the panels that answer, with their documents.
export function PopulationPanels<F extends PanelFigures>(props: Props<F>) {
  const { form, found, error = found.error, controls, path, query, notes, acts, areCards, card } = props;
  const { isAsked = true, hasBasis = true } = props;
  const t = useText('reports');
  return (
    <div className="stack">
      <FiguresForm key={JSON.stringify(form.population)} title={t('figures.change')} error={error} {...form} />
      {controls}
      {isAsked && (found.data || !found.isError) && (
        <Answered query={found}>
          {(figures) => (
            <>
              <div className="row apart">
                <FiguresLine
                  figures={{
                    ...figures,
                    notes: [
                      ...(notes?.(figures) ?? [t('protected')]),
                      t('definitions', { version: String(figures.definition_version) }),
                    ],
                  }}
                  population={form.population}
                  hasBasis={hasBasis}
                />
                <div className="row">
                  {acts}
                  <DownloadLinks path={path} query={query} />
                </div>
              </div>
              <div className={areCards ? 'panels' : 'panels single'}>
                {figures.panels.map((panel) => (
                  <FigurePanelCard
                    key={panel.key}
                    panel={panel}
                    token={figures.population_token}
                    {...card?.(panel)}
                  />
                ))}
              </div>
            </>
          )}
        </Answered>
      )}
    </div>
  );
}
