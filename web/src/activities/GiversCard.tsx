import { Button } from '@navikt/ds-react/Button';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { InterventionType, ServiceGiver } from '@/api/types';
import { useSession } from '@/shared/api/queries';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { Answered } from '@/shared/ui/states';
import { EndGiverDialog } from './EndGiverDialog';
import { NewGiverDialog } from './NewGiverDialog';
import { giversQuery } from './queries';

type Open = 'new' | ServiceGiver | null;

// Who can give an intervention, for those who keep the catalogue: which hang on one person is seen from it.
export function GiversCard({ type }: { type: InterventionType }) {
  const t = useText('activities');
  const query = useQuery(giversQuery(type.id));
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  return (
    <section className="card" aria-labelledby="givers">
      <div className="card-head firm">
        <h2 id="givers">{t('givers.title')}</h2>
        <Button size="small" variant="tertiary" disabled={!query.data} onClick={() => setOpen('new')}>
          {t('givers.add')}
          <span className="hidden-text">: {t('givers.title')}</span>
        </Button>
      </div>
      <p className="quiet small">{t('givers.help')}</p>
      <Answered query={query} rows={2}>
        {({ items }) => <Givers givers={items} onEnd={setOpen} />}
      </Answered>
      {open === 'new' && <NewGiverDialog type={type} staff={query.data?.colleagues ?? []} onClose={close} />}
      {open && open !== 'new' && <EndGiverDialog typeId={type.id} giver={open} onClose={close} />}
    </section>
  );
}

function Givers({ givers, onEnd }: { givers: ServiceGiver[]; onEnd: (giver: ServiceGiver) => void }) {
  const t = useText('activities');
  const { today } = useSession();
  const isOver = (one: ServiceGiver) => one.to_on !== null && one.to_on <= today;
  const now = givers.filter((one) => !isOver(one));
  const before = givers.filter(isOver);
  const able = now.filter((one) => one.works_here && one.from_on <= today);
  return (
    <>
      {now.length === 0 && <p className="quiet">{t('givers.none')}</p>}
      {able.length === 1 && <p className="strong">{t('givers.only_one')}</p>}
      <ul className="plain">
        {now.map((one) => (
          <li key={one.id} className="row">
            <Giver giver={one} />
            {one.to_on === null && (
              <button type="button" className="linklike small" onClick={() => onEnd(one)}>
                {t('givers.end')}
                <span className="hidden-text">: {one.name}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      {before.length > 0 && (
        <details className="more small">
          <summary>{t('givers.before')}</summary>
          <ul className="plain">
            {before.map((one) => (
              <li key={one.id}>
                <Giver giver={one} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Giver({ giver }: { giver: ServiceGiver }) {
  const t = useText('activities');
  const words = useWords();
  const { today } = useSession();
  const begins = t(giver.from_on > today ? 'givers.from' : 'givers.since', { date: words.date(giver.from_on) });
  const ends = giver.to_on && t('givers.until', { date: words.date(giver.to_on) });
  const gone = !giver.works_here && t('givers.gone');
  return (
    <span>
      {giver.name} <span className="quiet small">{[begins, ends, gone].filter(Boolean).join(', ')}</span>
    </span>
  );
}
