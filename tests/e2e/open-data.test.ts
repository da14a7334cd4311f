import { type APIRequestContext, expect, test } from '@playwright/test';
import { type DataFileName, dataFileNames } from '../../src/open-data/files.ts';
import { faultsOf, validatorOf } from '../open-data/json-validator.ts';

interface Item {
  id: string;
  page?: string;
}

interface DataFile<T extends Item = Item> {
  name: string;
  source: string;
  schema: string;
  items: T[];
}

interface ClaimItem extends Item {
  page: string;
  kind: string;
  statement: string;
  verdict?: { label: string; sentence?: string; certainty?: { level: string } };
}

async function read<T>(request: APIRequestContext, path: string): Promise<T> {
  const response = await request.get(path);
  expect(response.status(), path).toBe(200);
  return response.json() as Promise<T>;
}

const readFile = <T extends Item = Item>(request: APIRequestContext, name: DataFileName) =>
  read<DataFile<T>>(request, `api/${name}.json`);

const schemaOf = (request: APIRequestContext, name: DataFileName) =>
  read<{ $id: string }>(request, `api/schema/${name}.json`);

/** Every text anywhere inside. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(textsIn);

for (const name of dataFileNames) {
  test(`/api/${name}.json follows the schema that it names, and a copy that does not is refused`, async ({
    request,
  }) => {
    const [file, schema] = [await readFile(request, name), await schemaOf(request, name)];
    const validate = validatorOf(schema);
    expect(schema.$id).toBe(file.schema);
    expect(file.name).toBe(name);
    expect(faultsOf(validate, file)).toEqual([]);
    const [first, ...others] = file.items;
    expect(first, 'a file without items proves nothing').toBeDefined();
    for (const wrong of [
      { ...first, id: undefined },
      { ...first, more: 'x' },
      { ...first, id: 'Not an id' },
    ]) {
      const copy: unknown = JSON.parse(JSON.stringify({ ...file, items: [wrong, ...others] }));
      expect(faultsOf(validate, copy)).not.toEqual([]);
    }
  });

  test(`/api/${name}.json has ids that differ`, async ({ request }) => {
    const { items } = await readFile(request, name);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });
}

test('/api/citations.json, and the file of one, follow their schema, and hold every citation that others name', async ({
  request,
}) => {
  const validate = validatorOf(await read<object>(request, 'api/schema/citations.json'));
  const all = await read<Item[]>(request, 'api/citations.json');
  expect(faultsOf(validate, all)).toEqual([]);
  expect(faultsOf(validate, [{ ...all[0], type: 'leaflet' }])).not.toEqual([]);
  expect(faultsOf(validate, await read(request, `api/citations/${all[0]?.id}.json`))).toEqual([]);
  const ids = new Set(all.map(({ id }) => id));
  expect(ids.size).toBe(all.length);
  const files = await Promise.all(dataFileNames.map((name) => readFile(request, name)));
  const named = textsIn(files).flatMap((text) => /\/evidence\/citations\/([^/]+)\/$/.exec(text)?.[1] ?? []);
  expect(named.length).toBeGreaterThan(200);
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
});

test('every address of this site in the files and the feed is there', async ({ request }) => {
  const files = await Promise.all(dataFileNames.map((name) => readFile(request, name)));
  const home = new URL('/', files[0]?.schema).href;
  const feed = await (await request.get('feed.xml')).text();
  const told = [
    ...textsIn(files).filter((text) => text.startsWith(home)),
    ...[...feed.matchAll(/(?:href="|<uri>)([^"<]+)/g)].map(([, address = '']) => address),
  ];
  const paths = [...new Set(told.map((address) => address.replace(home, '')))];
  expect(paths.length).toBeGreaterThan(200);
  const missing = [];
  for (const path of paths) if ((await request.get(path)).status() !== 200) missing.push(path);
  expect(missing).toEqual([]);
});

test('every id that a record names is an item of the file that holds it', async ({ request }) => {
  const ids = async (name: DataFileName) =>
    new Set((await readFile(request, name)).items.map(({ id }) => id));
  const [claims, conditions, techniques] = [
    await ids('claims'),
    await ids('conditions'),
    await ids('techniques'),
  ];
  const named = { claims: new Set<string>(), conditions: new Set<string>(), techniques: new Set<string>() };
  for (const name of dataFileNames)
    for (const item of (await readFile(request, name)).items)
      for (const key of Object.keys(named) as (keyof typeof named)[]) {
        const list = (item as unknown as Record<string, unknown>)[key];
        if (Array.isArray(list)) for (const id of list) named[key].add(id);
      }
  expect(named.claims.size).toBeGreaterThan(50);
  expect([...named.claims].filter((id) => !claims.has(id))).toEqual([]);
  expect([...named.conditions].filter((id) => !conditions.has(id))).toEqual([]);
  expect([...named.techniques].filter((id) => !techniques.has(id))).toEqual([]);
});

test('the claims are those of the ledger, each with the verdict and certainty of its page', async ({
  page,
  request,
}) => {
  const { items } = await readFile<ClaimItem>(request, 'claims');
  await page.goto('evidence/claims/');
  const inLedger = await page
    .locator('main a[href*="/evidence/claims/"]')
    .evaluateAll((all) => all.map((one) => new URL((one as HTMLAnchorElement).href).pathname));
  expect(new Set(inLedger.filter((path) => !path.endsWith('/claims/')))).toEqual(
    new Set(items.map((item) => new URL(item.page).pathname)),
  );
  const said = await page.evaluate(
    (addresses) =>
      Promise.all(
        addresses.map(async (address) => {
          const html = await (await fetch(new URL(address).pathname)).text();
          const answer = new DOMParser().parseFromString(html, 'text/html').querySelector('.answer');
          return {
            label: answer?.querySelector('[data-verdict]')?.textContent?.trim(),
            certainty: answer?.querySelector<HTMLElement>('[data-certainty]')?.dataset['certainty'],
            text: answer?.textContent ?? '',
          };
        }),
      ),
    items.map((item) => item.page),
  );
  for (const [at, { id, verdict }] of items.entries()) {
    expect(said[at]?.label, id).toBe(verdict?.label);
    expect(said[at]?.certainty, id).toBe(verdict?.certainty?.level);
    expect(said[at]?.text, id).toContain(verdict?.sentence ?? '');
  }
});

test('the data page lists every file with the number of its records', async ({ page, request }) => {
  await page.goto('about/data/');
  for (const name of dataFileNames) {
    const row = page.getByRole('row').filter({ has: page.locator(`a[href$="/api/${name}.json"]`) });
    const { items } = await readFile(request, name);
    await expect(row.getByRole('cell').first()).toHaveText(items.length.toLocaleString('en-US'));
  }
});
