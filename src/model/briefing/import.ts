import type { z } from 'zod';
import { briefingSchema } from '../schemas/briefing.ts';
import { propertiesOf } from '../typed.ts';
import { type Briefing, LARGEST_BRIEFING } from './briefing.ts';

/** More places than these are not listed: whoever mends them finds the rest. */
const MOST_FAULTS = 8;

/** One place of a file that breaks the schema. */
export interface BriefingFault {
  /** Keys and indices from the top, e.g. `['steps', 2, 'title']`. */
  readonly path: readonly (string | number)[];
  readonly fault: 'missing' | 'wrong' | 'empty' | 'long' | 'many' | 'form' | 'unknown' | 'wordless';
}

/** Why a file is no briefing. */
export type BriefingProblem =
  | { readonly kind: 'large'; readonly bytes: number }
  | { readonly kind: 'encoding' | 'other' | 'broken-link' }
  /** Where the JSON breaks off or goes wrong, counted from 1. */
  | { readonly kind: 'syntax'; readonly line: number; readonly column: number; readonly cut: boolean }
  | { readonly kind: 'version'; readonly version: string }
  | { readonly kind: 'faults'; readonly faults: readonly BriefingFault[]; readonly more: number };

export type ReadBriefing =
  | { readonly briefing: Briefing; readonly problem?: undefined }
  | { readonly briefing?: undefined; readonly problem: BriefingProblem };

/** The place of a syntax error: engines tell it in their messages, or not at all where the text ends too soon. */
function syntaxProblem(text: string, error: unknown): BriefingProblem {
  const message = error instanceof Error ? error.message : '';
  const told = /position (\d+)/.exec(message);
  const inLines = /line (\d+) column (\d+)/.exec(message);
  if (!told && inLines)
    return { kind: 'syntax', line: Number(inLines[1]), column: Number(inLines[2]), cut: false };
  const position = told ? Number(told[1]) : text.length;
  const lines = text.slice(0, position).split('\n');
  return {
    kind: 'syntax',
    line: lines.length,
    column: (lines.at(-1)?.length ?? 0) + 1,
    cut: position >= text.trimEnd().length,
  };
}

function faultOf(issue: z.core.$ZodIssue): BriefingFault['fault'] {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'missing' : 'wrong';
    case 'too_small':
      return 'empty';
    case 'too_big':
      return issue.origin === 'array' ? 'many' : 'long';
    case 'unrecognized_keys':
      return 'unknown';
    case 'invalid_format':
      return 'form';
    case 'custom':
      return 'wordless';
    default:
      return 'wrong';
  }
}

/** Checks what JSON gave against the schema. */
export function checkBriefing(json: unknown): ReadBriefing {
  const { format, version } = propertiesOf(json);
  if (format !== 'auspices-briefing') return { problem: { kind: 'other' } };
  if (version !== 1)
    return { problem: { kind: 'version', version: String(JSON.stringify(version)).slice(0, 20) } };
  const parsed = briefingSchema.safeParse(json, { reportInput: true });
  if (parsed.success) return { briefing: parsed.data };
  const faults = parsed.error.issues.flatMap((issue): BriefingFault[] => {
    const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [null];
    return keys.map((key) => ({ path: key === null ? path : [...path, key], fault: faultOf(issue) }));
  });
  return {
    problem: {
      kind: 'faults',
      faults: faults.slice(0, MOST_FAULTS),
      more: Math.max(0, faults.length - MOST_FAULTS),
    },
  };
}

/** Reads the text of a briefing's file. */
export function readBriefingText(text: string): ReadBriefing {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { problem: syntaxProblem(text, error) };
  }
  return checkBriefing(json);
}

/** Reads the bytes of a briefing's file: JSON in UTF-8. Nothing of it is run or changed; what is wrong is named with its place. */
export function readBriefingFile(bytes: Uint8Array): ReadBriefing {
  if (bytes.length > LARGEST_BRIEFING) return { problem: { kind: 'large', bytes: bytes.length } };
  try {
    return readBriefingText(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return { problem: { kind: 'encoding' } };
  }
}

/** The text of a briefing's file, which `readBriefingFile` reads. */
export const writeBriefingFile = (briefing: Briefing): string => `${JSON.stringify(briefing, null, 2)}\n`;
