export async function appendix() {}
