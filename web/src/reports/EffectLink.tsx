import { Link } from '@tanstack/react-router';
import type { PanelFigures } from '@/api/types';
import { useText } from '@/shared/i18n';

const kPointsOfShare = 100;

// From a measured difference to what it is worth: the difference between the pairs, with its standard error.
export function EffectLink({ figures }: { figures: PanelFigures }) {
  const t = useText('reports');
  const tables = figures.panels.flatMap((panel) => panel.tables);
  const line = tables.find((one) => one.key === 'comparison_estimates')?.lines.find((one) => one.key === 'matched');
  const [difference, se] = line?.values ?? [];
  if (difference === null || difference === undefined || se === null || se === undefined || se === 0) return null;
  return (
    <Link
      to="/calculations/new/$kind"
      params={{ kind: 'project' }}
      search={{
        effect: String(difference / kPointsOfShare),
        effect_se: String(se / kPointsOfShare),
        from: figures.from,
        to: figures.to,
      }}
    >
      {t('comparison.to_project')}
    </Link>
  );
}
