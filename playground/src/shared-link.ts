/** What a link carries: in the URL fragment, which browsers never send to a server. */
export interface Shared {
  text: string;
  publishedAt: string;
}

/** The longest fragment that common browsers and messengers keep whole. */
const longestFragment = 30_000;

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  const piped = new Blob([bytes]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(piped).arrayBuffer());
}

/** The fragment for a state (deflated, base64url), or null where it is too long for a link. */
export async function toFragment(shared: Shared): Promise<string | null> {
  const packed = await through(
    new TextEncoder().encode(JSON.stringify(shared)),
    new CompressionStream('deflate-raw'),
  );
  let binary = '';
  for (const byte of packed) binary += String.fromCharCode(byte);
  const fragment = `#t=${btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
  return fragment.length > longestFragment ? null : fragment;
}

/** The state that a fragment carries, or null where it carries none that can be read. */
export async function fromFragment(fragment: string): Promise<Shared | null> {
  if (!fragment.startsWith('#t=')) return null;
  try {
    const binary = atob(fragment.slice(3).replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    const shared: unknown = JSON.parse(
      new TextDecoder().decode(await through(bytes, new DecompressionStream('deflate-raw'))),
    );
    if (typeof shared !== 'object' || shared === null || !('text' in shared) || !('publishedAt' in shared))
      return null;
    const { text, publishedAt } = shared;
    return typeof text === 'string' && typeof publishedAt === 'string' ? { text, publishedAt } : null;
  } catch {
    return null; // a link cut short or made by hand: the page opens empty
  }
}
