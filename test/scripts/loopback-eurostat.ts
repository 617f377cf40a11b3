import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { REGIONS, sdmxCsv, TABLES, type Slice } from './loopback-tables.ts';

/** One thing that the real server does; it answers the request it is given. */
export type Behaviour = (request: IncomingMessage, response: ServerResponse) => void;

/** Fewer than any runaway loop makes, more than any test needs. */
const MOST_REQUESTS = 100;
/** `Last-Modified` as Eurostat sends it: `CET` is no legal zone. */
export const LAST_MODIFIED = 'Tue, 24 Nov 2026 11:00:00 CET';
const TICKET = '1d1fcb1a-4d47-4f2b-9a9c-0f6d3f0c8a11';

/**
 * A server of our own on 127.0.0.1 that behaves as Eurostat's API is documented to: it answers from
 * small tables, drops filter values it does not have, sends gzip without saying so and without a
 * length. Behaviours put in `next` replace the answers to the coming data requests, one each.
 */
export class LoopbackEurostat {
  readonly requests: { path: string; headers: IncomingMessage['headers'] }[] = [];
  /** For the coming data requests, in order. */
  next: Behaviour[] = [];
  /** For every data request, where `next` is used up. */
  always: Behaviour | null = null;
  /** For requests of the table's description and of the list of its codes. */
  structure: Behaviour | null = null;
  updated = '2026-11-24T11:00:00+0100';
  /** What the status of a queue ticket is, asked again and again; the last one stays. */
  ticketStates = ['SUBMITTED', 'PROCESSING', 'AVAILABLE'];
  /** Changes figures, as a revision would. */
  revise: (value: number, slice: Slice) => number = (value) => value;
  readonly #server: Server;
  #ticketSlice = '';

  constructor() {
    this.#server = createServer((request, response) => this.#answer(request, response));
    this.#server.requestTimeout = 10_000;
  }

