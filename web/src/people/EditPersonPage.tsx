export function EditPersonPage() { return null; }
