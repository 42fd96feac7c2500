import { describe, expect, it } from 'vitest';
import { conflictOf } from './conflict';

const stale = (current: Record<string, unknown>) => ({ status: 412, current });

describe('Conflict', () => {
  const initial = { phone: '060', email: 'a@b.se', year: '1980' };
  it('tells what both changed from what only they changed', () => {
    const mine = { ...initial, phone: '070' };
    const found = conflictOf(
      stale({ version: 4, phone: '073', email: 'ny@b.se', year: 1980 }),
      mine,
      initial,
    );
    expect(found.version).toBe(4);
    expect(found.both).toEqual([{ field: 'phone', mine: '070', theirs: '073' }]);
    expect(found.others).toEqual([{ field: 'email', mine: 'a@b.se', theirs: 'ny@b.se' }]);
    expect(found.taken).toEqual({ email: 'ny@b.se' });
    expect(found.theirs).toEqual({ phone: '073' });
  });
  it('is no conflict where both wrote the same', () => {
    const found = conflictOf(
      stale({ version: 2, phone: '070' }),
      { ...initial, phone: '070' },
      initial,
    );
    expect(found.both).toEqual([]);
  });
  it('tells what changed in the row beside the form', () => {
    const row = { state: 'sent', answered_on: null, may: { accept: true } };
    const found = conflictOf(
      stale({ version: 2, state: 'declined', answered_on: '2026-11-23', may: { accept: false } }),
      { text: 'Fråga' },
      { text: '' },
      { row },
    );
    expect(found.others.map((one) => one.field)).toEqual(['state', 'answered_on']);
    expect(found.taken).toEqual({});
  });
  it('reads the row of now as the form does, and its own version', () => {
    const found = conflictOf(
      stale({ version: 9, measurements: [{ id: 'm', version: 3, extent: 50 }] }),
      { extent: '75' },
      { extent: '100' },
      {
        pick: (current) =>
          (current.measurements as { id: string }[]).find((one) => one.id === 'm') as never,
        values: (row) => ({ extent: String(row.extent) }),
      },
    );
    expect(found.version).toBe(3);
    expect(found.both).toEqual([{ field: 'extent', mine: '75', theirs: '50' }]);
  });
});
