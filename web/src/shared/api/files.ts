import { ask, type Call } from './http';

export interface AnsweredFile {
  bytes: Blob;
  name: string;
  // Of what was made, where something was.
  id: string | null;
}

// An act that answers with a file, for the browser to save.
export async function performFile(path: string, call: Call): Promise<AnsweredFile> {
  const response = await ask(path, call);
  const name = /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') ?? '')?.[1];
  const id = response.headers.get('Location')?.split('/').pop() ?? null;
  return { bytes: await response.blob(), name: name ?? 'file', id };
}
