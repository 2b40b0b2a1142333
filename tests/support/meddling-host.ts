import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Answer {
  status: number;
  type: string;
  body: Buffer;
  /** Where it sends whoever asks, instead. */
  location?: string;
  /** It ends before all has come. */
  breaksOff?: boolean;
}

/** What a host between the site and its readers makes of an answer; `count` is how many it was asked for before. */
export type Meddle = (answer: Answer, path: string, count: number) => Answer | Promise<Answer>;

export interface MeddlingHost {
  origin: string;
  /** All that it was asked for, in that order. */
  asked: string[];
  /** What it does from now on. */
  meddle: (how: Meddle) => void;
  stop: () => void;
}

export const asItIs: Meddle = (answer) => answer;

/** A host that hands on the site at `origin`, and meddles with what it hands on. */
export async function meddlingHost(origin: string, first: Meddle): Promise<MeddlingHost> {
  let meddle = first;
  const asked: string[] = [];
  const server = createServer(async ({ url = '/' }, response) => {
    const count = asked.push(url) - 1;
    const answer = await fetch(origin + url);
    const type = answer.headers.get('Content-Type') ?? '';
    const body = Buffer.from(await answer.arrayBuffer());
    const made = await meddle({ status: answer.status, type, body }, url, count);
    if (made.location) {
      response.writeHead(302, { Location: made.location }).end();
    } else if (made.breaksOff) {
      response.writeHead(made.status, { 'Content-Type': made.type, 'Content-Length': made.body.length });
      response.write(made.body.subarray(0, made.body.length / 2), () => response.destroy());
    } else response.writeHead(made.status, { 'Content-Type': made.type }).end(made.body);
  });
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    asked,
    meddle: (how) => {
      meddle = how;
    },
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
