import type { IncomingMessage } from 'node:http';

/** Larger than any activity Teams sends, whose messages end at 28 KB. */
const MOST_BYTES = 256 * 1024;

/** The body that was read, or the status that ends the request. */
export type Body = { readonly body: unknown } | { readonly status: 400 | 408 | 413 };

/** The status that refuses a request by its headers alone, before a byte of its body is looked at. */
export function refusedByHeaders(request: IncomingMessage): 413 | 415 | undefined {
  if (request.method !== 'POST') return undefined;
  const encoding = request.headers['content-encoding'] ?? 'identity';
  const [type] = (request.headers['content-type'] ?? '').split(';');
  if (encoding.toLowerCase() !== 'identity') return 415;
  if (type?.trim().toLowerCase() !== 'application/json') return 415;
  return Number(request.headers['content-length'] ?? 0) > MOST_BYTES ? 413 : undefined;
}

/** The JSON of a request; reading stops at the limits, whatever its headers say. */
export function readJson(request: IncomingMessage, milliseconds: number): Promise<Body> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    const end = (body: Body): void => {
      clearTimeout(timer);
      request.removeAllListeners('data');
      request.pause();
      resolve(body);
    };
    const timer = setTimeout(() => {
      end({ status: 408 });
    }, milliseconds);
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > MOST_BYTES) end({ status: 413 });
      else chunks.push(chunk);
    });
    request.once('end', () => {
      end(parsed(Buffer.concat(chunks)));
    });
    request.once('error', () => {
      end({ status: 400 });
    });
    request.once('aborted', () => {
      end({ status: 400 });
    });
  });
}

function parsed(bytes: Buffer): Body {
  try {
    return { body: JSON.parse(bytes.toString('utf8')) as unknown };
  } catch {
    return { status: 400 };
  }
}
