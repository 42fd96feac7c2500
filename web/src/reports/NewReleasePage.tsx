import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReleaseColumnRule } from '@/api/types';
import { useDone } from '@/shared/api/acts';
import { performFile } from '@/shared/api/files';
import { useSession } from '@/shared/api/queries';
import { AreaInput } from '@/shared/forms/AreaInput';
import { CheckInput } from '@/shared/forms/choices';
import { FormFrame } from '@/shared/forms/FormFrame';
import { TextInput } from '@/shared/forms/inputs';
import { type SendOptions, useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { download } from '@/shared/lib/csv';
import { useFilters } from '@/shared/lib/use_address';
import { Page } from '@/shared/ui/Page';
import { Answered } from '@/shared/ui/states';
import { asAddress, asQuery, type Population, populationOf } from './population';
import { PopulationLine } from './PopulationLine';
import { releaseColumnsQuery, releasePreviewQuery } from './queries';
import { ReleaseCheck } from './ReleaseCheck';
import { ReleaseColumns } from './ReleaseColumns';
import { choiceText, usualChoice } from './release_choice';
import './reports.css';

// Pseudonymised rows of one population for somebody outside: which columns, how alike people are, what for and to whom.
export function NewReleasePage() {
  const t = useText('reports');
  const { today, roles } = useSession();
  const [address] = useFilters();
  const own = roles.find(({ role }) => role === 'team_leader')?.branch_id ?? '';
  const population = populationOf(address, today, `branch:${own}`);
  const rules = useQuery(releaseColumnsQuery);
  return (
    <Page
      title={t('release.new')}
      lead={t('release.new.lead')}
      back={
        <Link to="/reports/figures" search={asAddress(population)}>
          {t('release.change_population')}
        </Link>
      }
    >
      <Answered query={rules} rows={6}>
        {({ items }) => <Chosen rules={items} population={population} />}
      </Answered>
    </Page>
  );
}

function Chosen({ rules, population }: { rules: ReleaseColumnRule[]; population: Population }) {
  const t = useText('reports');
  const { language } = useWords();
  const done = useDone();
  const navigate = useNavigate();
  const form = useForm({
    choice: usualChoice(rules),
    purpose: '',
    recipient: '',
    is_overridden: false,
    decision: '',
  });
  const { values } = form;
  const found = useQuery(releasePreviewQuery(population, choiceText(values.choice)));
  const isBelow = (found.data?.people_below ?? 0) > 0;
  const send = async (_: typeof values, { key }: SendOptions) => {
    const { purpose, recipient, decision, is_overridden, choice } = values;
    const file = await performFile('/reports/data-releases', {
      method: 'POST',
      query: { language },
      body: {
        ...asQuery(population),
        columns: choiceText(choice),
        purpose,
        recipient,
        // An empty one would be none: what is asked for is answered for.
        decision: is_overridden && isBelow ? decision || ' ' : '',
      },
      key,
    });
    download(file.name, file.bytes, 'application/zip');
    void done(t('release.done'));
    void navigate({ to: '/reports/releases/$releaseId', params: { releaseId: file.id } } as never);
  };
  return (
    <FormFrame form={form} send={send} submitText={t('release.send')} failed={t('release.failed')}>
      {found.data && <PopulationLine place={found.data.place} population={population} />}
      <section className="card stack" aria-labelledby="release-columns">
        <h2 id="release-columns">{t('release.columns')}</h2>
        <ReleaseColumns
          rules={rules}
          choice={values.choice}
          errorAt={form.errorAt}
          onChange={(choice) => form.set({ choice }, 'columns')}
        />
      </section>
      <Answered query={found} rows={3}>
        {(preview) => (
          <ReleaseCheck
            found={preview}
            overridden={isBelow && values.is_overridden}
            onCoarser={(column, resolution) =>
              form.set({ choice: { ...values.choice, [column]: resolution } }, 'columns')
            }
          />
        )}
      </Answered>
      <section className="card stack" aria-labelledby="release-who">
        <h2 id="release-who">{t('release.who')}</h2>
        <AreaInput {...form.bind('purpose')} label={t('release.purpose')} help={t('release.purpose.help')} rows={2} />
        <TextInput {...form.bind('recipient')} label={t('release.recipient')} help={t('release.recipient.help')} />
        {isBelow && (
          <CheckInput
            {...form.bind('is_overridden')}
            label={t('release.override')}
            help={t('release.override.text')}
          />
        )}
        {isBelow && values.is_overridden && (
          <TextInput {...form.bind('decision')} label={t('release.decision')} help={t('release.decision.help')} />
        )}
      </section>
    </FormFrame>
  );
}
