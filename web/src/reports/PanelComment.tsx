import { Button } from '@navikt/ds-react/Button';
import { useState } from 'react';
import type { Appendix, AppendixPanel } from '@/api/types';
import { useDone } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import { FormFrame } from '@/shared/forms/FormFrame';
import { AreaInput } from '@/shared/forms/AreaInput';
import { type SendOptions, useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';

// The writer's own words under the diagram; they go with the document.
export function PanelComment({ panel, appendix }: { panel: AppendixPanel; appendix: Appendix }) {
  const t = useText('reports');
  const [open, setOpen] = useState(false);
  const name = panel.panel.title;
  if (open) return <CommentForm panel={panel} appendix={appendix} onDone={() => setOpen(false)} />;
  return (
    <div className="comment">
      {panel.comment.text && <p className="pre">{panel.comment.text}</p>}
      <button type="button" className="linklike" onClick={() => setOpen(true)}>
        {panel.comment.text ? t('comment.change') : t('comment.write')}
        <span className="hidden-text">: {name}</span>
      </button>
    </div>
  );
}

function CommentForm({
  panel,
  appendix,
  onDone,
}: {
  panel: AppendixPanel;
  appendix: Appendix;
  onDone: () => void;
}) {
  const t = useText('reports');
  const done = useDone();
  const form = useForm({ text: panel.comment.text }, { version: panel.comment.version });
  const { value, onChange, error } = form.bind('text');
  const send = async ({ text }: { text: string }, { version }: SendOptions) => {
    const body = {
      unit_id: appendix.unit.id,
      from: appendix.from,
      to: appendix.to,
      panel: panel.panel.key,
      text: text.trim(),
      version: version ?? panel.comment.version,
    };
    await perform('/reports/appendix/comments', { method: 'PUT', body });
    await done(t('comment.done'));
    onDone();
  };
  return (
    <FormFrame
      form={form}
      send={send}
      submitText={t('comment.save')}
      labels={{ text: t('comment.label') }}
      extra={
        <Button type="button" variant="tertiary" onClick={onDone}>
          {t('cancel')}
        </Button>
      }
    >
      <AreaInput
        field={`comment-${panel.panel.key}`}
        value={value}
        onChange={onChange}
        error={error}
        label={t('comment.label')}
        help={t('comment.help')}
        rows={3}
      />
    </FormFrame>
  );
}
