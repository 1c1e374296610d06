import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Template } from 'adaptivecards-templating';
import type { CardName } from './views';

const FOLDER = join(__dirname, '..', '..', 'cards');

/** Each card's shape, from `cards/<name>.json`, read and compiled once: compiling takes longer than filling. */
export const templates: Readonly<Record<CardName, Template>> = {
  list: read('list'),
  item: read('item'),
  history: read('history'),
  proposal: read('proposal'),
  pass: read('pass'),
  question: read('question'),
  text: read('text'),
  form: read('form'),
  digest: read('digest'),
  help: read('help'),
  nudge: read('nudge'),
};

function read(name: CardName): Template {
  return new Template(JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8')) as object);
}
