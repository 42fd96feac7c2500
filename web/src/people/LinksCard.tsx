import { Button } from '@navikt/ds-react/Button';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Created, LinkedPerson, Person, PersonRow } from '@/api/types';
import { showProblem, useDone } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import { required } from '@/shared/forms/checks';
import { FormFrame } from '@/shared/forms/FormFrame';
import { TextInput } from '@/shared/forms/inputs';
import { type SendOptions, useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { PersonLine } from '@/shared/ui/PersonTags';
import { ChosenPerson } from './ChosenPerson';

export function LinksCard({ person }: { person: Person }) {
  const t = useText('people');
  const done = useDone();
  const [adding, setAdding] = useState(false);
  const remove = async (link: LinkedPerson) => {
    try {
      const answer = await perform(`/people/${person.id}/links/${link.link_id}`, {
        method: 'DELETE',
      });
      await done(t('links.removed'), answer);
    } catch (error) {
      await showProblem(error);
    }
  };
  return (
    <section className="card">
      <div className="card-head">
        <h2>{t('links.title')}</h2>
        {!adding && (
          <Button size="small" variant="secondary" onClick={() => setAdding(true)}>
            {t('links.new')}
          </Button>
        )}
      </div>
      <p className="quiet">{t('links.lead')}</p>
      <ul className="stack tight">
        {person.linked_people.map((link) => (
          <li key={link.link_id} className="row apart">
            <span>
              <Link to="/people/$personId" params={{ personId: link.person.id }}>
                {link.person.name}
              </Link>{' '}
              <PersonLine person={link.person} />
            </span>
            <Button size="small" variant="tertiary" onClick={() => void remove(link)}>
              {t('links.remove')}
              <span className="hidden-text">: {link.person.name}</span>
            </Button>
          </li>
        ))}
      </ul>
      {adding && <LinkForm person={person} onDone={() => setAdding(false)} />}
    </section>
  );
}

interface Values {
  duplicate_id: string;
  reason: string;
}

function LinkForm({ person, onDone }: { person: Person; onDone: () => void }) {
  const t = useText('people');
  const done = useDone();
  const [chosen, setChosen] = useState<PersonRow | null>(null);
  const form = useForm<Values>(
    { duplicate_id: '', reason: '' },
    { check: (values) => required(values, 'duplicate_id', 'reason') },
  );
  const send = async (values: Values, { key }: SendOptions) => {
    const answer = await perform<Created>(`/people/${person.id}/links`, {
      method: 'POST',
      body: values,
      key,
    });
    await done(t('links.done'), answer);
    onDone();
  };
  const choose = (other: PersonRow | null) => {
    setChosen(other);
    form.set({ duplicate_id: other?.id ?? '' });
  };
  return (
    <FormFrame
      form={form}
      send={send}
      submitText={t('links.save')}
      extra={
        <Button type="button" variant="tertiary" onClick={onDone}>
          {t('cancel')}
        </Button>
      }
    >
      <ChosenPerson
        person={chosen}
        onChoose={choose}
        label={t('links.who')}
        error={form.errorAt('duplicate_id')}
        field="duplicate_id"
      />
      <TextInput {...form.bind('reason')} label={t('why')} />
    </FormFrame>
  );
}
