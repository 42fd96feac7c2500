// Quick check of Swedish personal and coordination numbers while typing. The server's check
// decides.
import { isDate } from './dates';

export type NumberProblem =
  'identity_number.length' | 'identity_number.date' | 'identity_number.check_digit';
export interface NumberCheck {
  digits: string;
  kind: 'personal_number' | 'coordination_number' | null;
  birth_on: string | null;
  problem: NumberProblem | null;
}

const kCoordinationDayOffset = 60;

export function checkIdentityNumber(text: string, today: string): NumberCheck {
  const compact = text.trim().replace(/\s/g, '');
  const match = /^(\d{2})?(\d{2})(\d{2})(\d{2})([-+]?)(\d{4})$/.exec(compact);
  if (!match) return { digits: '', kind: null, birth_on: null, problem: 'identity_number.length' };
  const [, century, year = '', month = '', day = '', sign = '', tail = ''] = match;
  const fullYear = century ? `${century}${year}` : guessedYear(year, month, day, sign, today);
  const coordination = Number(day) > kCoordinationDayOffset;
  const calendarDay = String(
    coordination ? Number(day) - kCoordinationDayOffset : Number(day),
  ).padStart(2, '0');
  const birth = `${fullYear}-${month}-${calendarDay}`;
  const digits = `${fullYear}${month}${day}${tail}`;
  const kind = coordination ? 'coordination_number' : 'personal_number';
  const knownDay = isDate(birth) || (coordination && (month === '00' || calendarDay === '00'));
  if (!knownDay || Number(fullYear) > Number(today.slice(0, 4))) {
    return { digits, kind, birth_on: null, problem: 'identity_number.date' };
  }
  const problem = luhn(digits.slice(2)) ? null : 'identity_number.check_digit';
  return { digits, kind, birth_on: isDate(birth) ? birth : null, problem };
}

function guessedYear(
  year: string,
  month: string,
  day: string,
  sign: string,
  today: string,
): string {
  const century = Math.floor(Number(today.slice(0, 4)) / 100) * 100;
  const plainDay =
    Number(day) > kCoordinationDayOffset ? Number(day) - kCoordinationDayOffset : Number(day);
  const born = `${century + Number(year)}-${month}-${String(plainDay).padStart(2, '0')}`;
  const notYet = born > today ? century - 100 : century;
  return String((sign === '+' ? notYet - 100 : notYet) + Number(year));
}

// The last digit makes the weighted digit sum a multiple of ten.
export function luhn(tenDigits: string): boolean {
  let sum = 0;
  for (let index = 0; index < tenDigits.length; index += 1) {
    const product = Number(tenDigits[index]) * (index % 2 === 0 ? 2 : 1);
    sum += product > 9 ? product - 9 : product;
  }
  return tenDigits.length === 10 && sum % 10 === 0;
}

// "19900213-2398", however it came.
export function groupedNumber(text: string): string {
  const digits = text.replace(/\D/g, '');
  return digits.length === 12 ? `${digits.slice(0, 8)}-${digits.slice(8)}` : text;
}

// The ninth digit tells the sex: odd for men.
export function sexOf(digits: string): 'woman' | 'man' {
  return Number(digits.charAt(10)) % 2 === 0 ? 'woman' : 'man';
}
