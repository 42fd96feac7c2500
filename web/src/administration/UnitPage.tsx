import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { AdministeredBranch, AdministeredUnit, Created } from '@/api/types';
import { useDone } from '@/shared/api/acts';
import { client } from '@/shared/api/client';
import { perform } from '@/shared/api/http';
import { unitsQuery, useSession } from '@/shared/api/queries';
import { dates, orNull, required } from '@/shared/forms/checks';
import { CheckInput, RadioInput } from '@/shared/forms/choices';
import { DateInput } from '@/shared/forms/DateInput';
import { FormFrame } from '@/shared/forms/FormFrame';
import { SelectInput, TextInput } from '@/shared/forms/inputs';
import { type Bound, type SendOptions, useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { useAddressId } from '@/shared/lib/use_address';
import { Page } from '@/shared/ui/Page';
import { Answered, Empty } from '@/shared/ui/states';
import { branchesQuery } from './queries';

interface Values {
  branch_id: string;
  name: string;
  kind: AdministeredUnit['kind'];
  accepts_referrals: boolean;
  starts_on: string;
  ends_on: string;
}

function valuesOf(unit: AdministeredUnit): Values {
  const { branch_id, name, kind, accepts_referrals } = unit;
  return {
    branch_id,
    name,
    kind,
    accepts_referrals,
    starts_on: unit.starts_on ?? '',
    ends_on: unit.ends_on ?? '',
  };
}

export function UnitPage() {
  const t = useText('administration');
  const unitId = useAddressId('unitId');
  const query = useQuery(branchesQuery);
  return (
    <Page
      title={t(unitId === 'new' ? 'units.new' : 'unit.title')}
      back={<Link to="/administration">{t('title')}</Link>}
    >
      <Answered query={query}>
        {({ items }) => {
          const unit = items.flatMap((one) => one.units).find((one) => one.id === unitId);
          return unitId !== 'new' && !unit ? (
            <Empty title={t('unit.missing')} />
          ) : (
            <div className="card narrow">
              <UnitForm key={unitId} unit={unit} branches={items} />
            </div>
          );
        }}
      </Answered>
    </Page>
  );
}

function UnitForm({
  unit,
  branches,
}: {
  unit: AdministeredUnit | undefined;
  branches: AdministeredBranch[];
}) {
  const t = useText('administration');
  const done = useDone();
  const navigate = useNavigate();
  const { today } = useSession();
  const empty: Values = {
    branch_id: branches[0]?.id ?? '',
    name: '',
    kind: 'unit',
    accepts_referrals: false,
    starts_on: '',
    ends_on: '',
  };
  const form = useForm<Values>(unit ? valuesOf(unit) : empty, {
    version: unit?.version,
    saved: { values: (row) => valuesOf(row as unknown as AdministeredUnit) },
    check: (values) => [
      ...required(values, 'branch_id', 'name'),
      ...dates(values, 'starts_on', 'ends_on'),
    ],
  });
  const send = async (values: Values, { key, version }: SendOptions) => {
    const { branch_id, ...rest } = values;
    const body = {
      ...rest,
      starts_on: orNull(values.starts_on),
      ends_on: orNull(values.ends_on),
    };
    if (unit) await perform(`/organisation/units/${unit.id}`, { method: 'PUT', body, version });
    else
      await perform<Created>('/organisation/units', {
        method: 'POST',
        body: { ...body, branch_id },
        key,
      });
    await client.invalidateQueries({ queryKey: unitsQuery.queryKey });
    void done(t('unit.done'));
    await navigate({ to: '/administration' });
  };
  const labels = {
    name: t('unit.name'),
    kind: t('unit.kind'),
    accepts_referrals: t('unit.accepts_referrals'),
    starts_on: t('unit.starts_on'),
    ends_on: t('unit.ends_on'),
  };
  return (
    <FormFrame form={form} send={send} submitText={t('save')} labels={labels}>
      {!unit && branches.length > 1 && (
        <SelectInput
          {...form.bind('branch_id')}
          label={t('branch')}
          width="w-mid"
          choices={branches.map((one) => ({ value: one.id, label: one.name }))}
        />
      )}
      <TextInput {...form.bind('name')} label={labels.name} width="w-mid" />
      <RadioInput
        {...(form.bind('kind') as unknown as Bound<string>)}
        label={labels.kind}
        choices={['unit', 'project'].map((kind) => ({
          value: kind,
          label: t(`codes:unit_kind.${kind}`),
        }))}
      />
      <CheckInput
        {...form.bind('accepts_referrals')}
        label={labels.accepts_referrals}
        help={t('unit.accepts_referrals.help')}
      />
      <div className="grid2">
        <DateInput
          {...form.bind('starts_on')}
          label={labels.starts_on}
          today={today}
          optional
        />
        <DateInput {...form.bind('ends_on')} label={labels.ends_on} today={today} optional />
      </div>
    </FormFrame>
  );
}
