import type { Chance } from './random.ts';

/** An invented person's first and last name; last names are made of two words of nature and belong to nobody we know of. */
export function inventPerson(chance: Chance): { first: string; last: string } {
  const last = chance.pick(lastHeads) + chance.pick(lastTails);
  const second = chance.happens(0.06) ? `-${chance.pick(lastHeads)}${chance.pick(lastTails)}` : '';
  return { first: chance.pick(firstNames), last: last + second };
}

/** An invented practice's name, e.g. "Alderbrook Bodywork". */
export function inventPractice(chance: Chance, isClinic: boolean): string {
  return `${chance.pick(lastHeads)}${chance.pick(lastTails)} ${chance.pick(isClinic ? clinicWords : practiceWords)}`;
}

const firstNames = (
  'Aaliyah Abel Ada Adriana Aiko Alejandro Alma Amara Amina Ana Anders André Anjali Antoine Arjun Asha Astrid Ayumi Beatriz Benedict ' +
  'Bianca Björn Bram Camila Carmen Cedric Celeste Chen Chidi Chloé Clara Dalia Daniela Darius Deepa Delphine Desmond Devi Diego Eero ' +
  'Elena Elif Elisa Emeka Emiko Esperanza Esther Eun Fatima Felix Femi Freya Gabriel Giovanna Grace Hana Haruto Hassan Helena Henrik ' +
  'Ibrahim Ines Ingrid Isaac Isabela Jamal Jana Javier Jelani Jin Joaquín Jonah José Juno Kai Kalani Karim Keiko Kenji Khadija Kiran ' +
  'Kofi Lani Latisha Laila Leilani Lena Leticia Lin Linh Lucía Magnus Mahina Malia Marcus Mariam Mateo Maya Mei Mercedes Milo Minh ' +
  'Miriam Mónica Nadia Naomi Nasrin Nia Nikolai Noor Nuria Oksana Olivia Omar Oscar Paloma Pavel Pema Petra Priya Quinn Rafael Ravi ' +
  'Renée Rosa Ruth Sabine Salma Samir Sanjay Santiago Sara Selam Sergei Shanice Simone Sofía Soren Sunita Susan Tadeo Tamika Tariq ' +
  'Teresa Thandi Theo Thuy Tomás Uma Valentina Vera Victor Vikram Wanda Wei Xiomara Yara Yasmin Yuki Yusuf Zainab Zoë Zora'
).split(' ');

const lastHeads = (
  'Alder Amber Apple Ash Aspen Birch Blue Bramble Briar Cedar Clover Copper Coral Dew Drift Elder Ember Fern Flint Fox Frost Glade ' +
  'Gold Granite Hazel Heather Heron Holly Ivory Juniper Lake Lark Laurel Lichen Maple Meadow Mist Moss Oak Ocean Olive Otter Pebble ' +
  'Pine Plum Quill River Robin Rowan Sage Shell Silver Spruce Star Summer Swallow Thistle Tide Violet Willow Winter Wren'
).split(' ');

const lastTails = (
  'acre bank beam bend bloom borne branch bridge brook crest dale den fall field ford garden gate glen grove harbor haven hill hollow ' +
  'ing isle keep land leaf ley light mark mead mere mill moor more path point ridge rise shade shore side song stead stone stream ' +
  'vale view wade walk ward water way well wick wind wood worth yard'
).split(' ');

const practiceWords = [
  'Bodywork',
  'Massage',
  'Massage Studio',
  'Massage Therapy',
  'Therapeutic Massage',
  'Massage Collective',
];
const clinicWords = ['Physical Therapy', 'Rehabilitation', 'Movement Clinic', 'Physical Therapy Group'];
