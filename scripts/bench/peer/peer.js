// What most finders do: one GeoJSON of everybody, the 20 nearest by sorting all, every marker in Leaflet.markercluster. It is given
// what it can be given: the file is asked for with the page, and the cards do not wait for the map.
const L = globalThis.L;
const asked = new URLSearchParams(location.search);
const origin = L.latLng(Number(asked.get('lat')), Number(asked.get('lng')));

const response = fetch('providers.geojson');

async function show() {
  const { features } = await (await response).json();
  const rows = features.map((feature) => {
    const [lng, lat] = feature.geometry.coordinates;
    const at = L.latLng(lat, lng);
    return { at, person: feature.properties, km: origin.distanceTo(at) / 1000 };
  });
  const nearest = new Map();
  for (const row of rows.toSorted((a, b) => a.km - b.km)) {
    if (!nearest.has(row.person.id)) nearest.set(row.person.id, row);
    if (nearest.size === 20) break;
  }
  document.querySelector('ol').replaceChildren(...[...nearest.values()].map(card));
  // The cards are seen, and have told their time, before the map is worked on.
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100)));
  const map = L.map('map', { maxZoom: 18 }).setView(origin, 10);
  const clusters = L.markerClusterGroup({ chunkedLoading: true });
  clusters.addLayers(rows.map(({ at }) => L.marker(at)));
  map.addLayer(clusters);
}

function card({ person, km }) {
  const { name, address, phone, specialties = [], techniques = [], credentials = [], source } = person;
  const item = document.createElement('li');
  const line = (tag, text) => item.appendChild(document.createElement(tag)).append(text);
  line('h3', [name.first, name.last].filter(Boolean).join(' ') || name.organization);
  item.lastElementChild.dataset.distanceKm = km;
  line('p', `${(km / 1.609344).toFixed(1)} miles, ${address.city}, ${address.state} ${address.postalCode}`);
  line('p', `Helps with: ${specialties.join(', ') || 'not stated'}`);
  line('p', `Techniques: ${techniques.join(', ') || 'not stated'}`);
  line('p', `Credentials: ${credentials.map(({ id }) => id).join(', ') || 'not stated'}`);
  line('p', phone ?? 'No phone');
  line('p', `Source: ${source.name}, ${source.retrieved}`);
  return item;
}

show();
