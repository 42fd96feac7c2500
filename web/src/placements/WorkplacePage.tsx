import { Button } from '@navikt/ds-react/Button';
import { PencilIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { WorkplaceSheet, WorkplaceStay } from '@/api/types';
import { type Translate, useText } from '@/shared/i18n';
import { useWords, type Words } from '@/shared/i18n/words';
import { useAddressId } from '@/shared/lib/use_address';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { Note } from '@/shared/ui/Note';
import { Page } from '@/shared/ui/Page';
import { ProtectionPill } from '@/shared/ui/PersonTags';
import { Pill } from '@/shared/ui/Pill';
import { Answered } from '@/shared/ui/states';
import { Facts } from './Facts';
import { placementTone, reachText } from './placement_texts';
import { workplaceQuery } from './queries';
import { WorkplaceDialog } from './WorkplaceDialog';
import { free } from './workplaces';
import './placements.css';

export function WorkplacePage() {
  const query = useQuery(workplaceQuery(useAddressId('workplaceId')));
  return (
    <Answered page query={query}>
      {(workplace) => <View workplace={workplace} />}
    </Answered>
  );
}

function View({ workplace }: { workplace: WorkplaceSheet }) {
  const t = useText('placements');
  const words = useWords();
  const [editing, setEditing] = useState(false);
  const here = workplace.stays.filter((one) => one.state === 'planned' || one.state === 'ongoing');
  const before = workplace.stays.filter((one) => one.state === 'ended');
  return (
    <Page
      title={workplace.name}
      back={<Link to="/workplaces">{t('workplaces.title')}</Link>}
      lead={
        <span className="row">
          {workplace.ended ? (
            <Pill tone="grey">{t('workplace.ended')}</Pill>
          ) : (
            <Pill tone={free(workplace) > 0 ? 'green' : 'amber'}>
              {t('workplace.taken_of', {
                taken: workplace.taken_now,
                places: workplace.places_now,
              })}
            </Pill>
          )}
          <span className="quiet">{words.code('workplace_kind', workplace.kind)}</span>
          {workplace.school_or_care && (
            <Pill tone="violet">{t('workplace.school_or_care.short')}</Pill>
          )}
        </span>
      }
      actions={
        <Button
          variant="secondary"
          icon={<PencilIcon aria-hidden />}
          onClick={() => setEditing(true)}
        >
          {t('workplace.edit')}
        </Button>
      }
    >
      <div className="two">
        <div className="stack">
          {workplace.hidden_count > 0 && (
            <Note>{t('workplace.hidden', { count: workplace.hidden_count })}</Note>
          )}
          <Stays title={t('workplace.here')} none={t('workplace.here.none')} stays={here} />
          <Stays title={t('workplace.history')} none={t('workplace.history.none')} stays={before} />
        </div>
        <aside className="card">
          <h2>{t('workplace.facts')}</h2>
          <Facts facts={factsOf(workplace, t, words)} />
        </aside>
      </div>
      {editing && <WorkplaceDialog workplace={workplace} onClose={() => setEditing(false)} />}
    </Page>
  );
}

function factsOf(workplace: WorkplaceSheet, t: Translate, words: Words): [string, string][] {
  const capacity = workplace.capacity.map((row) =>
    t(row.valid_to ? 'workplace.capacity.row_to' : 'workplace.capacity.row', {
      places: row.places,
      from: words.date(row.valid_from),
      to: words.date(row.valid_to),
    }),
  );
  const nextFree = free(workplace) > 0 ? t('workplace.free_now') : words.date(workplace.free_from);
  return [
    [t('workplace.capacity'), capacity.join('\n')],
    [t('workplace.free_from'), workplace.ended ? '' : nextFree],
    [t('workplace.organisation_name'), workplace.organisation_name ?? ''],
    [t('workplace.organisation_number'), workplace.organisation_number ?? ''],
    [t('workplace.address'), workplace.address ?? ''],
    [t('workplace.contact'), reachText(workplace.contact)],
    [t('workplace.supervisor'), reachText(workplace.supervisor)],
    [t('workplace.union_contact'), workplace.union_contact ?? ''],
    [t('workplace.tasks'), workplace.tasks.join('\n')],
    [t('workplace.branch'), workplace.branch_name],
  ];
}

function Stays({ title, none, stays }: { title: string; none: string; stays: WorkplaceStay[] }) {
  const t = useText('placements');
  const words = useWords();
  const columns: Column<WorkplaceStay>[] = [
    {
      key: 'person',
      label: t('column.person'),
      cell: (one) => (
        <span className="row">
          <Link
            className="strong"
            to="/people/$personId/placements/$placementId"
            params={{ personId: one.person.id, placementId: one.placement_id }}
          >
            {one.person.name}
          </Link>
          <ProtectionPill person={one.person} />
        </span>
      ),
    },
    {
      key: 'kind',
      label: t('column.kind'),
      cell: (one) => words.code('placement_kind', one.placement_kind),
    },
    {
      key: 'state',
      label: t('column.state'),
      cell: (one) => (
        <Pill tone={placementTone[one.state]}>{t(`codes:placement_state.${one.state}`)}</Pill>
      ),
    },
    {
      key: 'period',
      label: t('column.period'),
      firm: true,
      cell: (one) => `${words.date(one.starts_on)} – ${words.date(one.ends_on)}`,
    },
  ];
  return (
    <section className="stack">
      <h2>{title}</h2>
      {stays.length === 0 ? (
        <p className="card quiet">{none}</p>
      ) : (
        <DataTable
          caption={title}
          columns={columns}
          rows={stays}
          rowKey={(one) => one.placement_id}
        />
      )}
    </section>
  );
}
