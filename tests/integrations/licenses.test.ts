import { expect, test } from 'vitest';
import { packagesAmong } from '../../src/integrations/licenses.ts';

test('packages are told by the folders of their modules, each once, one inside another by its own name', () => {
  expect(
    packagesAmong([
      '/site/src/search/spelling.ts',
      '/site/node_modules/metaphone/index.js',
      '/site/node_modules/metaphone/more.js',
      '/site/node_modules/@scope/name/index.js',
      'C:\\site\\node_modules\\outer\\node_modules\\inner\\index.js',
    ]),
  ).toEqual(['metaphone', '@scope/name', 'inner']);
});
