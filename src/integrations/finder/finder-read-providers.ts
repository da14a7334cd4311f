import type { Provider } from '../../finder/schema/provider.ts';
import { readBlocks } from './finder-blocks.ts';
import { providersIn } from './finder-provider-file.ts';

/** Reads a providers file one by one, in its order; a bad line or a file that cannot be read is a ProviderFileError. */
export async function* readProviders(file: string): AsyncGenerator<Provider> {
  for await (const block of readBlocks(file)) yield* providersIn(file, block);
}
