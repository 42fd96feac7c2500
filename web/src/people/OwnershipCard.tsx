import { Button } from '@navikt/ds-react/Button';
import { useState } from 'react';
import type { Contact, Id, Ownership } from '@/api/types';
import { useOwnUnit } from '@/shared/api/queries';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { numberText } from '@/shared/lib/numbers';
import { ArrangeDialog } from './ArrangeDialog';
import { BeginOwnershipDialog } from './BeginOwnershipDialog';
import { kUsual } from './case_weight';
import { HandOverDialog } from './HandOverDialog';

type Open = { dialog: 'begin' } | { dialog: 'hand_over' | 'arrange'; ownership: Ownership };

interface Props {
  personId: Id;
  ownerships: Ownership[];
  contacts: Contact[];
  mayWrite: boolean;
  nobody: string; // what is said where no owner is seen
}

// Whose case it is now, who steps in and who coordinates; and how it has changed hands.
export function OwnershipCard({ personId, ownerships, contacts, mayWrite, nobody }: Props) {
  const t = useText('people');
  const [open, setOpen] = useState<Open | null>(null);
  const unitId = useOwnUnit();
  const close = () => setOpen(null);
  const now = ownerships.filter((one) => one.to_on === null);
  return (
    <section className="card">
      <div className="card-head firm">
        <h2>{t('ownership.title')}</h2>
        {mayWrite && now.length === 0 && (
          <Button size="small" variant="tertiary" onClick={() => setOpen({ dialog: 'begin' })}>
            {t('ownership.begin')}
          </Button>
        )}
      </div>
      {now.length === 0 && <p className="quiet">{nobody}</p>}
      <ul className="stack">
        {now.map((one) => (
          <li key={one.id} className="mini">
            <Now ownership={one} hasCare={contacts.some((c) => c.kind === 'health_care')} />
            {mayWrite && (
              <p className="row">
                <button
                  type="button"
                  className="linklike small"
                  onClick={() => setOpen({ dialog: 'hand_over', ownership: one })}
                >
                  {t('ownership.hand_over')}
                </button>
                <button
                  type="button"
                  className="linklike small"
                  onClick={() => setOpen({ dialog: 'arrange', ownership: one })}
                >
                  {t('ownership.arrange')}
                </button>
              </p>
            )}
          </li>
        ))}
      </ul>
      <History ownerships={ownerships} />
      {open?.dialog === 'begin' && (
        <BeginOwnershipDialog personId={personId} unitId={unitId} onClose={close} />
      )}
      {open?.dialog === 'hand_over' && (
        <HandOverDialog personId={personId} ownership={open.ownership} onClose={close} />
      )}
      {open?.dialog === 'arrange' && (
        <ArrangeDialog
          personId={personId}
          ownership={open.ownership}
          contacts={contacts}
          onClose={close}
        />
      )}
    </section>
  );
}

function Now({ ownership, hasCare }: { ownership: Ownership; hasCare: boolean }) {
  const t = useText('people');
  const words = useWords();
  const { coordinator } = ownership;
  return (
    <>
      <p className="strong">{ownership.owner_name}</p>
      <p className="quiet small">
        {t('ownership.since', { unit: ownership.unit_name, date: words.date(ownership.from_on) })}
      </p>
      {ownership.deputy_name && (
        <p className="small">{t('ownership.deputy_is', { name: ownership.deputy_name })}</p>
      )}
      {ownership.coordinator_name && (
        <p className="small">{t('ownership.coordinates', { name: ownership.coordinator_name })}</p>
      )}
      {hasCare && coordinator === 'none' && (
        <p className="small">{t('ownership.coordinator_missing')}</p>
      )}
      {ownership.weight_tenths !== kUsual && (
        <p className="small">
          {t('ownership.weight_is', { weight: numberText(ownership.weight_tenths / 10, words.language, 1) })}
        </p>
      )}
      <p className="quiet small">{ownership.hand_over_count === 0
          ? t('ownership.no_hand_overs')
          : t('ownership.hand_overs', { count: ownership.hand_over_count })}</p>
    </>
  );
}

function History({ ownerships }: { ownerships: Ownership[] }) {
  const t = useText('people');
  const words = useWords();
  const before = ownerships.filter((one) => one.to_on !== null);
  if (before.length === 0) return null;
  return (
    <details className="more small">
      <summary>{t('ownership.before', { count: before.length })}</summary>
      <ul className="stack">
        {before.map((one) => (
          <li key={one.id}>
            {one.owner_name}, {one.unit_name}
            <span className="quiet">
              {' '}
              {words.date(one.from_on)} – {words.date(one.to_on)}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
