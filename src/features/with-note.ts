import type { Card } from '../cards/views';
import type { Reply } from './feature';

/** The same answer with a line more, whatever card it is on. */
export function withNote(answer: Reply, note: string): Reply {
  return { ...answer, card: noted(answer.card, note) };
}

function noted<Kind extends Card>(card: Kind, note: string): Kind;
function noted(card: Card, note: string): Card {
  switch (card.card) {
    case 'list':
      return { ...card, view: { ...card.view, notes: [...card.view.notes, note] } };
    case 'history':
      return { ...card, view: { ...card.view, notes: [...card.view.notes, note] } };
    case 'item':
      return { ...card, view: { ...card.view, notes: [...card.view.notes, note] } };
    case 'proposal':
      return { ...card, view: { ...card.view, notes: [...card.view.notes, note] } };
    case 'proposals':
      return { ...card, view: { ...card.view, notes: [...card.view.notes, note] } };
    case 'nudge':
      return { ...card, view: { ...card.view, notes: [...card.view.notes, note] } };
    case 'text':
      return { ...card, view: { ...card.view, paragraphs: [...card.view.paragraphs, note] } };
    case 'form':
      return { ...card, view: { ...card.view, paragraphs: [...card.view.paragraphs, note] } };
    case 'pass':
      return { ...card, view: { ...card.view, paragraphs: [...card.view.paragraphs, note] } };
    case 'question':
      return { ...card, view: { ...card.view, text: `${card.view.text}\n\n${note}` } };
    case 'help':
      return { ...card, view: { ...card.view, intro: `${card.view.intro}\n\n${note}` } };
    case 'answers': {
      const { parts } = card.view;
      const last = parts.at(-1);
      return last
        ? { ...card, view: { ...card.view, parts: [...parts.slice(0, -1), noted(last, note)] } }
        : card;
    }
    case 'digest':
      return { ...card, view: { ...card.view, summary: `${card.view.summary}\n\n${note}` } };
  }
}
