/** The data at `address`, a file of JSON. Rejects if it cannot be fetched. */
export async function fetchData<Data>(address: string): Promise<Data> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
