/** Stands in for `fetchData`, with its contract; `address` is that of a script that sets `fetched`. */
export function fetchData<Data>(address: string): Promise<Data> {
  return new Promise((found, failed) => {
    const script = document.createElement('script');
    script.src = address;
    script.addEventListener('load', () => found((globalThis as unknown as { fetched: Data }).fetched));
    script.addEventListener('error', () => failed(new Error(`${address} is not there`)));
    document.head.append(script);
  });
}
