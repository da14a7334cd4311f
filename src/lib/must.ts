/** The value itself; a missing one stops the build with the sentence that says what was expected. */
export function must<T>(value: T | undefined | null, expected: string): T {
  if (value === undefined || value === null) throw new Error(expected);
  return value;
}
