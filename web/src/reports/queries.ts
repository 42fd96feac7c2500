import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type {
  ComparisonFigures,
  Appendix,
  DataRelease,
  EditionList,
  EditionSheet,
  EffectGoals,
  FigureCell,
  FiguresOfOthers,
  Figures,
  FinalReport,
  FinalReportSheet,
  FrozenReport,
  FrozenSheet,
  Id,
  IsoDate,
  Language,
  MadeReport,
  NationalFigures,
  OpenedFigure,
  PanelFigures,
  ReleaseColumnRule,
  ReleasePreview,
  SavedPopulation,
} from '@/api/types';
import type { DrawingWidth } from '@/panels/drawing_width';
import { get, perform } from '@/shared/api/http';
import { withoutBasis, asQuery, type Population, type CrossChoice } from './population';
import type { SavingsChoice } from './savings_choice';

export interface AppendixChoice {
  unit_id: string;
  from: string;
  to: string;
  month_bands: string;
  age_bands: string;
}

export const appendixQuery = (choice: AppendixChoice, language: Language, width: DrawingWidth) =>
  queryOptions({
    queryKey: ['appendix', choice, language, width],
    enabled: choice.unit_id !== '',
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      get<Appendix>('/reports/appendix', { ...choice, language, drawing_width: width }, signal),
  });

export const figuresQuery = (population: Population, language: Language, width: DrawingWidth) =>
  queryOptions({
    queryKey: ['figures', population, language, width],
    enabled: population.place !== '',
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      get<Figures>(
        '/reports/figures',
        { ...asQuery(population), language, drawing_width: width },
        signal,
      ),
  });

export const openedQuery = (token: string, cell: FigureCell, language: Language, width: DrawingWidth) =>
  queryOptions({
    queryKey: ['figure-opening', token, cell, language, width],
    queryFn: async ({ signal }) => {
      const answer = await perform<OpenedFigure>('/reports/figure-openings', {
        method: 'POST',
        body: { population_token: token, cell },
        query: { language, drawing_width: width },
        signal,
      });
      return answer.data;
    },
  });

export const goalsQuery = (unitId: Id, asOf: IsoDate) =>
  queryOptions({
    queryKey: ['effect-goals', unitId, asOf],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      get<EffectGoals>('/reports/effect-goals', { unit_id: unitId, as_of: asOf }, signal),
  });

export const frozenReportsQuery = queryOptions({
  queryKey: ['frozen-reports'],
  queryFn: ({ signal }) => get<{ items: FrozenReport[] }>('/reports/frozen', undefined, signal),
});

export const frozenReportQuery = (id: Id, language: Language, width: DrawingWidth) =>
  queryOptions({
    queryKey: ['frozen-reports', id, language, width],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      get<FrozenSheet>(`/reports/frozen/${id}`, { language, drawing_width: width }, signal),
  });

export const editionsQuery = queryOptions({
  queryKey: ['statistics-editions'],
  queryFn: ({ signal }) => get<EditionList>('/reports/editions', undefined, signal),
});

export const editionQuery = (id: Id, language: Language, width: DrawingWidth) =>
  queryOptions({
    queryKey: ['statistics-editions', id, language, width],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      get<EditionSheet>(`/reports/editions/${id}`, { language, drawing_width: width }, signal),
  });

export const editionPreviewQuery = (choice: AppendixChoice, language: Language, width: DrawingWidth) =>
  queryOptions({
    queryKey: ['edition-preview', choice, language, width],
    enabled: choice.unit_id !== '' && choice.from !== '',
    queryFn: async ({ signal }) => {
      const answer = await perform<EditionSheet>('/reports/edition-previews', {
        method: 'POST',
        body: { ...choice },
        query: { language, drawing_width: width },
        signal,
      });
      return answer.data;
    },
  });

export const finalReportsQuery = queryOptions({
  queryKey: ['final-reports'],
  queryFn: ({ signal }) => get<{ items: FinalReport[] }>('/reports/final', undefined, signal),
});

export const finalReportQuery = (id: Id, language: Language, width: DrawingWidth) =>
  queryOptions({
    queryKey: ['final-reports', id, language, width],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      get<FinalReportSheet>(`/reports/final/${id}`, { language, drawing_width: width }, signal),
  });

export const releasesQuery = queryOptions({
  queryKey: ['releases'],
  queryFn: ({ signal }) => get<{ items: DataRelease[] }>('/reports/data-releases', undefined, signal),
});

export const releaseQuery = (id: Id) =>
  queryOptions({
    queryKey: ['releases', id],
    queryFn: ({ signal }) => get<DataRelease>(`/reports/data-releases/${id}`, undefined, signal),
  });

