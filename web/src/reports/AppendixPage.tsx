export function AppendixPage() { return null; }
