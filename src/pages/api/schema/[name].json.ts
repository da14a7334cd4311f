import type { APIRoute, InferGetStaticParamsType } from 'astro';
import { schemaPaths, schemaText } from '../../../views/open-data/files.ts';

export const getStaticPaths = schemaPaths;

type Params = InferGetStaticParamsType<typeof getStaticPaths>;

/** The JSON Schema of one file. */
export const GET: APIRoute<Record<string, never>, Params> = ({ params }) =>
  new Response(schemaText(params.name), { headers: { 'Content-Type': 'application/schema+json' } });
