/** A page of this site. @param path with the base path @throws if it cannot be fetched */
export async function pageAt(path: string): Promise<Document> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}
