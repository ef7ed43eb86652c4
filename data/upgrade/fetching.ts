import { type Fault, UpgradeError } from './fault.ts';

/** The internet as an upgrade sees it; tests put recorded answers in its place. */
export interface Web {
  get(url: string, init: { headers: Record<string, string>; signal: AbortSignal }): Promise<Response>;
  /** Lets the given milliseconds pass. */
  wait(milliseconds: number): Promise<void>;
  /** Tells the person at the terminal what is going on. */
  say(line: string): void;
}

/** What a request needs besides its address. */
export interface Request {
  readonly headers?: Readonly<Record<string, string>>;
  /** What to do where the service refuses more requests, e.g. `set OPENALEX_API_KEY`. */
  readonly whenRefused?: string;
}

/** An export of all reserves takes a few seconds; a minute without an answer means that none will come. */
const TIMEOUT = 60_000;

/** The longest that a service's wish to wait is followed without asking, in seconds; ROR counts requests per five minutes. */
const LONGEST_WAIT = 310;

/** How often a request is repeated because the service asked to wait. */
const MOST_WAITS = 3;

/** Wikimedia and others ask programs to say who they are. */
const USER_AGENT = 'auspices-data-upgrade/1.0 (started by a person, one request at a time)';

const BY_HAND = 'Or download the file elsewhere and name it with --file.';

/** The parsed JSON of an address, null where the service knows no such thing (404); throws an `UpgradeError` otherwise. */
export async function fetchJson(web: Web, url: string, request: Request = {}): Promise<unknown> {
  const { host, pathname } = new URL(url);
  // Without its parameters: they may hold a key.
  const place = host + pathname;
  for (let waits = 0; ; waits++) {
    const response = await send(web, url, place, request);
    if (response.status === 404) return null;
    if (response.ok) return await readJson(response, place);
    const seconds = response.status === 429 ? retryAfter(response) : null;
    if (seconds === null || seconds > LONGEST_WAIT || waits === MOST_WAITS) {
      throw new UpgradeError([await refusal(response, place, request)]);
    }
    web.say(`${host} asks to wait ${seconds} seconds.`);
    await web.wait(seconds * 1000);
  }
}

async function send(web: Web, url: string, place: string, { headers }: Request): Promise<Response> {
  try {
    return await web.get(url, {
      headers: { 'user-agent': USER_AGENT, accept: 'application/json', ...headers },
      signal: AbortSignal.timeout(TIMEOUT),
    });
  } catch (error) {
    throw new UpgradeError([unreachable(error, place)]);
  }
}

function unreachable(error: unknown, place: string): Fault {
  if (error instanceof Error && error.name === 'TimeoutError') {
    return {
      place,
      what: `no answer within ${TIMEOUT / 1000} seconds`,
      mend: `Try again later. ${BY_HAND}`,
    };
  }
  const cause: unknown = error instanceof Error ? error.cause : null;
  const code = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
  return {
    place,
    what: `cannot be reached${code}`,
    mend: `Check the connection to the internet and the proxy. ${BY_HAND}`,
  };
}

async function readJson(response: Response, place: string): Promise<unknown> {
  let text: string;
  try {
    text = await response.text();
  } catch (error) {
    throw new UpgradeError([
      error instanceof Error && error.name === 'TimeoutError'
        ? unreachable(error, place)
        : { place, what: 'the answer broke off', mend: `Try again. ${BY_HAND}` },
    ]);
  }
  return parseJson(text, place);
}

/** The value of a JSON text; throws an `UpgradeError` that shows how the text begins where it is none. */
export function parseJson(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const start = text.trimStart().slice(0, 40).replace(/\s+/g, ' ');
    const looksCut = /^[[{]/.test(start);
    throw new UpgradeError([
      {
        place,
        what: looksCut ? 'the JSON is broken or ends early' : `is not JSON: it begins with "${start}"`,
        mend: looksCut
          ? 'Download it again, as a whole.'
          : 'A page of a proxy or a sign-in may stand in its place: open the address in a browser and look.',
      },
    ]);
  }
}

/** Seconds that the service asks to wait, from a number or a date; null where it does not say. */
function retryAfter(response: Response): number | null {
  const value = response.headers.get('retry-after');
  if (value === null) return null;
  const seconds = /^\d+$/.test(value) ? Number(value) : Math.ceil((Date.parse(value) - Date.now()) / 1000);
  return Number.isFinite(seconds) ? Math.max(seconds, 1) : null;
}

async function refusal(response: Response, place: string, { whenRefused }: Request): Promise<Fault> {
  if (response.status === 429) {
    const after = response.headers.get('retry-after');
    const mend =
      after === null ? 'Run the command again tomorrow.' : 'Run the command again after that time.';
    return {
      place,
      what: `refuses more requests for now (429${after === null ? '' : `, Retry-After: ${after}`})`,
      mend: whenRefused ? `${mend} ${whenRefused}` : mend,
    };
  }
  const said = await whatItSays(response);
  return {
    place,
    what: `answered ${response.status}${said ? `: ${said}` : ''}`,
    mend:
      response.status >= 500
        ? `The service has a fault of its own: try again later. ${BY_HAND}`
        : `The service may have changed, or wants a key. ${whenRefused ?? BY_HAND}`,
  };
}

/** The sentence in the body of an error, in any of the forms of these services. */
async function whatItSays(response: Response): Promise<string> {
  try {
    const body: unknown = await response.json();
    if (typeof body !== 'object' || body === null) return '';
    const fields = new Map<string, unknown>(Object.entries(body));
    const said = fields.get('message') ?? fields.get('error') ?? fields.get('errors');
    return said === undefined ? '' : String(said).slice(0, 200);
  } catch {
    return response.statusText;
  }
}
