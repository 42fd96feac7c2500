// "4-6" → "4–6", "13-" → "13+".
export function bandText(key: string): string {
  return key.endsWith('-') ? `${key.slice(0, -1)}+` : key.replace('-', '–');
}
