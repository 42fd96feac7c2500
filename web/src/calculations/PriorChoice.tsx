import { Button } from '@navikt/ds-react/Button';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { KeptPrior } from '@/api/types';
import { SelectInput } from '@/shared/forms/inputs';
import { useLanguage, useText } from '@/shared/i18n';
import type { Amount } from './fields';
import { priorsQuery } from './queries';
import type { Typed } from './typed';
import { typedUncertain } from './uncertain';

interface Props {
  path: string;
  of: Amount;
  onFetch: (prior: Typed) => void;
}

const keyOf = (prior: KeptPrior) => `${prior.calculation_id} ${prior.name}`;

// Effects that others have published and somebody has kept, to begin with.
export function PriorChoice({ path, of, onFetch }: Props) {
  const t = useText('calculations');
  const language = useLanguage();
  const [chosen, setChosen] = useState('');
  const priors = useQuery(priorsQuery).data?.items;
  if (priors === undefined) return null;
  if (priors.length === 0) return <p className="quiet small">{t('form.prior.none')}</p>;
  const fetch = () => {
    const one = priors.find((prior) => keyOf(prior) === chosen);
    if (!one) return;
    const distribution = { shape: 'normal', mean: one.mean, sd: one.sd };
    onFetch(typedUncertain({ distribution, source: one.source }, of, language));
  };
  return (
    <div className="row with-labels">
      <SelectInput
        field={`${path}.prior`}
        label={t('form.prior')}
        size="small"
        value={chosen}
        empty={t('form.prior.choose')}
        choices={priors.map((one) => ({
          value: keyOf(one),
          label: one.name
            ? t('form.prior.named', { of: one.calculation_name, name: one.name })
            : t('form.prior.elsewhere', { of: one.calculation_name }),
        }))}
        onChange={setChosen}
      />
      <Button type="button" size="small" variant="secondary" disabled={chosen === ''} onClick={fetch}>
        {t('form.prior.fetch')}
      </Button>
    </div>
  );
}
