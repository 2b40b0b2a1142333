import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a host between the site and its readers makes of an answer; `count` is how many it was asked for before. */
type Meddle = (
  answer: { status: number; type: string; body: Buffer },
  count: number,
) => { status: number; body: Buffer };

/** A host that hands on the site at `origin`, and meddles with what it hands on. */
export async function meddlingHost(origin: string, meddle: Meddle): Promise<{ origin: string; stop: () => void }> {
  let count = 0;
  const server = createServer(async ({ url = '/' }, response) => {
    const answer = await fetch(origin + url);
    const type = answer.headers.get('Content-Type') ?? '';
    const { status, body } = meddle(
      { status: answer.status, type, body: Buffer.from(await answer.arrayBuffer()) },
      count++,
    );
    response.writeHead(status, { 'Content-Type': type }).end(body);
  });
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
