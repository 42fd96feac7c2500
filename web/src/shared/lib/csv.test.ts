import { describe, expect, it } from 'vitest';
import { csvText } from './csv';

describe('Csv', () => {
  it('quotes what needs quoting and disarms formulas', () => {
    expect(
      csvText([
        ['Namn', 'Antal'],
        ['a;"b"', 2],
        ['=1+1', null],
      ]),
    ).toBe('\uFEFFNamn;Antal\r\n"a;""b""";2\r\n\'=1+1;\r\n');
  });
});
