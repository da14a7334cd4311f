import { expect, test } from 'vitest';
import { facetGroups, offers, stateLicense } from '../../src/finder/facet-groups.ts';
import { credentialLabels, facetLabels, labelOf } from '../../src/finder/facet-labels.ts';

const own = { label: 'Own', values: { 'neck-pain': 'Neck pain' } };
const labels = facetLabels(own, own);

test('a value has the label that somebody gave it', () => {
  expect(labelOf('specialty', 'neck-pain', labels.specialty)).toBe('Neck pain');
  expect(labelOf('specialty', 'not-stated', labels.specialty)).toBe('No specialty stated');
  expect(labelOf('credential', stateLicense, labels.credential)).toBe('State license on record');
});

test('a value without one is named by what it is', () => {
  expect(labelOf('language', 'es', labels.language)).toBe('Spanish');
  expect(labelOf('credential', 'abc', labels.credential)).toBe('ABC');
  expect(labelOf('technique', 'hot-stone-massage', labels.technique)).toBe('Hot stone massage');
  expect(labelOf('specialty', 'constructor', labels.specialty)).toBe('Constructor');
});

test('each group has a name of its own, and each offer a label for yes', () => {
  const names = facetGroups.map((group) => facetLabels(own, { ...own, label: 'Other' })[group].label);
  expect(new Set(names).size).toBe(facetGroups.length);
  expect(names.every(Boolean)).toBe(true);
  for (const offer of Object.keys(offers)) expect(labels.offers.values[offer], offer).toMatch(/^[A-Z]/);
});

test('an offer is told apart from its refusal and from silence', () => {
  const answers = Object.entries(labels.offers.values);
  expect(new Set(answers.map(([, label]) => label)).size).toBe(answers.length);
  for (const [id, label] of answers) {
    expect(label.endsWith(': no'), id).toBe(id.endsWith('-no'));
    expect(label.endsWith(': not stated'), id).toBe(id.endsWith('-not-stated'));
  }
});

test('a credential that letters stand for is named with its letters', () => {
  for (const [id, label] of Object.entries(credentialLabels))
    if (id !== stateLicense) expect(label.toLowerCase(), id).toContain(id.split('-')[0]);
});
