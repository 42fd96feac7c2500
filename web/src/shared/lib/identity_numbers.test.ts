import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkIdentityNumber } from './identity_numbers';

const fixture = new URL('../../../../tests/fixtures/identity_numbers.csv', import.meta.url);
const numbers = readFileSync(fixture, 'utf8')
  .split('\n')
  .filter((line) => /^\d{12},/.test(line))
  .map((line) => line.split(',') as [string, string]);

describe('IdentityNumbers', () => {
  it('accepts every published test number as the kind it is', () => {
    expect(numbers.length).toBeGreaterThan(10);
    for (const [number, kind] of numbers) {
      expect([number, checkIdentityNumber(number, '2026-11-23')]).toMatchObject([
        number,
        { kind, problem: null },
      ]);
    }
  });
  it('finds a wrong check digit', () => {
    const [number] = numbers[0]!;
    const wrong = number.slice(0, 11) + ((Number(number[11]) + 1) % 10);
    expect(checkIdentityNumber(wrong, '2026-11-23').problem).toBe('identity_number.check_digit');
  });
  it('reads ten digits and the sign of the hundred-year-old', () => {
    const [number] = numbers[0]!;
    expect(
      checkIdentityNumber(`${number.slice(2, 8)}-${number.slice(8)}`, '2026-11-23').digits,
    ).toBe(number);
    expect(
      checkIdentityNumber(`${number.slice(2, 8)}+${number.slice(8)}`, '2026-11-23').digits.slice(
        0,
        2,
      ),
    ).toBe('18');
  });
  it('refuses months and lengths that do not exist', () => {
    expect(checkIdentityNumber('19901301', '2026-11-23').problem).toBe('identity_number.length');
    expect(checkIdentityNumber('199013019999', '2026-11-23').problem).toBe('identity_number.date');
  });
});
