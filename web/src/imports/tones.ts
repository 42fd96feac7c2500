import type { ImportRowState, ImportSummary } from '@/api/types';
import type { Tone } from '@/shared/ui/Pill';

export const importTone: Record<ImportSummary['state'], Tone> = {
  done: 'green',
  undone: 'grey',
  partly_undone: 'amber',
};
export const rowTone: Record<ImportRowState, Tone> = {
  new: 'green',
  match: 'blue',
  possible_match: 'violet',
  already_here: 'grey',
  error: 'red',
  skip: 'grey',
};
