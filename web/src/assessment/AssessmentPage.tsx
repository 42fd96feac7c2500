import { MagnifyingGlassIcon, PlusIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Assessment, Id, Person } from '@/api/types';
import { PersonFrame } from '@/people/PersonFrame';
import { refreshWork, showProblem, useDone } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { isDate } from '@/shared/lib/dates';
import { useAddressId, useFilters } from '@/shared/lib/use_address';
import { ButtonLink } from '@/shared/ui/ButtonLink';
import { Note } from '@/shared/ui/Note';
import { Answered, Empty } from '@/shared/ui/states';
import { AsOfLine } from './AsOfLine';
import { AssessmentView } from './AssessmentView';
import { assessmentQuery } from './queries';
import './assessment.css';

export function AssessmentPage() {
  const t = useText('assessment');
  const personId = useAddressId('personId');
  const [{ as_of = '' }] = useFilters();
  const now = useQuery(assessmentQuery(personId));
  const asOf = isDate(as_of) ? as_of : '';
  return (
    <PersonFrame
      tab="assessment"
      title={t('title')}
      lead={t('lead')}
      actions={() => !asOf && now.data && <Acts personId={personId} assessment={now.data} />}
    >
      {(person) => (
        <Answered query={now} rows={8}>
          {(assessment) =>
            assessment.id === null ? (
              <NotBegun person={person} />
            ) : (
              <div className="stack loose">
                <AsOfLine assessment={assessment} asOf={asOf} />
                {asOf ? (
                  <Earlier personId={personId} asOf={asOf} />
                ) : (
                  <AssessmentView assessment={assessment} personId={personId} />
                )}
              </div>
            )
          }
        </Answered>
      )}
    </PersonFrame>
  );
}

function NotBegun({ person }: { person: Person }) {
  const t = useText('assessment');
  return (
    <Empty
      icon={<MagnifyingGlassIcon aria-hidden />}
      title={t('empty')}
      text={t('empty.text')}
    >
      {person.may.write && <SittingLink personId={person.id} />}
    </Empty>
  );
}

function SittingLink({ personId }: { personId: Id }) {
  const t = useText('assessment');
  return (
    <ButtonLink
      to="/people/$personId/assessment/sitting"
      params={{ personId }}
      icon={<PlusIcon aria-hidden />}
    >
      {t('new')}
    </ButtonLink>
  );
}

function Acts({ personId, assessment }: { personId: Id; assessment: Assessment }) {
  const t = useText('assessment');
  const done = useDone();
  const complete = async () => {
    try {
      const path = `/people/${personId}/assessment/completion`;
      const version = assessment.version ?? undefined;
      await done(t('complete.done'), await perform(path, { method: 'POST', version }));
    } catch (error) {
      await showProblem(error);
      await refreshWork();
    }
  };
  if (assessment.id === null) return null;
  return (
    <>
      {!assessment.completed_on && (
        <Button variant="secondary" onClick={() => void complete()}>
          {t('complete')}
        </Button>
      )}
      <SittingLink personId={personId} />
    </>
  );
}

// What was known on an earlier day, to be read only.
function Earlier({ personId, asOf }: { personId: Id; asOf: string }) {
  const t = useText('assessment');
  const words = useWords();
  const query = useQuery(assessmentQuery(personId, asOf));
  return (
    <>
      <Note role="status">
        <p>{t('as_of.note', { date: words.date(asOf) })}</p>
        <Link to="/people/$personId/assessment" params={{ personId }}>
          {t('as_of.back')}
        </Link>
      </Note>
      <Answered query={query} rows={8}>
        {(assessment) =>
          assessment.recorded_days.length === 0 ? (
            <Empty icon={<MagnifyingGlassIcon aria-hidden />} title={t('empty.seen')} />
          ) : (
            <AssessmentView assessment={assessment} personId={personId} />
          )
        }
      </Answered>
    </>
  );
}