  get base(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  get dataRequests(): string[] {
    return this.requests.map(({ path }) => path).filter((path) => path.includes('/data/dataflow/'));
  }

  start(): Promise<void> {
    return new Promise((ready) => this.#server.listen(0, '127.0.0.1', ready));
  }

  stop(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((done) => {
      this.#server.close(() => done());
    });
  }

  reset(): void {
    this.requests.length = 0;
    this.next = [];
    this.always = null;
    this.structure = null;
    this.updated = '2026-11-24T11:00:00+0100';
    this.ticketStates = ['SUBMITTED', 'PROCESSING', 'AVAILABLE'];
    this.revise = (value) => value;
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const path = decodeURI(request.url ?? '/');
    this.requests.push({ path, headers: request.headers });
    if (this.requests.length > MOST_REQUESTS) {
      request.socket.destroy();
      return;
    }
    if (path.startsWith('/sdmx/3.0/data/')) {
      const behaviour = this.next.shift() ?? this.always ?? this.#data;
      behaviour(request, response);
    } else if (path.startsWith('/sdmx/2.1/'))
      (this.structure ?? this.#structure)(request, response);
    else if (path.startsWith('/1.0/async/')) this.#async(path, response);
    else if (path.startsWith('/distribution/')) this.#boundaries(response);
    else response.writeHead(404).end('nothing here');
  }

  /** The slice asked for, gzip without `Content-Encoding`, in chunks without `Content-Length`. */
  readonly #data: Behaviour = (request, response) => {
    const body = this.slice(decodeURI(request.url ?? ''));
    if (body === null) soapFault(100)(request, response);
    else sendChunked(response, gzipSync(body));
  };

  /** The slice of a path as SDMX-CSV 2.0: what is asked and not there is dropped without a word. */
  slice(path: string): string | null {
    const dataset = /\/ESTAT\/(\w+)\//.exec(path)?.[1]?.toLowerCase() ?? '';
    const table = TABLES.get(dataset);
    if (table === undefined) return null;
    const filters = new Map(
      [...path.matchAll(/[?&]c\[(\w+)\]=([^&]*)/g)].map(([, id, codes]) => [id!, codes!]),
    );
    const [, since, until] = /^ge:(\d+)\+le:(\d+)$/.exec(filters.get('TIME_PERIOD') ?? '') ?? [];
    return sdmxCsv(dataset, table, {
      wants: (id, code) => filters.get(id)?.split(',').includes(code) ?? true,
      since: Number(since ?? 0),
      until: Number(until ?? 9999),
      revise: this.revise,
    });
  }

  readonly #structure: Behaviour = (request, response) => {
    const dataset = /\/ESTAT\/(\w+)/.exec(request.url ?? '')?.[1]?.toLowerCase() ?? '';
    const table = TABLES.get(dataset);
    if (table === undefined) return soapFault(100, 404)(request, response);
    if (request.url!.includes('/dataflow/')) {
      const isKnown = request.headers['if-modified-since'] === LAST_MODIFIED;
      if (isKnown && this.updated === '2026-11-24T11:00:00+0100') {
        response.writeHead(304, { 'last-modified': LAST_MODIFIED }).end();
        return;
      }
      response.setHeader('last-modified', LAST_MODIFIED);
      response.end(
        `<m:Structure><s:Dataflow id="${dataset}"><c:Annotations><c:Annotation><c:AnnotationTitle>${this.updated}</c:AnnotationTitle><c:AnnotationType>UPDATE_DATA</c:AnnotationType></c:Annotation></c:Annotations></s:Dataflow></m:Structure>`,
      );
      return;
    }
    const keys = [...table.dimensions].map(
      ([id, codes]) =>
        `<c:KeyValue id="${id}">${codes.map((code) => `<c:Value>${code}</c:Value>`).join('')}</c:KeyValue>`,
    );
    const cube = `<s:CubeRegion include="true">${keys.join('')}</s:CubeRegion>`;
    sendChunked(response, gzipSync(`<?xml version="1.0"?><m:Structure>${cube}</m:Structure>`));
  };

  /** A behaviour: data that are not ready yet. */
  readonly queue: Behaviour = (request, response) => {
    this.#ticketSlice = decodeURI(request.url ?? '');
    response.end(
      `<?xml version="1.0" encoding="UTF-8"?><env:Envelope><env:Body><ns0:syncResponse xmlns:ns0="http://estat.ec.europa.eu/disschain/soap/sync"><queued><id>${TICKET}</id><status>SUBMITTED</status></queued></ns0:syncResponse></env:Body></env:Envelope>`,
    );
  };

  #async(path: string, response: ServerResponse): void {
    if (path === `/1.0/async/status/${TICKET}`) {
      const state =
        this.ticketStates.length > 1 ? this.ticketStates.shift()! : this.ticketStates[0]!;
      response.end(`<status><key>${TICKET}</key><status>${state}</status></status>`);
    } else if (path === `/1.0/async/data/${TICKET}`) {
      sendChunked(response, gzipSync(this.slice(this.#ticketSlice) ?? ''));
    } else response.writeHead(404).end();
  }

  #boundaries(response: ServerResponse): void {
    const geometries = REGIONS.map((id) => ({ type: 'Polygon', id, arcs: [], properties: {} }));
    const objects = { regions: { type: 'GeometryCollection', geometries } };
    response.end(JSON.stringify({ type: 'Topology', objects, arcs: [] }));
  }
}

function sendChunked(response: ServerResponse, body: Buffer): void {
  response.writeHead(200, { 'content-type': 'application/octet-stream' });
  response.write(body.subarray(0, 100));
  response.end(body.subarray(100));
}

const send =
  (status: number, type: string, body: string): Behaviour =>
  (_, response) => {
    response.writeHead(status, { 'content-type': type }).end(body);
  };

/** A SOAP fault as the API wraps its refusals, with whatever status. */
export function soapFault(code: number, status = 200, text = 'fault'): Behaviour {
  const body = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><S:Fault xmlns:S="http://schemas.xmlsoap.org/soap/envelope/"><faultcode>${code}</faultcode><faultstring>${text}</faultstring></S:Fault>`;
  return send(status, 'text/xml', body);
}

export const tooBigXml = soapFault(
  413,
  413,
  'EXTRACTION_TOO_BIG: The requested extraction is too big, estimated 420709314 rows, max authorised is 5000000',
);
export const tooBigJson = send(
  413,
  'application/json',
  '{"error":[{"status":413,"id":413,"label":"EXTRACTION_TOO_BIG: The requested extraction is too big, estimated 9999999 rows"}]}',
);
export const asyncWarning = send(
  200,
  'application/json',
  '{"warning":{"status":413,"label":"ASYNCHRONOUS_RESPONSE. Your request will be treated asynchronously. Please try again later."}}',
);
export const htmlPage = send(
  200,
  'text/html',
  '<!DOCTYPE html><html><body>Maintenance</body></html>',
);
export const apiError = send(
  400,
  'application/json',
  '{"error":[{"status":400,"id":150,"label":"Incorrect request"}]}',
);
export const busy =
  (status: number, headers: Record<string, string> = {}): Behaviour =>
  (_, response) => {
    response.writeHead(status, headers).end('busy');
  };

/** Gzip that ends before its checksum, with the right framing around it. */
export const truncatedGzip: Behaviour = (_, response) => {
  const whole = gzipSync('STRUCTURE,STRUCTURE_ID,freq\n'.repeat(500));
  sendChunked(response, whole.subarray(0, whole.length - 9));
};

/** The connection breaks in the middle of a chunked body. */
export const cutOff: Behaviour = (request, response) => {
  response.writeHead(200);
  response.write(gzipSync('half of it').subarray(0, 12));
  setTimeout(() => request.socket.destroy(), 20);
};

/** Headers and a first byte, then nothing. */
export const silent: Behaviour = (_, response) => {
  response.writeHead(200);
  response.write(Buffer.from([0x1f]));
};

/** A plain body that ends with the connection: nobody can tell whether it is whole. */
export const unframed: Behaviour = (request, response) => {
  response.socket?.end(
    'HTTP/1.0 200 OK\r\nContent-Type: text/csv\r\n\r\nSTRUCTURE,STRUCTURE_ID,freq\n',
  );
  request.resume();
};

/** Any body as it is, gzipped. */
export const body =
  (text: string): Behaviour =>
  (_, response) => {
    sendChunked(response, gzipSync(text));
  };
