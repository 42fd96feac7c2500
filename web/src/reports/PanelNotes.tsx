import type { Panel } from '@/api/types';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { numberText } from '@/shared/lib/numbers';
import { splitText } from './labels';

// Whom the panel counts, whom it leaves out, and what is not known of them.
export function PanelNotes({ panel }: { panel: Panel }) {
  const t = useText('reports');
  const { language } = useWords();
  const { population, participations, excluded, without_measurement, days } = panel;
  const left = (['ended_unmeasured', 'consent_withdrawn', 'registered_in_error'] as const)
    .filter((key) => excluded[key] > 0)
    .map((key) => t(`excluded.${key}`, { count: excluded[key] }));
  const unmeasured =
    without_measurement && without_measurement.at_start + without_measurement.at_end > 0;
  const measured = without_measurement && {
    start: participations.total - without_measurement.at_start,
    end: participations.total - without_measurement.at_end,
  };
  const said = [
    t(`definition.${panel.key}`),
    t('population', { total: population.total, split: splitText(population, t) }),
    participations.total !== population.total &&
      t('participations', { count: participations.total }),
    left.length > 0 && t('excluded', { list: left.join(', ') }),
    unmeasured &&
      t('unmeasured', { start: without_measurement.at_start, end: without_measurement.at_end }),
    measured && measured.start + measured.end > 0 && t('shares', measured),
    days?.median != null &&
      days.mean != null &&
      t('days', {
        median: numberText(days.median, language, 1),
        mean: numberText(days.mean, language, 1),
      }),
    panel.age_by_year_only > 0 && t('by_year', { count: panel.age_by_year_only }),
  ];
  return <p className="quiet small">{said.filter(Boolean).join(' ')}</p>;
}
