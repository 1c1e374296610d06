import { partNames } from '../../cards/digest-words';
import { weekdayNames } from '../../cards/words';
import type { FormField } from '../../cards/forms';
import { staleDaysLimits, type DigestProblem, type PauseProblem } from '../../plan/digest/change';
import { digestParts, type DigestPart, type DigestSettings } from '../../plan/digest-settings';
import type { Inputs } from '../feature';

const yesOrNo = [
  { title: 'Yes', value: 'yes' },
  { title: 'No', value: 'no' },
];

/** A group's digest in labelled boxes. */
export function fieldsOf(settings: DigestSettings): readonly FormField[] {
  const { weekday, time, leaveOut, whenQuiet, preview, staleDays } = settings;
  const told = digestParts.filter((part) => !leaveOut.includes(part));
  return [
    {
      ...{ id: 'weekday', label: 'Day', value: String(weekday) },
      choices: weekdayNames.map((title, index) => ({ title, value: String(index + 1) })),
    },
    { id: 'time', label: 'Time', value: time, time: true },
    {
      ...{ id: 'include', label: 'What it tells', value: told.join(','), several: true },
      choices: digestParts.map((part) => ({ title: sentence(partNames[part]), value: part })),
    },
    {
      ...{ id: 'silent', label: 'In a week without news', value: whenQuiet },
      choices: [
        { title: 'One line that says so', value: 'one line' },
        { title: 'No post', value: 'nothing' },
      ],
    },
    {
      ...{ id: 'preview', label: 'The chair sees it the working day before', value: preview ? 'yes' : 'no' },
      choices: yesOrNo,
    },
    { id: 'stale', label: 'Tell items that nobody updated for so many days', value: String(staleDays) },
  ];
}

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** What the boxes hold; whatever makes no sense is for `digestProblem` to find. */
export function readForm(inputs: Inputs, before: DigestSettings): DigestSettings {
  const { weekday = '', time = '', include = '', silent, preview, stale = '' } = inputs;
  const told = include.split(',').map((part) => part.trim());
  return {
    ...before,
    weekday: Number(weekday),
    time: time.slice(0, 'HH:MM'.length),
    leaveOut: digestParts.filter((part: DigestPart) => !told.includes(part)),
    whenQuiet: silent === 'nothing' ? 'nothing' : 'one line',
    preview: preview === 'yes',
    staleDays: Number(stale),
  };
}

export function sayProblem(problem: DigestProblem): string {
  switch (problem) {
    case 'no such day':
      return 'Choose one of the days.';
    case 'no such time':
      return 'There is no such time. Say it like 09:00 or 16:30.';
    case 'nothing in it':
      return 'Leave at least one thing in it; to have none at all, pause it.';
    case 'days':
      return `Say a number of days from ${staleDaysLimits.least} to ${staleDaysLimits.most}.`;
    default:
      return problem satisfies never;
  }
}

export function sayPauseProblem(problem: PauseProblem): string {
  switch (problem) {
    case 'no such day':
      return 'Choose a first day, and a last one if it has one.';
    case 'ends before it begins':
      return 'The last day is before the first.';
    case 'over already':
      return 'Those days have passed.';
    default:
      return problem satisfies never;
  }
}
