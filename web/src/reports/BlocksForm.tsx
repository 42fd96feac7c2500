import { Button } from '@navikt/ds-react/Button';
import type { FinalReportSheet, ReportBlock } from '@/api/types';
import { useDone } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import { required } from '@/shared/forms/checks';
import { FormFrame } from '@/shared/forms/FormFrame';
import { TextInput } from '@/shared/forms/inputs';
import { useFormDraft } from '@/shared/forms/use_draft';
import { type SendOptions, useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { AddBlock } from './AddBlock';
import { BlockFields } from './BlockFields';

interface Props {
  sheet: FinalReportSheet;
  onClose: () => void;
}

// The key stays with a block wherever it is moved.
const keyed = (block: ReportBlock) => ({ key: crypto.randomUUID(), block });

// The blocks of a report, to be written, moved and chosen.
export function BlocksForm({ sheet, onClose }: Props) {
  const t = useText('reports');
  const done = useDone();
  const form = useForm(
    { title: sheet.report.title, blocks: sheet.blocks.map(keyed) },
    { version: sheet.report.version, check: (values) => required(values, 'title') },
  );
  const draft = useFormDraft(`final-report:${sheet.report.id}`, form);
  const { blocks } = form.values;
  const put = (next: typeof blocks) => form.set({ blocks: next });
  const move = (at: number, by: number) => {
    const next = [...blocks];
    const [one] = next.splice(at, 1);
    if (one) next.splice(at + by, 0, one);
    put(next);
  };
  const send = async (values: typeof form.values, { key, version }: SendOptions) => {
    const body = { title: values.title, blocks: values.blocks.map((one) => one.block) };
    await perform(`/reports/final/${sheet.report.id}`, { method: 'PATCH', body, key, version });
    await done(t('final.saved'));
    onClose();
  };
  const cancel = (
    <Button type="button" variant="tertiary" onClick={onClose}>
      {t('shared:cancel')}
    </Button>
  );
  return (
    <FormFrame form={form} send={send} draft={draft} submitText={t('final.save')} extra={cancel}>
      <TextInput {...form.bind('title')} label={t('final.title_of')} />
      <ol className="plain stack">
        {blocks.map(({ key, block }, at) => (
          <li key={key} className="card stack">
            <BlockFields
              at={at}
              count={blocks.length}
              block={block}
              choices={sheet.choices}
              error={(field) => form.errorAt(`blocks[${at}].${field}`)}
              onChange={(patch) =>
                put(blocks.map((one) => (one.key === key ? { key, block: { ...block, ...patch } } : one)))
              }
              onMove={(by) => move(at, by)}
              onRemove={() => put(blocks.filter((one) => one.key !== key))}
            />
          </li>
        ))}
      </ol>
      {blocks.length === 0 && <p className="quiet">{t('final.no_blocks')}</p>}
      <AddBlock
        choices={sheet.choices}
        hasGoals={sheet.has_goals}
        isOfRegister={sheet.report.edition_id === '' && sheet.report.frozen_id === ''}
        onAdd={(block) => put([...blocks, keyed(block)])}
      />
    </FormFrame>
  );
}
