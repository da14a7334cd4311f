import type { Provider } from '../../src/finder/schema/provider.ts';
import { providerSchema } from '../../src/finder/schema/provider.ts';
import { professionsOf } from '../../src/finder/taxonomy.ts';
import { fold } from '../../src/lib/fold.ts';
import { areaCodes } from './area-codes.ts';
import { inventPerson, inventPractice as inventPracticeName } from './names.ts';
import type { SamplePlace } from './places.ts';
import { inventPractice } from './practice.ts';
import type { Chance } from './random.ts';

/** Fixed, so that the same seed gives the same bytes on any day. */
const sampleDay = '2026-11-01';

/** Invents provider number `number`; in one of ten cases in a building that was used before. */
export function inventProvider(
  chance: Chance,
  number: string,
  pickPlace: (chance: Chance) => SamplePlace,
  buildings: Building[],
): Provider {
  const kind = chance.happens(0.06) ? 'organization' : 'individual';
  const main =
    chance.happens(0.1) && buildings.length > 0
      ? chance.pick(buildings)
      : openBuilding(chance, pickPlace, buildings);
  const { isMassage, credentialText, ...practice } = inventPractice(chance, kind, main.place.state, number);
  const person = inventPerson(chance);
  const organization = inventPracticeName(chance, !isMassage);
  const site = `${fold(kind === 'organization' ? organization : person.last).replaceAll(' ', '-')}.example`;
  const isPlaced = !chance.happens(0.006);
  const others = chance.happens(0.06) ? chance.between(1, 2) : 0;
  const moreLocations = Array.from({ length: isPlaced ? others : 0 }, () => {
    const { address, position } = locationIn(
      chance,
      openBuilding(chance, inState(pickPlace, main.place.state), buildings),
    );
    return { address, phone: phoneIn(chance, address.state), position };
  });
  const { address, position } = locationIn(chance, main);
  return providerSchema.parse({
    id: `x-sample-${number}`,
    kind,
    name:
      kind === 'organization'
        ? { organization }
        : {
            ...person,
            ...(chance.happens(0.15) && { organization }),
            ...(credentialText && { credentialText }),
          },
    ...practice,
    professions: professionsOf((practice.taxonomyCodes ?? []).map(({ code }) => code)),
    address,
    ...(chance.happens(0.92) && { phone: phoneIn(chance, main.place.state) }),
    ...(chance.happens(0.55) && { website: `https://${site}/` }),
    ...(chance.happens(0.35) && { email: `hello@${site}` }),
    ...(isPlaced && { position }),
    ...(moreLocations.length > 0 && { moreLocations }),
    source: { kind: 'sample', name: 'sample', retrieved: sampleDay },
    updated: sampleDay,
    sample: true,
  });
}

/** An invented house at a real place. */
export interface Building {
  place: SamplePlace;
  line1: string;
}

function openBuilding(
  chance: Chance,
  pickPlace: (chance: Chance) => SamplePlace,
  buildings: Building[],
): Building {
  const line1 = `${chance.between(1, 99) * 100} ${chance.pick(['Sample', 'Example', 'Specimen'])} ${chance.pick(['Street', 'Avenue', 'Road', 'Way'])}`;
  const building = { place: pickPlace(chance), line1 };
  buildings.push(building);
  return building;
}

function inState(pickPlace: (chance: Chance) => SamplePlace, state: string): (chance: Chance) => SamplePlace {
  return (chance) => {
    let place = pickPlace(chance);
    for (let tries = 0; place.state !== state && tries < 40; tries++) place = pickPlace(chance);
    return place;
  };
}

/** A suite in a building; every fifth record knows only the ZIP. */
function locationIn(chance: Chance, { place, line1 }: Building) {
  const { city, state, zip, position } = place;
  const town = { city, state, postalCode: zip, country: 'US' };
  if (chance.happens(0.2)) return { address: town, position: { ...position, precision: 'zip' as const } };
  const suite = chance.happens(0.4) ? { line2: `Suite ${chance.between(1, 40)}` } : {};
  return { address: { line1, ...suite, ...town }, position: { ...position, precision: 'address' as const } };
}

function phoneIn(chance: Chance, state: string): string {
  return `${chance.pick(areaCodes[state] ?? ['202'])}-555-01${String(chance.between(0, 99)).padStart(2, '0')}`;
}
