export function blobUrl(...parts: string[]): string {
  return URL.createObjectURL(new Blob(parts, { type: 'text/javascript' }));
}
