/** A word without its ending, so that audits, audited and audit are one. Only for comparing, never for showing. */
export function stemOf(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  const single = word.endsWith('ies')
    ? `${word.slice(0, -3)}y`
    : /(?:ss|us|is)$/.test(word)
      ? word
      : /(?:x|ch|sh|ss)es$/.test(word)
        ? word.slice(0, -2)
        : word.replace(/s$/, '');
  const ended = single.length > 5 && /(?:ing|ed)$/.test(single);
  const bare = ended ? single.replace(/(?:ing|ed)$/, '').replace(/([bdgmnprt])\1$/, '$1') : single;
  return bare.length > 4 ? bare.replace(/e$/, '') : bare;
}
