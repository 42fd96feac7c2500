import { Checkbox } from '@navikt/ds-react/Checkbox';
import { useRef } from 'react';
import { AreaInput } from '@/shared/forms/AreaInput';
import { SelectInput, TextInput } from '@/shared/forms/inputs';
import { LineList } from '@/shared/forms/LineList';
import { useText } from '@/shared/i18n';
import { AmountInput } from './AmountInput';
import { Folded } from './Folded';
import type { OneProps } from './AssumptionFields';
import type { Field } from './fields';
import { parametersOf, shapesOf, unitOf } from './shapes';
import type { TypedPart } from './typed';
import { emptyUncertain, uncertainWords } from './uncertain';

type UncertainField = Extract<Field, { type: 'uncertain' }>;
type UncertainsField = Extract<Field, { type: 'uncertains' }>;
const kSlid = new Set(['value', 'low', 'mode', 'high', 'mean']);

// What a slider moves, shape by shape.
const kMoved: Record<string, string> = { fixed: 'value', triangular: 'mode', normal: 'mean' };

// A number with how sure it is: what is likeliest is moved at once, the rest stands folded. An optional one is switched on
// and off.
export function UncertainInput({ field, path, value, errorAt, onChange }: OneProps<UncertainField>) {
  const t = useText('calculations');
  const label = t(`field.${field.key}`);
  const typed = value as TypedPart | null;
  const moved = kMoved[String(typed?.shape)];
  const last = useRef(typed);
  if (typed) last.current = typed;
  const error = errorAt(path);
  return (
    <div className="uncertain">
      {field.optional && (
        <Checkbox
          size="small"
          checked={typed !== null}
          onChange={(event) => onChange(event.target.checked ? (last.current ?? emptyUncertain()) : null)}
        >
          {t('form.with', { part: label.toLowerCase() })}
        </Checkbox>
      )}
      {error && <p className="aksel-error-message">{error}</p>}
      {typed && moved && (
        <AmountInput
          field={`${path}.distribution.${moved}`}
          label={label}
          of={field.of}
          slides={field.slides}
          value={String(typed[moved] ?? '')}
          error={errorAt(`${path}.distribution.${moved}`)}
          onChange={(changed) => onChange({ ...typed, [moved]: changed })}
        />
      )}
      {typed && !moved && <p className="uncertain-name">{label}</p>}
      {typed && (
        <Folded path={path} title={`${t(`choice.shape.${String(typed.shape)}`)}: ${uncertainWords(typed, t)}`} of={label}>
          <Parameters field={field} path={path} typed={typed} without={moved} errorAt={errorAt} onChange={onChange} />
        </Folded>
      )}
    </div>
  );
}

interface ParametersProps {
  field: Pick<UncertainField, 'of' | 'slides'> & { key: string; isBare?: true };
  path: string;
  typed: TypedPart;
  without?: string; // what stands elsewhere
  errorAt: (path: string) => string | undefined;
  onChange: (value: TypedPart) => void;
}

function Parameters({ field, path, typed, without, errorAt, onChange }: ParametersProps) {
  const t = useText('calculations');
  const shape = String(typed.shape);
  const of = `${t(`field.${field.key}`)}: `;
  const set = (name: string) => (value: string) => onChange({ ...typed, [name]: value });
  return (
    <div className="parameters">
      <SelectInput
        field={`${path}.distribution`}
        label={t('field.shape')}
        size="small"
        value={shape}
        error={errorAt(`${path}.distribution`)}
        onChange={set('shape')}
        choices={shapesOf(field.key, shape).map((one) => ({ value: one, label: t(`choice.shape.${one}`) }))}
      />
      {(parametersOf[shape] ?? []).filter((name) => name !== without).map((name) => {
        const bound = {
          field: `${path}.distribution.${name}`,
          value: String(typed[name] ?? ''),
          error: errorAt(`${path}.distribution.${name}`),
          onChange: set(name),
        };
        if (name === 'values')
          return <AreaInput key={name} {...bound} label={t('field.values')} rows={1} help={t(`form.amounts.${field.of}`)} />;
        return (
          <AmountInput
            key={name}
            {...bound}
            label={shape === 'fixed' ? t('field.value') : t(`field.${name}`)}
            says={of}
            of={unitOf(name, field.of)}
            slides={kSlid.has(name) ? field.slides : undefined}
          />
        );
      })}
      {!field.isBare && (
        <TextInput
          field={`${path}.source`}
          label={t('field.source')}
          size="small"
          value={String(typed.source ?? '')}
          error={errorAt(`${path}.source`)}
          onChange={set('source')}
        />
      )}
    </div>
  );
}

export function UncertainList({ field, path, value, errorAt, onChange }: OneProps<UncertainsField>) {
  const t = useText('calculations');
  const list = (
    <LineList<TypedPart>
      field={path}
      legend={t(`field.${field.key}`)}
      lines={(value as TypedPart[] | null) ?? []}
      empty={emptyUncertain()}
      least={1}
      onChange={(lines) => onChange(lines)}
      addText={t('form.add')}
      removeText={(number) => t('form.remove', { number: String(number) })}
      removedText={t('form.removed')}
    >
      {(line, index, change) => (
        <Parameters
          field={field}
          path={`${path}[${index}]`}
          typed={line}
          errorAt={errorAt}
          onChange={(changed) => change(changed)}
        />
      )}
    </LineList>
  );
  const count = (value as TypedPart[] | null)?.length ?? 0;
  return field.folds ? <Folded path={path} title={`${t(`field.${field.key}`)} (${count})`}>{list}</Folded> : list;
}
