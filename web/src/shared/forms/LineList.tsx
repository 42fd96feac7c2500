import { Button } from '@navikt/ds-react/Button';
import { ArrowDownIcon, ArrowUpIcon, PlusIcon, TrashIcon } from '@navikt/aksel-icons';
import { type ReactNode, useState } from 'react';
import { useText } from '@/shared/i18n';

interface Props<L> {
  field: string;
  legend: string;
  lines: L[];
  empty: L;
  // How many there must be: the last ones cannot be taken away.
  least?: number;
  onChange: (lines: L[], mended?: string) => void;
  addText: string;
  removeText: (number: number) => string;
  // Where the order matters: buttons that move a line.
  upText?: (number: number) => string;
  downText?: (number: number) => string;
  // Said where a line was taken away, with a way to undo it.
  removedText?: string;
  className?: (line: L) => string;
  children: (
    line: L,
    index: number,
    change: (patch: Partial<L>, field?: string) => void,
  ) => ReactNode;
}

function moved<L>(lines: L[], from: number, to: number): L[] {
  const out = lines.filter((_, place) => place !== from);
  out.splice(to, 0, ...lines.slice(from, from + 1));
  return out;
}

// Several of a kind in one form, each a line of fields: change, move, take away, add one more.
export function LineList<L extends object>({ lines, onChange, ...props }: Props<L>) {
  const { field, legend, empty, least = 0, className, children } = props;
  const t = useText('shared');
  const [removed, setRemoved] = useState<{ line: L; index: number } | null>(null);
  const change = (next: L[], mended?: string) => {
    setRemoved(null);
    onChange(next, mended);
  };
  const remove = (index: number) => {
    const line = lines[index];
    onChange(lines.filter((_, place) => place !== index));
    if (line) setRemoved({ line, index });
  };
  const bringBack = () => {
    if (!removed) return;
    change([...lines.slice(0, removed.index), removed.line, ...lines.slice(removed.index)], 'none');
  };
  return (
    <fieldset className="part" id={`field-${field}`} tabIndex={-1}>
      <legend>{legend}</legend>
      <div className="lines">
        {lines.map((line, index) => (
          <div className={`line ${className?.(line) ?? ''}`} key={index}>
            {children(line, index, (patch, at) =>
              change(
                lines.map((one, place) => (place === index ? { ...one, ...patch } : one)),
                at,
              ),
            )}
            <div className="line-acts">
              {props.upText && (
                <Button
                  type="button"
                  variant="tertiary"
                  icon={<ArrowUpIcon title={props.upText(index + 1)} />}
                  disabled={index === 0}
                  onClick={() => change(moved(lines, index, index - 1), 'none')}
                />
              )}
              {props.downText && (
                <Button
                  type="button"
                  variant="tertiary"
                  icon={<ArrowDownIcon title={props.downText(index + 1)} />}
                  disabled={index === lines.length - 1}
                  onClick={() => change(moved(lines, index, index + 1), 'none')}
                />
              )}
              <Button
                type="button"
                variant="tertiary"
                icon={<TrashIcon title={props.removeText(index + 1)} />}
                disabled={lines.length <= least}
                onClick={() => remove(index)}
              />
            </div>
          </div>
        ))}
      </div>
      {props.removedText && (
        <div role="status">
          {removed && (
            <p className="row small">
              {props.removedText}
              <button type="button" className="linklike" onClick={bringBack}>
                {t('undo')}
              </button>
            </p>
          )}
        </div>
      )}
      <div>
        <Button
          type="button"
          size="small"
          variant="secondary"
          icon={<PlusIcon aria-hidden />}
          onClick={() => change([...lines, empty], 'none')}
        >
          {props.addText}
        </Button>
      </div>
    </fieldset>
  );
}
