import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type {
  ColumnMapping,
  Id,
  ImportPreviewCounts,
  ImportPreview,
  ImportRow,
  ImportSummary,
  Items,
  Page,
} from '@/api/types';
import { client } from '@/shared/api/client';
import { get } from '@/shared/api/http';

const kRows = 50;

export const importsQuery = (page: number) =>
  queryOptions({
    queryKey: ['imports', page],
    queryFn: () => get<Page<ImportSummary>>('/imports', { page, limit: kRows }),
  });
export const importQuery = (id: Id) =>
  queryOptions({
    queryKey: ['imports', 'one', id],
    queryFn: () => get<ImportSummary>(`/imports/${id}`),
  });
export const mappingsQuery = queryOptions({
  queryKey: ['column-mappings'],
  queryFn: () => get<Items<ColumnMapping>>('/column-mappings'),
});
export const previewRowsQuery = (id: Id, state: string, page: number) =>
  queryOptions({
    queryKey: ['preview-rows', id, state, page],
    placeholderData: keepPreviousData,
    queryFn: () =>
      get<Page<ImportRow>>(`/import-previews/${id}/rows`, { state, page, limit: kRows }),
  });

// The preview and its counts come as answers to acts; they are kept for the steps that follow.
export interface KeptPreview {
  preview: ImportPreview;
  file_name: string;
  counts: ImportPreviewCounts | null;
  unit_id: Id;
}
const key = (id: Id) => ['kept-preview', id];
export function keepPreview(kept: KeptPreview): void {
  client.setQueryData(key(kept.preview.id), kept);
}
export const keptPreviewQuery = (id: Id) =>
  queryOptions({
    queryKey: key(id),
    queryFn: async (): Promise<KeptPreview | null> => {
      const kept = client.getQueryData<KeptPreview>(key(id));
      if (kept || !id) return kept ?? null;
      const preview = await get<ImportPreview & { file_name: string }>(`/import-previews/${id}`);
      return { preview, file_name: preview.file_name, counts: null, unit_id: '' };
    },
    staleTime: Infinity,
    gcTime: Infinity,
  });
