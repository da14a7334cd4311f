import { describe, expect, test, vi } from 'vitest';
import { readContent } from '../../src/integrations/content/content-files.ts';

const { content } = await readContent(process.cwd());
vi.mock('astro:content', () => ({ getCollection: async (name: keyof typeof content) => content[name] }));
vi.stubEnv('BUILD_DAY', '2026-12-01');
const { countStatuses, stateIndex } = await import('../../src/views/states.ts');
const { proofs, stateRule } = await import('../../src/views/proofs.ts');
const { credentialGroups } = await import('../../src/views/credentials.ts');
const { viewRegister } = await import('../../src/views/authority-links.ts');

const state = (name: string, status: 'licensed' | 'not-regulated') => ({ name, status });

describe('the list of states', () => {
  test('holds every record once, by name, and counts what the records say', async () => {
    const { rows, counts, facets } = await stateIndex();
    expect(rows.map(({ id }) => id).toSorted()).toEqual(content.jurisdictions.map(({ id }) => id));
    expect(rows.map(({ name }) => name)).toEqual(rows.map(({ name }) => name).toSorted());
    for (const { status, places } of counts)
      expect(places).toBe(content.jurisdictions.filter(({ data }) => data.status === status).length);
    expect(counts.reduce((sum, { places }) => sum + places, 0)).toBe(rows.length);
    const asked = facets.find(({ facet }) => facet === 'rule');
    expect(asked?.options.map(({ records }) => records)).toEqual(counts.map(({ places }) => places));
  });

  test('names up to five places of a status, and leaves out a status that no place has', () => {
    const five = ['A', 'B', 'C', 'D', 'E'].map((name) => state(name, 'not-regulated'));
    expect(countStatuses(five)).toMatchObject([{ places: 5, names: 'A, B, C, D and E' }]);
    const [many] = countStatuses([...five, state('F', 'not-regulated')]);
    expect(many).not.toHaveProperty('names');
  });

  test('offers a search for none that the state does not regulate', async () => {
    const { rows } = await stateIndex();
    const without = rows.filter(({ rule }) => rule === 'No state rule');
    expect(without.length).toBeGreaterThan(0);
    expect(without.map(({ lookup }) => lookup)).toEqual(without.map(() => 'No register'));
    expect(without.map(({ hours }) => hours)).toEqual(without.map(() => 'None'));
    expect(without.filter(({ tokens }) => tokens.includes('lookup:'))).toEqual([]);
  });
});

describe('what stands behind a license or a credential', () => {
  test('is a line for every state, and its register beside it where one is known', async () => {
    const behind = await proofs();
    expect(behind['KS']).toEqual([
      { label: 'State rule', text: 'Kansas: no state rule. What to ask', href: '/guides/states/ks/' },
    ]);
    for (const { id, data } of content.jurisdictions) {
      const code = id.toUpperCase();
      expect(behind[code]?.[0]?.href).toBe(`/guides/states/${id}/`);
      expect(behind[code]?.[1]?.href).toBe(data.register?.link.url);
      expect(behind[`pt-${code}`]?.[0]?.href).toBe(data.physicalTherapists?.url);
    }
  });

  test('is a line for every credential that leads to its entry, and its register', async () => {
    const behind = await proofs();
    for (const { id, data } of content.credentials) {
      expect(behind[id]?.[0]?.href).toBe(`/guides/credentials/#${id}`);
      expect(behind[id]?.[1]?.href).toBe(data.register?.link.url);
    }
    expect(behind['bctmb']?.[0]?.text).toBe('BCTMB: exam of an outside body. What it proves');
  });

  test('is told at length above a state’s list, and a place without a record has none', async () => {
    expect(await stateRule('wa')).toMatchObject({
      place: 'Washington',
      noun: 'license',
      regulator: { name: expect.stringContaining('Board of Massage') },
      register: { kind: 'search' },
    });
    expect(await stateRule('wy')).toMatchObject({ noun: undefined, register: undefined });
    expect(await stateRule('abroad')).toBeUndefined();
  });
});

test('an address that nobody opened is never told as opened', () => {
  const link = { url: 'https://example.gov/', seen: 'named', seenOn: '2026-11-22' } as const;
  expect(viewRegister({ kind: 'search', link, answeredIn: '2026-06' }).seen).toBe(
    'Other lists name this address. Up to November 22, 2026 we had not opened it. One of them says that it worked in June 2026.',
  );
  const opened = { ...link, seen: 'opened' } as const;
  expect(viewRegister({ kind: 'search', link: opened }).seen).toBe('We opened it on November 22, 2026.');
});

test('each credential stands on its page once, an amount before its noun', async () => {
  const groups = await credentialGroups();
  const entries = groups.flatMap((group) => group.entries);
  expect(entries.map(({ id }) => id).toSorted()).toEqual(content.credentials.map(({ id }) => id).toSorted());
  expect(entries.find(({ id }) => id === 'clt-lana')?.takes[0]).toMatch(/^135 hours of training/);
});
