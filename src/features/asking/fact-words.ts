import { kindWord } from '../../cards/words';
import type { Fact, FactKind } from '../../plan/facts/fact';
import type { ItemKind, Plan } from '../../plan/plan';
import { capital, priorityName } from '../describe';

/** What a fact is called where its kind's name does not say it. */
const called: Readonly<Partial<Record<FactKind, string>>> = {
  governance: 'Governance',
  reporting: 'Reporting',
  plan: 'The plan',
  supersedes: 'The plan before',
  limit: 'End',
  completion: 'Completion',
  lead: 'Lead',
  accountable: 'Accountable',
  group: 'Group',
  'empty cell': 'Table of groups and priorities',
  monitoring: 'Monitoring',
  'short form': 'Short form',
  'noted issue': 'Noted about the document',
};

/** `Success measure 3.S5: … (line 125)`, `Aim of P2 Neglect: …`: the kind, the plan's own short wording, and where it is read from. */
export function sayFact(fact: Fact, plan: Plan): string {
  const { text, line } = fact;
  return `${headingOf(fact, plan)}: ${text.replace(/[.\s]+$/, '')}${line === undefined ? '' : ` (line ${line})`}`;
}

function headingOf({ kind, ref, priority, label }: Fact, plan: Plan): string {
  if (ref !== undefined) return `${capital(kindWord(kind as ItemKind, 1))} ${ref}`;
  if (kind === 'part' && label !== undefined) return label;
  if (priority === undefined || kind === 'empty cell') return called[kind] ?? capital(kind);
  if (kind === 'priority') return `Priority ${priority}`;
  const name = kind === 'aim' && label !== undefined ? label : (called[kind] ?? capital(kind));
  return `${name} of ${priorityName(plan, priority)}`;
}
