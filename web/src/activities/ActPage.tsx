import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ChangeKind, Intervention } from '@/api/types';
import { useText } from '@/shared/i18n';
import { useAddressId, useFilters } from '@/shared/lib/use_address';
import { NotFoundPage } from '@/shared/ui/NotFoundPage';
import { Page } from '@/shared/ui/Page';
import { Answered, Empty } from '@/shared/ui/states';
import { AnswerForm } from './AnswerForm';
import { ChangeForm } from './ChangeForm';
import { DecisionForm } from './DecisionForm';
import { FollowUpForm } from './FollowUpForm';
import { interventionQuery } from './queries';
import { StartForm } from './StartForm';

// The page that does one thing with an intervention: what, by the address; which change, by its kind.
export function ActPage() {
  const t = useText('activities');
  const interventionId = useAddressId('interventionId');
  const act = useAddressId('act');
  const [{ kind = '' }] = useFilters();
  const query = useQuery(interventionQuery(interventionId));
  if (!['answer', 'start', 'decision', 'follow-up', 'change', 'proposal'].includes(act))
    return <NotFoundPage />;
  const one = query.data;
  const title =
    act === 'change' || act === 'proposal'
      ? t(`${act}.title`, { kind: t(`codes:change_kind.${kind}`) })
      : t(`${act.replace('-', '_')}.title`);
  return (
    <Page
      title={title}
      lead={one && t('act.lead', { name: one.person.name, unit: one.carrier.name })}
      back={
        <Link to="/interventions/$interventionId" params={{ interventionId }}>
          {one?.type.name ?? t('one.back_plain')}
        </Link>
      }
    >
      <Answered query={query}>
        {(found) => (
          <div className="card narrow">
            <Form one={found} act={act} kind={kind as ChangeKind} />
          </div>
        )}
      </Answered>
    </Page>
  );
}

function Form({ one, act, kind }: { one: Intervention; act: string; kind: ChangeKind }) {
  const t = useText('activities');
  const { may } = one;
  if (act === 'answer' && may.answer.length > 0) return <AnswerForm one={one} />;
  if (act === 'start' && may.confirm_start) return <StartForm one={one} />;
  if (act === 'decision' && may.decide) return <DecisionForm one={one} />;
  if (act === 'follow-up' && may.follow_up) return <FollowUpForm one={one} />;
  if (act === 'change' && may.change.includes(kind)) return <ChangeForm one={one} kind={kind} />;
  if (act === 'proposal' && may.propose.includes(kind))
    return <ChangeForm one={one} kind={kind} proposes />;
  return <Empty title={t('act.not_now')} text={t('act.not_now.text')} />;
}
