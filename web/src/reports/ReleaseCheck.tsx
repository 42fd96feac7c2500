import { Button } from '@navikt/ds-react/Button';
import { Link } from '@tanstack/react-router';
import type { ReleaseColumn, ReleasePreview, ReleaseResolution } from '@/api/types';
import { useText } from '@/shared/i18n';
import { Note } from '@/shared/ui/Note';
import { readChoice } from './release_choice';

interface Props {
  found: ReleasePreview;
  // Whether those below the limit go too, by a decision.
  overridden: boolean;
  onCoarser: (column: ReleaseColumn, resolution: ReleaseResolution) => void;
}

// How many are alike, before anything leaves: who would be left out, and what would help.
export function ReleaseCheck({ found, overridden, onCoarser }: Props) {
  const t = useText('reports');
  const helps = found.gains.filter((one) => one.gain > 0 && one.coarser != null);
  const chosen = Object.fromEntries(readChoice(found.columns));
  const hasBands = chosen.dates === 'period' && chosen.stay_months === 'band';
  const lost = found.panels
    .filter(({ panel, is_kept }) => !is_kept && !(hasBands && panel === 'duration'))
    .map(({ panel }) => t(`panel.${panel}`));
  return (
    <section className="card stack" aria-labelledby="release-check">
      <h2 id="release-check">{t('release.check')}</h2>
      <p className="quiet">{t('release.check.text', { count: found.threshold })}</p>
      <Verdict found={found} overridden={overridden} />
      {found.left_out_people > 0 && (
        <p className="small">{t('release.check.left_out', { count: found.left_out_people })}</p>
      )}
      {found.people_below > 0 && helps.length === 0 && <p>{t('release.check.several')}</p>}
      {helps.length > 0 && (
        <div>
          <h3>{t('release.check.gains')}</h3>
          <ul className="gains">
            {helps.map(({ column, coarser, gain }) => (
              <li key={column}>
                <span>
                  {t('release.check.gain', {
                    count: gain,
                    column: t(`release.column.${column}`),
                    coarser: t(`release.resolution.${coarser}`),
                  })}
                </span>
                <Button
                  type="button"
                  size="small"
                  variant="secondary"
                  onClick={() => onCoarser(column, coarser as ReleaseResolution)}
                >
                  {t('release.check.use')}
                  <span className="hidden-text">
                    : {t(`release.column.${column}`)}, {t(`release.resolution.${coarser}`)}
                  </span>
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {found.told.length > 0 && (
        <div>
          <h3>{t('release.check.told')}</h3>
          <ul className="small">
            {found.told.map(({ column, people }) => (
              <li key={column}>
                {t('release.check.told_of', { count: people, column: t(`release.column.${column}`) })}
              </li>
            ))}
          </ul>
        </div>
      )}
      {found.filtered.length > 0 && (
        <p className="small">
          {t('release.check.filtered', {
            columns: found.filtered.map((column) => t(`release.column.${column}`)).join(', '),
          })}
        </p>
      )}
      {!chosen.sex && <p className="small">{t('release.readme.no_sex')}</p>}
      {hasBands && <p className="small">{t('release.readme.bands')}</p>}
      {lost.length > 0 && <p className="small">{t('release.check.not', { panels: lost.join(', ') })}</p>}
      <Note>
        {t('release.check.earlier')} <Link to="/reports/releases">{t('release.check.log')}</Link>
      </Note>
    </section>
  );
}

function Verdict({ found, overridden }: { found: ReleasePreview; overridden: boolean }) {
  const t = useText('reports');
  const { people, people_below: below, smallest, kept_smallest } = found;
  if (people === 0) return <Note kind="warn">{t('release.check.empty')}</Note>;
  if (below === 0)
    return <Note role="status">{t('release.check.fine', { count: people, smallest })}</Note>;
  if (overridden)
    return (
      <Note kind="warn" role="status">
        {t('release.check.overridden', { count: people, below, smallest })}
      </Note>
    );
  if (below === people)
    return (
      <Note kind="warn" role="status">
        {t('release.check.nobody', { count: people })}
      </Note>
    );
  return (
    <Note kind="warn" role="status">
      {t('release.check.below', { count: below, people })}{' '}
      {t('release.check.kept', { count: people - below, smallest: kept_smallest })}
    </Note>
  );
}
