import { type Must, useSession } from '@/shared/api/queries';
import { AreaInput } from '@/shared/forms/AreaInput';
import { DateInput } from '@/shared/forms/DateInput';
import { TextInput } from '@/shared/forms/inputs';
import { LineList } from '@/shared/forms/LineList';
import type { Form } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { ActivityLines } from './ActivityLines';
import { type GoalValues, kEmptyGoal, kEmptySubGoal, type PlanValues } from './plan_values';

type ErrorAt = (field: string) => string | undefined;
type Change = (patch: Partial<GoalValues>, field?: string) => void;
interface GoalProps {
  goal: GoalValues;
  path: string;
  errorAt: ErrorAt;
  change: Change;
  must: Must;
}

function SubGoalLines({ goal, path, errorAt, change }: Omit<GoalProps, 'must'>) {
  const t = useText('plans');
  return (
    <LineList
      field={`${path}.sub_goals`}
      legend={t('sub_goals')}
      lines={goal.sub_goals}
      empty={kEmptySubGoal}
      onChange={(sub_goals, mended) => change({ sub_goals }, mended)}
      addText={t('sub_goal.add')}
      removeText={(number) => t('sub_goal.remove', { number })}
      upText={(number) => t('sub_goal.up', { number })}
      downText={(number) => t('sub_goal.down', { number })}
      removedText={t('sub_goal.removed')}
      className={() => 'block'}
    >
      {(line, index, set) => {
        const at = `${path}.sub_goals[${index}]`;
        return (
          <div className="stack">
            <TextInput
              field={`${at}.title`}
              value={line.title}
              label={t('sub_goal.title', { number: index + 1 })}
              error={errorAt(`${at}.title`)}
              onChange={(title) => set({ title }, `${at}.title`)}
            />
            <ActivityLines
              path={at}
              lines={line.activities}
              errorAt={errorAt}
              onChange={(activities, mended) => set({ activities }, mended)}
            />
          </div>
        );
      }}
    </LineList>
  );
}

function GoalFields({ goal, path, errorAt, change, must }: GoalProps) {
  const t = useText('plans');
  const { today } = useSession();
  const bind = (field: 'title' | 'why' | 'follow_up_on') => ({
    field: `${path}.${field}`,
    value: goal[field],
    error: errorAt(`${path}.${field}`),
    onChange: (value: string) => change({ [field]: value }, `${path}.${field}`),
  });
  return (
    <div className="stack">
      <TextInput {...bind('title')} label={t('goal.title')} />
      <AreaInput {...bind('why')} label={t('goal.why')} optional rows={2} />
      <DateInput
        {...bind('follow_up_on')}
        label={t('goal.follow_up_on')}
        optional={!must('plan_goal_follow_up_on')}
        today={today}
      />
      <ActivityLines
        path={path}
        lines={goal.activities}
        errorAt={errorAt}
        onChange={(activities, mended) => change({ activities }, mended)}
      />
      <SubGoalLines goal={goal} path={path} errorAt={errorAt} change={change} />
    </div>
  );
}

export function GoalLines({ form, must }: { form: Form<PlanValues>; must: Must }) {
  const t = useText('plans');
  return (
    <LineList
      field="goals"
      legend={t('goals')}
      lines={form.values.goals}
      empty={kEmptyGoal}
      onChange={(goals, mended) => form.set({ goals }, mended)}
      addText={t('goal.add')}
      removeText={(number) => t('goal.remove', { number })}
      upText={(number) => t('goal.up', { number })}
      downText={(number) => t('goal.down', { number })}
      removedText={t('goal.removed')}
      className={() => 'block plan-goal-fields'}
    >
      {(goal, index, change) => (
        <div>
          <h2>{t('goal.number', { number: index + 1 })}</h2>
          <GoalFields
            goal={goal}
            path={`goals[${index}]`}
            errorAt={form.errorAt}
            change={change}
            must={must}
          />
        </div>
      )}
    </LineList>
  );
}
