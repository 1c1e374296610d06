import { Parser } from 'htmlparser2';
import type { Incoming } from './activity';

/** A link in what was pasted: the words that stand for it, and where it leads. */
interface Anchor {
  readonly words: string;
  readonly address: string;
}

const web = /^https?:\/\//i;

/** How many files came with the message. What Teams sends of the words themselves as HTML is none. */
export function filesIn({ attachments = [] }: Incoming): number {
  return attachments.filter(({ contentType }) => !isWords(contentType) && !isCard(contentType)).length;
}

/** The address behind a link that is shown by a page's title, put beside the title: the text alone would lose it. */
export function withAddresses(text: string, { attachments = [] }: Incoming): string {
  const anchors = attachments
    .filter(({ contentType }) => isWords(contentType))
    .flatMap(({ content }) => (typeof content === 'string' ? anchorsIn(content) : []));
  return anchors.reduce((said, { words, address }) => {
    const isShown = said.includes(address) || web.test(words);
    // A function, because an address may hold characters that have a meaning in a replacement text.
    return isShown ? said : said.replace(words, () => `${words} ${address}`);
  }, text);
}

const isWords = (type: string): boolean => /^text\/(?:html|plain)$/i.test(type);
const isCard = (type: string): boolean => /^application\/vnd\.microsoft\.card\./i.test(type);

function anchorsIn(html: string): readonly Anchor[] {
  const found: Anchor[] = [];
  let open: { address: string; words: string } | undefined;
  const parser = new Parser({
    onopentag: (name, { href = '' }) => {
      if (name === 'a' && web.test(href)) open = { address: href, words: '' };
    },
    ontext: (words) => {
      if (open) open.words += words;
    },
    onclosetag: (name) => {
      if (name !== 'a' || !open) return;
      const words = open.words.replace(/\s+/g, ' ').trim();
      if (words !== '') found.push({ ...open, words });
      open = undefined;
    },
  });
  parser.end(html);
  return found;
}
