import { Button } from '@navikt/ds-react/Button';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Id, Note, NoteDraft } from '@/api/types';
import { refreshWork, useDone } from '@/shared/api/acts';
import { codeListsQuery, useSession, useUnits } from '@/shared/api/queries';
import { AreaInput } from '@/shared/forms/AreaInput';
import { DateInput } from '@/shared/forms/DateInput';
import { FormFrame } from '@/shared/forms/FormFrame';
import { SelectInput, TextInput } from '@/shared/forms/inputs';
import { useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { Note as Hint } from '@/shared/ui/Note';
import { checkNote, newNote, valuesOf, withTemplate } from './note_values';
import { templatesQuery } from './queries';
import { useNoteDraft } from './use_note_draft';

interface Props {
  personId: Id;
  unitId: Id;
  draft: NoteDraft | null;
  corrects: Note | null;
  onClose: () => void;
}

export function NoteEditor({ personId, unitId, draft, corrects, onClose }: Props) {
  const t = useText('journal');
  const words = useWords();
  const done = useDone();
  const { today } = useSession();
  const own = useUnits().filter((unit) => unit.own);
  const lists = useQuery(codeListsQuery).data;
  const templates = (useQuery(templatesQuery).data?.items ?? []).filter((one) => !one.ended);
  const [templateId, setTemplateId] = useState('');
  const start = draft
    ? valuesOf(draft)
    : {
        ...newNote(unitId, today),
        ...(corrects && { note_subject: corrects.note_subject, title: corrects.title }),
      };
  const form = useForm(start, { check: checkNote });
  const kept = useNoteDraft(personId, form, draft, corrects?.id ?? draft?.corrects_id ?? null);
  const isFixed = kept.isBegun || corrects !== null;
  const chosen = templates.find((one) => one.id === templateId);
  const choose = (id: string) => {
    setTemplateId(id);
    const template = templates.find((one) => one.id === id);
    if (!template) return;
    form.set({
      ...withTemplate(form.values, template),
      ...(isFixed ? {} : { note_subject: template.note_subject }),
    });
  };
  const send = async () => {
    await kept.lock();
    await done(t('locked'));
    onClose();
  };
  const codes = (list: 'note_kind' | 'note_subject') =>
    (lists?.[list] ?? []).map((code) => ({ value: code, label: words.code(list, code) }));
  return (
    <section className="card" aria-labelledby="note-editor">
      <h2 id="note-editor">{corrects ? t('editor.correct') : t('editor.title')}</h2>
      {corrects && (
        <p className="quiet">{t('editor.correct.help', { date: words.date(corrects.happened_on) })}</p>
      )}
      <FormFrame
        form={form}
        draft={kept}
        send={send}
        submitText={t('lock')}
        onDiscard={() => {
          void refreshWork();
          onClose();
        }}
        extra={
          <Button type="button" variant="secondary" onClick={onClose}>
            {t('close')}
          </Button>
        }
      >
        {templates.length > 0 && !corrects && (
          <SelectInput
            field="template"
            value={templateId}
            onChange={choose}
            label={t('template')}
            width="w-mid"
            empty={t('template.none')}
            choices={templates.map((one) => ({ value: one.id, label: one.name }))}
          />
        )}
        {chosen?.guidance && (
          <Hint>
            <p className="pre">{chosen.guidance}</p>
          </Hint>
        )}
        <div className="grid2">
          <SelectInput {...form.bind('note_kind')} label={t('kind')} choices={codes('note_kind')} />
          <DateInput {...form.bind('happened_on')} label={t('happened_on')} today={today} />
          {isFixed ? (
            <div>
              <p className="strong">{t('subject')}</p>
              <p>{words.code('note_subject', form.values.note_subject)}</p>
              <p className="quiet small">{t('subject.fixed')}</p>
            </div>
          ) : (
            <>
              <SelectInput
                {...form.bind('note_subject')}
                label={t('subject')}
                help={t('subject.help')}
                choices={codes('note_subject')}
              />
              {own.length > 1 && (
                <SelectInput
                  {...form.bind('unit_id')}
                  label={t('unit')}
                  choices={own.map((unit) => ({ value: unit.id, label: unit.name }))}
                />
              )}
            </>
          )}
        </div>
        <TextInput {...form.bind('title')} label={t('heading')} optional />
        <AreaInput {...form.bind('body')} label={t('body')} help={t('body.help')} rows={8} />
        <DateInput
          {...form.bind('lock_on')}
          label={t('lock_on')}
          help={t('lock_on.help')}
          today={today}
        />
      </FormFrame>
    </section>
  );
}
