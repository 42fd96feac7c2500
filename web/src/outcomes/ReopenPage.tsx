export function ReopenPage() { return null; }
