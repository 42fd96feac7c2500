import { Button } from '@navikt/ds-react/Button';
import { useState } from 'react';
import type { Id, OwnParameterValue, Parameter } from '@/api/types';
import { useSession } from '@/shared/api/queries';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { Pill } from '@/shared/ui/Pill';
import { ParameterDialog } from './ParameterDialog';
import { useWithdrawal } from './use_withdrawal';

interface Props {
  branchId: Id;
  parameter: Parameter;
}

export function ParameterCard({ branchId, parameter }: Props) {
  const t = useText('administration');
  const { language } = useWords();
  const [open, setOpen] = useState(false);
  const name = t(`parameter.${parameter.parameter}`);
  const shippedSource = language === 'sv' ? parameter.shipped_source_sv : parameter.shipped_source_en;
  return (
    <article className="card">
      <div className="card-head">
        <h3>{name}</h3>
        <Button size="small" variant="secondary" onClick={() => setOpen(true)}>
          {t('parameter.set')}
          <span className="hidden-text">: {name}</span>
        </Button>
      </div>
      <p className="quiet">{t(`parameter.${parameter.parameter}.help`)}</p>
      <p>
        <span className="strong">{t(`parameter.${parameter.unit}`, { count: parameter.value })}</span>{' '}
        <span className="quiet small">{parameter.own_source ?? shippedSource}</span>
      </p>
      {parameter.own.length > 0 && <OwnValues parameter={parameter} shippedSource={shippedSource} />}
      {open && (
        <ParameterDialog
          branchId={branchId}
          parameter={parameter}
          name={name}
          onClose={() => setOpen(false)}
        />
      )}
    </article>
  );
}

// The latest day first, and last what the program is shipped with.
function OwnValues({ parameter, shippedSource }: { parameter: Parameter; shippedSource: string }) {
  const t = useText('administration');
  return (
    <ul className="plain small">
      {parameter.own.map((one) => (
        <OwnValue key={one.id} one={one} parameter={parameter} />
      ))}
      <li>
        {t('parameter.before')}: {t(`parameter.${parameter.unit}`, { count: parameter.shipped_value })}.{' '}
        <span className="quiet">{shippedSource}</span>
      </li>
    </ul>
  );
}

function OwnValue({ one, parameter }: { one: OwnParameterValue; parameter: Parameter }) {
  const t = useText('administration');
  const words = useWords();
  const { today } = useSession();
  const withdraw = useWithdrawal('parameters', t('parameter.withdrawn'));
  const isToCome = one.valid_from > today;
  return (
    <li>
      {t('parameter.from', { date: words.date(one.valid_from) })}:{' '}
      {t(`parameter.${parameter.unit}`, { count: one.value })}.{' '}
      <span className="quiet">{one.source}</span> {isToCome && <Pill tone="blue">{t('parameter.coming')}</Pill>}{' '}
      {isToCome && (
        <button type="button" className="linklike" onClick={() => void withdraw(one)}>
          {t('parameter.withdraw')}
          <span className="hidden-text">: {t(`parameter.${parameter.parameter}`)}</span>
        </button>
      )}
    </li>
  );
}
