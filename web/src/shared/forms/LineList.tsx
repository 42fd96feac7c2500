import { Button } from '@navikt/ds-react/Button';
import { PlusIcon, TrashIcon } from '@navikt/aksel-icons';
import type { ReactNode } from 'react';

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
  className?: (line: L) => string;
  children: (
    line: L,
    index: number,
    change: (patch: Partial<L>, field?: string) => void,
  ) => ReactNode;
}

// Several of a kind in one form, each a line of fields: change, take away, add one more.
export function LineList<L extends object>({ lines, onChange, ...props }: Props<L>) {
  const { field, legend, empty, least = 0, className, children } = props;
  return (
    <fieldset className="part" id={`field-${field}`} tabIndex={-1}>
      <legend>{legend}</legend>
      <div className="lines">
        {lines.map((line, index) => (
          <div className={`line ${className?.(line) ?? ''}`} key={index}>
            {children(line, index, (patch, at) =>
              onChange(
                lines.map((one, place) => (place === index ? { ...one, ...patch } : one)),
                at,
              ),
            )}
            <Button
              type="button"
              variant="tertiary"
              icon={<TrashIcon title={props.removeText(index + 1)} />}
              disabled={lines.length <= least}
              onClick={() => onChange(lines.filter((_, place) => place !== index))}
            />
          </div>
        ))}
      </div>
      <div>
        <Button
          type="button"
          size="small"
          variant="secondary"
          icon={<PlusIcon aria-hidden />}
          onClick={() => onChange([...lines, empty], 'none')}
        >
          {props.addText}
        </Button>
      </div>
    </fieldset>
  );
}
