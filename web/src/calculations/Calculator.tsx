import { Alert } from '@navikt/ds-react/Alert';
import { Button } from '@navikt/ds-react/Button';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Calculation, CalculationExample, FigurePanel } from '@/api/types';
import { FigurePanelCard } from '@/panels/FigurePanelCard';
import { useNarrow } from '@/panels/use_narrow';
import { ApiError } from '@/shared/api/http';
import type { FieldError } from '@/shared/forms/use_form';
import { DraftLine } from '@/shared/forms/DraftLine';
import { useDraft } from '@/shared/forms/use_draft';
import { loadTexts, useLanguage, useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { Failure, Loading } from '@/shared/ui/states';
import { showToast } from '@/shared/ui/toasts';
import { AssumptionFields } from './AssumptionFields';
import { FaultsProvider } from './faults';
import { fieldsOf, type Kind } from './fields';
import { answerQuery } from './queries';
import { SaveDialog } from './SaveDialog';
import type { JsonObject } from './typed';
import { useTyped } from './use_typed';
import '@/panels/panels.css';

interface Props {
  kind: Kind;
  examples: CalculationExample[];
  start: Record<string, unknown>;
  kept?: Calculation;
  isFixed?: boolean; // what it starts from was asked for, and no draft is put in its place
}

// The assumptions beside what follows from them: every change is computed at once.
export function Calculator({ kind, examples, start, kept, isFixed }: Props) {
  const t = useText('calculations');
  const words = useWords();
  const language = useLanguage();
  const form = useTyped(kind, start as JsonObject);
  const place = kept ? `${kept.id}:${kept.version}` : kind;
  const draft = useDraft(`calculation:${place}`, { typed: form.typed }, form.changed, (body) => {
    if (!isFixed) form.restore(body.typed);
  });
  const discard = async () => {
    await draft.discard();
    form.startOver(start as JsonObject);
    form.settle();
  };
  const [saving, setSaving] = useState(false);
  const answer = useQuery(answerQuery(kind, form.text, language, useNarrow() ? 'narrow' : 'wide'));
  useEffect(() => void loadTexts('rules'), []);
  const violations = answer.error instanceof ApiError ? (answer.error.problem.violations ?? []) : [];
  const refused = violations.map((one) => inWords(one, t));
  const faults = form.faults.length > 0 ? form.faults : refused;
  const choose = (one: CalculationExample) => {
    const before = form.typed;
    form.startOver(one.input as JsonObject);
    if (form.changed) showToast(t('form.example_undo'), async () => form.restore(before));
  };
  const errorAt = (path: string) => {
    const found = faults.find((one) => one.field === path);
    return found && words.rule(found);
  };
  const panels = useLast(answer.data?.panels);
  const isOld = faults.length > 0 || answer.isPlaceholderData || answer.isError;
  return (
    <div className="calculator">
      <section className="card" aria-labelledby="assumptions">
        <div className="card-head">
          <h2 id="assumptions">{t('assumptions')}</h2>
        </div>
        {panels?.[0] && (
          <p className="answer-line" aria-hidden>
            {panels[0].says}
          </p>
        )}
        <div className="assumptions">
          <Examples examples={examples} onChoose={choose} />
          <FaultsProvider value={faults}>
            <AssumptionFields fields={fieldsOf[kind]} typed={form.typed} errorAt={errorAt} onChange={form.set} />
          </FaultsProvider>
        </div>
        <p className="quiet small">{t(`kind.${kind}.assumes`)}</p>
        <div className="row">
          <Button disabled={faults.length > 0 || form.text === ''} onClick={() => setSaving(true)}>
            {kept?.is_own ? t('save.change') : t('save')}
          </Button>
          {(form.changed || draft.saved_at) && <DraftLine draft={draft} onDiscard={() => void discard()} />}
        </div>
      </section>
      <div className={`panels single${isOld ? ' is-old' : ''}`} aria-live="polite">
        {faults.length > 0 && (
          <Alert variant="warning" size="small">
            {t('form.faults')}
            <ul>
              {faults.map((one) => (
                <li key={`${one.field} ${one.rule}`}>{`${labelOf(one.field, t)}: ${words.rule(one)}`}</li>
              ))}
            </ul>
          </Alert>
        )}
        {answer.isError && refused.length === 0 && (
          <Failure error={answer.error} retry={() => void answer.refetch()} />
        )}
        {answer.isPending && faults.length === 0 && <Loading rows={4} />}
        {panels?.map((panel) => (
          <FigurePanelCard key={panel.key} panel={panel} drawsAndTells={isShort(panel)} />
        ))}
      </div>
      {saving && <SaveDialog kind={kind} input={form.json} kept={kept} onSaved={draft.discard} onClose={() => setSaving(false)} />}
    </div>
  );
}

// What was last answered stands while what is typed cannot be.
function useLast<T>(value: T | undefined): T | undefined {
  const last = useRef(value);
  useEffect(() => {
    if (value !== undefined) last.current = value;
  }, [value]);
  return value ?? last.current;
}

// A long table stands behind its drawing.
const kLinesBeside = 16;
const isShort = (panel: FigurePanel) => panel.tables.every((table) => table.lines.length <= kLinesBeside);

// A rate that is not known is named as the form names it.
function inWords<F extends FieldError>(one: F, t: (key: string) => string): F {
  const name = one.params?.name;
  return one.rule === 'parameter.not_known' && name ? { ...one, params: { ...one.params, name: t(`parameter.${name}`) } } : one;
}

// "lines[2].yearly_kr" → "Worth a year (Lines 3)".
function labelOf(path: string, t: (key: string) => string): string {
  const parts = path.split('.');
  const key = parts[parts.length - 1]?.replace(/\[\d+\]$/, '') ?? '';
  const outer = /^\w+/.exec(path)?.[0] ?? key;
  const first = outer === key || outer === 'model' || path.includes('[') ? '' : `${t(`field.${outer}`)}: `;
  const list = /(\w+)\[(\d+)\]/.exec(path);
  const at = list ? ` (${t(`field.${list[1]}`)} ${Number(list[2]) + 1})` : '';
  return first + t(`field.${key}`) + at;
}

interface ExamplesProps {
  examples: CalculationExample[];
  onChoose: (one: CalculationExample) => void;
}

function Examples({ examples, onChoose }: ExamplesProps) {
  const t = useText('calculations');
  if (examples.length === 0) return null;
  return (
    <div className="row examples">
      <span className="quiet small">{t('examples')}</span>
      {examples.map((one) => (
        <Button key={one.name} size="small" variant="secondary" onClick={() => onChoose(one)}>
          {t(`example.${one.kind}.${one.name}`)}
        </Button>
      ))}
    </div>
  );
}
