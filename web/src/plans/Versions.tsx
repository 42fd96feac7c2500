import { useState } from 'react';
import type { Plan, PlanVersion } from '@/api/types';
import { apiAddress } from '@/shared/api/http';
import { SelectInput } from '@/shared/forms/inputs';
import { useLanguage, useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { Pill } from '@/shared/ui/Pill';
import { DifferenceBetween } from './DifferenceBetween';

function Version({ plan, version }: { plan: Plan; version: PlanVersion }) {
  const t = useText('plans');
  const words = useWords();
  const language = useLanguage();
  const path = `/plans/${plan.id}/versions/${version.number}`;
  const of = <span className="hidden-text"> {t('version.of', { number: version.number })}</span>;
  return (
    <li>
      <p className="row">
        <span className="strong">{t('version', { number: version.number })}</span>
        <span>{words.date(version.agreed_on)}</span>
        <span className="quiet">{words.code('plan_agreement', version.agreement)}</span>
        {version.withdrawn_on && <Pill tone="grey">{t('version.withdrawn')}</Pill>}
      </p>
      <p className="row small">
        <a href={apiAddress(`${path}/pdf`, { language })} download>
          {t('version.pdf')}
          {of}
        </a>
        <a href={apiAddress(path)} download={`plan-v${version.number}.json`}>
          {t('version.document')}
          {of}
        </a>
      </p>
    </li>
  );
}

// What differs between any two; first the last two.
function Compare({ plan }: { plan: Plan }) {
  const t = useText('plans');
  const numbers = plan.versions.map((one) => one.number);
  const choices = [
    ...numbers.map((number) => ({ value: String(number), label: t('version', { number }) })),
    ...(plan.draft ? [{ value: '0', label: t('difference.draft') }] : []),
  ];
  const last = choices.length - 1;
  const [from, setFrom] = useState(choices[last - 1]?.value ?? '');
  const [to, setTo] = useState(choices[last]?.value ?? '');
  const ends = [
    { field: `from-${plan.id}`, label: t('difference.from'), value: from, onChange: setFrom },
    { field: `to-${plan.id}`, label: t('difference.to'), value: to, onChange: setTo },
  ];
  return (
    <div className="stack plan-compared">
      <h4>{t('difference')}</h4>
      <div className="row plan-compare">
        {ends.map((end) => (
          <SelectInput key={end.field} {...end} choices={choices} size="small" />
        ))}
      </div>
      <DifferenceBetween plan={plan} from={Number(from)} to={Number(to)} />
    </div>
  );
}

export function Versions({ plan }: { plan: Plan }) {
  const t = useText('plans');
  const canCompare = plan.versions.length + (plan.draft ? 1 : 0) > 1;
  return (
    <details className="more">
      <summary>{t('versions', { count: plan.versions.length })}</summary>
      <div className="stack">
        <ul className="plan-versions">
          {plan.versions.toReversed().map((version) => (
            <Version key={version.number} plan={plan} version={version} />
          ))}
        </ul>
        {canCompare && <Compare plan={plan} />}
      </div>
    </details>
  );
}
