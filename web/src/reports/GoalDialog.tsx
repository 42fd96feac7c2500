import { Button } from '@navikt/ds-react/Button';
import type { Created, EffectGoal, Id } from '@/api/types';
import { refreshWork, showProblem, useDone } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import { required } from '@/shared/forms/checks';
import { RadioInput } from '@/shared/forms/choices';
import { FormFrame } from '@/shared/forms/FormFrame';
import { TextInput } from '@/shared/forms/inputs';
import { type SendOptions, useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { Dialog } from '@/shared/ui/Dialog';
import { showToast } from '@/shared/ui/toasts';
import { FilterLines } from './FilterLines';
import { levelText, readLevel } from './goal_level';
import { filterText, readFilters } from './population';

interface Props {
  unitId: Id;
  goal: EffectGoal | null;
  onClose: () => void;
}

// A goal by its numerator, its denominator and its level.
export function GoalDialog({ unitId, goal, onClose }: Props) {
  const t = useText('reports');
  const done = useDone();
  const form = useForm(
    {
      name: goal?.name ?? '',
      kind: (goal?.kind ?? 'share') as string,
      among: (goal?.among ?? 'enrolled') as string,
      counted: readFilters(goal?.counted_filters ?? ''),
      limited: readFilters(goal?.among_filters ?? ''),
      level_thousandths: goal ? levelText(goal.level_thousandths) : '',
    },
    {
      version: goal?.version,
      check: (values) => [
        ...required(values, 'name', 'level_thousandths'),
        ...(values.level_thousandths && readLevel(values.level_thousandths) === null
          ? [{ field: 'level_thousandths', rule: 'goal.level_range' }]
          : []),
      ],
    },
  );
  const { values } = form;
  const body = (ended: boolean) => ({
    name: values.name,
    kind: values.kind,
    among: values.among,
    counted_filters: values.kind === 'share' ? filterText(values.counted) : '',
    among_filters: filterText(values.limited),
    level_thousandths: readLevel(values.level_thousandths) ?? 0,
    ended,
  });
  const send = async (_: typeof values, { key, version }: SendOptions) => {
    if (goal)
      await perform(`/reports/effect-goals/${goal.id}`, { method: 'PATCH', body: body(false), version });
    else
      await perform<Created>('/reports/effect-goals', {
        method: 'POST',
        body: { unit_id: unitId, ...body(false) },
        key,
      });
    await done(t('goals.saved'));
    onClose();
  };
  return (
    <Dialog wide title={goal ? t('goals.change', { name: goal.name }) : t('goals.add')} onClose={onClose}>
      <FormFrame form={form} send={send} submitText={t('goals.save')}>
        <TextInput {...form.bind('name')} label={t('goals.name')} help={t('goals.name.help')} />
        <RadioInput
          {...form.bind('kind')}
          label={t('goals.kind')}
          choices={['share', 'year_places'].map((kind) => ({ value: kind, label: t(`goals.kind.${kind}`) }))}
        />
        <TextInput
          {...form.bind('level_thousandths')}
          label={t(`goals.level.${values.kind}`)}
          width="w-short"
          inputMode="numeric"
        />
        {values.kind === 'share' && (
          <>
            <FilterLines
              field="counted_filters"
              legend={t('goals.counted.legend')}
              lines={values.counted}
              errorAt={form.errorAt}
              onChange={(counted) => form.set({ counted }, 'counted_filters')}
            />
            {form.errorAt('counted_filters') && (
              <p className="field-error" role="alert">
                {form.errorAt('counted_filters')}
              </p>
            )}
            <RadioInput
              {...form.bind('among')}
              label={t('goals.among')}
              choices={['enrolled', 'ended'].map((among) => ({ value: among, label: t(`goals.among.${among}`) }))}
            />
          </>
        )}
        <FilterLines
          field="among_filters"
          legend={t('goals.limited.legend')}
          lines={values.limited}
          errorAt={form.errorAt}
          onChange={(limited) => form.set({ limited }, 'among_filters')}
        />
      </FormFrame>
      {goal && <End goal={goal} onClose={onClose} />}
    </Dialog>
  );
}

// Taken away at once, with a way to bring it back.
function End({ goal, onClose }: { goal: EffectGoal; onClose: () => void }) {
  const t = useText('reports');
  const { name, kind, among, counted_filters, among_filters, level_thousandths } = goal;
  const fields = { name, kind, among, counted_filters, among_filters, level_thousandths };
  const put = (ended: boolean, version: number) =>
    perform(`/reports/effect-goals/${goal.id}`, { method: 'PATCH', body: { ...fields, ended }, version });
  const undo = async () => {
    try {
      await put(false, goal.version + 1);
      await refreshWork();
    } catch (error) {
      await showProblem(error);
    }
  };
  const end = async () => {
    try {
      await put(true, goal.version);
      await refreshWork();
      showToast(t('goals.ended'), undo);
      onClose();
    } catch (error) {
      await showProblem(error);
    }
  };
  return (
    <p>
      <Button type="button" size="small" variant="tertiary" onClick={() => void end()}>
        {t('goals.end')}
      </Button>
    </p>
  );
}
