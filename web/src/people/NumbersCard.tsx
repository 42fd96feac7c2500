import { useState } from 'react';
import { Button } from '@navikt/ds-react/Button';
import type { Created, Person } from '@/api/types';
import { useDone } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import { useSession } from '@/shared/api/queries';
import { dates, required } from '@/shared/forms/checks';
import { DateInput } from '@/shared/forms/DateInput';
import { FormFrame } from '@/shared/forms/FormFrame';
import { TextInput } from '@/shared/forms/inputs';
import { type FieldError, type SendOptions, useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { checkIdentityNumber, groupedNumber } from '@/shared/lib/identity_numbers';

export function NumbersCard({ person }: { person: Person }) {
  const t = useText('people');
  const words = useWords();
  const [adding, setAdding] = useState(false);
  return (
    <section className="card">
      <div className="card-head">
        <h2>{t('numbers.title')}</h2>
        {!adding && (
          <Button size="small" variant="secondary" onClick={() => setAdding(true)}>
            {t('numbers.new')}
          </Button>
        )}
      </div>
      {person.identity_numbers.length === 0 ? (
        <p className="quiet">{t('numbers.none')}</p>
      ) : (
        <table className="numbers">
          <thead>
            <tr>
              <th scope="col">{t('numbers.number')}</th>
              <th scope="col">{t('numbers.from')}</th>
              <th scope="col">{t('numbers.to')}</th>
            </tr>
          </thead>
          <tbody>
            {person.identity_numbers.map((one) => (
              <tr key={one.id}>
                <td>
                  <span className="number">{groupedNumber(one.number)}</span>
                  <br />
                  <span className="quiet small">{t(`codes:number_kind.${one.kind}`)}</span>
                </td>
                <td>{words.date(one.valid_from)}</td>
                <td>{one.valid_to ? words.date(one.valid_to) : t('numbers.current')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {adding && <NumberForm person={person} onDone={() => setAdding(false)} />}
    </section>
  );
}

interface Values {
  identity_number: string;
  valid_from: string;
  reason: string;
}

function NumberForm({ person, onDone }: { person: Person; onDone: () => void }) {
  const t = useText('people');
  const done = useDone();
  const { today } = useSession();
  const check = (values: Values): FieldError[] => {
    const { problem } = checkIdentityNumber(values.identity_number, today);
    const wrong =
      values.identity_number && problem ? [{ field: 'identity_number', rule: problem }] : [];
    return [
      ...required(values, 'identity_number', 'valid_from', 'reason'),
      ...wrong,
      ...dates(values, 'valid_from'),
    ];
  };
  const form = useForm<Values>({ identity_number: '', valid_from: today, reason: '' }, { check });
  const send = async (values: Values, { key }: SendOptions) => {
    const body = {
      ...values,
      identity_number: checkIdentityNumber(values.identity_number, today).digits,
    };
    const answer = await perform<Created>(`/people/${person.id}/identity-numbers`, {
      method: 'POST',
      body,
      key,
    });
    await done(t('numbers.done'), answer);
    onDone();
  };
  return (
    <FormFrame
      form={form}
      send={send}
      submitText={t('numbers.save')}
      extra={
        <Button type="button" variant="tertiary" onClick={onDone}>
          {t('cancel')}
        </Button>
      }
    >
      <TextInput
        {...form.bind('identity_number')}
        label={t('identity_number')}
        help={t('identity_number.help')}
        width="w-mid"
      />
      <DateInput {...form.bind('valid_from')} label={t('numbers.from')} today={today} />
      <TextInput {...form.bind('reason')} label={t('why')} />
    </FormFrame>
  );
}
