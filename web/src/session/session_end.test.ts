import { describe, expect, it } from 'vitest';
import { sessionEnd } from './session_end';

const limits = { expires_at: '2026-11-23T20:00:00Z', idle_seconds: 3_600 };
const at = (time: string) => Date.parse(`2026-11-23T${time}Z`);

describe('Session end', () => {
  it('comes an hour after the last use, and a minute earlier since use is noted by the minute', () => {
    expect(sessionEnd(limits, at('09:00:00'))).toEqual({ at: at('09:59:00'), is_final: false });
  });
  it('comes when the hours are over, however it is used', () => {
    expect(sessionEnd(limits, at('19:30:00'))).toEqual({ at: at('20:00:00'), is_final: true });
  });
});
