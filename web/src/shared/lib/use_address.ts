// The page's own part of the address: opaque ids and filters.
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';

type Values = Partial<Record<string, string>>;

export function useAddressId(name: string): string {
  const params = useParams({ strict: false }) as Values;
  return params[name] ?? '';
}

export function useFilters(): [Values, (patch: Values) => void] {
  const search = useSearch({ strict: false }) as Values;
  const navigate = useNavigate();
  const change = useCallback(
    (patch: Values) => {
      void navigate({
        to: '.',
        search: (before: Values) => ({ ...before, ...patch }),
        replace: true,
        resetScroll: false,
      } as never);
    },
    [navigate],
  );
  return [search, change];
}
