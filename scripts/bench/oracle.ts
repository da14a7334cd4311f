import { around, distance } from 'geokdbush';
import KDBush from 'kdbush';
import type { FacetSummary } from '../../src/finder/manifest.ts';
import type { People } from './people.ts';
import type { Question } from './questions.ts';

const wanted = 20;
/** More rows than 20 people can have. */
const enoughRows = 400;

/** The distances of the 20 nearest people in kilometers, and counts, in ways that share nothing with the index. */
export interface Oracle {
  bruteForce(question: Question): number[];
  kdbush(question: Question): number[];
  /** Practice locations that fit in the whole country */
  countRows(question: Question): number;
}

/** Makes both oracles for one file of people. */
export function oracleFor(people: People, facets: readonly FacetSummary[]): Oracle {
  const tree = new KDBush(people.person.length);
  for (const [row, lng] of people.lng.entries()) tree.add(lng, people.lat[row] as number);
  tree.finish();
  const vectors = people.lng.map((lng, row) => vectorOf(lng, people.lat[row] as number));
  return {
    bruteForce: (question) => {
      const asks = rowTest(people, facets, question);
      const origin = vectorOf(question.origin.lng, question.origin.lat);
      const nearest = new Map<number, number>();
      for (const [row, vector] of vectors.entries()) {
        if (!asks(row)) continue;
        const person = people.person[row] as number;
        const chord = squaredChord(origin, vector);
        if (chord < (nearest.get(person) ?? Infinity)) nearest.set(person, chord);
      }
      const chords = Float64Array.from(nearest.values()).sort().subarray(0, wanted);
      return Array.from(chords, (chord) => 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(chord) / 2)));
    },
    kdbush: (question) => {
      const { lng, lat } = question.origin;
      const rows = around(tree, lng, lat, enoughRows, Infinity, rowTest(people, facets, question));
      const seen = new Set<number>();
      const first = rows.filter((row) => {
        const person = people.person[row] as number;
        return !seen.has(person) && seen.add(person);
      });
      return first
        .slice(0, wanted)
        .map((row) => distance(lng, lat, people.lng[row] as number, people.lat[row] as number));
    },
    countRows: (question) => {
      const fits = rowTest(people, facets, question);
      return people.person.filter((_, row) => fits(row)).length;
    },
  };
}

/** Says of a row whether it fits: any value of a group, every group. */
function rowTest(
  people: People,
  facets: readonly FacetSummary[],
  question: Question,
): (row: number) => boolean {
  const groups = Object.entries(question.facets).map(([group, ids]) => {
    const values = facets.find((summary) => summary.group === group)?.values ?? [];
    const single = ids.flatMap((id) => values.find((value) => value.id === id)?.of ?? [id]);
    return single.flatMap((id) => people.has.get(`${group}:${id}`) ?? []);
  });
  return (row) => groups.every((sets) => sets.some((rows) => rows.has(row)));
}

type Vector = readonly [x: number, y: number, z: number];

function vectorOf(lng: number, lat: number): Vector {
  const [east, north] = [(lng * Math.PI) / 180, (lat * Math.PI) / 180];
  return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)];
}

const squaredChord = (a: Vector, b: Vector): number =>
  (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2;
