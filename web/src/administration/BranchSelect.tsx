import type { Id } from '@/api/types';
import { SelectInput } from '@/shared/forms/inputs';
import { useText } from '@/shared/i18n';
import { useFilters } from '@/shared/lib/use_address';

interface Props {
  branches: { id: Id; name: string }[];
  chosen: Id;
}

// Which of several branches a page is about, kept in its address. Nothing where there is no choice.
export function BranchSelect({ branches, chosen }: Props) {
  const t = useText('administration');
  const [, change] = useFilters();
  if (branches.length < 2) return null;
  return (
    <div className="filters">
      <SelectInput
        field="branch_id"
        value={chosen}
        onChange={(branch_id) => change({ branch_id, page: undefined })}
        label={t('branch')}
        size="small"
        choices={branches.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </div>
  );
}
