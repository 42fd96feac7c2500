import { Checkbox } from '@navikt/ds-react/Checkbox';
import { useRef } from 'react';
import { useSession } from '@/shared/api/queries';
import { AreaInput } from '@/shared/forms/AreaInput';
import { DateInput } from '@/shared/forms/DateInput';
import { SelectInput, TextInput } from '@/shared/forms/inputs';
import { LineList } from '@/shared/forms/LineList';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { AmountInput } from './AmountInput';
import { useFaults } from './faults';
import { Folded } from './Folded';
import type { Field } from './fields';
import { PriorChoice } from './PriorChoice';
import { UncertainInput, UncertainList } from './UncertainInput';
import { emptyOf, type Typed, type TypedPart } from './typed';

interface Props {
  fields: Field[];
  typed: TypedPart;
  at?: string; // path of the object that these are fields of
  errorAt: (path: string) => string | undefined;
  onChange: (key: string, value: Typed) => void;
}

// Every assumption of a calculation, to be changed.
export function AssumptionFields({ fields, typed, at = '', errorAt, onChange }: Props) {
  return (
    <>
      {fields.map((field) => (
        <AssumptionField
          key={field.key}
          field={field}
          path={field.type === 'uncertain' && field.isSpread ? at.replace(/\.$/, '') : `${at}${field.key}`}
          value={typed[field.key] ?? null}
          errorAt={errorAt}
          onChange={(value) => onChange(field.key, value)}
          onFetch={(prior) => {
            onChange(field.key, prior);
            for (const other of field.type === 'uncertain' ? (field.insteadOf ?? []) : []) onChange(other, null);
          }}
        />
      ))}
    </>
  );
}

export interface OneProps<F extends Field = Field> {
  field: F;
  path: string;
  value: Typed;
  errorAt: (path: string) => string | undefined;
  onChange: (value: Typed) => void;
  onFetch?: (prior: Typed) => void; // of what others have published, in place of others
}

function AssumptionField({ field, path, value, errorAt, onChange, onFetch }: OneProps) {
  const t = useText('calculations');
  const { today } = useSession();
  const label = t(`field.${field.key}`);
  const bound = { field: path, value: String(value ?? ''), onChange, error: errorAt(path), label, optional: field.optional };
  switch (field.type) {
    case 'flag':
      return (
        <Checkbox size="small" checked={value === true} onChange={(event) => onChange(event.target.checked)}>
          {label}
        </Checkbox>
      );
    case 'text':
      return field.isWide ? (
        <div className="field-box">
          <TextInput {...bound} size="small" />
        </div>
      ) : (
        <TextInput {...bound} size="small" />
      );
    case 'pairs':
      return <ManyInput {...bound} path={path} rows={2} help={t(`form.pairs.${field.says}`)} />;
    case 'calendar_month':
    case 'month':
      return <TextInput {...bound} size="small" width="w-mid" help={t('form.month')} />;
    case 'date':
      return <DateInput {...bound} size="small" today={today} />;
    case 'choice':
      return (
        <SelectInput
          {...bound}
          size="small"
          empty={field.optional ? t('form.not_chosen') : undefined}
          choices={field.choices.map((one) => ({ value: one, label: t(`${field.words ?? `choice.${field.key}`}.${one}`) }))}
        />
      );
    case 'names':
      return <ManyInput {...bound} path={path} rows={2} help={t('form.names')} />;
    case 'amounts':
      return <ManyInput {...bound} path={path} rows={1} help={t(`form.amounts.${field.of}`)} />;
    case 'uncertain':
      return (
        <>
          <UncertainInput field={field} path={path} value={value} errorAt={errorAt} onChange={onChange} />
          {field.insteadOf && onFetch && <PriorChoice path={path} of={field.of} onFetch={onFetch} />}
        </>
      );
    case 'uncertains':
      return <UncertainList field={field} path={path} value={value} errorAt={errorAt} onChange={onChange} />;
    case 'part':
      return <Part field={field} path={path} value={value} errorAt={errorAt} onChange={onChange} />;
    case 'lines':
      return <Lines field={field} path={path} value={value} errorAt={errorAt} onChange={onChange} />;
    default:
      return <AmountInput {...bound} of={field.type} slides={field.slides} />;
  }
}

interface ManyProps {
  field: string;
  path: string;
  label: string;
  value: string;
  error?: string;
  optional?: boolean;
  rows: number;
  help: string;
  onChange: (value: string) => void;
}

// What is wrong in one of several stands at all of them.
function ManyInput({ path, error, ...bound }: ManyProps) {
  const words = useWords();
  const inside = useFaults().find((one) => one.field.startsWith(`${path}[`));
  return <AreaInput {...bound} size="small" error={error ?? (inside && words.rule(inside))} />;
}

type PartField = Extract<Field, { type: 'part' }>;

// An optional part is switched on and off; what was typed in it comes back.
function Part({ field, path, value, errorAt, onChange }: OneProps & { field: PartField }) {
  const t = useText('calculations');
  const label = t(`field.${field.key}`);
  const part = value as TypedPart | null;
  const last = useRef(part);
  if (part) last.current = part;
  return (
    <fieldset className="part assumptions">
      <legend>{label}</legend>
      {field.optional && (
        <Checkbox
          size="small"
          checked={part !== null}
          onChange={(event) => onChange(event.target.checked ? (last.current ?? emptyOf(field.fields)) : null)}
        >
          {t('form.with', { part: label.toLowerCase() })}
        </Checkbox>
      )}
      {part && (
        <AssumptionFields
          fields={field.fields}
          typed={part}
          at={`${path}.`}
          errorAt={errorAt}
          onChange={(key, changed) => onChange({ ...part, [key]: changed })}
        />
      )}
    </fieldset>
  );
}

type LinesField = Extract<Field, { type: 'lines' }>;

function Lines({ field, path, value, errorAt, onChange }: OneProps & { field: LinesField }) {
  const t = useText('calculations');
  const list = (
    <LineList<TypedPart>
      field={path}
      legend={t(`field.${field.key}`)}
      lines={(value as TypedPart[] | null) ?? []}
      empty={emptyOf(field.fields)}
      least={field.optional ? 0 : 1}
      onChange={(lines) => onChange(lines)}
      addText={t('form.add')}
      removeText={(number) => t('form.remove', { number: String(number) })}
      removedText={t('form.removed')}
    >
      {(line, index, change) => (
        <AssumptionFields
          fields={field.fields}
          typed={line}
          at={`${path}[${index}].`}
          errorAt={errorAt}
          onChange={(key, changed) => change({ [key]: changed })}
        />
      )}
    </LineList>
  );
  const count = (value as TypedPart[] | null)?.length ?? 0;
  return field.folds ? <Folded path={path} title={`${t(`field.${field.key}`)} (${count})`}>{list}</Folded> : list;
}
