const MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i;

/** Whether what a plan prints of a time names its last month; of years alone, as `2021-24` or `until 2022`, the last day is assumed. */
export function printsItsEnd(printed: string): boolean {
  return MONTH.test(printed);
}
