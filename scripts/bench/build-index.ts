import { siteFacetLabels } from '../../src/integrations/finder/finder-labels.ts';
import { writeIndex } from '../../src/integrations/finder/finder-write-index.ts';

// A process of its own, so that its memory is that of the build alone; the last line of its output is for scripts/bench.ts.
const [file = '', cache = ''] = process.argv.slice(2);
const started = performance.now();
const index = await writeIndex(file, cache, siteFacetLabels);
const { user, system } = process.cpuUsage();
const seconds = (performance.now() - started) / 1000;
const memoryMB = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ index, seconds, cpuSeconds: (user + system) / 1e6, memoryMB }));
