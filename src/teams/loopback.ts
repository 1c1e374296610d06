const LOOPBACK: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/** The URL leads to this machine. */
export function isLoopbackUrl(url: string): boolean {
  return URL.canParse(url) && LOOPBACK.includes(new URL(url).hostname);
}

/** The request asked for this machine by its own names; a page elsewhere that had its name point here did not. */
export function isLoopbackHost(host: string | undefined): boolean {
  return host !== undefined && isLoopbackUrl(`http://${host}`);
}
