import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** A validator that knows nothing of zod: what programs elsewhere would say of a file. */
export function validatorOf(schema: object): ValidateFunction {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(schema);
}

/** What it finds wrong, one line for each; empty for a sound file. */
export function faultsOf(validate: ValidateFunction, content: unknown): string[] {
  validate(content);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
