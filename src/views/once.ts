/** Makes a value once: the store does not change during a build. The development server makes it anew each time. */
export function once<T>(read: () => Promise<T>): () => Promise<T> {
  let value: Promise<T> | undefined;
  return () => {
    if (value === undefined || import.meta.env.DEV) value = read();
    return value;
  };
}
