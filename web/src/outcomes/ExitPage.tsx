export function ExitPage() { return null; }