export const releaseColumnsQuery = queryOptions({
  queryKey: ['release-columns'],
  staleTime: Infinity,
  queryFn: ({ signal }) =>
    get<{ items: ReleaseColumnRule[] }>('/reports/data-release-columns', undefined, signal),
});

export const releasePreviewQuery = (population: Population, columns: string) =>
  queryOptions({
    queryKey: ['release-preview', population, columns],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      get<ReleasePreview>('/reports/data-release-preview', { ...asQuery(population), columns }, signal),
  });

export const savedPopulationsQuery = queryOptions({
  queryKey: ['saved-populations'],
  queryFn: ({ signal }) => get<{ items: SavedPopulation[] }>('/reports/saved-populations', undefined, signal),
});

export const madeReportsQuery = queryOptions({
  queryKey: ['made-reports'],
  queryFn: ({ signal }) => get<{ items: MadeReport[] }>('/reports/made', undefined, signal),
});

export const crossTableQuery = (
  population: Population,
  choice: CrossChoice,
  language: Language,
  width: DrawingWidth,
) =>
  queryOptions({
    queryKey: ['cross-table', population, choice, language, width],
    enabled: population.place !== '',
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      get<PanelFigures>(
        '/reports/cross-table',
        { ...asQuery(population), ...choice, language, drawing_width: width },
        signal,
      ),
  });

export const mappingQuery = (population: Population, language: Language, width: DrawingWidth) =>
  queryOptions({
    queryKey: ['mapping-figures', population, language, width],
    enabled: population.place !== '',
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      get<PanelFigures>('/reports/mapping', { ...asQuery(population), language, drawing_width: width }, signal),
  });

export const comparisonQuery = (
  asked: Record<string, string> | null,
  language: Language,
  width: DrawingWidth,
) =>
  queryOptions({
    queryKey: ['comparison', asked, language, width],
    enabled: asked !== null,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      get<ComparisonFigures>('/reports/comparison', { ...asked, language, drawing_width: width }, signal),
  });

export const exitGroupsQuery = (population: Population, by: string, language: Language, width: DrawingWidth) =>
  queryOptions({
    queryKey: ['exit-groups', population, by, language, width],
    enabled: population.place !== '',
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      get<PanelFigures>(
        '/reports/exit-groups',
        { ...withoutBasis(population), by, language, drawing_width: width },
        signal,
      ),
  });

// Panels of a population whose page says by which day it counts.
const panelsQuery =
  <F extends PanelFigures>(path: string) =>
  (population: Population, language: Language, width: DrawingWidth) =>
    queryOptions({
      queryKey: [path, population, language, width],
      enabled: population.place !== '',
      placeholderData: keepPreviousData,
      queryFn: ({ signal }) =>
        get<F>(path, { ...withoutBasis(population), language, drawing_width: width }, signal),
    });

export const unitsQuery = panelsQuery<PanelFigures>('/reports/units');
export const afterExitQuery = panelsQuery<PanelFigures>('/reports/after-exit');
export const deadlinesQuery = panelsQuery<PanelFigures>('/reports/deadlines');
export const workloadQuery = panelsQuery<PanelFigures>('/reports/workload');
export const nationalQuery = panelsQuery<NationalFigures>('/reports/national');
export const overlapQuery = panelsQuery<PanelFigures>('/reports/overlap');

export const savingsQuery = (population: Population, choice: SavingsChoice, language: Language, width: DrawingWidth) =>
  queryOptions({
    queryKey: ['savings', population, choice, language, width],
    enabled: population.place !== '',
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      get<PanelFigures>(
        '/reports/savings',
        { ...withoutBasis(population), ...choice, language, drawing_width: width },
        signal,
      ),
  });

export const flowsQuery = (population: Population, by: string, language: Language, width: DrawingWidth) =>
  queryOptions({
    queryKey: ['flows', population, by, language, width],
    enabled: population.place !== '',
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      get<PanelFigures>('/reports/flows', { ...withoutBasis(population), by, language, drawing_width: width }, signal),
  });

export const othersQuery = (branch: string, beside: string, language: Language, width: DrawingWidth) =>
  queryOptions({
    queryKey: ['figures-of-others', branch, beside, language, width],
    enabled: branch !== '',
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      get<FiguresOfOthers>(
        '/reports/others',
        { branch_id: branch, ...(beside && { beside }), language, drawing_width: width },
        signal,
      ),
  });

export const interventionsQuery = (
  population: Population,
  adjustedFor: string,
  language: Language,
  width: DrawingWidth,
) =>
  queryOptions({
    queryKey: ['intervention-figures', population, adjustedFor, language, width],
    enabled: population.place !== '',
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      get<PanelFigures>(
        '/reports/interventions',
        { ...asQuery(population), adjusted_for: adjustedFor, language, drawing_width: width },
        signal,
      ),
  });
