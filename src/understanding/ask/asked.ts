import type { Question } from '../../plan/asking/query';
import type { Heard } from '../hear/heard';
import type { Utterance } from '../words/utterance';

/** A question that one sort of asking makes of the sentence; an utterance where it must ask back. */
export type Asked = { readonly question: Question } | { readonly back: Utterance } | undefined;
export type Asker = (heard: Heard) => Asked;
