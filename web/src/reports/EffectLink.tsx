import { Link } from '@tanstack/react-router';
import type { ComparisonFigures } from '@/api/types';
import { useText } from '@/shared/i18n';

// As it is read in a form: hundredths of a point.
const asShare = (value: number) => String(Number(value.toFixed(4)));

// From a measured difference to what it is worth: the difference between the pairs, with its standard error.
export function EffectLink({ figures }: { figures: ComparisonFigures }) {
  const t = useText('reports');
  const measured = figures.matched_effect;
  if (measured?.se == null || asShare(measured.se) === '0') return null;
  return (
    <Link
      to="/calculations/new/$kind"
      params={{ kind: 'project' }}
      search={{
        effect: asShare(measured.att),
        effect_se: asShare(measured.se),
        from: figures.from,
        to: figures.to,
      }}
    >
      {t('comparison.to_project')}
    </Link>
  );
}
