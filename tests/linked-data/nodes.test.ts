import { expect, test } from 'vitest';
import { breadcrumbs } from '../../src/linked-data/breadcrumbs.ts';
import { sourceNode } from '../../src/linked-data/citation.ts';
import { claimNode } from '../../src/linked-data/claim.ts';
import { dataBlock } from '../../src/linked-data/data-block.ts';
import { guidelineNodes } from '../../src/linked-data/guideline.ts';
import { pageNode } from '../../src/linked-data/page.ts';
import { siteFacts } from '../../src/linked-data/site.ts';
import { conditionNode, riskNode, techniqueNode } from '../../src/linked-data/topics.ts';

const page = { title: 'T', description: 'D', address: 'http://localhost/t/' };

test('a page tells a review only where one is on record', () => {
  expect(pageNode(page, { modified: '2026-11-22' })).not.toHaveProperty('lastReviewed');
  expect(
    pageNode(page, { reviewedBy: { name: 'A Name', role: 'Physical therapist', date: '2026-12-01' } }),
  ).toMatchObject({
    lastReviewed: '2026-12-01',
    reviewedBy: { '@type': 'Person', name: 'A Name', jobTitle: 'Physical therapist' },
  });
});

test('what a page does not know is left out', () => {
  expect(Object.keys(pageNode(page, {}))).toEqual(
    '@type @id url name description inLanguage isPartOf publisher license'.split(' '),
  );
});

test('no text can end the block that holds it', () => {
  const block = dataBlock([{ '@type': 'Question', name: '</script><script>alert(1)//' }]);
  expect(block).not.toContain('<');
  expect(JSON.parse(block)['@graph'][0].name).toBe('</script><script>alert(1)//');
});

test('a condition names guidelines and no treatment: whether massage is one is what its page weighs', () => {
  expect(conditionNode('/conditions/x/', 'neck pain', ['/evidence/citations/y-2020/'])).toEqual({
    '@type': 'MedicalCondition',
    '@id': 'http://localhost/conditions/x/#title',
    name: 'neck pain',
    guideline: [{ '@id': 'http://localhost/evidence/citations/y-2020/#facts' }],
  });
});

test('a technique is withheld for what says so, and not for what asks to adapt it', () => {
  const risk = (name: string, level: 'not-now' | 'ask-first' | 'adapt') => ({
    name,
    path: `/safety/${name}/`,
    level,
  });
  const node = techniqueNode('/techniques/x/', {
    name: 'X',
    aliases: [],
    risks: [risk('clot', 'not-now'), risk('thinner', 'ask-first'), risk('bruise', 'adapt')],
  });
  expect(node).toMatchObject({
    '@type': 'MedicalTherapy',
    contraindication: [{ name: 'clot' }, { name: 'thinner' }],
  });
  expect(riskNode('/safety/bruise/', { name: 'Bruise', plainName: 'Bruise', level: 'adapt' })).toEqual({
    '@type': 'MedicalEntity',
    '@id': 'http://localhost/safety/bruise/#title',
    name: 'Bruise',
  });
});

const claim = {
  path: '/evidence/claims/x/',
  statement: 'Massage cures all.',
  published: '2026-11-01',
  checked: '2026-11-22',
  nextCheck: '2027-11-22',
};

test('a claim comes with its verdict in words, and until when it stands', () => {
  const verdict = { label: 'Not shown', certaintyWords: undefined, sentence: 'No study shows it.' };
  const node = claimNode({ ...claim, verdict });
  expect(node).toMatchObject({
    '@type': 'ClaimReview',
    claimReviewed: claim.statement,
    reviewRating: { '@type': 'Rating', alternateName: 'Not shown' },
    reviewBody: 'No study shows it.',
    expires: '2027-11-22',
  });
  expect(JSON.stringify(node)).not.toMatch(/ratingValue|bestRating|ratingExplanation/);
});

test('a withdrawn verdict is not told, and what people say is no review then', () => {
  expect(claimNode({ ...claim, verdict: undefined })).toEqual({
    '@type': 'Claim',
    '@id': 'http://localhost/evidence/claims/x/#title',
    name: claim.statement,
  });
});

test('a study tells its journal, numbers and authors; what its record lacks is left out', () => {
  const item = {
    id: 'x-2020',
    type: 'article-journal' as const,
    title: 'A trial',
    author: [{ family: 'Cross', given: 'J Thomas', suffix: 'Jr' }, { literal: 'The Group' }],
    issued: { 'date-parts': [[2020, 4]] as [[number, number]] },
    'container-title': 'A Journal',
    volume: '7',
    issue: '2',
    DOI: '10.1000/x',
    PMID: '123',
  };
  expect(
    sourceNode('/evidence/citations/x-2020/', item, { links: [{ url: 'https://doi.org/10.1000/x' }] }),
  ).toEqual({
    '@type': 'MedicalScholarlyArticle',
    '@id': 'http://localhost/evidence/citations/x-2020/#title',
    name: 'A trial',
    author: [
      { '@type': 'Person', name: 'J Thomas Cross Jr' },
      { '@type': 'Organization', name: 'The Group' },
    ],
    datePublished: '2020-04',
    isPartOf: {
      '@type': 'PublicationIssue',
      issueNumber: '2',
      isPartOf: {
        '@type': 'PublicationVolume',
        volumeNumber: '7',
        isPartOf: { '@type': 'Periodical', name: 'A Journal' },
      },
    },
    identifier: [
      { '@type': 'PropertyValue', propertyID: 'DOI', value: '10.1000/x' },
      { '@type': 'PropertyValue', propertyID: 'PMID', value: '123' },
    ],
    sameAs: ['https://doi.org/10.1000/x'],
  });
  const bare = sourceNode(
    '/x/',
    { id: 'x', type: 'report', title: 'R' },
    { links: [], standing: 'Retracted' },
  );
  expect(bare).toEqual({
    '@type': 'Report',
    '@id': 'http://localhost/x/#title',
    name: 'R',
    creativeWorkStatus: 'Retracted',
  });
});

test('a guideline is told as guidance and as a text', () => {
  const nodes = guidelineNodes('/g/', {
    title: 'G',
    year: 2020,
    recommendations: [{ says: 'Offer it.', strength: 'weak' }, { says: 'Do not.' }],
  });
  expect(nodes).toMatchObject([
    { '@type': 'MedicalGuideline', guidelineDate: '2020', subjectOf: { '@id': 'http://localhost/g/#title' } },
    { description: 'Offer it.', recommendationStrength: 'weak' },
    { description: 'Do not.' },
  ]);
});

test('the way to a page counts from home, and the page itself comes last', () => {
  expect(breadcrumbs([{ label: 'Safety', path: '/safety/' }], 'Fever')).toEqual({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Home', item: 'http://localhost/' },
      { '@type': 'ListItem', position: 2, name: 'Safety', item: 'http://localhost/safety/' },
      { '@type': 'ListItem', position: 3, name: 'Fever' },
    ],
  });
});

test('the site can be searched at the address that its own form uses', () => {
  expect(siteFacts()).toMatchObject({
    potentialAction: {
      target: { urlTemplate: 'http://localhost/search/?q={search_term_string}' },
      'query-input': 'required name=search_term_string',
    },
  });
});
