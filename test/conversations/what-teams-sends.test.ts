import '../support/matchers';
import { conversation } from '../support/conversation';

const plan = 'hounslow-2021-23';
const bySarah = { plan, as: 'Sarah Okafor' };
const asHtml = (content: string) => ({ attachments: [{ contentType: 'text/html', content }] });
const file = {
  attachments: [
    { contentType: 'application/vnd.microsoft.teams.file.download.info', name: 'report.docx', content: {} },
  ],
};

test('the mark of a quoted reply is no word', async () => {
  const chat = await conversation(bySarah);
  await chat.says('1.3 amber, no template');
  expect(await chat.says('<quoted messageId="17"/>yes')).toSay('Saved');
});

test.each([
  'Plan Steward, what’s red in Neglect?',
  '@Plan Steward what’s red in Neglect?',
  'plan steward: what’s red in Neglect?',
])('its own name, typed without a mention, is no word: “%s”', async (said) => {
  const chat = await conversation(bySarah);
  expect(await chat.says(said)).toSay('Understood: Red · P1 Neglect');
});

test('the address behind a link that shows a title is kept as evidence', async () => {
  const chat = await conversation(bySarah);
  const words = 'evidence for 1.3: Trial report, page 4';
  const html =
    '<p>evidence for 1.3: <a href="https://example.org/trial?a=1&amp;b=2">Trial <b>report</b></a>, page 4</p>';
  const card = await chat.says(words, asHtml(html));
  expect(card.reply?.changes).toMatchObject([{ ref: '1.3', field: 'evidence' }]);
  await chat.says('yes');
  expect(JSON.stringify(await chat.history('1.3'))).toContain('https://example.org/trial?a=1&b=2');
});

test('a link that is shown as itself stays once', async () => {
  const chat = await conversation(bySarah);
  const link = 'https://example.org/trial';
  const card = await chat.says(`evidence for 1.3: ${link}`, asHtml(`<a href="${link}">${link}</a>`));
  expect(card.text.split(link)).toHaveLength(2);
});

test('a file beside an update is not kept, and that is said', async () => {
  const chat = await conversation(bySarah);
  const card = await chat.says('1.5 is done, evidence attached', file);
  expect(card.reply?.changes).toMatchObject([{ ref: '1.5' }]);
  expect(card).toSay('I can’t keep files.');
});

test('a file alone is answered with what to send instead', async () => {
  const chat = await conversation(bySarah);
  expect(await chat.says('', file)).toSay('evidence for 1.3: https://');
});

test('an edited order changes nothing, and that is said', async () => {
  const chat = await conversation(bySarah);
  await chat.says('1.3 amber, no template');
  const edited = await chat.says('1.3 red, no template', {
    type: 'messageUpdate',
    channelData: { tenant: { id: chat.place.tenant }, eventType: 'editMessage' },
  });
  expect(edited).toSay('an edited message changes nothing');
  expect(await chat.says('yes')).toSay('not rated → amber');
});

test('a name as a company directory writes it is the person that was mentioned', async () => {
  const chat = await conversation({ plan, as: 'Meera Shah' });
  const shown = '<at>BAINES, Tom (MET POLICE)</at>';
  const tom = {
    id: '29:tom',
    name: 'BAINES, Tom (MET POLICE)',
    aadObjectId: 'aaaaaaaa-0000-4000-8000-000000000022',
  };
  const card = await chat.says(`assign 1.3 to ${shown}`, {
    entities: [{ type: 'mention', text: shown, mentioned: tom }],
  });
  expect(card.reply?.changes).toMatchObject([{ ref: '1.3', field: 'lead' }]);
  expect(card).toSay('Tom Baines');
});
