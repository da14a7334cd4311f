import { describe, expect, test } from 'vitest';
import { publishedSchemas, schemaOf } from '../../src/open-data/files.ts';
import { jsonSchemaOf } from '../../src/open-data/json-schema.ts';
import { publish } from '../../src/open-data/publish.ts';
import { faultsOf, validatorOf } from './json-validator.ts';

const addressOf = (name: string) => `https://handwise.example/api/schema/${name}.json`;
const schemas = Object.entries(publishedSchemas).map(([name, schema]) => ({
  name,
  schema: schema(),
  json: jsonSchemaOf(schema(), addressOf(name)),
}));

interface Node {
  description?: string;
  properties?: Record<string, Node>;
  [keyword: string]: unknown;
}

/** The path of every field of a JSON Schema that does not say what it means. */
function silentFields(node: unknown, path: string): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const { properties = {}, ...rest } = node as Node;
  const fields = Object.entries(properties).flatMap(([name, field]) => [
    ...(field.description ? [] : [`${path}.${name}`]),
    ...silentFields(field, `${path}.${name}`),
  ]);
  return [...fields, ...Object.values(rest).flatMap((inner) => silentFields(inner, path))];
}

describe.each(schemas)('the published schema of $name', ({ name, json }) => {
  test('is JSON Schema 2020-12 that a strict validator takes, and names its own address', () => {
    expect(json).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: addressOf(name),
      title: expect.any(String),
      description: expect.any(String),
    });
    expect(() => validatorOf(json)).not.toThrow();
  });

  test('says of every field what it means', () => {
    expect(silentFields(json, name)).toEqual([]);
  });
});

const page = 'https://handwise.example/evidence/claims/massage-lowers-cortisol/';
const change = {
  id: 'claim-massage-lowers-cortisol-1',
  day: '2026-11-22',
  kind: 'claim-published',
  record: { type: 'claim', id: 'massage-lowers-cortisol', title: 'Massage lowers stress hormones.', page },
  words: 'First published.',
};
const file = {
  name: 'changes',
  title: 'Changes',
  description: 'What changed.',
  license: {
    id: 'CC-BY-4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/',
    attribution: 'The Handwise project',
  },
  generated: '2026-11-22',
  source: 'https://handwise.example/about/data/',
  schema: addressOf('changes'),
  items: [change],
};
const validate = validatorOf(jsonSchemaOf(schemaOf('changes'), addressOf('changes')));
const publishChanges = (content: unknown) => publish('/api/changes.json', schemaOf('changes'), content);

describe('a file', () => {
  test('that follows its schema is published as it is', () => {
    expect(JSON.parse(publishChanges(file))).toEqual(file);
    expect(faultsOf(validate, file)).toEqual([]);
  });

  test('has its keys in the order of the schema, whatever order they came in', () => {
    const turned = Object.fromEntries(Object.entries(file).reverse());
    expect(publishChanges(turned)).toBe(publishChanges(file));
  });

  test.each<[string, object, RegExp]>([
    ['without its items', { ...file, items: undefined }, /items/],
    ['without an id', { ...file, items: [{ ...change, id: undefined }] }, /items.*id/],
    ['with an unknown field', { ...file, items: [{ ...change, color: 'red' }] }, /color/],
    ['with an unknown word', { ...file, items: [{ ...change, kind: 'claim-lost' }] }, /kind/],
    ['with a day that does not exist', { ...file, generated: '2026-02-30' }, /generated/],
    ['with an address that is not whole', { ...file, source: '/about/data/' }, /source/],
    ['with an empty text', { ...file, items: [{ ...change, words: '' }] }, /words/],
    ['of another name', { ...file, name: 'claims' }, /name/],
  ])('%s is refused by the build, with its field, and by a validator elsewhere', (_, content, field) => {
    const received: unknown = JSON.parse(JSON.stringify(content));
    expect(() => publishChanges(received)).toThrow(/^\/api\/changes\.json breaks its own schema/);
    expect(() => publishChanges(received)).toThrow(field);
    expect(faultsOf(validate, received)).not.toEqual([]);
  });

  test('with one id twice is refused by the build: JSON Schema has no word for that', () => {
    expect(() => publishChanges({ ...file, items: [change, change] })).toThrow('differ from each other');
  });
});

describe('the list of citations', () => {
  const schema = publishedSchemas['citations']?.();
  const item = {
    id: 'furlan-2015',
    type: 'article-journal',
    title: 'Massage for low-back pain',
    author: [
      { family: 'Furlan', given: 'Andrea D' },
      { family: 'Cross', given: 'J Thomas', suffix: 'Jr' },
      { literal: 'World Health Organization' },
    ],
    issued: { 'date-parts': [[2015, 9]] },
    'container-title': 'Cochrane Database of Systematic Reviews',
    DOI: '10.1002/14651858.CD001929.pub3',
    PMID: '26329399',
  };

  test.each<[string, object, boolean]>([
    ['sound', item, true],
    ['with a year alone', { ...item, issued: { 'date-parts': [[2015]] } }, true],
    ['without a date', { ...item, issued: undefined }, true],
    ['of month 13', { ...item, issued: { 'date-parts': [[2015, 13]] } }, false],
    ['with a day', { ...item, issued: { 'date-parts': [[2015, 9, 1]] } }, false],
    ['with a DOI as an address', { ...item, DOI: 'https://doi.org/10.1000/x' }, false],
    ['with an author of no name', { ...item, author: [{}] }, false],
    ['with a field that CSL does not know', { ...item, doi: '10.1000/x' }, false],
  ])('an item %s', (_, content, isSound) => {
    const list: unknown = JSON.parse(JSON.stringify([content]));
    const json = schemas.find(({ name }) => name === 'citations')?.json ?? {};
    expect(schema?.safeParse(list).success).toBe(isSound);
    expect(faultsOf(validatorOf(json), list).length === 0).toBe(isSound);
  });
});
