import type { ReportBlock } from '@/api/types';
import { SavingsFields } from './SavingsFields';
import type { SavingsSpans } from './savings_choice';

interface Props {
  savings: NonNullable<ReportBlock['savings']>;
  field: (part: string) => string;
  error: (field: string) => string | undefined;
  onChange: (patch: Partial<ReportBlock>) => void;
}

// Savings in a report: of its population, over the months chosen here.
export function SavingsBlockFields({ savings, field, error, onChange }: Props) {
  const put = (patch: Record<string, unknown>) =>
    onChange({ savings: { ...savings, ...patch } as ReportBlock['savings'] });
  const spans: SavingsSpans = {
    months_before: String(savings.months_before),
    months_after: String(savings.months_after),
    compared_months: String(savings.compared_months),
  };
  return (
    <div className="row with-labels">
      <SavingsFields
        choice={spans}
        cost={savings.cost_kr === null || savings.cost_kr === undefined ? '' : String(savings.cost_kr)}
        field={(name) => field(`savings.${name}`)}
        error={(name) => error(`savings.${name}`)}
        onChange={(patch) =>
          put(Object.fromEntries(Object.entries(patch).map(([name, months]) => [name, Number(months)])))
        }
        // What cannot be read is sent as it is typed, and refused at its field.
        onCost={(kronor, typed) => put({ cost_kr: kronor === undefined ? typed : kronor })}
        costWhen="typed"
      />
    </div>
  );
}
