import { useState } from 'react';
import type { ImportPreview } from '@/api/types';
import { perform } from '@/shared/api/http';
import { SelectInput, TextInput } from '@/shared/forms/inputs';
import { useText } from '@/shared/i18n';
import { type KeptPreview, keepPreview } from './queries';

// Where in the file the register stands: the sheet, and the row of headings.
export function PlaceForm({ kept }: { kept: KeptPreview }) {
  const t = useText('imports');
  const { preview } = kept;
  const [row, setRow] = useState(String(preview.header_row));
  const [rule, setRule] = useState<string | undefined>();
  const move = async (body: { sheet?: string; header_row?: number }) => {
    setRule(undefined);
    try {
      const { data } = await perform<ImportPreview>(`/import-previews/${preview.id}/place`, {
        method: 'PUT',
        body,
      });
      keepPreview({ ...kept, preview: data, counts: null });
    } catch {
      setRule(t('place.no_such_row'));
    }
  };
  const moveRow = () => {
    const wanted = Number(row);
    if (wanted !== preview.header_row && wanted > 0) void move({ header_row: wanted });
  };
  return (
    <div className="grid2">
      {preview.sheets.length > 1 && (
        <SelectInput
          field="place-sheet"
          value={preview.sheet}
          onChange={(sheet: string) => void move({ sheet })}
          label={t('place.sheet')}
          choices={preview.sheets.map((name) => ({ value: name, label: name }))}
        />
      )}
      <TextInput
        field="place-row"
        value={row}
        onChange={setRow}
        onBlur={moveRow}
        label={t('place.row')}
        width="w-short"
        inputMode="numeric"
        error={rule}
      />
    </div>
  );
}
