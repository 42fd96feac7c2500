import { useQuery } from '@tanstack/react-query';
import type { Created, Id, NoteTemplate } from '@/api/types';
import { useDone } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import { codeListsQuery } from '@/shared/api/queries';
import { AreaInput } from '@/shared/forms/AreaInput';
import { CheckInput } from '@/shared/forms/choices';
import { required } from '@/shared/forms/checks';
import { FormFrame } from '@/shared/forms/FormFrame';
import { SelectInput, TextInput } from '@/shared/forms/inputs';
import { type SendOptions, useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { Dialog } from '@/shared/ui/Dialog';

interface Props {
  template: NoteTemplate | null;
  branches: Map<Id, string>;
  onClose: () => void;
}

export function TemplateDialog({ template, branches, onClose }: Props) {
  const t = useText('journal');
  const words = useWords();
  const done = useDone();
  const lists = useQuery(codeListsQuery).data;
  const form = useForm(
    {
      branch_id: template?.branch_id ?? [...branches.keys()][0] ?? '',
      name: template?.name ?? '',
      note_kind: (template?.note_kind ?? 'conversation') as string,
      note_subject: (template?.note_subject ?? 'general') as string,
      title: template?.title ?? '',
      body: template?.body ?? '',
      guidance: template?.guidance ?? '',
      ended: template?.ended ?? false,
    },
    {
      version: template?.version,
      saved: template ? { row: template } : undefined,
      check: (values) => required(values, 'branch_id', 'name'),
    },
  );
  const codes = (list: 'note_kind' | 'note_subject') =>
    (lists?.[list] ?? []).map((code) => ({ value: code, label: words.code(list, code) }));
  const send = async (values: typeof form.values, { key, version }: SendOptions) => {
    const { branch_id, ...fields } = values;
    if (template)
      await perform(`/note-templates/${template.id}`, { method: 'PATCH', body: fields, version });
    else
      await perform<Created>('/note-templates', {
        method: 'POST',
        body: { branch_id, ...fields },
        key,
      });
    await done(t('template.saved'));
    onClose();
  };
  return (
    <Dialog wide title={template ? template.name : t('template.new')} onClose={onClose}>
      <FormFrame form={form} send={send} submitText={t('template.save')}>
        {!template && branches.size > 1 && (
          <SelectInput
            {...form.bind('branch_id')}
            label={t('template.branch')}
            choices={[...branches].map(([value, label]) => ({ value, label }))}
          />
        )}
        <TextInput {...form.bind('name')} label={t('template.name')} />
        <div className="grid2">
          <SelectInput {...form.bind('note_kind')} label={t('kind')} choices={codes('note_kind')} />
          <SelectInput
            {...form.bind('note_subject')}
            label={t('subject')}
            choices={codes('note_subject')}
          />
        </div>
        <TextInput {...form.bind('title')} label={t('heading')} optional />
        <AreaInput {...form.bind('body')} label={t('template.body')} rows={6} optional />
        <AreaInput
          {...form.bind('guidance')}
          label={t('template.guidance')}
          help={t('template.guidance.help')}
          rows={3}
          optional
        />
        {template && <CheckInput {...form.bind('ended')} label={t('template.end')} />}
      </FormFrame>
    </Dialog>
  );
}
