import { PadlockLockedIcon } from '@navikt/aksel-icons';
import type { ReactNode } from 'react';
import { type Place, placesOf, startOf } from '@/shared/api/places';
import { useSession } from '@/shared/api/queries';
import { useText } from '@/shared/i18n';
import { ButtonLink } from './ButtonLink';
import { Empty } from './states';

// A page for those whose roles open it; everybody else is told so, and where to go.
export function Guarded({ needs, children }: { needs: Place | null; children: ReactNode }) {
  const t = useText('shared');
  const places = placesOf(useSession().roles);
  if (needs === null || places.has(needs)) return <>{children}</>;
  const start = startOf(places);
  return (
    <Empty
      page
      icon={<PadlockLockedIcon aria-hidden />}
      title={t('state.forbidden.title')}
      text={t(`state.needs.${needs}`)}
    >
      {start && <ButtonLink to={start}>{t('state.to_start')}</ButtonLink>}
    </Empty>
  );
}
