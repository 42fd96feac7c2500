import { useSyncExternalStore } from 'react';

const query = () => window.matchMedia('(max-width: 640px)');

function follow(tell: () => void) {
  const watched = query();
  watched.addEventListener('change', tell);
  return () => watched.removeEventListener('change', tell);
}

// Whether there is room for a narrow drawing only.
export function useNarrow(): boolean {
  return useSyncExternalStore(follow, () => query().matches);
}
