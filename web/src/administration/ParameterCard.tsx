import { Button } from '@navikt/ds-react/Button';
import { useState } from 'react';
import type { Id, OwnParameterValue, Parameter } from '@/api/types';
import { useSession } from '@/shared/api/queries';
import { type Translate, useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { Pill } from '@/shared/ui/Pill';
import { ParameterDialog } from './ParameterDialog';
import { useWithdrawal } from './use_withdrawal';

interface Props {
  branchId: Id;
  parameter: Parameter;
}

function valueWords({ unit }: Parameter, value: number, t: Translate): string {
  return unit === 'counting' ? t(`parameter.counting.${value}`) : t(`parameter.${unit}`, { count: value });
}

export function ParameterCard({ branchId, parameter }: Props) {
  const t = useText('administration');
  const words = useWords();
  const { today } = useSession();
  const [open, setOpen] = useState(false);
  const name = t(`parameter.${parameter.parameter}`);
  const shippedSource = words.language === 'sv' ? parameter.shipped_source_sv : parameter.shipped_source_en;
  const now = parameter.own.find((one) => one.valid_from <= today);
  const others = parameter.own.filter((one) => one !== now);
  return (
    <article className="decision">
      <div className="card-head">
        <h3>{name}</h3>
        <Button size="small" variant="secondary" onClick={() => setOpen(true)}>
          {t('parameter.set')}
          <span className="hidden-text">: {name}</span>
        </Button>
      </div>
      <p className="quiet">{t(`parameter.${parameter.parameter}.help`)}</p>
      <p>
        <span className="strong">{valueWords(parameter, parameter.value, t)}</span>{' '}
        <span className="quiet small">
          {now
            ? `${t('parameter.from', { date: words.date(now.valid_from) })}. ${now.source}`
            : shippedSource}
        </span>
      </p>
      {parameter.own.length > 0 && (
        <ul className="plain small">
          {others.map((one) => (
            <OwnValue key={one.id} one={one} parameter={parameter} />
          ))}
          {now && (
            <li>
              {t('parameter.before')}:{' '}
              {valueWords(parameter, parameter.shipped_value, t)}.{' '}
              <span className="quiet">{shippedSource}</span>
            </li>
          )}
        </ul>
      )}
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

function OwnValue({ one, parameter }: { one: OwnParameterValue; parameter: Parameter }) {
  const t = useText('administration');
  const words = useWords();
  const { today } = useSession();
  const withdraw = useWithdrawal('parameters', t('parameter.withdrawn'));
  const isToCome = one.valid_from > today;
  return (
    <li>
      {t('parameter.from', { date: words.date(one.valid_from) })}:{' '}
      {valueWords(parameter, one.value, t)}.{' '}
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
