import type { APIRoute, InferGetStaticParamsType } from 'astro';
import { conditionEvidence } from '../../../views/condition-evidence.ts';

export const getStaticPaths = async () =>
  [...(await conditionEvidence()).keys()].map((condition) => ({ params: { condition } }));

type Params = InferGetStaticParamsType<typeof getStaticPaths>;

/** What the finder's cards say about techniques for one condition. */
export const GET: APIRoute<Record<string, never>, Params> = async ({ params }) =>
  Response.json((await conditionEvidence()).get(params.condition));
