import { readFileSync } from 'node:fs';
import path from 'node:path';
import { conversation, type Opening } from '../support/conversation';

interface CommandList {
  readonly scopes: readonly string[];
  readonly commands: readonly { readonly title: string }[];
}

const manifest = JSON.parse(
  readFileSync(path.join(__dirname, '..', '..', 'manifest', 'manifest.json'), 'utf8'),
) as { bots: [{ commandLists: readonly CommandList[] }] };

const [personal, shared] = ['personal', 'team'].map(
  (scope) => manifest.bots[0].commandLists.find(({ scopes }) => scopes.includes(scope))?.commands ?? [],
);
const sarah: Opening = { plan: 'hounslow-2021-23', as: 'Sarah Okafor', updates: true };

/** Teams offers these to whoever types, so each must be understood word for word. */
test.each(personal!)('"$title" is understood in a personal chat', async ({ title }) => {
  const chat = await conversation(sarah);
  const said = await chat.says(title);
  expect(['question', 'refusal', 'nothing', 'fault']).not.toContain(said.kind);
  expect(said.text).not.toMatch(/didn’t understand|not sure what/i);
});

test.each(shared!)('"$title" is understood in a group’s channel', async ({ title }) => {
  const chat = await conversation({ ...sarah, in: 'channel', group: 'safeguarding-effectiveness' });
  const said = await chat.says(title);
  expect(['question', 'refusal', 'nothing', 'fault']).not.toContain(said.kind);
  expect(said.text).not.toMatch(/didn’t understand|not sure what/i);
});
