/** Returns the data of a JSON file. Rejects if it cannot be loaded. */
export async function loadJson<Data>(url: string): Promise<Data> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} for ${url}`);
  return response.json() as Promise<Data>;
}
