// A level as it is typed: per cent or places, with at most three decimals. Kept in thousandths.
export function readLevel(text: string): number | null {
  const plain = text.trim().replace(/\s|%/g, '').replace(',', '.');
  if (!/^\d{1,7}(\.\d{1,3})?$/.test(plain)) return null;
  return Math.round(Number(plain) * 1000);
}

export function levelText(thousandths: number): string {
  return String(thousandths / 1000).replace('.', ',');
}
