import { z } from 'astro/zod';

/** No text of a record is longer; a card with more would hide the next one. */
const mostCharacters = 300;

/** Marks that turn the text after them around, and what is no text: tabs, line breaks, empty bytes, half a character. */
const noText = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\p{Cc}\p{Cs}]/u;

/** Text of one line that is never empty and has no space at its ends, e.g. "Seattle". */
export const words = z
  .string()
  .min(1, { error: 'expected some text' })
  .max(mostCharacters, { error: `expected at most ${mostCharacters} characters` })
  .refine((text) => !noText.test(text), {
    error: 'expected one line of text without control characters or marks that turn it around',
  })
  .refine((text) => text === text.trim(), { error: 'expected no space at either end' });

/** A kebab-case id, e.g. "massage-therapist". */
export const kebabId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'expected a kebab-case id such as "massage-therapist"' });

/** A calendar day, e.g. "2026-11-01"; impossible days such as 2026-02-30 are refused. */
export const day = z.iso.date({ error: 'expected a day that exists, as YYYY-MM-DD' });

/** A ten-character NUCC provider taxonomy code, e.g. "225700000X". */
export const taxonomyCode = z
  .string()
  .regex(/^[0-9A-Z]{9}X$/, { error: 'expected a ten-character NUCC code such as "225700000X"' });

/** A two-letter code of a state or territory, e.g. "WA". */
export const stateCode = z
  .string()
  .regex(/^[A-Z]{2}$/, { error: 'expected a two-letter state code such as "WA"' });

/** A telephone number as "206-555-0123", with " x45" for an extension, or abroad as "+34911234567". */
export const phone = z.string().regex(/^(\d{3}-\d{3}-\d{4}( x\d{1,6})?|\+[1-9]\d{6,14})$/, {
  error: 'expected a number such as "206-555-0123"',
});

/** A web address, e.g. "https://www.example.com/". */
export const website = z
  .url({ protocol: /^https?$/, error: 'expected an http(s) address' })
  .max(500, { error: 'expected at most 500 characters' });
