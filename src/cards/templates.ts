import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Template } from 'adaptivecards-templating';
import type { SingleCard } from './views';

type CardName = SingleCard['card'];

const FOLDER = join(__dirname, '..', '..', 'cards');

const compiled = new Map<CardName, Template>();

/** A card's shape, from `cards/<name>.json`, read and compiled when it is first shown: compiling takes longer than filling. */
export function templateOf(name: CardName): Template {
  const known = compiled.get(name);
  if (known) return known;
  const template = new Template(JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8')) as object);
  compiled.set(name, template);
  return template;
}
