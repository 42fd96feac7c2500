import { Button } from '@navikt/ds-react/Button';
import { useState } from 'react';
import type { Id, MandatoryField, OwnMandatoryField } from '@/api/types';
import { useSession } from '@/shared/api/queries';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { Pill } from '@/shared/ui/Pill';
import { MandatoryFieldDialog } from './MandatoryFieldDialog';
import { useWithdrawal } from './use_withdrawal';

interface Props {
  branchId: Id;
  sheet: MandatoryField;
}

export function MandatoryFieldCard({ branchId, sheet }: Props) {
  const t = useText('administration');
  const [open, setOpen] = useState(false);
  const words = useWords();
  const { today } = useSession();
  const name = t(`mandatory.${sheet.mandatory_field}`);
  const now = sheet.own.find((one) => one.valid_from <= today);
  const others = sheet.own.filter((one) => one !== now);
  return (
    <article className="decision">
      <div className="card-head">
        <h3>{name}</h3>
        <Button size="small" variant="secondary" onClick={() => setOpen(true)}>
          {t('mandatory.set')}
          <span className="hidden-text">: {name}</span>
        </Button>
      </div>
      <p>
        <Pill tone={sheet.mandatory ? 'green' : 'grey'}>
          {t(sheet.mandatory ? 'mandatory.yes' : 'mandatory.no')}
        </Pill>{' '}
        <span className="quiet small">
          {now
            ? `${t('parameter.from', { date: words.date(now.valid_from) })}. ${now.source}`
            : t('mandatory.undecided')}
        </span>
      </p>
      {others.length > 0 && (
        <ul className="plain small">
          {others.map((one) => (
            <Decision key={one.id} one={one} name={name} />
          ))}
        </ul>
      )}
      {open && (
        <MandatoryFieldDialog
          branchId={branchId}
          sheet={sheet}
          name={name}
          onClose={() => setOpen(false)}
        />
      )}
    </article>
  );
}

function Decision({ one, name }: { one: OwnMandatoryField; name: string }) {
  const t = useText('administration');
  const words = useWords();
  const { today } = useSession();
  const withdraw = useWithdrawal('mandatory-fields', t('mandatory.withdrawn'));
  const isToCome = one.valid_from > today;
  return (
    <li>
      {t('parameter.from', { date: words.date(one.valid_from) })}:{' '}
      {t(one.mandatory ? 'mandatory.yes' : 'mandatory.no')}.{' '}
      <span className="quiet">{one.source}</span>{' '}
      {isToCome && <Pill tone="blue">{t('parameter.coming')}</Pill>}{' '}
      {isToCome && (
        <button type="button" className="linklike" onClick={() => void withdraw(one)}>
          {t('parameter.withdraw')}
          <span className="hidden-text">: {name}</span>
        </button>
      )}
    </li>
  );
}
