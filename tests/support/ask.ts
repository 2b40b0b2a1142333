import { type IncomingHttpHeaders, request } from 'node:http';

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  /** Every value of a header as it was sent, also where it was sent twice. */
  all: (header: string) => string[];
  /** As it was sent, compressed or not. */
  body: Buffer;
}

export interface Question {
  path: string;
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}

/** What a server answers, of which nothing is read, joined or unpacked as a browser would. */
export const ask = (origin: string, { path, method = 'GET', headers = {}, body = '' }: Question): Promise<Answer> =>
  new Promise((answered, failed) => {
    const asked = request(new URL(origin), { path, method, headers, agent: false }, async (response) => {
      const parts = await Array.fromAsync(response);
      const { statusCode: status = 0, headersDistinct } = response;
      const all = (header: string) => headersDistinct[header.toLowerCase()] ?? [];
      answered({ status, headers: response.headers, all, body: Buffer.concat(parts) });
    });
    asked.on('error', failed).end(body);
  });
