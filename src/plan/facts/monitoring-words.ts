import type { Monitoring } from '../plan';

/** What a cycle's word may mean, where it is not one thing to everybody. */
const mayMean: Readonly<Record<string, string>> = {
  'bi-monthly': 'every two months or twice a month, the plan does not say which',
};

/** Which body looks at the plan, how often, and at what. */
export function monitoringInWords({ body, cycle, text }: Monitoring): string {
  const meant = mayMean[cycle.toLowerCase()];
  return `${body}, ${cycle}${meant === undefined ? '' : ` (${meant})`}: ${text}`;
}
