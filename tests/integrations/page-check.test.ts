import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { builtPage } from '../../src/integrations/checks/built-page.ts';
import { pageProblems as problemsOfPage } from '../../src/integrations/checks/page-problems.ts';
import { pageRule } from '../../src/integrations/checks/page-rule.ts';
import { siteProblems } from '../../src/integrations/checks/site-problems.ts';

const home = 'https://handwise.example/';
const pageProblems = (file: string, html: string) => problemsOfPage(builtPage(file, html, home));

const due = '<p data-check-due>November 22, 2027</p>';

/** Rule and finding of each problem of one page, told as what stands below its title. */
const below = (html: string) =>
  pageProblems('index.html', `<!doctype html><title>T</title><h1>T</h1>${due}${html}`).map(
    ({ rule, found }) => `${rule}: ${found}`,
  );

describe('the outline of a built page', () => {
  test('has one title, whatever stands inside it', () => {
    expect(pageProblems('a.html', `<h1>Neck <em>pain</em></h1>${due}`)).toEqual([]);
    expect(pageProblems('a.html', `<p>Words</p>${due}`)).toEqual([
      {
        file: 'a.html',
        rule: 'one-h1',
        found: 'no <h1>',
        expected: 'one <h1> that names the page',
        fix: 'give the page a title',
      },
    ]);
    expect(below('<h1>Again</h1>')).toEqual(['one-h1: <h1> "T" and <h1> "Again"']);
  });

  test('skips no step on the way down, and any on the way up', () => {
    expect(below('<h2>A</h2><h3>B</h3><h4>C</h4><h2>D</h2>')).toEqual([]);
    expect(below('<h2>A</h2><h4 id="b">B <b>c</b></h4>')).toEqual([
      'heading-order: <h4 id="b"> "B c" after an <h2>',
    ]);
    expect(
      pageProblems('a.html', `<h2>Before</h2><h1>T</h1>${due}`).map(({ found, fix }) => [found, fix]),
    ).toEqual([['<h2> "Before" as the first heading', '<h2> -> <h1>']]);
  });

  test('is not asked of a page that only sends readers on', () => {
    expect(pageProblems('a.html', '<meta http-equiv="refresh" content="0;url=/"><a href="/">On</a>')).toEqual(
      [],
    );
  });

  test('is read as a browser reads it: no comment, script or template counts', () => {
    expect(
      below(
        `<!-- <h1>x</h1> --><script>"<h1>x</h1>"</script><template><h1 id="a">x</h1></template><i id="a" title="1 > 0">`,
      ),
    ).toEqual([]);
  });
});

describe('an id', () => {
  test('belongs to one element of a page', () => {
    expect(below('<h2 id="dose">Dose</h2><p id="Dose">x</p>')).toEqual([]);
    expect(below('<h2 id="dose">Dose</h2><article id=dose></article>')).toEqual([
      'duplicate-id: id="dose" on <h2> and again on <article>',
    ]);
  });
});

describe('a picture', () => {
  test.each([
    '<img src="/a.png" alt="A map">',
    '<img src="/a.png" alt="">',
    '<img src="/a.png" alt>',
    '<svg aria-hidden="true"><path d="M0 0"/></svg>',
    '<svg role="img" aria-label="A plot"></svg>',
    '<svg role="img"><title>A plot</title></svg>',
    '<span aria-hidden="true"><b><svg/></b></span>',
    '<div role="img" aria-label="Dots"><svg></svg></div>',
  ])('%s says what it shows, or that it shows nothing', (html) => expect(below(html)).toEqual([]));

  test.each([
    ['<p><img src="/a.png"></p>', '<img> in <p>'],
    ['<p><svg class="icon"></svg></p>', '<svg class="icon"> in <p>'],
    ['<p><svg aria-hidden="false" /></p>', '<svg> in <p>'],
    ['<p><svg aria-label="No role"></svg></p>', '<svg> in <p>'],
    ['<p><svg role="img"><title> </title></svg></p>', '<svg> in <p>'],
    ['<p><span aria-hidden="true">x</span><svg></svg></p>', '<svg> in <p>'],
    ['<template><p><svg></svg></p></template>', '<svg> in <p>'],
  ])('%s does neither', (html, found) => expect(below(html)).toEqual([`picture-without-text: ${found}`]));
});

test('a number that nothing filled in is told, and code is left alone', () => {
  expect(below('<p>In {gross-2024.studies} studies</p>')).toEqual(['unfilled-number: {gross-2024.studies}']);
  expect(below('<script>tell({a.b})</script><style>p{a.b}</style><p>{ "a": 1 }</p>')).toEqual([]);
});

const made: string[] = [];
afterAll(() => Promise.all(made.map((folder) => rm(folder, { recursive: true }))));

test('a page says on which day somebody looks at it again', () => {
  for (const html of ['', '<p data-check-due> </p>', `<template>${due}</template>`])
    expect(pageProblems('a.html', `<h1>T</h1>${html}`).map(({ rule }) => rule)).toEqual(['no-next-check']);
});

test('every page of a built site is read, in every folder, and each problem names its page', async () => {
  const dist = await mkdtemp(join(tmpdir(), 'pages-'));
  made.push(dist);
  const pages = {
    'index.html': `<h1>Home</h1>${due}`,
    '404.html': `<p>Gone</p>${due}`,
    'safety/pregnancy/index.html': `<h1>A</h1><h3>B</h3>${due}`,
    'data.txt': '<h6>',
  };
  for (const [file, text] of Object.entries(pages)) {
    await mkdir(dirname(join(dist, file)), { recursive: true });
    await writeFile(join(dist, file), text);
  }
  const [told] = await siteProblems({ dist, home }, [pageRule]);
  expect(told?.problems.map(({ file, rule }) => [file, rule])).toEqual([
    ['404.html', 'one-h1'],
    ['safety/pregnancy/index.html', 'heading-order'],
  ]);
});
