import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import type { DataRelease } from '@/api/types';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { useAddressId } from '@/shared/lib/use_address';
import { Page } from '@/shared/ui/Page';
import { Answered } from '@/shared/ui/states';
import { populationOf } from './population';
import { PopulationLine } from './PopulationLine';
import { releaseQuery } from './queries';
import { readChoice } from './release_choice';
import './reports.css';

// One release as it was noted: to whom, what for, of whom, and the hash of the very file.
export function ReleasePage() {
  const t = useText('reports');
  const query = useQuery(releaseQuery(useAddressId('releaseId')));
  return (
    <Page
      title={query.data?.recipient ?? t('release.one')}
      back={<Link to="/reports/releases">{t('release.title')}</Link>}
    >
      <Answered query={query}>{(release) => <Noted release={release} />}</Answered>
    </Page>
  );
}

function Noted({ release }: { release: DataRelease }) {
  const t = useText('reports');
  const words = useWords();
  const question = Object.fromEntries(new URLSearchParams(release.question));
  const { people, participations } = release;
  const columns = readChoice(release.columns).map(([column, resolution]) =>
    `${t(`release.column.${column}`)} (${t(`release.resolution.${resolution}`)})`);
  const facts: [string, string][] = [
    [t('release.purpose'), release.purpose],
    [t('release.recipient'), release.recipient],
    [t('release.made_at'), `${words.instant(release.made_at)}, ${release.made_by_name}`],
    [t('release.people'), t('release.counts', { people, participations })],
    [t('release.smallest'), t('release.smallest_of', { count: release.smallest, threshold: release.threshold })],
    [
      t('release.suppressed'),
      t('release.counts', {
        people: release.suppressed_people,
        participations: release.suppressed_participations,
      }),
    ],
    [t('release.left_out'), String(release.left_out_people)],
    [t('release.decision'), release.decision || '–'],
    [t('release.columns'), columns.join(', ')],
    [t('release.file'), t('release.bytes', { bytes: release.file_bytes })],
    [t('release.hash'), release.file_sha256],
  ];
  return (
    <section className="card stack">
      <PopulationLine place={release.place} population={populationOf(question, '', '')} />
      <dl className="facts">
        {facts.map(([name, value]) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
      </dl>
    </section>
  );
}
