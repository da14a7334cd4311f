import { count, listInWords } from '../lib/text.ts';
import type { City, State } from './provider-places.ts';
import { stateOutline } from './state-outline.ts';

/** The picture above a state's list: its outline with a circle for each city, and the same in words. */
export interface StateMap {
  width: number;
  height: number;
  path: string;
  /** Largest first, so that a small one is never hidden */
  circles: { x: number; y: number; r: number }[];
  names: { x: number; y: number; text: string; isLeft: boolean }[];
  words: string;
}

const [smallest, largest] = [2.5, 15];
/** More circles than these would hide the state, and weigh more than its people. */
const mostCircles = 300;
/** Cities that are named at most, in the picture and in the words. */
const mostNames = 4;
/** One letter and one line of a name, in the drawing's units. */
const [letter, line] = [9, 20];

/** Draws where the people of a state are; undefined where the state has no outline or nobody a position. */
export function stateMap(state: State): StateMap | undefined {
  const outline = stateOutline(state.slug.toUpperCase());
  const cities = state.cities.filter(({ middle }) => middle).toSorted(byPeople);
  if (!outline || cities.length === 0) return undefined;
  const { width, height, path, at } = outline;
  const most = cities[0]?.people.length ?? 1;
  const spots = cities.slice(0, mostCircles).flatMap(({ name, people, middle }) => {
    if (!middle) return [];
    const r = Math.max(smallest, Math.round(largest * Math.sqrt(people.length / most) * 2) / 2);
    return [{ name, r, ...at(middle) }];
  });
  const circles = spots.map(({ x, y, r }) => ({ x, y, r }));
  return { width, height, path, circles, names: namesOf(spots, width), words: wordsOf(state, cities) };
}

/** The names of the largest cities that do not run into each other, on the side where there is room. */
function namesOf(
  spots: { name: string; x: number; y: number; r: number }[],
  width: number,
): StateMap['names'] {
  const boxes: { left: number; right: number; y: number }[] = [];
  return spots.slice(0, mostNames).flatMap(({ name, x, y, r }) => {
    const length = name.length * letter;
    const isLeft = x + r + length > width;
    const left = isLeft ? x - r - length : x + r;
    const isFree = boxes.every(
      (box) => Math.abs(box.y - y) >= line || left > box.right || left + length < box.left,
    );
    if (!isFree || left < 0) return [];
    boxes.push({ left, right: left + length, y });
    return [{ x: isLeft ? x - r - 3 : x + r + 3, y: y + 5, text: name, isLeft }];
  });
}

/** e.g. "The largest groups are in Seattle (12), Tacoma (8) and Spokane (5). 13 others elsewhere." */
function wordsOf({ people }: State, cities: City[]): string {
  const named = cities.slice(0, mostNames);
  const list = listInWords(
    named.map((city) => `${city.name} (${city.people.length.toLocaleString('en-US')})`),
  );
  const others = people - named.reduce((sum, city) => sum + city.people.length, 0);
  if (others === 0) return `All are in ${list}.`;
  const drawn = cities.length > mostCircles ? ` Drawn are the ${mostCircles} largest places.` : '';
  return `The largest groups are in ${list}. ${count(others, 'other')} elsewhere.${drawn}`;
}

const byPeople = (a: City, b: City): number =>
  b.people.length - a.people.length || (a.slug < b.slug ? -1 : 1);
