import { PlusIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { InterventionRow, Person } from '@/api/types';
import { PersonFrame } from '@/people/PersonFrame';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { ButtonLink } from '@/shared/ui/ButtonLink';
import { Pill } from '@/shared/ui/Pill';
import { Answered, Empty } from '@/shared/ui/states';
import { grouped, periodText, stateText, stateTones } from './intervention_words';
import { personInterventionsQuery } from './queries';
import './activities.css';

export function PersonInterventionsPage() {
  const t = useText('activities');
  return (
    <PersonFrame
      tab="interventions"
      title={t('person.title')}
      lead={t('person.lead')}
      actions={(person) => <NewLink person={person} />}
    >
      {(person) => <Interventions person={person} />}
    </PersonFrame>
  );
}

function NewLink({ person }: { person: Person }) {
  const t = useText('activities');
  return (
    <ButtonLink
      to="/people/$personId/interventions/new"
      params={{ personId: person.id }}
      icon={<PlusIcon aria-hidden />}
    >
      {t('new.title')}
    </ButtonLink>
  );
}

function Interventions({ person }: { person: Person }) {
  const t = useText('activities');
  const query = useQuery(personInterventionsQuery(person.id));
  return (
    <Answered query={query}>
      {({ items }) => {
        if (items.length === 0)
          return (
            <Empty title={t('person.empty')} text={t('person.empty.text')}>
              {person.may.write && <NewLink person={person} />}
            </Empty>
          );
        const groups = grouped(items);
        return (
          <div className="stack loose">
            <Group title={t('group.current')} rows={groups.current} none={t('group.current.none')} />
            {groups.waiting.length > 0 && <Group title={t('group.waiting')} rows={groups.waiting} />}
            {groups.earlier.length > 0 && <Group title={t('group.earlier')} rows={groups.earlier} />}
          </div>
        );
      }}
    </Answered>
  );
}

function Group({ title, rows, none }: { title: string; rows: InterventionRow[]; none?: string }) {
  return (
    <section className="stack">
      <h2>{title}</h2>
      {rows.length === 0 && <p className="quiet">{none}</p>}
      <ul className="intervention-list">
        {rows.map((one) => (
          <li key={one.id} className="card">
            <Item one={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Item({ one }: { one: InterventionRow }) {
  const t = useText('activities');
  const words = useWords();
  return (
    <>
      <div className="row apart">
        <h3>
          <Link to="/interventions/$interventionId" params={{ interventionId: one.id }}>
            {one.type.name}
          </Link>
        </h3>
        <span className="row">
          {one.past_end && <Pill tone="red">{t('past_end')}</Pill>}
          <Pill tone={stateTones[one.state]}>{stateText(one, t)}</Pill>
        </span>
      </div>
      <p>{periodText(one, t, words)}</p>
      <p className="quiet small">
        {[
          one.carrier.name,
          one.extent_percent && t('percent_of', { value: one.extent_percent }),
          words.code('skr_category', one.type.skr_category),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </>
  );
}
