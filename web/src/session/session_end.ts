// When the session ends: after its hours, or unused. The server notes use once a minute, so that the last
// minute of use may not count.
export const kWarnMs = 2 * 60_000;
export const kNotedMs = 60_000;

export interface SessionLimits {
  remaining_seconds: number;
  idle_seconds: number;
}
export interface SessionEnd {
  at: number;
  // Its hours are over: staying is not possible.
  is_final: boolean;
}

// By the browser's clock: `toldAt` is when the server told the limits.
export function sessionEnd(limits: SessionLimits, toldAt: number, usedAt: number): SessionEnd {
  const final = toldAt + limits.remaining_seconds * 1_000;
  const idle = usedAt - kNotedMs + limits.idle_seconds * 1_000;
  return final <= idle ? { at: final, is_final: true } : { at: idle, is_final: false };
}
