import type { APIRoute, InferGetStaticParamsType } from 'astro';
import { dataFilePaths, dataFileText } from '../../views/open-data/files.ts';

export const getStaticPaths = dataFilePaths;

type Params = InferGetStaticParamsType<typeof getStaticPaths>;

/** One file of records; what each holds is told on /about/data/. */
export const GET: APIRoute<Record<string, never>, Params> = async ({ params }) =>
  new Response(await dataFileText(params.name), { headers: { 'Content-Type': 'application/json' } });
