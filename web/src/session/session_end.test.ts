import { describe, expect, it } from 'vitest';
import { sessionEnd } from './session_end';

const at = (time: string) => Date.parse(`2026-11-23T${time}Z`);
const limits = { remaining_seconds: 12 * 3_600, idle_seconds: 3_600 };
const told = at('08:00:00');

describe('Session end', () => {
  it('comes an hour after the last use, and a minute earlier since use is noted by the minute', () => {
    expect(sessionEnd(limits, told, at('09:00:00'))).toEqual({
      at: at('09:59:00'),
      is_final: false,
    });
  });
  it('comes when the hours are over, however it is used', () => {
    expect(sessionEnd(limits, told, at('19:30:00'))).toEqual({
      at: at('20:00:00'),
      is_final: true,
    });
  });
});
